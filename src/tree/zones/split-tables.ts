import type { Block, Paragraph, Table, TableRow } from "../../doc.ts";
import * as cues from "../cues.ts";
import { startsRecipients, startsSignature } from "./close-lines.ts";
import { hasMotto } from "./line-kinds.ts";
import { printLines } from "./print-lines.ts";

/** No signature's table is longer. */
const longestClose = 30;
/** How many rows from its top a table's own heading may fill. */
const heading = 4;
/** No portal says more of a document, a row each. */
const longestFacts = 16;

/**
 * Parts what a portal says of a document from the letterhead under it, a table of recipients and signature from what is printed under
 * that, and an annex's heading from the table that it is set in.
 */
export function splitTable(table: Table, text: string): Block[] {
  const facts = factRows(table, text);
  return facts > 0 ? [rowsOf(table, 0, facts), ...splitBelow(rowsOf(table, facts, table.rows.length), text)] : splitBelow(table, text);
}

/** Rows of labels and values (`Số hiệu: | 12/KH-UBND |`) over the row of the letterhead; 0 where there are none. */
function factRows(table: Table, text: string): number {
  for (let r = 0; r < Math.min(table.rows.length, longestFacts); r++) {
    if (printLines([rowsOf(table, r, r + 1)], text, 0, 1).some(hasMotto)) return r;
    if (!table.rows[r]?.cells.some((cell) => cell.paragraphs.at(-1)?.passage.text.endsWith(":"))) return 0;
  }
  return 0;
}

function splitBelow(table: Table, text: string): Block[] {
  const end = closeRows(table, text);
  const close = end > 0 ? [rowsOf(table, 0, end)] : [];
  const rest = end > 0 ? rowsOf(table, end, table.rows.length) : table;
  const captions = captionsOf(rest);
  const body = captions.length > 0 ? rowsOf(rest, captions.length, rest.rows.length) : rest;
  return [...close, ...captions.flat(), ...(body.rows.length > 0 ? [body] : [])];
}

/** Rows up to the blank line under recipients or signature; 0 where there is none. */
function closeRows(table: Table, text: string): number {
  for (let r = 1; r < Math.min(table.rows.length, longestClose); r++) {
    const gap = text.slice(table.rows[r - 1]?.span.end ?? 0, table.rows[r]?.span.start ?? 0);
    if (!/\n[^\S\n]*\n/.test(gap)) continue;
    const lines = printLines([rowsOf(table, 0, r)], text, 0, 1);
    if (lines.some((line) => startsRecipients(line) || startsSignature(line))) return r;
  }
  return 0;
}

/** The rows of one cell each over a table, down to the bracket that ties it to its decision. */
function captionsOf(table: Table): Paragraph[][] {
  const alone: Paragraph[][] = [];
  for (const row of table.rows.slice(0, heading)) {
    const words = onlyCell(row);
    if (words === null) return [];
    alone.push(words);
    if (words.some((p) => cues.attached.test(p.passage.folded))) return alone;
  }
  return [];
}

function onlyCell(row: TableRow): Paragraph[] | null {
  const full = row.cells.filter((cell) => cell.paragraphs.length > 0);
  return full.length === 1 ? [...(full[0]?.paragraphs ?? [])] : null;
}

/** The rows `[from, to)` of a table as one of their own. */
export function rowsOf(table: Table, from: number, to: number): Table {
  const rows = table.rows.slice(from, to);
  const start = from === 0 ? table.span.start : (rows[0]?.span.start ?? table.span.end);
  const end = to === table.rows.length ? table.span.end : (rows.at(-1)?.span.end ?? start);
  return { ...table, span: { start, end }, rows };
}
