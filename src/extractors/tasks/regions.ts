import type { Block, Paragraph, Table, TableRow } from "../../doc.ts";
import { type Columns, columnsOf, isHeading } from "./columns.ts";

/** A printed row, or a paragraph that a page break left loose between the rows of a table. */
export type Strip = { readonly row: TableRow; readonly fresh: boolean } | { readonly paragraph: Paragraph };

/** One task table with all its continuations over pages and footnotes. */
export interface Region {
  readonly columns: Columns;
  readonly heading: readonly TableRow[];
  readonly strips: readonly Strip[];
  /** The paragraph before the table, which may be its caption. */
  readonly caption: Paragraph | null;
  readonly blocks: readonly Block[];
}

/** Finds the task tables among blocks; loose paragraphs between two parts of a table belong to it. */
export function regionsOf(blocks: readonly Block[]): Region[] {
  const regions: Region[] = [];
  let i = 0;
  while (i < blocks.length) {
    const block = blocks[i];
    const columns = block?.type === "table" ? columnsOf(block) : null;
    if (block?.type !== "table" || !columns) {
      i++;
      continue;
    }
    const end = regionEnd(blocks, i, columns);
    regions.push(regionOf(blocks.slice(i, end), columns, captionBefore(blocks, i)));
    i = end;
  }
  return regions;
}

function regionEnd(blocks: readonly Block[], start: number, columns: Columns): number {
  let end = start + 1;
  for (let k = end; k < blocks.length && stays(blocks[k], blocks[start]); k++) {
    const block = blocks[k];
    if (block?.type !== "table") continue;
    const between = blocks.slice(end, k).some((b) => b.type === "paragraph");
    if (!continuesTable(block, columns, between)) break;
    end = k + 1;
  }
  return end;
}

/** Blocks that may stand between two parts of a table; a numbered paragraph may be a loose row, other marks are not. */
function stays(block: Block | undefined, start: Block | undefined): boolean {
  if (block?.zone !== start?.zone) return false;
  return block?.type !== "paragraph" || !block.mark || block.mark.kind === "number";
}

/** A table with a heading of its own goes on only where it is the same heading, repeated on a new page. */
function continuesTable(table: Table, columns: Columns, between: boolean): boolean {
  const own = columnsOf(table);
  return own ? own.roles.join() === columns.roles.join() && !between : sameShape(table, columns);
}

/** OCR splits or merges a column here and there, but a table of another kind has other columns altogether. */
function sameShape(table: Table, columns: Columns): boolean {
  const width = Math.max(...table.rows.map((row) => row.cells.length));
  return Math.abs(width - columns.roles.length) <= 1;
}

function regionOf(blocks: readonly Block[], columns: Columns, caption: Paragraph | null): Region {
  const strips: Strip[] = [];
  const heading: TableRow[] = [];
  blocks.forEach((block, b) => {
    if (block.type === "paragraph") strips.push({ paragraph: block });
    if (block.type !== "table") return;
    block.rows.forEach((row, r) => {
      if ((b === 0 && r < columns.headingRows) || (r < 2 && isHeading(row, columns))) heading.push(row);
      else strips.push({ row, fresh: r === 0 });
    });
  });
  return { columns, heading, strips, caption, blocks };
}

function captionBefore(blocks: readonly Block[], i: number): Paragraph | null {
  const before = blocks[i - 1];
  return before?.type === "paragraph" ? before : null;
}
