import { fold } from "../../match/letters/fold.ts";
import type { ColumnRole } from "../../vi/slots.ts";
import type { Line } from "../lines.ts";
import { type AlignedLine, alignedLine } from "./aligned-line.ts";
import { columnNumber, columnRow, goesOnInSmall } from "./column-names.ts";

const longestName = 44;
const headingReach = 5;

/** The lines of a heading: each names columns or ends their names; together they name a task and who does it or when. */
export function headingAt(text: string, lines: readonly Line[], start: number): AlignedLine[] | null {
  const heading: AlignedLine[] = [];
  const roles = new Set<string>();
  for (let index = start; index < Math.min(lines.length, start + headingReach); index++) {
    const line = alignedLine(text, lines, index);
    const words = line?.segments.map((segment) => text.slice(segment.start, segment.end)) ?? [];
    if (!line || !isHeadingLine(words, heading.length > 0)) break;
    heading.push(line);
    for (const word of words) roles.add(roleOf(word) ?? "other");
  }
  return headsTasks(roles) && (heading[0]?.segments.length ?? 0) > 1 ? heading : null;
}

/** Columns of these roles name a task and who does it or when; beside a number, who and when, a column of another name says what. */
export function headsTasks(roles: ReadonlySet<string>): boolean {
  const says = (role: string) => roles.has(role);
  if (says("task")) return says("lead") || says("coordinate") || says("time");
  return says("number") && says("other") && says("lead") && (says("time") || says("coordinate"));
}

/** Words that may be the name of a column. */
export function isColumnName(words: string): boolean {
  return words.length <= longestName && !/[.;:]$/.test(words);
}

function isHeadingLine(words: readonly string[], goesOn: boolean): boolean {
  if (words.some((word) => word.length > longestName || /[.;]$/.test(word))) return false;
  if (goesOn && words.length > 2 && words.every((word) => columnNumber.test(word))) return true;
  const named = words.filter((word) => roleOf(word) !== null).length;
  if (named > 1 && named >= words.length / 2) return true;
  return goesOn && words.every((word) => goesOnInSmall.test(word) || roleOf(word) !== null);
}

function roleOf(word: string): string | null {
  const row = columnRow(fold(word));
  return row?.weak ? "weak" : (row?.role ?? null);
}

/** What a column of this name says; null where the name says nothing. */
export function columnRole(word: string): ColumnRole | null {
  return columnRow(fold(word))?.role ?? null;
}
