import type { Mark, Passage } from "../../../doc.ts";
import { readUnits } from "../../../match/bodies.ts";
import { isTimeHeading } from "../context.ts";
import { type FlatRow, groupMarks, wholeOf } from "./flat-rows.ts";
import { ended } from "./row-words.ts";

const groupNumber = /^(?:[IVX]{1,5}|[A-HK])[.)]?$/;

/** The words of a row that heads the rows below it: it names a topic or a unit, and nobody does it at any time. */
export function groupOf(row: FlatRow, next: FlatRow | undefined): Passage | null {
  const { task, lead, coordinate, start, time, deliverable, other } = row.cells;
  if (coordinate.length + start.length + time.length + deliverable.length > 0) return null;
  if (lead.length > 0 && !(row.number && groupNumber.test(row.number.text))) return null;
  const words = wholeOf([task, other, lead].find((cells) => cells.length > 0) ?? []);
  return words.text !== "" && (isCounted(row, next) || (!ended.test(words.text) && isTitle(row, words))) ? words : null;
}

/** A Roman number or a letter, or a number that the rows below carry on (`1`, then `1.1`). */
function isCounted({ number }: FlatRow, next: FlatRow | undefined): boolean {
  if (!number) return false;
  return groupNumber.test(number.text) || next?.number?.text.startsWith(`${number.text.replace(/\.$/, "")}.`) === true;
}

/** Words across the columns, emphasised words alone in their row, a time that heads rows, or words that look like a group's title. */
function isTitle({ number, wide, cells }: FlatRow, words: Passage): boolean {
  if (number !== null) return false;
  const [first, ...others] = cells.task;
  return wide || (first?.strong && others.length === 0) || isTimeHeading(words) || isGroupTitle(first?.mark ?? null, words);
}

/** A heading's mark, words in capitals, or a unit's name. */
export function isGroupTitle(mark: Mark | null, words: Passage): boolean {
  return groupMarks.has(mark?.kind ?? "dash") || readUnits(words).length > 0 || !/\p{Ll}/u.test(words.text);
}
