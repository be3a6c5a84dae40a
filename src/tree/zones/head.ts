import type { Block, Paragraph } from "../../doc.ts";
import * as cues from "../cues.ts";
import { gazetteHeading, isGazette, typeHeading } from "../named-type.ts";
import { headStart } from "./head-start.ts";
import { hasMotto, isDateLine, isLabelLine, isNumberLine } from "./line-kinds.ts";
import { isAuthority, isEnact, nextIsBase, preambleEnd, preambleStart } from "./preamble.ts";
import { type PrintLine, printLines } from "./print-lines.ts";
import { endsHead, type Reading } from "./title.ts";

const longestAddressee = 700;

/** Where the head begins and ends, as indexes of blocks. */
export interface HeadExtent {
  /** First block of the head; what stands before it is a portal's or a scanner's. */
  readonly start: number;
  readonly end: number;
  /** First block of the preamble; what a consolidated text says of its sources may stand before it. */
  readonly preamble: number;
  /** First block after the preamble. */
  readonly bodyStart: number;
}

/** Finds the letterhead, number, type and title, and the preamble after them. */
export function findHead(blocks: readonly Block[], text: string): HeadExtent {
  const start = headStart(blocks, text);
  if (start === null) {
    const lead = leadingWrapper(blocks);
    const bases = basesBelow(blocks, lead);
    const bodyStart = preambleEnd(blocks, bases);
    const enacts = blocks[bodyStart - 1];
    if (bodyStart > bases && enacts?.type === "paragraph" && isEnact(enacts))
      return { start: lead, end: bases, preamble: bases, bodyStart };
    return { start: lead, end: lead, preamble: lead, bodyStart: lead };
  }
  const end = headEnd(blocks, text, start);
  const bodyStart = preambleEnd(blocks, end);
  return { start, end, preamble: preambleStart(blocks, end, bodyStart), bodyStart };
}

function leadingWrapper(blocks: readonly Block[]): number {
  let i = 0;
  while (i < blocks.length && blocks[i]?.type === "paragraph" && cues.wrapper.test((blocks[i] as Paragraph).passage.folded)) i++;
  return i;
}

/** Without a letterhead: the first block that is no line of a title in capitals, nor furniture. */
function basesBelow(blocks: readonly Block[], from: number): number {
  let i = from;
  for (; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.type === "furniture") continue;
    if (block?.type !== "paragraph" || block.mark !== null || !cues.isCaps(block.passage.text)) break;
    if (isAuthority(block.passage) && nextIsBase(blocks, i)) break;
  }
  return i;
}

function headEnd(blocks: readonly Block[], text: string, start: number): number {
  const reading: Reading = { typed: -1, title: null, greeted: false, subject: false, numbered: false, nation: false };
  let end = start;
  for (let i = start; i < Math.min(blocks.length, start + 60); i++) {
    const block = blocks[i];
    if (!block || block.type === "furniture" || block.type === "note") continue;
    if (block.type === "paragraph" && cues.wrapper.test(block.passage.folded)) continue;
    const lines = printLines(blocks, text, i, i + 1);
    reading.numbered ||= lines.some((line) => isNumberLine(line) || isDateLine(line));
    const fits = block.type === "table" ? tableHeads(lines, reading, i - start) : paragraphHeads(block, lines, reading, blocks, i, end);
    if (!fits && !isBeside(blocks, text, i, reading)) break;
    reading.nation ||= lines.some(hasMotto);
    end = i + 1;
  }
  return end;
}

/** What a stamp left beside the number does not end a letterhead whose right column is still to come. */
function isBeside(blocks: readonly Block[], text: string, at: number, { typed, numbered }: Reading): boolean {
  return typed < 0 && numbered && printLines(blocks, text, at + 1, Math.min(blocks.length, at + 4)).some(hasMotto);
}

/** A letterhead's table; not the recipients', and below Quốc hiệu or the letterhead none without one of its labels. */
function tableHeads(lines: readonly PrintLine[], reading: Reading, at: number): boolean {
  if (lines.some((line) => cues.recipientLabel.test(line.passage.folded))) return false;
  return (reading.typed < 0 && at <= 3 && !reading.nation) || lines.some((line) => isLabelLine(line));
}

function paragraphHeads(
  p: Paragraph,
  lines: readonly PrintLine[],
  reading: Reading,
  blocks: readonly Block[],
  at: number,
  end: number,
): boolean {
  const kind = isSender(p, blocks[at + 1]) ? "greeting" : headKind(p, lines, reading);
  if (kind === "stop") return false;
  if (kind === "greeting") reading.greeted = true;
  if (lines.some(hasSubject)) readSubject(p, reading);
  if (kind === "type" && reading.typed < 0) reading.typed = at;
  if (holdsTitle(p, reading)) reading.title ??= p;
  if (kind !== "other") return true;
  if (reading.greeted) return isAddressee(p, blocks[end - 1]);
  if (endsHead(p, reading, blocks, at)) return false;
  if (reading.typed >= 0) reading.title = p;
  return true;
}

function isSender({ passage }: Paragraph, next: Block | undefined): boolean {
  return next?.type === "paragraph" && cues.isSender(passage, next.passage);
}

/** The gazette's sentence is type and title, or stands under the type. */
function holdsTitle({ passage }: Paragraph, { typed }: Reading): boolean {
  return typed >= 0 && (gazetteHeading(passage) !== null || isGazette(passage.folded));
}

/** `V/v …`: under the number the subject of a letter, under the type's name the title. */
function readSubject(p: Paragraph, reading: Reading): void {
  if (reading.typed < 0) reading.subject = true;
  else reading.title ??= p;
}

function hasSubject(line: PrintLine): boolean {
  return line.columns.some((at) => cues.subjectMark.test(line.passage.folded.slice(at)));
}

/** A further line of those whom the document is for; a list of many names is long, and behind one that goes on. */
function isAddressee(p: Paragraph, before: Block | undefined): boolean {
  const { text } = p.passage;
  const goesOn = before?.type === "paragraph" && /[:;]$/.test(before.passage.text);
  if (text.length > (goesOn && p.mark ? longestAddressee : 160)) return false;
  if (p.mark) return p.mark.kind === "dash" || p.mark.kind === "plus";
  return goesOn && /[;.]$/.test(text);
}

type HeadKind = "type" | "label" | "greeting" | "stop" | "other";

function headKind(p: Paragraph, lines: readonly PrintLine[], reading: Reading): HeadKind {
  const words = p.passage.folded;
  const line = lines[0];
  const open = reading.typed < 0 && !reading.greeted;
  if (cues.greeting.test(words) || cues.wire.test(words)) return "greeting";
  if (labelLines(words, lines).some((l) => isLabelLine(l)) || cues.subjectMark.test(line?.passage.folded ?? "") || isStamp(words))
    return "label";
  if (line && open && namesType(p, line, reading)) return "type";
  if (cues.recipientLabel.test(words)) return "stop";
  return cues.base.test(words) && words.length > 30 && !isTitle(p, reading) ? "stop" : "other";
}

/** The lines that may be labels: of a basis none but the first (`Căn cứ Luật Đất đai | ngày 18 tháng 01 năm 2024;`). */
function labelLines(words: string, lines: readonly PrintLine[]): readonly PrintLine[] {
  return cues.base.test(words) ? lines.slice(0, 1) : lines;
}

/** The name of a type; before any number also as the gazette's sentence has it, however that is wrapped. */
function namesType(p: Paragraph, line: PrintLine, { numbered }: Reading): boolean {
  return typeHeading(line.passage, p.strong) !== null || (!numbered && gazetteHeading(p.passage) !== null);
}

function isStamp(words: string): boolean {
  return cues.draft.test(words) || cues.urgency.test(words) || cues.secrecy.test(words) || cues.circulation.test(words);
}

/**
 * `Thực hiện Nghị quyết …` right under the type's name, without the mark that closes a basis, or as a further line of a title in capitals, also of
 * one whose type was lost; a small letter opens no basis.
 */
function isTitle({ passage: { text }, blanks }: Paragraph, { typed, title, numbered }: Reading): boolean {
  const open = (typed >= 0 || (numbered && cues.isCaps(text))) && /[^.;:,]$/.test(text);
  if (title !== null) return (open && /^\p{Ll}/u.test(text)) || (blanks === 0 && cues.isCaps(text) && cues.isCaps(title.passage.text));
  return open;
}
