import type { Span } from "../../doc.ts";
import type { Line } from "../lines.ts";
import type { PrintedCell, PrintedRow, PrintedTable } from "./printed.ts";

const opens = /<table\b/i;
/** A line that opens a table, perhaps inside tags around it. */
const openingLine = /(?:<(?:html|body|div|center|figure|p)\b[^<>]{0,100}>\s{0,8}){0,4}(?=<table\b)/iy;
const tag = /<(?<close>\/?)(?<name>table|tr|t[dh])\b(?<attributes>[^<>]{0,400})>/gi;
const widest = 40;

/** A cell of the row above that goes on down the rows below it. */
interface Spanning {
  readonly row: number;
  readonly cell: number;
  readonly left: number;
}

/** Rows under construction, with what spans each column from above. */
interface Draft {
  readonly rows: PrintedRow[];
  readonly cells: PrintedCell[];
  readonly spanning: (Spanning | undefined)[];
  start: number;
  open: OpenCell | null;
}

interface Tag extends Span {
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: string;
}

interface OpenCell {
  readonly start: number;
  readonly columns: number;
  readonly rows: number;
}

/** Tables written in tags (`<table><tr><td>…`), each from the line that opens it to the line that closes it. */
export function htmlTables(text: string, lines: readonly Line[]): PrintedTable[] {
  const tables: PrintedTable[] = [];
  if (!opens.test(text)) return tables;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const from = line ? opening(text, line.start) : -1;
    if (from < 0) continue;
    const { rows, end } = readTable(text, from);
    let last = i + 1;
    while (last < lines.length && (lines[last]?.start ?? 0) < end) last++;
    if (rows.length > 0) tables.push({ start: i, end: last, rows });
    i = last - 1;
  }
  return tables;
}

/** Where the table of a line that begins at `start` opens; -1 where none does. */
function opening(text: string, start: number): number {
  if (text.charAt(start) !== "<") return -1;
  openingLine.lastIndex = start;
  return openingLine.test(text) ? openingLine.lastIndex : -1;
}

/** The rows of the table that opens at `from`, and where it ends; a table inside a cell is words of the cell. */
function readTable(text: string, from: number): { rows: PrintedRow[]; end: number } {
  const draft: Draft = { rows: [], cells: [], spanning: [], start: from, open: null };
  let depth = 0;
  tag.lastIndex = from;
  for (let found = tag.exec(text); found; found = tag.exec(text)) {
    const { name = "", close, attributes = "" } = found.groups ?? {};
    const mark: Tag = { name: name.toLowerCase(), closes: close === "/", attributes, start: found.index, end: tag.lastIndex };
    if (mark.name === "table") depth += mark.closes ? -1 : 1;
    if (depth === 0) return finish(draft, mark.start, mark.end);
    if (mark.name !== "table" && depth === 1) step(draft, mark);
  }
  return finish(draft, text.length, text.length);
}

function step(draft: Draft, { name, closes, attributes, start, end }: Tag): void {
  closeCell(draft, start);
  if (name !== "tr") {
    if (!closes) draft.open = cellAt(end, attributes);
    return;
  }
  endRow(draft, start);
  draft.start = closes ? end : start;
}

function finish(draft: Draft, at: number, end: number): { rows: PrintedRow[]; end: number } {
  closeCell(draft, at);
  endRow(draft, at);
  return { rows: draft.rows, end };
}

function cellAt(start: number, attributes: string): OpenCell {
  const count = (name: string) => Number(new RegExp(`${name}\\s*=\\s*["']?(\\d{1,3})`, "i").exec(attributes)?.[1] ?? 1);
  return { start, columns: Math.min(Math.max(count("colspan"), 1), widest), rows: Math.max(count("rowspan"), 1) };
}

/** A wide cell ends what a cell above would take of its columns: a count of rows that is too large by the title of a group. */
function closeCell(draft: Draft, end: number): void {
  const { open } = draft;
  if (!open) return;
  draft.open = null;
  fillFromAbove(draft);
  const span: Span = { start: open.start, end };
  const at = draft.cells.length;
  draft.cells.push({ parts: [span], above: null });
  if (open.rows > 1) draft.spanning[at] = { row: draft.rows.length, cell: at, left: open.rows - 1 };
  for (let k = 1; k < open.columns && draft.cells.length < widest; k++) {
    draft.spanning[draft.cells.length] = undefined;
    draft.cells.push({ parts: [], above: null });
  }
}

/** The columns that a cell of a row above still takes. */
function fillFromAbove({ cells, spanning, rows }: Draft): void {
  for (let above = spanning[cells.length]; above && above.left > 0 && above.row < rows.length; above = spanning[cells.length]) {
    spanning[cells.length] = { ...above, left: above.left - 1 };
    cells.push({ parts: [], above: { row: above.row, cell: above.cell } });
  }
}

function endRow(draft: Draft, end: number): void {
  if (draft.cells.length === 0) return;
  fillFromAbove(draft);
  draft.rows.push({ span: { start: draft.start, end }, cells: draft.cells.splice(0) });
}
