import type { Block } from "../../doc.ts";
import { isName } from "../cues.ts";

/** Whether a block is the name of one who signed above it, from `start` on: a recogniser of pages reads it in his hand and in print. */
export function isNamedAgain(blocks: readonly Block[], start: number, at: number): boolean {
  const block = blocks[at];
  if (block?.type !== "paragraph" || !isName(block.passage)) return false;
  return blocks.slice(start, at).some((above) => above.type === "paragraph" && above.passage.text === block.passage.text);
}
