import type { Block, Note, Paragraph, Passage, Span, Table } from "../doc.ts";
import { joinPassages, slicePassage, spansOf } from "../match/passage.ts";
import { numbered, pointedAt } from "../vi/marks.ts";

/** How far above a note its mark stands, in blocks. */
const reach = 60;
const label = /^\d{1,2}$/;
const bare = /^(?<label>[1-9]\d?) (?=[\p{Lu}(“"])/u;
const pointing = new RegExp(`(?:^|[^\\p{L}])(?:${pointedAt.pattern}) ?$`, "u");
const counted = new RegExp(`(?:^|[^\\p{L}])(?:${numbered.pattern}) ?$`, "u");
const behindWord = /[\p{L}\p{N})”"] ?$/u;
const behindSmall = /\p{Ll}{2}[)”"]? ?$/u;
const beforeStop = /^ ?(?:[.,;:)](?!\d)|$)/;
const beforeWord = /^(?: ?(?:[.,;:)](?!\d)|$)| \p{Ll})/u;

/** A mark in the words of a paragraph: `03 vụ việc | (1) | trước ngày …`. */
interface Found {
  readonly block: number;
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

/** The number of a note, and how it is printed. */
interface Number {
  readonly label: string;
  readonly isBare: boolean;
  /** The note before it stands directly above. */
  readonly follows: boolean;
}

/**
 * Footnotes whose mark is printed as plain words, in the text and before the note: the paragraphs that open with `(1)`, or with the bare
 * `1` that a raised one becomes in many converters, are no item of a list, and whose number stands once above them, behind a word and in no
 * count (`gồm (1) …; (2) …`, `quý 1`).
 */
export function plainNotes(blocks: readonly Block[]): readonly Block[] {
  const opened = blocks.flatMap((block, i) => (numberOf(block) ? [i] : []));
  if (opened.length === 0) return blocks;
  const out: Block[] = [...blocks];
  let last = 0;
  for (const i of opened) {
    const block = out[i];
    const number = numberOf(block, out[i - 1]);
    if (block?.type !== "paragraph" || !number || (number.isBare && !follows(number, last)) || isListed(out, i)) continue;
    const mark = markAbove(out, i, number);
    const above = mark && out[mark.block];
    if (!mark || !above) continue;
    out[mark.block] = replaced(above, mark.paragraph, withoutMark(mark, number.label));
    out[i] = noteOf(block, number);
    if (number.isBare) last = Number(number.label);
  }
  return out;
}

/** Bare numbers are those of notes where they count from 1. */
function follows({ label: number }: Number, last: number): boolean {
  return number === "1" || Number(number) === last + 1;
}

/** The number that a paragraph opens with as a note does; `above` is the block before it. */
function numberOf(block: Block | undefined, above?: Block): Number | null {
  if (block?.type !== "paragraph") return null;
  const { mark, passage } = block;
  if (mark) return mark.kind === "bracket" && label.test(mark.label) ? { label: mark.label, isBare: false, follows: false } : null;
  const found = bare.exec(passage.text)?.groups?.["label"];
  if (found === undefined) return null;
  return { label: found, isBare: true, follows: above?.type === "note" && Number(above.marker) === Number(found) - 1 };
}

/** It follows what announces a list, or another item of one. */
function isListed(blocks: readonly Block[], i: number): boolean {
  const before = blocks.slice(Math.max(0, i - 4), i).findLast((block) => block.type !== "furniture");
  return before?.type === "paragraph" && (before.passage.text.endsWith(":") || numberOf(before) !== null);
}

/** The one place above a note where its number stands behind a word; null where there are several, or none. */
function markAbove(blocks: readonly Block[], i: number, number: Number): Found | null {
  const found: Found[] = [];
  for (let block = Math.max(0, i - reach); block < i; block++)
    for (const paragraph of paragraphsIn(blocks[block]))
      for (const { start, end } of marksIn(paragraph.passage, number)) found.push({ block, paragraph, start, end });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Where a note's number stands in some words as its mark does. */
function marksIn(passage: Passage, { label: number, isBare, follows }: Number): Span[] {
  const sign = isBare ? number : `(${number})`;
  const marks: Span[] = [];
  for (let start = passage.text.indexOf(sign); start >= 0; start = passage.text.indexOf(sign, start + 1)) {
    const span = { start, end: start + sign.length };
    if (isBare ? isBareMark(passage, span, follows) : isMark(passage, start, Number(number))) marks.push(span);
  }
  return marks;
}

/** Behind a word, and no number of a count or of what is pointed at (`điểm (1)`). */
function isMark({ text, folded }: Passage, start: number, number: number): boolean {
  if (!behindWord.test(text.slice(Math.max(0, start - 2), start)) || pointing.test(folded.slice(Math.max(0, start - 14), start)))
    return false;
  return !text.includes(`(${number + 1})`) && !text.includes(`(${number - 1})`);
}

/** Behind a word in small letters that takes no number, at the end of a clause; the mark of a note that follows another one may stand inside one. */
function isBareMark({ text, folded }: Passage, { start, end }: Span, follows: boolean): boolean {
  const before = folded.slice(Math.max(0, start - 14), start);
  const isPlaced =
    behindSmall.test(text.slice(Math.max(0, start - 4), start)) && (follows ? beforeWord : beforeStop).test(text.slice(end, end + 3));
  return isPlaced && !pointing.test(before) && !counted.test(before);
}

function paragraphsIn(block: Block | undefined): readonly Paragraph[] {
  if (block?.type === "paragraph") return [block];
  return block?.type === "table" ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)) : [];
}

/** The block with another paragraph in the place of one of its own. */
function replaced(block: Block, old: Paragraph, paragraph: Paragraph): Block {
  if (block.type !== "table") return paragraph;
  const within = (all: readonly Paragraph[]) => all.map((one) => (one === old ? paragraph : one));
  const rows = block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, paragraphs: within(cell.paragraphs) })) }));
  return { ...block, rows } satisfies Table;
}

function withoutMark({ paragraph, start, end }: Found, marker: string): Paragraph {
  const { passage } = paragraph;
  const [span] = spansOf(passage, start, end);
  const before = slicePassage(passage, 0, passage.text.slice(0, start).trimEnd().length);
  const after = slicePassage(passage, end, passage.text.length);
  const blank = /^ ?[\p{L}\p{N}(“"]/u.test(passage.text.slice(end)) ? " " : "";
  const anchors = span ? [...paragraph.anchors, { marker, span }].sort((a, b) => a.span.start - b.span.start) : paragraph.anchors;
  return { ...paragraph, anchors, passage: after.text === "" ? before : joinPassages([before, after], blank) };
}

function noteOf({ zone, span, passage }: Paragraph, { label: marker, isBare }: Number): Note {
  const words = isBare ? slicePassage(passage, marker.length + 1, passage.text.length) : passage;
  return { type: "note", zone, span, marker, passage: words };
}
