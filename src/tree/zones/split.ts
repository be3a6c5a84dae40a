import type { Block, Paragraph } from "../../doc.ts";
import { slicePassage } from "../../match/passage.ts";
import { floorIndex } from "../../text/floor-index.ts";
import * as cues from "../cues.ts";
import { gazetteHeading, typeNamed } from "../named-type.ts";
import { dateLineCuts, headLineCuts } from "./head-line.ts";
import { hasMotto, isDateLine, isNumberLine } from "./line-kinds.ts";
import { type PrintLine, printLines } from "./print-lines.ts";
import { splitTable } from "./split-tables.ts";

/** How many blocks from the start may belong to a letterhead. */
const reach = 60;
/** A letterhead in one line stands at the very top. */
const topBlocks = 8;
const leastGaps = 3;

/** Cuts paragraphs in which a label, type or date of the head, or the recipients' label, was joined to what surrounds it. */
export function splitLabels(blocks: readonly Block[], text: string): Block[] {
  let titled = false;
  const usual = usualGap(blocks.slice(0, reach), text);
  return blocks.flatMap((block, i): readonly Block[] => {
    if (block.type === "table") return splitTable(block, text);
    if (block.type !== "paragraph") return [block];
    const pieces = piecesOf(i === 0 ? withoutSheet(block) : block, i, { text, usual }, titled);
    const last = pieces[pieces.length - 1];
    titled =
      i < reach &&
      last !== undefined &&
      (typeNamed(last.passage) !== null || (titled && pieces.length === 1 && cues.isCaps(last.passage.text)));
    return pieces;
  });
}

/** A text, and how many blank lines stand between the lines of each of its paragraphs: none, unless all its lines are set apart. */
interface Print {
  readonly text: string;
  readonly usual: number;
}

function usualGap(blocks: readonly Block[], text: string): number {
  const gaps = blocks.flatMap((block) =>
    block.type === "paragraph"
      ? block.passage.at
          .slice(1)
          .map((at) => gapAt(block, text, at))
          .filter((gap) => gap >= 0)
      : [],
  );
  return gaps.length < leastGaps ? 0 : gaps.reduce((least, gap) => Math.min(least, gap));
}

/** `(1)BỘ TÀI CHÍNH`: sites that print a file's words set the number of each sheet before its first ones. */
function withoutSheet(p: Paragraph): Paragraph {
  return p.mark?.kind === "bracket" && p.mark.label === "1" && cues.isCaps(p.passage.text) ? { ...p, mark: null } : p;
}

function piecesOf(p: Paragraph, index: number, print: Print, title: boolean): Paragraph[] {
  const { text } = print;
  const cuts = index < topBlocks && (p.mark === null || p.mark.kind === "number") ? headLineCuts(p.passage) : [];
  if (cuts.length > 0) return cutParagraph({ ...p, mark: null }, text, cuts);
  const pieces = splits(p, index) ? splitParagraph(p, print, { head: index < reach, title }) : [p];
  return index < topBlocks ? pieces.flatMap((piece) => cutParagraph(piece, text, dateLineCuts(piece.passage))) : pieces;
}

function splits(p: Paragraph, index: number): boolean {
  if (p.mark && p.mark.kind !== "dash" && cues.findRecipientLabels(p.passage.folded).length === 0) return false;
  if (index < topBlocks && gazetteHeading(p.passage)) return false;
  return p.passage.at.length > 1 && (index < reach || cues.findRecipientLabels(p.passage.folded).length > 0);
}

/** Where the paragraph stands: in reach of the head; directly under the type's name. A basis has no labels in it. */
interface Where {
  readonly basis: boolean;
  readonly head: boolean;
  readonly title: boolean;
}

function splitParagraph(p: Paragraph, { text, usual }: Print, where: Omit<Where, "basis">): Paragraph[] {
  const lines = printLines([p], text, 0, 1, false);
  const basis = cues.base.test(p.passage.folded);
  const cuts: number[] = [];
  /** The lines hold the mark, the passage does not. */
  let at = p.passage.text.length + 1 - lines.reduce((sum, line) => sum + line.passage.text.length + 1, 0);
  lines.forEach((line, k) => {
    const blanks = gapAt(p, text, at) - usual;
    if (k > 0 && at > 0 && cutsBetween(lines[k - 1], line, blanks, { ...where, basis, title: where.title || cuts.length > 0 }))
      cuts.push(at);
    at += line.passage.text.length + 1;
  });
  return cuts.length === 0 ? [p] : cutParagraph(p, text, cuts);
}

/** Blank lines before a place in a paragraph; less than none where no line begins. */
function gapAt(p: Paragraph, text: string, at: number): number {
  const k = floorIndex(p.passage.at, at);
  return k > 0 && p.passage.at[k] === at ? text.slice(p.passage.to[k - 1] ?? 0, p.passage.from[k] ?? 0).split("\n").length - 2 : -1;
}

function cutsBetween(before: PrintLine | undefined, line: PrintLine, blanks: number, where: Where): boolean {
  const capital = /^\P{L}{0,4}\p{Lu}/u.test(line.passage.text);
  if (capital && cues.recipientLabel.test(line.passage.folded)) return true;
  if (!where.head || !before) return false;
  if (!where.basis && (isLabel(before) || (isLabel(line) && (capital || blanks > 0)))) return true;
  return capital && (cues.greeting.test(line.passage.folded) || opensText(before, line, blanks, where));
}

/** Under a greeting or the type's name: a sentence after a blank line, or the first basis. */
function opensText(before: PrintLine, line: PrintLine, blanks: number, where: Where): boolean {
  const long = line.passage.text.length > 60 || /[.:;,]$/.test(line.passage.text);
  if (blanks > 0 && cues.greeting.test(before.passage.folded)) return long;
  return where.title && ((blanks > 0 && long) || cues.base.test(line.passage.folded));
}

function isLabel(line: PrintLine): boolean {
  return hasMotto(line) || isNumberLine(line) || isDateLine(line) || isStamped(line) || typeNamed(line.passage) !== null;
}

function isStamped({ passage: { text, folded } }: PrintLine): boolean {
  return /^\P{L}*\p{Lu}/u.test(text) && (cues.arrival.test(folded) || cues.arrived.test(folded));
}

/** A paragraph in pieces: `cuts` are offsets in its words. */
export function cutParagraph(p: Paragraph, text: string, cuts: readonly number[]): Paragraph[] {
  const edges = [0, ...cuts, p.passage.text.length + 1];
  return edges.slice(1).map((end, k) => {
    const start = edges[k] ?? 0;
    const passage = slicePassage(p.passage, start, end - 1);
    const first = k === 0 ? p.span.start : (passage.from[0] ?? p.span.start);
    const last = k === edges.length - 2 ? p.span.end : (passage.to[passage.to.length - 1] ?? p.span.end);
    const span = { start: first, end: last };
    const anchors = p.anchors.filter((a) => a.span.start >= span.start && a.span.end <= span.end);
    return {
      ...p,
      span,
      passage,
      anchors,
      mark: k === 0 ? p.mark : null,
      blanks: k === 0 ? p.blanks : Math.max(0, gapAt(p, text, start)),
    };
  });
}
