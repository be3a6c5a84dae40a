import type { Block, Paragraph, Passage, Span, Table } from "../doc.ts";
import { announcedIn, countsOn, endsCounted, leadInsOf } from "../match/cases.ts";
import { joinPassages, slicePassage, spansOf } from "../match/passage.ts";
import { numbered, pointedAt } from "../vi/marks.ts";
import { readMark } from "./marks.ts";
import { paragraphsIn } from "./note-lists.ts";

/** How far above a note its mark stands, in blocks. */
export const reach = 60;
/** How far before a mark the count of what it points to stands. */
const countReach = 60;
const pointing = new RegExp(`(?:^|[^\\p{L}])(?:${pointedAt.pattern}) ?$`, "u");
const counted = new RegExp(`(?:^|[^\\p{L}])(?:${numbered.pattern}) ?$`, "u");
const behindWord = /[\p{L}\p{N})”"%] ?$/u;
const behindSmall = /\p{Ll}{2}[)”"]? ?$/u;
/** No number is printed so, if it is no mark. */
const glued = /\p{Ll}{2}[)”"]?$/u;
const measure = /(?<!\p{L})(?:[kdcm]m|ha)$/u;
const beforeStop = /^ ?(?:[.,;:)](?!\d)|$)/;
const beforeWord = /^(?: ?(?:[.,;:)](?!\d)|$)| \p{Ll})/u;

/** Marks side by side are pointed at: `các mục (1), (2) và (3)`. */
const besideAnother = /^[ ,]{1,2}(?:\p{Ll}{2,4} )?\(\d/u;
const behindAnother = /\d\)[ ,]{1,2}(?:\p{Ll}{2,4} )?$/u;

/** A mark in the words of a paragraph: `03 vụ việc | (1) | trước ngày …`. */
export interface Found {
  readonly block: number;
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  /** Where in `Doc.text` it stands, if the words are without it already. */
  readonly at?: number;
}

/** The number of a note, and how it is printed. */
export interface NoteNumber {
  readonly label: string;
  readonly isBare: boolean;
  /** The note before it stands directly above, or it announces a list: it is one for sure. */
  readonly isSure: boolean;
}

/** It announces a list, or begins one. */
export function opensList(words: string): boolean {
  const first = readMark(words.slice(0, 8));
  return leadInsOf(words).isSure || (first?.kind === "bracket" && countsOn(first.label, null));
}

/** The one place above a note where its number stands behind a word; null where there are several, or none. */
export function markAbove(above: readonly Block[], number: NoteNumber): Found | null {
  const found: Found[] = [];
  for (let block = Math.max(0, above.length - reach); block < above.length; block++)
    for (const paragraph of paragraphsIn(above[block]))
      for (const { start, end } of marksIn(paragraph.passage, number)) found.push({ block, paragraph, start, end });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Where a note's number stands in some words as its mark does. */
function marksIn(passage: Passage, { label: number, isBare, isSure }: NoteNumber): Span[] {
  const sign = isBare ? number : `(${number})`;
  const marks: Span[] = [];
  const others = isBare ? [] : neighbours(passage.text, Number(number));
  for (let start = passage.text.indexOf(sign); start >= 0; start = passage.text.indexOf(sign, start + 1)) {
    const span = { start, end: start + sign.length };
    if (isBare ? isBareMark(passage, span, isSure) : isMark(passage, span, others)) marks.push(span);
  }
  return marks;
}

/** Where the number before and the one behind a note's stand first in some words. */
function neighbours(text: string, number: number): number[] {
  return [number - 1, number + 1].map((other) => text.indexOf(`(${other})`)).filter((at) => at >= 0);
}

/**
 * Behind a word, and no number of a count or of what is pointed at (`điểm (1)`). Beside another one it stands at the end of a clause, or
 * behind what is counted where the other stands behind a word too: `02 vụ tranh chấp | (1) | và 03 đơn phản ánh (2)`.
 */
function isMark({ text, folded }: Passage, { start, end }: Span, others: readonly number[]): boolean {
  if (!behindWord.test(text.slice(Math.max(0, start - 2), start)) || pointing.test(folded.slice(Math.max(0, start - 14), start)))
    return false;
  if (others.length === 0) return true;
  if (besideAnother.test(text.slice(end, end + 12)) || behindAnother.test(text.slice(Math.max(0, start - 12), start))) return false;
  const isCounted = announcedIn(folded.slice(Math.max(0, start - countReach), start)).counts.length > 0;
  return (
    beforeStop.test(text.slice(end, end + 3)) || (isCounted && others.every((at) => behindWord.test(text.slice(Math.max(0, at - 2), at))))
  );
}

/**
 * Behind a word in small letters that takes no number, at the end of a clause; that of a sure note may stand inside one, and one glued to
 * what the words count (`03 đơn khiếu nại1 về …`).
 */
function isBareMark({ text, folded }: Passage, { start, end }: Span, isSure: boolean): boolean {
  const before = folded.slice(Math.max(0, start - 14), start);
  if (isGlued(text.slice(Math.max(0, start - 4), start))) {
    const isInside = isSure || announcedIn(folded.slice(Math.max(0, start - countReach), start)).counts.length > 0;
    return (isInside ? beforeWord : beforeStop).test(text.slice(end, end + 3));
  }
  const isPlaced =
    behindSmall.test(text.slice(Math.max(0, start - 4), start)) && (isSure ? beforeWord : beforeStop).test(text.slice(end, end + 3));
  if (!isPlaced || pointing.test(before)) return false;
  return !counted.test(before) || (isSure && endsCounted(folded.slice(Math.max(0, start - 40), start)));
}

function isGlued(before: string): boolean {
  return glued.test(before) && !measure.test(before);
}

/** The block with another paragraph in the place of one of its own. */
export function replaced(block: Block, old: Paragraph, paragraph: Paragraph): Block {
  if (block.type !== "table") return paragraph;
  const within = (all: readonly Paragraph[]) => all.map((one) => (one === old ? paragraph : one));
  const rows = block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, paragraphs: within(cell.paragraphs) })) }));
  return { ...block, rows } satisfies Table;
}

export function withoutMark({ paragraph, start, end }: Found, marker: string): Paragraph {
  const { passage } = paragraph;
  const [span] = spansOf(passage, start, end);
  const before = slicePassage(passage, 0, passage.text.slice(0, start).trimEnd().length);
  const after = slicePassage(passage, end, passage.text.length);
  const blank = /^ ?[\p{L}\p{N}(“"]/u.test(passage.text.slice(end)) ? " " : "";
  const anchors = span ? [...paragraph.anchors, { marker, span }].sort((a, b) => a.span.start - b.span.start) : paragraph.anchors;
  return { ...paragraph, anchors, passage: after.text === "" ? before : joinPassages([before, after], blank) };
}
