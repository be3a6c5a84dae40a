import type { Block, Mark, Paragraph } from "../../doc.ts";
import { addAll } from "../../match/add-all.ts";
import { allMatches } from "../../match/rows/all-matches.ts";
import * as cues from "../cues.ts";
import { passagesOf } from "../passages.ts";
import { opensAppendix } from "./annex-start.ts";
import { startsRecipients, startsSignature } from "./close-lines.ts";
import { letterheadFrom } from "./head-start.ts";
import { hasMotto, isDateLine, isNumbered } from "./line-kinds.ts";
import { type PrintLine, printLines } from "./print-lines.ts";
import { cutParagraph } from "./split.ts";
import { rowsOf } from "./split-tables.ts";

/** A paragraph with the whole letterhead in it is no longer. */
const longestLetterhead = 500;
/** Rows from the top of a table that may hold a letterhead, behind those of a signature. */
const tableReach = 12;
/** Columns of a letterhead; a table that tells of letterheads has more. */
const mostColumns = 3;
/** How many blocks above a motto its letterhead may reach, and the close of what stands before it. */
const headReach = 10;
const closeReach = 30;
/** Blocks from Quốc hiệu to Tiêu ngữ. */
const mottoReach = 6;
/** Blocks of a document that is quoted, at most. */
const quoteReach = 60;
/** How many blocks from the motto on hold number and date. */
const labelReach = 8;

const numberedBy = /\d ?[-/]/;
const wholeDay = /(?<!\d)\d{1,2}\D{1,12}\d{1,2}\D{1,10}\d{4}(?!\d)/;

/**
 * Cuts the blocks of a file before each further document: a letterhead with a motto, its own number and day, or one of them where
 * recipients, a signature or items of a list stand above it. A form's letterhead has neither.
 */
export function furtherDocuments(blocks: readonly Block[], text: string): Block[][] {
  const all: Block[][] = [];
  let own: Block[] = [];
  let taken = 0;
  for (let from = behindMottos(blocks, 0); from > 0; from = behindMottos(blocks, from)) {
    const at = nextMotto(blocks, from);
    const start = at < 0 ? null : startAt(blocks, text, at, from);
    if (start === null) continue;
    const [end = [], opening = []] = partsOf(blocks[start.block], text, offsetOf(start));
    addAll(own, [...blocks.slice(taken, start.block), ...end]);
    all.push(own);
    own = [...opening];
    taken = start.block + 1;
  }
  addAll(own, blocks.slice(taken));
  return [...all, own];
}

/** Index behind the mottos of the next letterhead, which has two of them at most; 0 where there is none. */
function behindMottos(blocks: readonly Block[], from: number): number {
  const first = nextMotto(blocks, from);
  if (first < 0) return 0;
  const second = holdsBoth(blocks[first]) ? -1 : nextMotto(blocks, first + 1);
  return (second >= 0 && second - first < mottoReach ? second : first) + 1;
}

function holdsBoth(block: Block | undefined): boolean {
  const passages = block ? passagesOf(block) : [];
  return passages.reduce((count, { folded }) => count + allMatches(cues.motto, folded).length, 0) > 1;
}

/** Index of the next block with a motto; -1 where there is none. */
function nextMotto(blocks: readonly Block[], from: number): number {
  for (let i = from; i < blocks.length; i++) if (mayHoldMotto(blocks[i])) return i;
  return -1;
}

function mayHoldMotto(block: Block | undefined): boolean {
  if (block?.type === "paragraph") return holdsMotto(block);
  if (block?.type !== "table") return false;
  return block.rows.slice(0, tableReach).some(({ cells }) => {
    const filled = cells.filter(({ paragraphs }) => paragraphs.length > 0);
    return filled.length <= mostColumns && filled.some(({ paragraphs }) => paragraphs.some(holdsMotto));
  });
}

function holdsMotto({ passage: { text, folded } }: Paragraph): boolean {
  return text.length < longestLetterhead && cues.anyMotto.test(folded);
}

/** The line with which the further document begins whose motto stands in the block `at`; null where none does. `from` is behind the motto before it. */
function startAt(blocks: readonly Block[], text: string, at: number, from: number): PrintLine | null {
  const lines = printLines(blocks, text, Math.max(from, at - headReach), at + 1);
  const anchor = lines.findIndex((line) => line.block === at && hasMotto(line));
  if (anchor < 0) return null;
  const start = lines[letterheadFrom(lines, anchor, blocks, text, lines.slice(0, anchor).findLastIndex(isClose) + 1)];
  if (start === undefined || start.block < from || (start.block === 0 && opensBlock(start, blocks[0]))) return null;
  const labels = labelsOf(linesFrom(blocks, text, start, Math.min(blocks.length, at + labelReach)));
  if (labels === 0 || isForm(blocks, start.block)) return null;
  if (isBehindClose(blocks, text, from, start)) return start;
  const above = marksOf(blocks.slice(from, start.block));
  return !goesOn(above, blocks, at) && (labels > 1 || above.length > 0) ? start : null;
}

/** A line of recipients or of a signature, the name under it, or the end of a sentence. */
function isClose(line: PrintLine): boolean {
  const { passage } = line;
  const name = cues.isCaps(passage.text) && cues.isName(passage) && !cues.bodyHead.test(passage.folded);
  return name || /[.;:,]$/.test(passage.text) || startsRecipients(line) || startsSignature(line);
}

function opensBlock(line: PrintLine, block: Block | undefined): boolean {
  return block !== undefined && firstOf(block) >= offsetOf(line);
}

/** How many of number and day the letterhead has; one that is left blank does not count. */
function labelsOf(lines: readonly PrintLine[]): number {
  const numbered = lines.some((line) => isNumbered(line) && numberedBy.test(line.passage.text));
  const dated = lines.some((line) => isDateLine(line) && wholeDay.test(line.passage.text));
  return Number(numbered) + Number(dated);
}

/** `Mẫu số 01` or `… theo mẫu sau:` over the letterhead: it is filled in for an example. */
function isForm(blocks: readonly Block[], start: number): boolean {
  const above = blocks.slice(0, start).findLast((block) => block.type !== "furniture");
  if (above?.type === "paragraph" && above.passage.text.endsWith(":") && !cues.recipientLabel.test(above.passage.folded)) return true;
  return blocks.slice(Math.max(0, start - 2), start).some((block) => block.type === "paragraph" && opensAppendix(block));
}

/** Recipients or a signature stand above it. */
function isBehindClose(blocks: readonly Block[], text: string, from: number, start: PrintLine): boolean {
  const above = printLines(blocks, text, Math.max(from, start.block - closeReach), start.block + 1);
  return above.some((line) => offsetOf(line) < offsetOf(start) && (startsRecipients(line) || startsSignature(line)));
}

/** The marks of items, in order. */
function marksOf(blocks: readonly Block[]): Mark[] {
  return blocks.flatMap((block) => (block.type === "paragraph" && block.mark && block.mark.kind !== "dash" ? [block.mark] : []));
}

/** Whether the numbers of the document above go on below a letterhead: it is quoted between them. */
function goesOn(above: readonly Mark[], blocks: readonly Block[], at: number): boolean {
  const last = above.findLast(isNumber);
  const next = last && marksOf(blocks.slice(at + 1, at + quoteReach)).find(isNumber);
  return next !== undefined && Number(next.label) === Number(last?.label) + 1;
}

function isNumber({ kind }: Mark): boolean {
  return kind === "number";
}

function linesFrom(blocks: readonly Block[], text: string, start: PrintLine, to: number): PrintLine[] {
  return printLines(blocks, text, start.block, to).filter((line) => offsetOf(line) >= offsetOf(start));
}

function offsetOf({ passage }: PrintLine): number {
  return passage.from[0] ?? 0;
}

function firstOf(block: Block): number {
  return block.type === "paragraph" ? (block.mark?.span.start ?? block.passage.from[0] ?? block.span.start) : block.span.start;
}

/** The block that a line stands in, before the line and from it on; it may hold the end of what stands before. */
function partsOf(block: Block | undefined, text: string, offset: number): [Block[], Block[]] {
  if (block?.type === "paragraph") return paragraphParts(block, text, offset);
  const row = block?.type === "table" ? block.rows.findIndex(({ span }) => span.end > offset) : 0;
  if (block?.type !== "table" || row <= 0) return [[], block ? [block] : []];
  return [[rowsOf(block, 0, row)], [rowsOf(block, row, block.rows.length)]];
}

function paragraphParts(p: Paragraph, text: string, offset: number): [Block[], Block[]] {
  const { at, from, to } = p.passage;
  const piece = from.findIndex((start, k) => start <= offset && offset < (to[k] ?? start));
  const cut = (at[piece] ?? 0) + offset - (from[piece] ?? 0);
  if (piece < 0 || cut <= 0) return [[], [p]];
  const [before, ...after] = cutParagraph(p, text, [cut]);
  return [before ? [before] : [], after];
}
