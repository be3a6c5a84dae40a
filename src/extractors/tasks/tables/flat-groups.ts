import type { Mark, Passage } from "../../../doc.ts";
import { readUnits } from "../../../match/bodies.ts";
import { groupMark } from "../../../match/row-marks.ts";
import { isEnded } from "../../../match/rows/joints.ts";
import { bulletMarks } from "../../../vi/marks.ts";
import { isBareHeading } from "../bare-heading.ts";
import { type FlatRow, groupMarks, wholeOf } from "./flat-rows.ts";

/** The words of each row that heads the rows below it; null for the others. A table whose rows are full but for titles opens with one. */
export function groupsOf(rows: readonly FlatRow[]): (Passage | null)[] {
  const full = rows.filter(says);
  const isMostly = full.length > 2 && full.length >= 2 * (rows.length - full.length) && full[0] !== rows[0];
  const isFull = opensTitled(rows) || (isMostly && full.every(({ cells }) => cells.lead.length > 0));
  return rows.map((row, i) => groupOf(row, rows[i + 1], isFull));
}

/** Whether the first row has no number, and just the rows that have one say who. */
function opensTitled(rows: readonly FlatRow[]): boolean {
  return rows[0]?.number === null && rows.every(({ number, cells }) => (number === null) === (cells.lead.length === 0));
}

/** Whether a row says who, when or with what result. */
function says({ cells: { lead, coordinate, start, time, deliverable } }: FlatRow): boolean {
  return lead.length + coordinate.length + start.length + time.length + deliverable.length > 0;
}

/** The words of a row that names a topic or a unit, and nobody does it at any time; in a full table all rows say who but such. */
function groupOf(row: FlatRow, next: FlatRow | undefined, isFull: boolean): Passage | null {
  const { task, lead, coordinate, start, time, deliverable, other } = row.cells;
  if (coordinate.length + start.length + time.length + deliverable.length > 0) return null;
  if (lead.length > 0 && !(row.number && groupMark.test(row.number.text))) return null;
  const words = wholeOf([task, other, lead].find((cells) => cells.length > 0) ?? []);
  if (words.text === "") return null;
  if (isCounted(row, next)) return words;
  const heads = isTitle(row, words) || (isFull && row.number === null && next !== undefined && says(next));
  return heads && !isEnded(words.text) ? words : null;
}

/** A Roman number or a letter, or a number that the rows below carry on (`1`, then `1.1`, or bullets that say who themselves). */
function isCounted({ number }: FlatRow, next: FlatRow | undefined): boolean {
  if (!number) return false;
  if (next?.number === null && next.cells.lead.length > 0 && bulletMarks.has(next.cells.task[0]?.mark?.kind ?? "number")) return true;
  return groupMark.test(number.text) || next?.number?.text.startsWith(`${number.text.replace(/\.$/, "")}.`) === true;
}

/** Words across the columns, emphasised words alone in their row, a time that heads rows, or words that look like a group's title. */
function isTitle({ number, wide, cells }: FlatRow, words: Passage): boolean {
  if (number !== null) return false;
  const [first, ...others] = cells.task;
  return wide || (first?.strong && others.length === 0) || isBareHeading(words) || isGroupTitle(first?.mark ?? null, words);
}

/** A heading's mark, words in capitals, or a unit's name. */
export function isGroupTitle(mark: Mark | null, words: Passage): boolean {
  return groupMarks.has(mark?.kind ?? "dash") || readUnits(words).length > 0 || !/\p{Ll}/u.test(words.text);
}
