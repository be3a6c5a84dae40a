import type { Block, Note, Paragraph, Passage } from "../doc.ts";
import { slicePassage } from "../match/passage.ts";
import { noteLabel } from "../vi/marks.ts";
import { paragraphsIn, withList } from "./note-lists.ts";
import { markAbove, type NoteNumber, opensList, reach, replaced, withoutMark } from "./note-marks.ts";
import { pointedNote, signedNote } from "./signed-notes.ts";

const label = /^\d{1,2}$/;
/** The blank behind it may be lost: `1Vụ ông A …`. */
const bare = /^(?<label>[1-9]\d?)(?: (?=[\p{Lu}(“"]|(?<counted>\d{1,3} \p{Ll}))|(?=\p{Lu}\p{Ll}))/u;
const labelled = new RegExp(`^(?:${noteLabel.pattern}) ?:$`, "u");

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
    const plain = number && plainNote(block, number, out, last);
    if (plain && number.isBare) last = Number(number.label);
    const note = plain ?? otherNote(block, blocks, out, text);
    const listed = note && withList(note, blocks, i + 1, out, text);
    out.push(listed?.note ?? block);
    next = listed?.end ?? i + 1;
  });
  return out;
}

/** A note that is known by its raised mark, or by a sign. */
function otherNote(block: Block, blocks: readonly Block[], out: Block[], text: string): Note | null {
  if (block.type === "note") return pointedNote(block, out, text);
  return isListed(out) ? null : signedNote(block, blocks, out, text);
}

/** The note that a paragraph with a number is; its mark is taken out of the words above it. */
function plainNote(block: Block, number: NoteNumber, out: Block[], last: number): Note | null {
  if (block.type !== "paragraph" || (number.isBare && !follows(number, last)) || isListed(out)) return null;
  const mark = markAbove(out, number);
  if (!mark && number.isSure && isRaised(out, number)) return noteOf(block, number);
  const above = mark && out[mark.block];
  if (!mark || !above) return null;
  out[mark.block] = replaced(above, mark.paragraph, withoutMark(mark, number.label));
  return noteOf(block, number);
}

/** Bare numbers are those of notes where they count from 1, or announce a list. */
function follows({ label: number, isSure }: NoteNumber, last: number): boolean {
  return isSure || number === "1" || Number(number) === last + 1;
}

/** The number that a paragraph opens with as a note does; `above` is the block before it. */
function numberOf(block: Block | undefined, above?: Block): NoteNumber | null {
  if (block?.type !== "paragraph") return null;
  const { mark } = block;
  if (mark?.kind === "bracket" && label.test(mark.label)) return { label: mark.label, isBare: false, isSure: false };
  const number = mark === null || mark.kind === "dash" ? bareNumber(block.passage, above) : null;
  return mark === null || number?.isSure ? number : null;
}

/** A bare number before a capital letter or what is counted; a converter that makes an item of the note sets a dash before it. */
function bareNumber({ text, folded }: Passage, above?: Block): NoteNumber | null {
  const groups = bare.exec(text)?.groups;
  const found = groups?.["label"] ?? "";
  const opens = groups !== undefined && opensList(folded.slice(found.length).trimStart());
  if (!groups || (groups["counted"] && !opens)) return null;
  const isNext = above?.type === "note" && Number(above.marker) === Number(found) - 1;
  return { label: found, isBare: true, isSure: isNext || opens };
}

/** It follows what announces a list, or another item of one. */
function isListed(above: readonly Block[]): boolean {
  const before = above.slice(-4).findLast((block) => block.type !== "furniture");
  if (before?.type !== "paragraph" || labelled.test(before.passage.folded)) return false;
  return before.passage.text.endsWith(":") || numberOf(before) !== null;
}

/** Its mark was kept as a raised one above it, and no other note has it. */
function isRaised(above: readonly Block[], { label: number, isBare }: NoteNumber): boolean {
  const near = above.slice(-reach);
  if (!isBare || near.some((block) => block.type === "note" && block.marker === number)) return false;
  return near.some((block) => paragraphsIn(block).some(({ anchors }) => anchors.some(({ marker }) => marker === number)));
}

function noteOf({ zone, span, passage }: Paragraph, { label: marker, isBare }: NoteNumber): Note {
  const words = isBare ? slicePassage(passage, bare.exec(passage.text)?.[0].length ?? 0, passage.text.length) : passage;
  return { type: "note", zone, span, marker, passage: words };
}
