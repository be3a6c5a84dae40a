import type { Legible, Source } from "../doc.ts";
import { chain } from "./chain.ts";
import { repair } from "./repair.ts";

/** The text that spans point into: in Unicode, repaired, with the way back to the characters as read. */
export function readable({ text, legible }: Pick<Source, "text" | "legible">): Legible {
  const repaired = repair(legible?.text ?? text);
  return legible ? { text: repaired.text, offsets: chain(repaired.offsets, legible.offsets) } : repaired;
}
