import type { Block } from "../../doc.ts";
import { addAll } from "../../match/add-all.ts";
import { bulletMarks } from "../../vi/marks.ts";
import * as cues from "../cues.ts";
import { gazetteHeading, typeHeading, typeNamed } from "../named-type.ts";
import { letterheadLike } from "./letterhead-like.ts";
import { hasMotto, isDateLine, isLabelLine, isNumberLine, numberIn } from "./line-kinds.ts";
import { type PrintLine, printLines } from "./print-lines.ts";

/** How far into a text a letterhead is looked for, in blocks. */
const reach = 160;
/** How many blocks of a portal's list may stand before the letterhead. */
const portalReach = 24;
/** Lines in capitals that may stand at the top of a text without a letterhead. */
const topLines = 4;

/** Index of the first block of the letterhead; what stands before it is a portal's or a scanner's. Null without a head. */
export function headStart(blocks: readonly Block[], text: string): number | null {
  const lines: PrintLine[] = [];
  const anchor = findAnchor(blocks, text, lines);
  if (anchor === null) return null;
  return lines[letterheadFrom(lines, anchor, blocks, text)]?.block ?? null;
}

/** Index of the first line of the letterhead that is known by the line `anchor`; it stands no higher than the line `floor`. */
export function letterheadFrom(lines: readonly PrintLine[], anchor: number, blocks: readonly Block[], text: string, floor = 0): number {
  let first = anchor;
  for (let k = anchor - 1; k >= floor && anchor - k <= 9; k--) {
    const line = lines[k];
    if (!line || opensPage(blocks[line.block]) || isPrintedBelow(line, blocks, text)) break;
    if (letterheadLike(line, blocks[line.block])) first = k;
    else if (!continuesSubject(lines, k)) break;
  }
  return first;
}

/** A site that shows a document page by page counts them: `1. UBND TỈNH AN PHÚ` over the other lines of its letterhead. */
function opensPage(block: Block | undefined): boolean {
  return block?.type === "paragraph" && block.mark?.kind === "number";
}

/** A page's own heading names the document by the number, or by the type, that its letterhead prints once more. */
function isPrintedBelow(line: PrintLine, blocks: readonly Block[], text: string): boolean {
  const number = isNumberLine(line) ? numberIn(line) : null;
  const type = typeHeading(line.passage, line.strong)?.row ?? null;
  if (number === null && type === null) return false;
  const below = printLines(blocks, text, line.block + 1, Math.min(blocks.length, line.block + 14));
  return below.some(
    (other) =>
      (number !== null && isNumberLine(other) && numberIn(other) === number) ||
      (type !== null && typeHeading(other.passage, other.strong)?.row === type),
  );
}

/** Index of the line that the letterhead is known by; the lines read so far are left in `lines`. */
function findAnchor(blocks: readonly Block[], text: string, lines: PrintLine[]): number | null {
  for (let i = 0; i < Math.min(blocks.length, reach); i++) {
    const added = printLines(blocks, text, i, i + 1);
    const found = added.findIndex((line) => hasMotto(line));
    addAll(lines, added);
    if (found >= 0) return lines.length - added.length + found;
    if (added.some(isListed) && !(i < portalReach && isBulleted(blocks[i]) && !lines.some(isOpening))) break;
  }
  const early = aboveBases(lines.slice(0, 40));
  const number = early.findIndex((line) => isNumberLine(line));
  const dated = early.findIndex((line) => isDateLine(line));
  const typed = early.findIndex((line, k) => k < 25 && typeNamed(line.passage) !== null && headline(line));
  const gazette = early.findIndex((line, k) => k < topLines && isGazette(blocks[line.block]));
  const found = [number, dated, typed, gazette, topGreeting(early, blocks)].filter((k) => k >= 0);
  return found.length > 0 ? Math.min(...found) : topHeadline(early);
}

/** What stands under the first basis is no letterhead: neither the line that enacts nor the date over the signature. */
function aboveBases(lines: readonly PrintLine[]): readonly PrintLine[] {
  const based = lines.findIndex(({ passage }, k) => cues.base.test(passage.folded) && /[;,]$/.test(basisFrom(lines, k)));
  return based < 0 ? lines : lines.slice(0, based);
}

/** The printed words of a basis, to the end of its paragraph. */
function basisFrom(lines: readonly PrintLine[], at: number): string {
  return lines.findLast(({ block }) => block === lines[at]?.block)?.passage.text ?? "";
}

function isListed(line: PrintLine): boolean {
  return line.marked && line.passage.text.length > 40 && !isNumberLine(line);
}

function isGazette(block: Block | undefined): boolean {
  return block?.type === "paragraph" && block.mark === null && gazetteHeading(block.passage) !== null;
}

/** An item of what a portal says of the document before it. */
function isBulleted(block: Block | undefined): boolean {
  return block?.type === "paragraph" && block.mark !== null && bulletMarks.has(block.mark.kind);
}

function isOpening(line: PrintLine): boolean {
  return isLabelLine(line) || (typeNamed(line.passage) !== null && headline(line));
}

/** Without a letterhead a document may open with its type and title in one line of capitals: `BÁO CÁO TỔNG KẾT NĂM HỌC …`; a page's own heading may stand over it. */
function topHeadline(lines: readonly PrintLine[]): number | null {
  const first = Math.max(
    0,
    lines.findIndex(({ passage }) => !cues.wrapper.test(passage.folded)),
  );
  const top = lines.slice(first, first + topLines);
  const small = top.findIndex(({ marked, passage }) => marked || !cues.isCaps(passage.text));
  const caps = small < 0 ? top : top.slice(0, small);
  const types = caps.map(({ passage }) => typeHeading(passage, false)?.row);
  const named = types.find((row) => row?.name.includes(" "));
  return named === undefined ? null : first + types.lastIndexOf(named);
}

/** A page that leaves the letterhead out shows a letter from its greeting on. */
function topGreeting(lines: readonly PrintLine[], blocks: readonly Block[]): number {
  return lines.slice(0, topLines).findIndex((line) => {
    const block = blocks[line.block];
    return block?.type === "paragraph" && cues.greeting.test(block.passage.folded);
  });
}

function headline(line: PrintLine): boolean {
  return line.strong || cues.isCaps(line.passage.text) || /^\p{Lu}/u.test(line.passage.text);
}

/** A line of what a letter is about, closely under its number or under `V/v`, or opened by `Về việc` under a number that is set off too. */
function continuesSubject(lines: readonly PrintLine[], at: number): boolean {
  const opening = lines.slice(Math.max(0, at - 2), at + 1).findLast(({ passage }) => cues.subjectStart.test(passage.folded));
  const above = opening && lines[lines.indexOf(opening) - 1];
  if (above && isNumberLine(above) && opening.blanks <= above.blanks) return true;
  for (let k = at; k > 0 && at - k < 5 && lines[k]?.blanks === 0; k--) {
    const above = lines[k - 1];
    if (above && (isNumberLine(above) || cues.subjectMark.test(above.passage.folded))) return true;
  }
  return false;
}
