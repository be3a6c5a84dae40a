import type { Block, Note, Paragraph, Passage } from "../doc.ts";
import { joinPassages, slicePassage, spansOf } from "../match/passage.ts";
import { pointedAt } from "../vi/marks.ts";

/** How far above a note its mark stands, in blocks. */
const reach = 60;
const label = /^\d{1,2}$/;
const pointing = new RegExp(`(?:^|[^\\p{L}])(?:${pointedAt.pattern}) ?$`, "u");

/** A mark in the words of a paragraph: `03 vụ việc | (1) | trước ngày …`. */
interface Found {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Footnotes whose mark is a plain `(1)`, in the text and before the note: the paragraphs that open with a number in brackets, are no item of a
 * list, and whose number stands once above them, behind a word and in no count (`gồm (1) …; (2) …`).
 */
export function plainNotes(blocks: readonly Block[]): readonly Block[] {
  const marked = blocks.flatMap((block, i) => (isMarked(block) ? [i] : []));
  if (marked.length === 0) return blocks;
  const out: Block[] = [...blocks];
  for (const i of marked) {
    const block = out[i];
    if (block?.type !== "paragraph" || !block.mark || isListed(out, i)) continue;
    const mark = markAbove(out, i, block.mark.label);
    const paragraph = mark ? out[mark.block] : null;
    if (!mark || paragraph?.type !== "paragraph") continue;
    out[mark.block] = withoutMark(paragraph, mark, block.mark.label);
    out[i] = noteOf(block, block.mark.label);
  }
  return out;
}

function isMarked(block: Block): block is Paragraph {
  return block.type === "paragraph" && block.mark?.kind === "bracket" && label.test(block.mark.label);
}

/** It follows what announces a list, or another item of one. */
function isListed(blocks: readonly Block[], i: number): boolean {
  const before = blocks.slice(Math.max(0, i - 4), i).findLast((block) => block.type === "paragraph" || block.type === "note");
  return before?.type === "paragraph" && (before.passage.text.endsWith(":") || isMarked(before));
}

/** The one place above a note where its number stands in brackets behind a word; null where there are several, or none. */
function markAbove(blocks: readonly Block[], i: number, number: string): Found | null {
  const sign = `(${number})`;
  const found: Found[] = [];
  for (let block = Math.max(0, i - reach); block < i; block++) {
    const one = blocks[block];
    if (one?.type !== "paragraph") continue;
    const { text } = one.passage;
    for (let start = text.indexOf(sign); start >= 0; start = text.indexOf(sign, start + 1)) {
      if (isMark(one.passage, start, Number(number))) found.push({ block, start, end: start + sign.length });
    }
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Behind a word, and no number of a count or of what is pointed at (`điểm (1)`). */
function isMark({ text, folded }: Passage, start: number, number: number): boolean {
  if (!/[\p{L}\p{N})”"] ?$/u.test(text.slice(Math.max(0, start - 2), start)) || pointing.test(folded.slice(Math.max(0, start - 14), start)))
    return false;
  return !text.includes(`(${number + 1})`) && !text.includes(`(${number - 1})`);
}

function withoutMark(paragraph: Paragraph, { start, end }: Found, marker: string): Paragraph {
  const { passage } = paragraph;
  const [span] = spansOf(passage, start, end);
  const before = slicePassage(passage, 0, passage.text.slice(0, start).trimEnd().length);
  const after = slicePassage(passage, end, passage.text.length);
  const blank = /^ ?[\p{L}\p{N}(“"]/u.test(passage.text.slice(end)) ? " " : "";
  const anchors = span ? [...paragraph.anchors, { marker, span }].sort((a, b) => a.span.start - b.span.start) : paragraph.anchors;
  return { ...paragraph, anchors, passage: after.text === "" ? before : joinPassages([before, after], blank) };
}

function noteOf({ zone, span, passage }: Paragraph, marker: string): Note {
  return { type: "note", zone, span, marker, passage };
}
