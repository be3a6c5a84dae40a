import type { Block, Paragraph } from "../doc.ts";
import { joinPassages } from "../match/passage.ts";
import { isEnded, isLeftOpen } from "../match/rows/joints.ts";
import { opensSmall } from "./text-line.ts";

/** Fewer letters are a heading's. */
const leastCut = 24;

/** Joins paragraphs that the foot of a page cut: nothing but footnotes and furniture stands between an open end and words that go on. */
export function joinCut(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ type }) => type === "note")) return blocks;
  const out: Block[] = [];
  for (const block of blocks) {
    const at = block.type === "paragraph" ? aboveNotes(out) : -1;
    const above = out[at];
    if (above?.type === "paragraph" && block.type === "paragraph" && goesOn(above, block)) out[at] = joined(above, block);
    else out.push(block);
  }
  return out;
}

/** Where the last block over some footnotes stands; -1 where none of them are the last blocks. */
function aboveNotes(blocks: readonly Block[]): number {
  let at = blocks.length - 1;
  let noted = false;
  while (blocks[at]?.type === "note" || blocks[at]?.type === "furniture") {
    noted ||= blocks[at]?.type === "note";
    at--;
  }
  return noted ? at : -1;
}

function goesOn({ passage: { text } }: Paragraph, below: Paragraph): boolean {
  if (text.length < leastCut || isEnded(text) || below.mark !== null) return false;
  return opensSmall.test(below.passage.text) || isLeftOpen(text);
}

function joined(above: Paragraph, below: Paragraph): Paragraph {
  return {
    ...above,
    passage: joinPassages([above.passage, below.passage], " "),
    anchors: [...above.anchors, ...below.anchors],
    strong: above.strong && below.strong,
  };
}
