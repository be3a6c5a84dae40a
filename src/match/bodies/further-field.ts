import { fieldKinds } from "../../vi/bodies.ts";
import { isCapital } from "../letters/capitals.ts";
import { rowsAt } from "../rows/rows-at.ts";
import { fieldAfter } from "./body-core.ts";
import type { Words } from "./places.ts";
import type { Unit } from "./unit-at.ts";

type Stretch = Pick<Unit, "start" | "end">;

const kindAt = rowsAt(fieldKinds.filter((row) => !row.ocr && !row.glued));

/** `Sở Y tế, | Nội vụ`: one more body of the kind that the one before it in a list has, named by its field alone. */
export function furtherField(words: Words, at: number, before: readonly Stretch[]): Unit | null {
  const kind = isCapital(words.text, at) ? kindOf(words, before) : undefined;
  const field = kind && fieldAfter(words, at, kind);
  return field ? { start: at, end: field.end, name: `${kind.name} ${field.row.name}`, known: true, group: false, repaired: false } : null;
}

/** The kind that the last body with a whole name has; those behind it go by their fields. */
function kindOf(words: Words, before: readonly Stretch[]) {
  const last = before.findLast(({ start }) => kindAt.find(words.folded, start) !== null || !fieldOnly(words, start));
  return last && kindAt.find(words.folded, last.start)?.row;
}

function fieldOnly(words: Words, at: number): boolean {
  return fieldKinds.some((kind) => !kind.ocr && fieldAfter(words, at, kind) !== null);
}

/** `Sở Y tế, | Nội vụ, Tư pháp`: the fields that a stretch is made of; none where it holds anything else. `next` finds where the words between two of them end. */
export function furtherFields(words: Words, { start, end }: Stretch, before: readonly Stretch[], next: (at: number) => number): Unit[] {
  const units: Unit[] = [];
  for (let at = start; at < end; ) {
    const unit = furtherField(words, at, before);
    if (!unit || unit.end > end) return [];
    units.push(unit);
    at = unit.end < end ? next(unit.end) : end;
    if (at === unit.end && at < end) return [];
  }
  return units;
}
