import type { Offsets } from "../doc.ts";
import { floorIndex } from "./floor-index.ts";

/** The way back of a text that needed no repair. */
export const identity: Offsets = { at: [0], from: [0] };

/** Offset in `source.text` of the character that became `text[position]`. */
export function toSource(offsets: Offsets, position: number): number {
  const segment = floorIndex(offsets.at, position);
  return (offsets.from[segment] ?? 0) + position - (offsets.at[segment] ?? 0);
}

/** Offset in the text of what stands at a place of `source.text`; of dropped characters, where they were dropped. */
export function toText(offsets: Offsets, place: number): number {
  const segment = floorIndex(offsets.from, place);
  const here = (offsets.at[segment] ?? 0) + Math.max(0, place - (offsets.from[segment] ?? 0));
  return Math.min(here, offsets.at[segment + 1] ?? here);
}
