import type { Block, Doc, Note, Paragraph, Table, Zone } from "../../../src/doc.ts";

/** Words, or the mark of a footnote. */
export type Bit = string | { readonly note: string };

/** A paragraph as an office would type it: `\n` is a line break in it, `\t` a jump to the next column. */
export interface Printed {
  readonly bits: readonly Bit[];
  readonly bold: boolean;
}

export type PrintBlock =
  | { readonly type: "paragraph"; readonly paragraph: Printed }
  | { readonly type: "table"; readonly rows: readonly (readonly (readonly Printed[])[])[] };

/** A document ready to be written in any format of an office. */
export interface Print {
  readonly blocks: readonly PrintBlock[];
  /** Footnotes in the order of their marks, which are 1, 2, 3 …; empty where the document does not number them so. */
  readonly notes: readonly (readonly Bit[])[];
}

/** Where an office breaks lines by hand and leaves gaps; elsewhere the program wraps lines and sets them apart. */
const handMade: ReadonlySet<Zone> = new Set(["wrapper", "head", "close", "annex-head"]);
const gap: PrintBlock = { type: "paragraph", paragraph: { bits: [], bold: false } };

/** What an office would have typed to print this document: lines joined, page breaks and page numbers gone, tables whole. */
export function printOf({ text, tree }: Doc): Print {
  const notes = numbered(tree.children);
  const blocks: PrintBlock[] = [];
  tree.children.forEach((block, i) => {
    if (block.type === "table") addTable(block, text, blocks);
    if (block.type === "note" && notes.length === 0) blocks.push(loose(block, text));
    if (block.type !== "paragraph") return;
    const byHand = handMade.has(block.zone) || handMade.has(tree.children[i - 1]?.zone ?? "body");
    if (block.blanks > 0 && byHand) blocks.push(gap);
    blocks.push({ type: "paragraph", paragraph: printed(block, text) });
  });
  return { blocks, notes: notes.map((note) => piecesOf(note, text).map(({ bit }) => bit)) };
}

/** Parts of a table that a page break or a footnote cut go on in one. */
function addTable(table: Table, text: string, blocks: PrintBlock[]): void {
  const before = blocks.at(-1)?.type === "table" ? blocks.pop() : undefined;
  const width = Math.max(...table.rows.map((row) => row.cells.length));
  const rows = table.rows.map((row) =>
    Array.from({ length: width }, (_, i) => (row.cells[i]?.paragraphs ?? []).map((p) => printed(p, text))),
  );
  blocks.push({ type: "table", rows: [...(before?.type === "table" ? before.rows : []), ...rows] });
}

function loose(note: Note, text: string): PrintBlock {
  const words = piecesOf(note, text).map(({ bit }) => bit);
  return { type: "paragraph", paragraph: { bits: [{ note: note.marker }, " ", ...words], bold: false } };
}

function printed(p: Paragraph, text: string): Printed {
  const anchors = p.anchors.map((anchor) => ({ at: anchor.span.start, bit: { note: anchor.marker } }));
  const placed = [...markOf(p, text), ...piecesOf(p, text), ...anchors].sort((a, b) => a.at - b.at);
  return { bits: placed.map(({ bit }) => bit), bold: p.strong };
}

interface Placed {
  readonly at: number;
  readonly bit: Bit;
}

/** The mark with its closing sign, without the `\\` that a converter to Markdown sets between them. */
function markOf({ mark, passage, span }: Paragraph, text: string): Placed[] {
  if (!mark) return [];
  const next = passage.from[0] ?? span.end;
  const sign = /^[^\s*<\p{L}\p{N}[]*/u.exec(text.slice(mark.span.end, next))?.[0] ?? "";
  return [{ at: mark.span.start, bit: `${mark.label}${sign.replaceAll("\\", "")}${mark.span.end + sign.length < next ? " " : ""}` }];
}

/** The pieces of a passage with what the page has between them. */
function piecesOf({ passage, zone }: Paragraph | Note, text: string): Placed[] {
  return passage.from.map((from, k) => {
    const at = passage.at[k] ?? 0;
    const joined = k > 0 && passage.text.charAt(at - 1).trim() === "";
    const join = joined ? joinOf(text.slice(passage.to[k - 1], from), zone) : "";
    return { at: from, bit: join + text.slice(from, passage.to[k]) };
  });
}

function joinOf(between: string, zone: Zone): string {
  if (handMade.has(zone) && /\n|<(?:br|p|div|li)\b/i.test(between)) return "\n";
  return /\t|[ \u00a0]{3,}/.test(between) ? "\t" : " ";
}

/** The footnotes, where a word processor would number them as the text does: each mark once, in order, each with its note. */
function numbered(blocks: readonly Block[]): Note[] {
  const notes = blocks.filter((block) => block.type === "note");
  const marks = blocks.flatMap((block) => paragraphsIn(block).flatMap((p) => p.anchors.map((anchor) => anchor.marker)));
  const found = marks.flatMap((marker, i) => (marker === String(i + 1) ? (notes.find((note) => note.marker === marker) ?? []) : []));
  return found.length === marks.length && found.length === notes.length ? found : [];
}

function paragraphsIn(block: Block): readonly Paragraph[] {
  if (block.type === "paragraph") return [block];
  return block.type === "table" ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)) : [];
}
