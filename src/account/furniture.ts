import type { Block, Cell, Doc, Paragraph, Passage, Span, Table, TableRow } from "../doc.ts";
import { placesOf } from "../match/passage.ts";

/** The marks that hold the document together and carry no value: rules, page numbers, list marks, table borders, markup. */
export function* furnitureOf(doc: Doc): Iterable<Span> {
  for (const block of doc.tree.children) yield* blockFurniture(doc.text, block);
}

function blockFurniture(text: string, block: Block): Span[] {
  if (block.type === "furniture" || block.zone === "wrapper") return [block.span];
  if (block.type === "paragraph") return around(block);
  if (block.type === "note") return gaps(block.span, block.passage);
  const rows = block.rows.flatMap((row) => [...borders(text, row), ...row.cells.flatMap((cell) => cellFurniture(text, cell))]);
  return [...rows, ...rules(block)];
}

function around(paragraph: Paragraph): Span[] {
  return gaps(paragraph.span, paragraph.passage);
}

function cellFurniture(text: string, cell: Cell): Span[] {
  if (cell.parts)
    return between(
      cell.parts,
      cell.paragraphs.flatMap(({ passage }) => placesOf(passage)),
    );
  const spans = cell.paragraphs.flatMap(around);
  let from = cell.span.start;
  for (const paragraph of cell.paragraphs) {
    if (from < paragraph.span.start && /[<>]/.test(text.slice(from, paragraph.span.start)))
      spans.push({ start: from, end: paragraph.span.start });
    from = paragraph.span.end;
  }
  if (from < cell.span.end && /[<>]/.test(text.slice(from, cell.span.end))) spans.push({ start: from, end: cell.span.end });
  return spans;
}

/** What stands between the pieces of a passage, and before and after it: marks and markup. What a page's foot set between its words is none of it. */
function gaps(span: Span, passage: Passage): Span[] {
  const spans: Span[] = [];
  let from = span.start;
  passage.from.forEach((start, k) => {
    if (from < start && !(from <= span.end && span.end < start)) spans.push({ start: from, end: start });
    else if (from < span.end && span.end < start) spans.push({ start: from, end: span.end });
    from = passage.to[k] ?? start;
  });
  if (from < span.end) spans.push({ start: from, end: span.end });
  return spans;
}

/** What no piece of a passage takes of a cell's lines: marks, markup, breaks. */
function between(parts: readonly Span[], pieces: readonly Span[]): Span[] {
  return parts.flatMap((part) => complement(part, pieces));
}

/** What is left of a stretch without others, which are sorted. */
function complement(span: Span, taken: readonly Span[]): Span[] {
  const left: Span[] = [];
  let from = span.start;
  for (const { start, end } of taken) {
    if (end <= from || start >= span.end) continue;
    if (from < start) left.push({ start: from, end: start });
    from = end;
  }
  return from < span.end ? [...left, { start: from, end: span.end }] : left;
}

function borders(text: string, { span, cells }: TableRow): Span[] {
  if (cells.some((cell) => cell.parts)) {
    const parts = cells.flatMap((cell) => cell.parts ?? []);
    return complement(
      span,
      [...parts].sort((a, b) => a.start - b.start),
    );
  }
  const spans: Span[] = [];
  let from = span.start;
  for (const cell of cells) {
    if (from < cell.span.start) spans.push({ start: from, end: cell.span.start });
    from = Math.max(from, cell.span.end);
  }
  if (from < span.end && text.slice(from, span.end).trim() !== "") spans.push({ start: from, end: span.end });
  return spans;
}

/** The lines of dashes between the rows of a table. */
function rules(table: Table): Span[] {
  const spans: Span[] = [];
  let from = table.span.start;
  for (const row of table.rows) {
    if (from < row.span.start) spans.push({ start: from, end: row.span.start });
    from = row.span.end;
  }
  if (from < table.span.end) spans.push({ start: from, end: table.span.end });
  return spans;
}
