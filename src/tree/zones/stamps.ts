import type { Block } from "../../doc.ts";
import { arrivalDay } from "../../vi/letterhead.ts";
import * as cues from "../cues.ts";
import { typeNamed } from "../named-type.ts";
import { isNumbered } from "./line-kinds.ts";
import { type PrintLine, printLines } from "./print-lines.ts";

const day = new RegExp(`^(?:${arrivalDay.pattern})$`, "u");
/** How far into a text a stamp is looked for, in blocks. */
const reach = 60;
/** Lines of a stamp above and below the one that it is known by. */
const mostAbove = 2;
const mostBelow = 4;
/** Lines of the name of who stamped. */
const mostNamed = 2;

/** The blocks, those that are lines of a stamp of arrival as furniture. */
export function withoutStamps(blocks: readonly Block[], text: string): readonly Block[] {
  const stamped = new Set<number>();
  blocks.slice(0, reach).forEach((block, i) => {
    if (isMark(block)) addStamp(blocks, text, i, stamped);
  });
  if (stamped.size === 0) return blocks;
  return blocks.map((block, i) => (stamped.has(i) ? { type: "furniture", zone: block.zone, span: block.span } : block));
}

function isMark(block: Block): boolean {
  return block.type === "paragraph" && cues.arrival.test(block.passage.folded) && /^\P{L}*\p{Lu}/u.test(block.passage.text);
}

function addStamp(blocks: readonly Block[], text: string, mark: number, stamped: Set<number>): void {
  let top = mark;
  while (mark - top < mostAbove && isFigures(blocks[top - 1])) top--;
  let end = mark + 1;
  while (end - mark <= mostBelow && isFigures(blocks[end])) end++;
  top -= namedAbove(blocks, text, top, end);
  for (let k = top; k < end; k++) stamped.add(k);
}

function isFigures(block: Block | undefined): boolean {
  return block?.type === "paragraph" && (cues.arrived.test(block.passage.folded) || day.test(block.passage.folded) || isMark(block));
}

/**
 * How many lines over a stamp name who received: below the document's own number nothing else is in capitals before its type, and at the
 * top of the page nothing but a stamp stands over the letterhead.
 */
function namedAbove(blocks: readonly Block[], text: string, top: number, end: number): number {
  let count = 0;
  while (count < mostNamed && isCapitals(blocks[top - count - 1])) count++;
  for (; count > 0; count--) {
    const first = blocks[top - count];
    if (first?.type === "paragraph" && cues.bodyHead.test(first.passage.folded)) break;
  }
  if (count === 0) return 0;
  const above = printLines(blocks, text, 0, top - count);
  return (above.length === 0 ? opensLetterhead(blocks, text, end) : above.some(isNumbered) && !above.some(isTyped)) ? count : 0;
}

function isTyped({ passage }: PrintLine): boolean {
  return typeNamed(passage) !== null;
}

/** A body's name stands before the number. */
function opensLetterhead(blocks: readonly Block[], text: string, at: number): boolean {
  const below = printLines(blocks, text, at, Math.min(blocks.length, at + mostBelow));
  const number = below.findIndex(isNumbered);
  return below.slice(0, number < 0 ? below.length : number).some(({ passage }) => cues.bodyHead.test(passage.folded));
}

function isCapitals(block: Block | undefined): boolean {
  return block?.type === "paragraph" && block.mark === null && block.passage.text.length < 60 && cues.isCaps(block.passage.text);
}
