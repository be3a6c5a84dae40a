import type { Anchor, Block, Note, Paragraph, Passage } from "../doc.ts";
import { announcedBefore, announcedIn, countsOn, leadInsOf } from "../match/cases.ts";
import { joinPassages, passageOf, slicePassage } from "../match/passage.ts";
import { allMatches } from "../match/rows/all-matches.ts";
import { bulletMarks, type MarkKind } from "../vi/marks.ts";
import { readMark } from "./marks.ts";
import { cleanOf } from "./markup.ts";

/** Marks that number the cases of a footnote, or open them. */
const caseMarks: ReadonlySet<MarkKind> = new Set([...bulletMarks, "number", "point", "bracket"]);

/** How far above a footnote its mark is looked for, in blocks. */
const reach = 60;
const inner = /[;.,]\s\(?(?<label>\d{1,2}|[a-zđ]|[ivx]{1,4})[).]/gu;

/** How far a footnote's list has come. */
interface Count {
  /** The kind of its marks; null where its items have none, or none was met. */
  readonly kind: MarkKind | null;
  readonly label: string | null;
  readonly blanks: number | null;
  readonly items: number;
  /** How the last item ends, and whether one before ended with a semicolon. */
  readonly end: string;
  readonly parted: boolean;
}

const unmarked = { kind: null, label: null, blanks: null };

/** A footnote, and the index of the first block that is none of its list. */
interface Listed {
  readonly note: Note;
  readonly end: number;
}

/**
 * Joins to a footnote the paragraphs from `start` on that are items of its list: it announces one (`Gồm:`), or opens with an item, and
 * they count on. A list ends with its full stop, or where the text's own count goes on. `above` stands before the footnote.
 */
export function withList(note: Note, blocks: readonly Block[], start: number, above: readonly Block[], text: string): Listed {
  let count = countOf(note.passage);
  const items: Paragraph[] = [];
  let end = start;
  for (let i = start; count && i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.type === "furniture") continue;
    if (block?.type !== "paragraph" || !goesOn(block, count)) break;
    if (count.end === "." && mayBeText(block, count, above) && !isWholly(note, count, blocks, i, above)) break;
    items.push(block);
    count = counted(block, count);
    end = i + 1;
  }
  if (items.length === 0) return { note, end: start };
  const span = { start: note.span.start, end: items[items.length - 1]?.span.end ?? note.span.end };
  return { note: { ...note, span, passage: joinPassages([note.passage, ...items.map((item) => wholeOf(item, text))]) }, end };
}

export function paragraphsIn(block: Block | undefined): readonly Paragraph[] {
  if (block?.type === "paragraph") return [block];
  return block?.type === "table" ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)) : [];
}

/** The list that a footnote's own words begin or announce. */
function countOf({ text, folded }: Passage): Count | null {
  const { counted, listed } = leadInsOf(folded);
  const end = text.slice(-1);
  if (counted >= text.length || end === ":") return { ...unmarked, items: 0, end: ":", parted: false };
  const mark = readMark(text.slice(counted, counted + 24));
  if (!mark || !caseMarks.has(mark.kind)) return listed > 0 && end === ";" ? { ...unmarked, items: 1, end, parted: true } : null;
  return { kind: mark.kind, label: lastLabel(mark.label, text), blanks: null, items: 1, end, parted: end === ";" };
}

/** The label that a count has come to at the end of some words: `1) …; 2) …`. */
function lastLabel(first: string, words: string): string {
  let last = first;
  for (const { groups } of allMatches(inner, words)) if (countsOn(groups?.["label"] ?? "", last)) last = groups?.["label"] ?? last;
  return last;
}

function counted({ mark, passage, blanks }: Paragraph, count: Count): Count {
  const end = passage.text.slice(-1);
  return {
    kind: mark?.kind ?? null,
    label: mark && lastLabel(mark.label, passage.text),
    blanks: count.blanks ?? blanks,
    items: count.items + 1,
    end,
    parted: count.parted || end === ";",
  };
}

function goesOn({ mark, passage, anchors }: Paragraph, count: Count): boolean {
  if ((count.end === "." && count.parted) || anchors.length > 0) return false;
  if (mark === null) return count.kind === null && (count.end === ";" || (count.items === 0 && passage.text.includes(";")));
  if (!caseMarks.has(mark.kind) || (count.items > 0 && count.kind !== mark.kind)) return false;
  return bulletMarks.has(mark.kind) || countsOn(mark.label, count.label);
}

/** Behind a full stop, the text's own items may go on with such a mark. */
function mayBeText({ mark, blanks }: Paragraph, count: Count, above: readonly Block[]): boolean {
  const own = above.slice(-reach).findLast((block): block is Paragraph => block.type === "paragraph" && block.mark?.kind === mark?.kind);
  if (!mark || !own?.mark || (blanks === count.blanks && blanks !== own.blanks)) return false;
  return bulletMarks.has(mark.kind) || countsOn(mark.label, own.mark.label);
}

/** Fewer items than announced were met, or all such items up to the next footnote, a table or the end of the text are the footnote's. */
function isWholly(note: Note, count: Count, blocks: readonly Block[], i: number, above: readonly Block[]): boolean {
  const [declared] = [...announcedIn(note.passage.folded).counts, ...declaredAt(note.marker, above)];
  if (declared !== undefined) return count.items < declared;
  const next = blocks
    .slice(i)
    .find((block) => block.type !== "furniture" && !(block.type === "paragraph" && block.mark?.kind === count.kind));
  if (next?.type === "note") return anchorAt(next.marker, above) !== null;
  return next === undefined || (next.type === "table" && above[above.length - 1]?.type === "table");
}

function declaredAt(marker: string, above: readonly Block[]): readonly number[] {
  const found = anchorAt(marker, above);
  return found ? announcedBefore(found.paragraph.passage, found.anchor.span.start, 0).counts : [];
}

/** Where the mark of a footnote stands above it. */
function anchorAt(marker: string, above: readonly Block[]): { paragraph: Paragraph; anchor: Anchor } | null {
  for (const block of above.slice(-reach).reverse())
    for (const paragraph of paragraphsIn(block))
      for (const anchor of paragraph.anchors) if (anchor.marker === marker) return { paragraph, anchor };
  return null;
}

/** An item with its mark as printed. */
function wholeOf({ span, passage }: Paragraph, text: string): Passage {
  const mark = { start: span.start, end: passage.from[0] ?? span.end };
  return joinPassages([passageOf(text, cleanOf(text, mark, "").pieces), slicePassage(passage, 0, passage.text.length)], " ");
}
