import type { Words } from "./places.ts";
import type { Unit } from "./unit-at.ts";

/** A body named in a passage; offsets are the passage's. */
export interface BodyHit {
  readonly start: number;
  readonly end: number;
  /** As printed. */
  readonly raw: string;
  /** Normalized. */
  readonly name: string;
  /** The gazetteer has the name, not only its kind. */
  readonly known: boolean;
  /** Several bodies in one: `các sở, ngành`. */
  readonly group: boolean;
  readonly repaired: boolean;
}

/** A unit of a label or an assignment. */
export type UnitHit = BodyHit;

/** A unit with its printed words. */
export function hitOf(passage: Words, unit: Unit): UnitHit {
  return { ...unit, raw: passage.text.slice(unit.start, unit.end).replaceAll("\n", " ") };
}

/** A passage as one line: names run over the lines of a cell. */
export function flat(passage: Words): Words {
  if (!passage.text.includes("\n")) return passage;
  return { text: passage.text.replaceAll("\n", " "), folded: passage.folded.replaceAll("\n", " ") };
}
