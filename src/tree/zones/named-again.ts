import type { Block } from "../../doc.ts";
import type { Words } from "../../match/bodies/places.ts";
import { isCaps, isName, position } from "../cues.ts";

const longestOffice = 60;

/** Whether a block is the name of one who signed above it, from `start` on: a recogniser of pages reads it in his hand and in print. */
export function isNamedAgain(blocks: readonly Block[], start: number, at: number): boolean {
  const block = blocks[at];
  if (block?.type !== "paragraph" || !isName(block.passage)) return false;
  return blocks.slice(start, at).some((above) => above.type === "paragraph" && above.passage.text === block.passage.text);
}

/** `Phó Chủ tịch UBND tỉnh` under the name of who signs for a board: the office held besides. */
export function isHeldBesides({ text, folded }: Words): boolean {
  return text.length < longestOffice && !isCaps(text) && /^\p{Lu}[^.;:]*$/u.test(text) && position.exec(folded)?.index === 0;
}
