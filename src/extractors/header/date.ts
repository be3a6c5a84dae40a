import type { Passage } from "../../doc.ts";
import { daysIn } from "../../match/calendar.ts";
import { slicePassage } from "../../match/passage.ts";
import { headDates, subjectMark } from "../../tree/cues.ts";
import type { PrintLine } from "../../tree/zones/print-lines.ts";
import { type HeadDateRow, headHour } from "../../vi/letterhead.ts";
import { placeLevels } from "../../vi/places.ts";
import { bare, note, type Part, sited } from "./part.ts";

/** `Phường 5`, `Quận 8`: units that may have a number for a name; that of others stands behind words (`Bảo Lâm 1`). */
const numbered = placeLevels
  .flatMap(({ name, numbered }) => (numbered ? [name, name.charAt(0).toUpperCase() + name.slice(1)] : []))
  .join("|");
const placeAtEnd = new RegExp(
  `(?<name>(?:\\p{Lu}[\\p{L}.]*)(?:(?:[ .-]{1,2}|(?<=\\p{Ll}) [-–] (?=\\p{Lu}))\\p{L}[\\p{L}.]*){0,6}(?:(?<=(?:^|[^\\p{L}])(?:${numbered})) \\d{1,2}|(?<=\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+) [1-9]\\d?)?)[\\s,.;]*$`,
  "u",
);

const hourAtEnd = new RegExp(`(?<![\\p{L}\\d])(?:${headHour.pattern}) $`, "u");

/** The words of a date as printed, and its parts. */
export interface DateWords {
  readonly passage: Passage;
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** A date with its place, at `[start, end)` of its line. */
export interface FoundDate {
  readonly date: DateWords;
  readonly place: Passage | null;
  readonly start: number;
  readonly end: number;
}

/** `Tân Lạc, ngày 05 tháng 3 năm 2021` in a line of the head, not before `after`. */
export function dateIn(line: PrintLine, after: number): FoundDate | null {
  for (const { row, pattern } of headDates) {
    const hit = pattern.exec(line.passage.folded);
    const found = hit?.groups && endsColumn(line, hit.index + hit[0].length) ? dateAt(line, after, row, hit) : null;
    if (found) return found;
  }
  return null;
}

function dateAt(line: PrintLine, after: number, row: HeadDateRow, hit: RegExpExecArray): FoundDate | null {
  const end = hit.index + hit[0].length;
  const start = columnOf(line, hit.index, after);
  const place = placeIn(line.passage, start, withoutHour(line.passage.folded, hit.index));
  const before = line.passage.text.slice(start, hit.index);
  if (place === null ? !isUnplaced(before, row, after > 0 && hit.index - after < 3) : row.placed && !/, ?$/.test(before)) return null;
  const date = { passage: slicePassage(line.passage, hit.index, end), ...partsOf(hit.groups ?? {}) };
  return { date, place: place?.passage ?? null, start: place?.start ?? hit.index, end };
}

/** A date without a place: directly behind its number, or in words with nothing before it. */
function isUnplaced(before: string, row: HeadDateRow, behindNumber: boolean): boolean {
  return !row.placed && (behindNumber || (row.order !== "figures" && standsAlone(before)));
}

/** The date that some words open with, behind `reach` characters at most. */
export function dateWithin(words: Passage, reach: number): DateWords | null {
  for (const { row, pattern } of headDates) {
    const hit = row.placed ? null : pattern.exec(words.folded);
    if (hit?.groups && hit.index <= reach)
      return { passage: slicePassage(words, hit.index, hit.index + hit[0].length), ...partsOf(hit.groups) };
  }
  return null;
}

/** Where an hour begins that ends at `at`; else `at`. */
function withoutHour(folded: string, at: number): number {
  return hourAtEnd.exec(folded.slice(0, at))?.index ?? at;
}

/** Day, month and year of a match, in words or in figures. */
export function partsOf(groups: Readonly<Record<string, string | undefined>>): { day: string; month: string; year: string } {
  const { dmy, day, month, year } = groups;
  const [d, m, y] = dmy === undefined ? [day, month, year] : dmy.split(/[/.-]/);
  return { day: d ?? "", month: m ?? "", year: y ?? "" };
}

/** Nothing stands behind it, or another column, or what a letter is about. */
function endsColumn(line: PrintLine, end: number): boolean {
  if (subjectMark.test(line.passage.folded.slice(end).trimStart())) return true;
  return /^[\s.…,;)*|_-]{0,8}$/u.test(line.passage.text.slice(end)) || line.columns.some((c) => c >= end && c <= end + 3);
}

/** Nothing before it, or a place that could not be read. */
function standsAlone(before: string): boolean {
  return !/\p{L}{2}/u.test(before) || /,\s?$/.test(before);
}

function columnOf(line: PrintLine, at: number, after: number): number {
  const columns = line.columns.filter((c) => c <= at);
  const last = columns[columns.length - 1] ?? 0;
  const previous = columns[columns.length - 2];
  const start = last === at && previous !== undefined && /,\s*$/.test(line.passage.text.slice(previous, at)) ? previous : last;
  return Math.max(start, after);
}

/** The last words with a capital before the comma; capitals of the letterhead before them are none of it. */
function placeIn(passage: Passage, start: number, at: number): { passage: Passage; start: number } | null {
  const words = passage.text.slice(start, at);
  const found = placeAtEnd.exec(words);
  if (!found?.groups?.["name"] || isSymbol(words, found.index)) return null;
  const mixed = /\p{Ll}/u.test(found.groups["name"])
    ? (/^(?:\p{Lu}{2,}[ -])+(?=\p{Lu}\p{Ll})/u.exec(found.groups["name"].replace(/^TP[. ]/i, "Tp "))?.[0].length ?? 0)
    : 0;
  const from = start + found.index + mixed;
  return { passage: slicePassage(passage, from, start + found.index + found.groups["name"].length), start: from };
}

/** `Quyết định số 28/2002/QĐ-BVHTT ngày 21/11/2002`: the end of another document's number. */
function isSymbol(words: string, at: number): boolean {
  return words.charAt(at - 1) === "/" && /^\p{Lu}{2}/u.test(words.slice(at));
}

/** EDTF: a blank day gives year and month, a blank month the year. */
export function edtf(date: DateWords): { value: string | null; exact: boolean } {
  const year = figures(date.year);
  if (!/^(?:19|20)\d{2}$/.test(year)) return { value: null, exact: false };
  const month = Number(figures(date.month));
  if (!(month >= 1 && month <= 12)) return { value: year, exact: blank(date.month) };
  const prefix = `${year}-${String(month).padStart(2, "0")}`;
  const day = Number(figures(date.day));
  if (!(day >= 1 && day <= daysIn(Number(year), month))) return { value: prefix, exact: blank(date.day) };
  return { value: `${prefix}-${String(day).padStart(2, "0")}`, exact: true };
}

function blank(words: string): boolean {
  return !/[\p{L}\d]/u.test(words);
}

/** Digits alone; scanning's `l`, `I`, `ỉ` and `O` between them are read as 1 and 0. */
function figures(words: string): string {
  const joined = words.replace(/[\s.…_]+/g, "");
  if (!/\d/.test(joined)) return "";
  const read = joined.replace(/[lIi|íìỉĩị!]/g, "1").replace(/[oO]/g, "0");
  return /^\d+$/.test(read) ? read : "";
}

export function readDate(date: DateWords | null): Part<string | null> {
  if (date === null) return bare(null, [note("date-missing", "warning", "/date", null)]);
  const { value, exact } = edtf(date);
  const span = { start: date.passage.from[0] ?? 0, end: date.passage.to[date.passage.to.length - 1] ?? 0 };
  const doubt = exact && value !== null ? [] : [note("invalid-date", "warning", "/date", span, { raw: date.passage.text })];
  const missing = value === null && blank(date.year) ? [note("date-missing", "warning", "/date", span)] : doubt;
  return value === null ? bare(null, missing) : sited(value, "/date", [date.passage], doubt);
}
