import type { Offsets } from "../doc.ts";
import { floorIndex } from "./floor-index.ts";

/** The way back of a text that needed no repair. */
export const identity: Offsets = { at: [0], from: [0] };

/** Offset in `source.text` of the character that became `text[position]`. */
export function toSource(offsets: Offsets, position: number): number {
  const segment = floorIndex(offsets.at, position);
  return (offsets.from[segment] ?? 0) + position - (offsets.at[segment] ?? 0);
}
