import { fold } from "../../match/letters/fold.ts";
import type { Line } from "../lines.ts";
import { type AlignedLine, alignedLine, type Segment } from "./aligned-line.ts";
import { columnNumber, columnRole, columnRow, endsName, headsTasks, isColumnName, longestName } from "./column-names.ts";

const headingReach = 5;
/** How many lines of the other names may stand above that of the numbers. */
const linesAbove = 2;

/** The lines of a heading whose names begin in one line or are centred over each other. */
export function headingAt(text: string, lines: readonly Line[], start: number): AlignedLine[] | null {
  return topHeadingAt(text, lines, start) ?? centredHeadingAt(text, lines, start);
}

/** Each line names columns or ends their names; together they name a task and who does it or when. */
function topHeadingAt(text: string, lines: readonly Line[], start: number): AlignedLine[] | null {
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

/**
 * Names of several lines around those of one: the name of the column of numbers stands below the first line. What stands in one column
 * is one name.
 */
function centredHeadingAt(text: string, lines: readonly Line[], start: number): AlignedLine[] | null {
  const reach = lines.slice(start, start + headingReach);
  const numbered = reach.findIndex((line, i) => i <= linesAbove && i > 0 && opensWithNumber(text, line));
  if (numbered < 0 || reach.slice(1, numbered + 1).some(({ blanks }) => blanks > 0)) return null;
  const heading: AlignedLine[] = [];
  for (let index = start; index < start + reach.length; index++) {
    const line = alignedLine(text, lines, index);
    if (!line || (index > start + numbered && (line.line.blanks > 0 || !endsNames(text, line, heading)))) break;
    heading.push(line);
  }
  if (heading.length <= numbered) return null;
  const names = namesIn(text, heading);
  const roles = names.map((name) => roleOf(name) ?? "other");
  const known = roles.filter((role) => role !== "other" && role !== "weak").length;
  return names.every(isColumnName) && known > 2 && known * 3 >= names.length * 2 && headsTasks(new Set(roles)) ? heading : null;
}

/** Whether the names of a heading are centred: that of the numbers stands below its first line. */
export function isCentred(text: string, heading: readonly AlignedLine[]): boolean {
  return heading.slice(1, linesAbove + 1).some(({ line }) => opensWithNumber(text, line));
}

function opensWithNumber(text: string, { start, end }: Line): boolean {
  const gap = text.indexOf("  ", start);
  return gap > 0 && gap < end && gap - start < 12 && columnRole(text.slice(start, gap)) === "number";
}

/** The name of each column: what the lines print over each other. */
function namesIn(text: string, heading: readonly AlignedLine[]): string[] {
  const columns: { to: number; words: string[] }[] = [];
  const segments = heading.flatMap(({ segments }, row) => segments.map((segment) => ({ ...segment, row })));
  for (const { from, to, row, start, end } of segments.sort((a, b) => a.from - b.from || a.row - b.row)) {
    const last = columns.at(-1);
    const words = text.slice(start, end);
    if (last && from < last.to) {
      last.to = Math.max(last.to, to);
      last.words[row] = words;
    } else {
      const own: string[] = [];
      own[row] = words;
      columns.push({ to, words: own });
    }
  }
  return columns.map(({ words }) => Object.values(words).join(" "));
}

/** Whether all words of a line end the names above them. */
function endsNames(text: string, line: AlignedLine, heading: readonly AlignedLine[]): boolean {
  return line.segments.every((segment) => {
    const over = above(text, heading, segment);
    return over !== "" && endsName(over, text.slice(segment.start, segment.end));
  });
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
