import type { Block, Paragraph } from "../../doc.ts";
import * as cues from "../cues.ts";
import { typeNamed } from "../named-type.ts";
import { printLines } from "./print-lines.ts";

/** An annex whose heading stands before any signature, at the block `floor` or below: the signature was lost, or the annex alone is printed. */
export function annexBefore(blocks: readonly Block[], text: string, floor: number, close: number): number | null {
  for (let i = floor; i < close; i++) {
    const block = blocks[i];
    if (block?.type !== "paragraph" || block.mark) continue;
    if (opensAppendix(block)) return withHeading(blocks, text, i, floor);
    if (cues.attached.test(block.passage.folded) && /^\(/.test(block.passage.text) && block.passage.text.length < 300)
      return isRemark(blocks, i, close) ? null : withHeading(blocks, text, i, floor);
  }
  return null;
}

/** `(Đính kèm Công văn số …)` behind a sentence, or as the last words of a letter: no heading above, and recipients or signature directly below. */
function isRemark(blocks: readonly Block[], at: number, close: number): boolean {
  const above = blocks.slice(0, at).findLast((block) => block.type !== "furniture");
  const headed = above?.type === "paragraph" && !above.mark && (cues.isCaps(above.passage.text) || above.strong);
  if (headed) return false;
  const behind = above?.type === "paragraph" && /[.;:]$/.test(above.passage.text);
  return behind || blocks.slice(at + 1, close).every((block) => block.type === "furniture");
}

/** `PHỤ LỤC II`, alone or with its title. */
export function opensAppendix(p: Paragraph): boolean {
  return (
    p.passage.text.length < 200 &&
    cues.annexHeading.test(p.passage.folded) &&
    cues.isCaps(p.passage.text.slice(0, 8)) &&
    /^\p{Lu}/u.test(p.passage.text)
  );
}

/** Back over the annex's title to its type or to the last sentence of the body. */
function withHeading(blocks: readonly Block[], text: string, at: number, floor: number): number {
  let first = at;
  for (let i = at - 1; i >= floor && at - i < 6; i--) {
    const block = blocks[i];
    if (block?.type === "furniture") continue;
    if (block?.type !== "paragraph" || !mayHead(block) || (i + 1 < at && isLetterhead(block, blocks[i + 1]))) break;
    first = i;
    const line = printLines(blocks, text, i, i + 1)[0];
    if (line && typeNamed(line.passage)) break;
  }
  return first;
}

/** The body whose annex it is, set off from the title below. */
function isLetterhead({ passage }: Paragraph, next: Block | undefined): boolean {
  return cues.bodyHead.test(passage.folded) && next?.type === "paragraph" && next.blanks > 0;
}

/** Words over the bracket that ties an annex to its decision. */
export function headsAnnex(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (block?.type !== "paragraph" || !mayHead(block)) return false;
  return blocks.slice(at + 1, at + 4).some((next) => next.type === "paragraph" && cues.attached.test(next.passage.folded));
}

/** Set as a heading, and no words of a portal (`FILE ĐƯỢC ĐÍNH KÈM THEO VĂN BẢN`). */
function mayHead({ mark, passage, strong }: Paragraph): boolean {
  return mark === null && (cues.isCaps(passage.text) || strong) && !cues.wrapper.test(passage.folded);
}
