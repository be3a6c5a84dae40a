import type { Message, Passage } from "../../../doc.ts";
import { placesOf, slicePassage } from "../../../match/passage.ts";
import { labelPassage } from "../../../tree/marks.ts";
import { bulletMarks, type MarkKind } from "../../../vi/marks.ts";
import type { FlatRow } from "./flat-rows.ts";

const letter = /^[a-zđ]$/;
const counts: ReadonlySet<MarkKind> = new Set(["number", "number2", "number3", "point"]);

/** The number that the words of a task open with in their cell. */
export function ownNumber({ cells }: FlatRow): Passage | null {
  const mark = cells.task[0]?.mark;
  return mark && counts.has(mark.kind) ? labelPassage(mark) : null;
}

/** A number without its closing sign. */
export function withoutSign(number: Passage): Passage {
  return slicePassage(number, 0, number.text.replace(/[.)]$/, "").length);
}

/** `1.2` is a part of `1`, and `a` of the number above it. */
export function parentOf(number: string | null, ids: ReadonlyMap<string, string>): string | null {
  if (number === null) return null;
  if (letter.test(number)) return [...ids.values()].at(-1) ?? null;
  const dot = number.lastIndexOf(".");
  return dot < 0 ? null : (ids.get(number.slice(0, dot)) ?? null);
}

/** The id of a row: what stands above it, and its own step. */
export function idOf(section: string | null, step: string, parent: string | null): string {
  const above = letter.test(step) ? (parent ?? section) : section;
  if (above === null || step.startsWith(`${above}.`)) return step;
  return step.startsWith("/") ? above + step : `${above}.${step}`;
}

/** Whether a row is not counted: the cell of a number above spans it, or it opens with a bullet. */
export function isUncounted({ spanned, cells }: FlatRow): boolean {
  return spanned || bulletMarks.has(cells.task[0]?.mark?.kind ?? "number");
}

/** Says that a table with numbers has none for a row. */
export function lostNumber(lost: boolean, text: Passage): Message[] {
  const [span] = placesOf(text);
  return lost ? [{ id: "row-number-lost", severity: "warning", span: span ?? null, words: {}, path: "/number" }] : [];
}

/** What is to be said of the number of a unit's row, the `k`-th of it: it stands there twice, or leaves some out. */
export function countDoubt(number: number | null, previous: number | null, k: number): Omit<Message, "span"> | null {
  if (number === null) return null;
  if (k > 0 && previous === number)
    return { id: "row-number-repeated", severity: "warning", words: { number: String(number) }, path: "/number" };
  const expected = k === 0 ? 1 : previous === null ? null : previous + 1;
  if (expected === null || number <= expected) return null;
  return { id: "row-number-gap", severity: "warning", words: { number: String(number), expected: String(expected) }, path: "/number" };
}
