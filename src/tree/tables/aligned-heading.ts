import { fold } from "../../match/letters/fold.ts";
import type { Line } from "../lines.ts";
import { type AlignedLine, alignedLine, type Segment } from "./aligned-line.ts";
import { columnNumber, columnRow, endsName, headsTasks, longestName } from "./column-names.ts";

const headingReach = 5;

/** The lines of a heading: each names columns or ends their names; together they name a task and who does it or when. */
export function headingAt(text: string, lines: readonly Line[], start: number): AlignedLine[] | null {
  const heading: AlignedLine[] = [];
  const roles = new Set<string>();
  for (let index = start; index < Math.min(lines.length, start + headingReach); index++) {
    const line = alignedLine(text, lines, index);
    if (!line || !isHeadingLine(text, line, heading)) break;
    heading.push(line);
    for (const word of wordsIn(text, line)) roles.add(roleOf(word) ?? "other");
  }
  return headsTasks(roles) && (heading[0]?.segments.length ?? 0) > 1 ? heading : null;
}

/** What the heading's lines so far print over a segment. */
function above(text: string, heading: readonly AlignedLine[], { from, to }: Segment): string {
  const over = heading.flatMap(({ segments }) => segments.filter((segment) => segment.from < to && from < segment.to));
  return over.map((segment) => text.slice(segment.start, segment.end)).join(" ");
}

/** Whether a line names columns, counts them, or goes on with the names above its words. */
function isHeadingLine(text: string, line: AlignedLine, heading: readonly AlignedLine[]): boolean {
  const words = wordsIn(text, line);
  if (words.some((word) => word.length > longestName || /[.;]$/.test(word))) return false;
  const named = words.filter((word) => roleOf(word) !== null).length;
  if (named > 1 && named >= words.length / 2) return true;
  if (heading.length === 0) return false;
  if (words.length > 2 && words.every((word) => columnNumber.test(word))) return true;
  const endsAt = (i: number) => endsName(line.segments[i] ? above(text, heading, line.segments[i]) : "", words[i] ?? "");
  return words.every((word, i) => roleOf(word) !== null || endsAt(i));
}

function wordsIn(text: string, { segments }: AlignedLine): string[] {
  return segments.map((segment) => text.slice(segment.start, segment.end));
}

function roleOf(word: string): string | null {
  const row = columnRow(fold(word));
  if (row?.owner) return "other";
  return row?.weak && row.role !== "task" ? "weak" : (row?.role ?? null);
}
