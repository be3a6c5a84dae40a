import type { Block, Note, Paragraph, Passage, Span, Table } from "../doc.ts";
import { countsOn, endsCounted, leadInsOf } from "../match/cases.ts";
import { joinPassages, slicePassage, spansOf } from "../match/passage.ts";
import { numbered, pointedAt } from "../vi/marks.ts";
import { readMark } from "./marks.ts";
import { paragraphsIn, withList } from "./note-lists.ts";

/** How far above a note its mark stands, in blocks. */
const reach = 60;
const label = /^\d{1,2}$/;
const bare = /^(?<label>[1-9]\d?) (?=[\p{Lu}(“"]|(?<counted>\d{1,3} \p{Ll}))/u;
const pointing = new RegExp(`(?:^|[^\\p{L}])(?:${pointedAt.pattern}) ?$`, "u");
const counted = new RegExp(`(?:^|[^\\p{L}])(?:${numbered.pattern}) ?$`, "u");
const behindWord = /[\p{L}\p{N})”"] ?$/u;
const behindSmall = /\p{Ll}{2}[)”"]? ?$/u;
/** No number is printed so, if it is no mark. */
const glued = /\p{Ll}{2}[)”"]?$/u;
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
  /** The note before it stands directly above, or it announces a list: it is one for sure. */
  readonly isSure: boolean;
}

/**
 * Joins to each footnote the list that it announces. Footnotes are also those whose mark is printed as plain words, in the text and before
 * the note: the paragraphs that open with `(1)`, or with the bare `1` that a raised one becomes in many converters, are no item of a list,
 * and whose number stands once above them, behind a word and in no count (`gồm (1) …; (2) …`, `quý 1`).
 */
export function wholeNotes(blocks: readonly Block[], text: string): readonly Block[] {
  const out: Block[] = [];
  let last = 0;
  let next = 0;
  blocks.forEach((block, i) => {
    if (i < next) return;
    const number = numberOf(block, out[out.length - 1]);
    const note = block.type === "note" ? block : number && plainNote(block, number, out, last);
    if (note && number?.isBare) last = Number(number.label);
    const listed = note && withList(note, blocks, i + 1, out, text);
    out.push(listed?.note ?? block);
    next = listed?.end ?? i + 1;
  });
  return out;
}

/** The note that a paragraph with a number is; its mark is taken out of the words above it. */
function plainNote(block: Block, number: Number, out: Block[], last: number): Note | null {
  if (block.type !== "paragraph" || (number.isBare && !follows(number, last)) || isListed(out)) return null;
  const mark = markAbove(out, number);
  if (!mark && number.isSure && isRaised(out, number)) return noteOf(block, number);
  const above = mark && out[mark.block];
  if (!mark || !above) return null;
  out[mark.block] = replaced(above, mark.paragraph, withoutMark(mark, number.label));
  return noteOf(block, number);
}

/** Bare numbers are those of notes where they count from 1, or announce a list. */
function follows({ label: number, isSure }: Number, last: number): boolean {
  return isSure || number === "1" || Number(number) === last + 1;
}

/** The number that a paragraph opens with as a note does; `above` is the block before it. */
function numberOf(block: Block | undefined, above?: Block): Number | null {
  if (block?.type !== "paragraph") return null;
  const { mark, passage } = block;
  if (mark) return mark.kind === "bracket" && label.test(mark.label) ? { label: mark.label, isBare: false, isSure: false } : null;
  const groups = bare.exec(passage.text)?.groups;
  const found = groups?.["label"] ?? "";
  const opens = groups !== undefined && opensList(passage.folded.slice(found.length + 1));
  if (!groups || (groups["counted"] && !opens)) return null;
  const isNext = above?.type === "note" && Number(above.marker) === Number(found) - 1;
  return { label: found, isBare: true, isSure: isNext || opens };
}

/** It announces a list, or begins one. */
function opensList(words: string): boolean {
  const first = readMark(words.slice(0, 8));
  return leadInsOf(words).isSure || (first?.kind === "bracket" && countsOn(first.label, null));
}

/** It follows what announces a list, or another item of one. */
function isListed(above: readonly Block[]): boolean {
  const before = above.slice(-4).findLast((block) => block.type !== "furniture");
  return before?.type === "paragraph" && (before.passage.text.endsWith(":") || numberOf(before) !== null);
}

/** Its mark was kept as a raised one above it, and no other note has it. */
function isRaised(above: readonly Block[], { label: number, isBare }: Number): boolean {
  const near = above.slice(-reach);
  if (!isBare || near.some((block) => block.type === "note" && block.marker === number)) return false;
  return near.some((block) => paragraphsIn(block).some(({ anchors }) => anchors.some(({ marker }) => marker === number)));
}

/** The one place above a note where its number stands behind a word; null where there are several, or none. */
function markAbove(above: readonly Block[], number: Number): Found | null {
  const found: Found[] = [];
  for (let block = Math.max(0, above.length - reach); block < above.length; block++)
    for (const paragraph of paragraphsIn(above[block]))
      for (const { start, end } of marksIn(paragraph.passage, number)) found.push({ block, paragraph, start, end });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Where a note's number stands in some words as its mark does. */
function marksIn(passage: Passage, { label: number, isBare, isSure }: Number): Span[] {
  const sign = isBare ? number : `(${number})`;
  const marks: Span[] = [];
  for (let start = passage.text.indexOf(sign); start >= 0; start = passage.text.indexOf(sign, start + 1)) {
    const span = { start, end: start + sign.length };
    if (isBare ? isBareMark(passage, span, isSure) : isMark(passage, start, Number(number))) marks.push(span);
  }
  return marks;
}

/** Behind a word, and no number of a count or of what is pointed at (`điểm (1)`). */
function isMark({ text, folded }: Passage, start: number, number: number): boolean {
  if (!behindWord.test(text.slice(Math.max(0, start - 2), start)) || pointing.test(folded.slice(Math.max(0, start - 14), start)))
    return false;
  return !text.includes(`(${number + 1})`) && !text.includes(`(${number - 1})`);
}

/** Behind a word in small letters that takes no number, at the end of a clause; that of a sure note may stand inside one. */
function isBareMark({ text, folded }: Passage, { start, end }: Span, isSure: boolean): boolean {
  const before = folded.slice(Math.max(0, start - 14), start);
  if (isSure && glued.test(text.slice(Math.max(0, start - 3), start))) return beforeWord.test(text.slice(end, end + 3));
  const isPlaced =
    behindSmall.test(text.slice(Math.max(0, start - 4), start)) && (isSure ? beforeWord : beforeStop).test(text.slice(end, end + 3));
  if (!isPlaced || pointing.test(before)) return false;
  return !counted.test(before) || (isSure && endsCounted(folded.slice(Math.max(0, start - 40), start)));
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
