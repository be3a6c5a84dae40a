import { groupMark } from "../../match/row-marks.ts";
import { columnRole } from "./column-names.ts";

/** A line that holds nothing but the running number of a row, or the mark of a group of rows. */
export interface Start {
  readonly at: number;
  readonly group: boolean;
}

/** The words of each line. */
type Words = (at: number) => string;

/** No row's cells fill more lines. */
export const mostLines = 20;
/** How many lines the title of a group fills. */
export const longestTitle = 2;
const rowNumber = /^0?(\d{1,3}(?:\.\d{1,2})?)[.)]?$/;
const firstNumber = /^0?1(?:\.1)?[.)]?$/;
const firstGroup = /^[IA][.)]?$/;

/** Whether a line is the number of the first row, or the mark of the first group. */
export function opensRows(words: string): boolean {
  return firstNumber.test(words) || groupMark.test(words);
}

/** Whether a line is the first number of all, or the mark of the first group of all. */
export function opensCount(words: string): boolean {
  return firstNumber.test(words) || firstGroup.test(words);
}

/** Whether a line is the name of a column of numbers, which heads a table. */
export function opensHeading(words: string): boolean {
  return words.length <= 12 && /^[sStT]/.test(words) && columnRole(words) === "number";
}

/** Where rows and groups begin, up to the last row; their numbers run on through the groups, begin again in each, or are counted by it (`2.1`). */
export function rowStarts(words: Words, from: number, to: number): Start[] {
  const starts: Start[] = [];
  let before = "0";
  for (let at = from; at < to && at - (starts.at(-1)?.at ?? from) <= mostLines && !opensHeading(words(at)); at++) {
    const label = labelOf(words(at));
    const group = isGroup(words, at);
    const row = !group && follows(label, before, starts.at(-1)?.group === true);
    if (group || row) starts.push({ at, group });
    if (row) before = label;
  }
  return starts.slice(0, starts.findLastIndex(({ group }) => !group) + 1);
}

function labelOf(words: string): string {
  return words.length < 7 ? (rowNumber.exec(words)?.[1] ?? "") : "";
}

/** `II`, or `2` over a title and `2.1`. */
function isGroup(words: Words, at: number): boolean {
  if (groupMark.test(words(at))) return true;
  const label = labelOf(words(at));
  return label !== "" && [at + 2, at + 3].some((below) => labelOf(words(below)) === `${label}.1`);
}

/** The next number of the same count, or the first of a new one. */
function follows(label: string, before: string, anew: boolean): boolean {
  const [own = 0, inner = 0] = label.split(".").map(Number);
  const [last = 0, innerLast = 0] = before.split(".").map(Number);
  if (inner > 0) return inner === 1 || (own === last && inner === innerLast + 1);
  return own > 0 && (own === last + 1 || (own === 1 && anew));
}
