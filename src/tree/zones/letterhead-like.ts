import type { Block, Paragraph } from "../../doc.ts";
import * as cues from "../cues.ts";
import { isDateLine, isNumberLine } from "./line-kinds.ts";
import type { PrintLine } from "./print-lines.ts";

/** A number with its label, perhaps with place and date behind it. */
const longestLabel = 80;

/** Whether a line above the one that a letterhead is known by may be of it; `block` is the line's. */
export function letterheadLike(line: PrintLine, block: Block | undefined): boolean {
  const words = line.passage.text;
  if (block?.type === "paragraph" && pageHeading(block, words)) return isLabelAlone(line);
  if (cues.wrapper.test(line.passage.folded) || words.length > 160) return false;
  if (isNumberLine(line) || isDateLine(line) || cues.subjectMark.test(line.passage.folded) || words === "*") return true;
  return (
    cues.isCaps(words) ||
    cues.bodyHead.test(line.passage.folded) ||
    cues.draft.test(line.passage.folded) ||
    cues.secrecy.test(line.passage.folded) ||
    cues.urgency.test(line.passage.folded)
  );
}

/** `## Số: 12/KH-UBND`: a converter's heading is of the letterhead where it is nothing but one of its labels. */
function isLabelAlone({ passage: { text, folded } }: PrintLine): boolean {
  return text.length < longestLabel && folded.search(cues.numberLabel) === 0;
}

/** A page's own `# heading` is no letterhead. */
function pageHeading(block: Paragraph, words: string): boolean {
  return block.strong && block.passage.from[0] !== undefined && block.passage.from[0] - block.span.start >= 2 && !cues.isCaps(words);
}
