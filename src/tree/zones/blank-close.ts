import type { Block } from "../../doc.ts";
import * as cues from "../cues.ts";
import { opensAppendix } from "./annex-start.ts";
import { columnsOf, namedIn } from "./close-lines.ts";
import { type PrintLine, printLines } from "./print-lines.ts";

/** Lines of a form's recipients and signature, at most. */
const reach = 10;
const longestLine = 90;
/** Forms in one document, at most. */
const mostForms = 100;
const dots = /(?:[.…_]\s?){4,}|…/u;

/**
 * The first close from `from` on that is no form's, where a form printed inside the text is to be signed by whoever fills it in; the first one
 * where there is no other before an annex. `next` finds the close at or behind a block.
 */
export function ownClose(next: (from: number) => number | null, blocks: readonly Block[], text: string, from: number): number | null {
  const first = next(from);
  let at = first;
  for (let k = 0; at !== null && k < mostForms; k++) {
    if (!isForm(blocks, text, at)) return at;
    const behind = next(at + 1);
    if (behind === null || blocks.slice(at, behind).some(opensAnnex)) return first;
    at = behind;
  }
  return first;
}

/** Nobody is named, and the signer is told to sign or has dots to write on; the text above has not come to its `./.`. */
function isForm(blocks: readonly Block[], text: string, at: number): boolean {
  const above = blocks.slice(0, at).findLast((block) => block.type !== "furniture");
  if (above?.type === "paragraph" && cues.endMark.test(above.passage.text)) return false;
  const lines = closeLines(blocks, text, at);
  return !lines.some(namedIn) && lines.some(isToFill);
}

function closeLines(blocks: readonly Block[], text: string, at: number): PrintLine[] {
  const end = blocks.findIndex(
    (block, i) => i > at && (isMarked(block) || (block.type === "paragraph" && block.passage.text.length > longestLine)),
  );
  return printLines(blocks, text, at, Math.min(at + reach, end < 0 ? blocks.length : end), false);
}

function isMarked(block: Block): boolean {
  return block.type === "paragraph" && block.mark !== null && block.mark.kind !== "dash";
}

function isToFill(line: PrintLine): boolean {
  return columnsOf(line).some(({ text, folded }) => cues.signHere.test(folded) || (dots.test(text) && text.length < longestLine));
}

function opensAnnex(block: Block): boolean {
  return block.type === "paragraph" && (opensAppendix(block) || cues.attached.test(block.passage.folded));
}
