import type { Words } from "./places.ts";
import type { Unit } from "./unit-at.ts";

/** A body named in a passage; offsets are the passage's. */
export interface BodyHit extends Unit {
  /** As printed. */
  readonly raw: string;
}

/** A unit with its printed words. */
export function hitOf(passage: Words, unit: Unit): BodyHit {
  const { start, end, name, known, group } = unit;
  return { start, end, name, known, group, ...printedOf(passage, unit) };
}

/** Units of a part of some words at their places in the whole. */
export function shifted<U extends Pick<Unit, "start" | "end">>(units: readonly U[], by: number): U[] {
  return units.map((unit) => ({ ...unit, start: unit.start + by, end: unit.end + by }));
}

/** The words of a unit as printed; letters of them may have been put right to read it. */
export function printedOf(
  passage: Words,
  { start, end, repaired }: Pick<Unit, "start" | "end" | "repaired">,
): Pick<BodyHit, "raw" | "repaired"> {
  const raw = passage.text.slice(start, end);
  const respelt = passage.meant !== undefined && passage.meant.slice(start, end) !== raw;
  return { raw: raw.replaceAll("\n", " "), repaired: repaired || respelt };
}

/** A passage as one line, as it is meant: names run over the lines of a cell. */
export function flat(passage: Words): Words {
  const text = passage.meant ?? passage.text;
  if (!text.includes("\n")) return passage.meant === undefined ? passage : { text, folded: passage.folded };
  return { text: text.replaceAll("\n", " "), folded: passage.folded.replaceAll("\n", " ") };
}
