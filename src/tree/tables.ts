import type { Cell, Span, Table, TableRow } from "../doc.ts";
import type { Line } from "./lines.ts";
import { readMark } from "./marks.ts";
import { spanOf } from "./span-of.ts";
import { alignedTables } from "./tables/aligned.ts";
import { barredTables } from "./tables/barred.ts";
import { cellOf, type Page, wrappedCell } from "./tables/cells.ts";
import { gridTables } from "./tables/grid.ts";
import { htmlTables } from "./tables/html.ts";
import { onceOver } from "./tables/one-cell.ts";
import { partedNames } from "./tables/parted-names.ts";
import { type PrintedTable, rule } from "./tables/printed.ts";
import { stackedTables } from "./tables/stacked.ts";
import { tabbedTables } from "./tables/tabbed.ts";
import { walledTables } from "./tables/walled.ts";
import { wrappedBarTables } from "./tables/wrapped-bars.ts";

export type { Page } from "./tables/cells.ts";

/** Whether a line is printed as a table row: cells between pipes, or kept apart by tabs; `inTable` says that a row of the latter stands beside it. */
export function isRow(text: string, line: Line, inTable: boolean): boolean {
  if (isBarred(text, line)) return true;
  const words = text.slice(line.start, line.end);
  if (words.includes("\t")) return inTable || !opensItem(words);
  const outer = line.indent + (line.to - line.end);
  if (outer === 0) return false;
  const lead = tabs(text, line.from, line.start);
  const trail = tabs(text, line.end, line.to);
  return trail > 0 || lead > 1 || (lead > 0 && inTable);
}

/** Whether bars stand around the cells of a line. */
export function isBarred(text: string, line: Line): boolean {
  return text.charAt(line.start) === "|" || endsInBar(text, line);
}

/** The one tab of a line stands behind the mark of an item, as word processors print their lists: `1.⇥Rà soát …`. */
function opensItem(words: string): boolean {
  const tab = words.indexOf("\t");
  return words.indexOf("\t", tab + 1) < 0 && readMark(words)?.length === words.slice(0, tab).trimEnd().length;
}

/** `1 | Rà soát | Sở A |`: a bar behind each cell, none before the first. */
function endsInBar(text: string, line: Line): boolean {
  if (text.charAt(line.end - 1) !== "|" || text.charAt(line.end - 2) === "\\") return false;
  const inner = text.indexOf(" | ", line.start);
  return inner >= 0 && inner < line.end - 2;
}

/** The tables of a text that are more than lines of cells, by their first line. */
export function printedTables(text: string, lines: readonly Line[]): ReadonlyMap<number, PrintedTable> {
  const wrapped = wrappedBarTables(text, lines);
  const tables = [
    ...htmlTables(text, lines),
    ...gridTables(text, lines),
    ...alignedTables(text, lines),
    ...barredTables(text, lines),
    ...stackedTables(text, lines),
    ...tabbedTables(text, lines),
    ...walledTables(text, lines),
  ].filter(({ start }) => !wrapped.some((table) => table.start <= start && start < table.end));
  return new Map([...tables, ...wrapped].map((table) => [table.start, table]));
}

/** A table as it was found by its tags, rules or gaps; `lines` are its own. */
export function printedTable(page: Page, { rows, stacked }: PrintedTable, lines: readonly Line[]): Table {
  const done: TableRow[] = [];
  for (const row of rows) {
    const cells = row.cells.map(({ parts, above }): Cell => {
      const over = above ? done[above.row]?.cells[above.cell] : undefined;
      return over ? { span: { start: row.span.start, end: row.span.start }, paragraphs: [], over } : wrappedCell(page, parts);
    });
    done.push({ span: row.span, cells: onceOver(cells) });
  }
  return { type: "table", zone: "body", span: spanOf(lines), rows: done, ...(stacked ? { stacked } : {}) };
}

/** The rows of a table, its rule lines left out. */
export function tableOf(page: Page, lines: readonly Line[]): Table {
  const rows: TableRow[] = [];
  for (const line of lines) {
    if (rule.test(page.text.slice(line.start, line.end))) continue;
    const row = rowOf(page, line);
    rows.push({ ...row, cells: row.cells.map((cell, k) => goneOn(page, cell, rows.at(-1)?.cells[k])) });
  }
  return { type: "table", zone: "body", span: spanOf(lines), rows: withParted(rows) };
}

/** The names of a heading's second row under those that they part, where the rows below are as wide as both. */
function withParted(rows: readonly TableRow[]): readonly TableRow[] {
  const [upper, lower, first, ...others] = rows;
  if (!upper || !lower || !first || first.cells.length <= upper.cells.length || lower.cells.length >= upper.cells.length) return rows;
  const parted = partedNames(upper.cells, lower.cells, ({ paragraphs }) => paragraphs.map(({ passage }) => passage.text).join(" "));
  if (parted?.upper.length !== first.cells.length) return rows;
  const filled = ({ span }: TableRow, cells: readonly (Cell | null)[]): TableRow => ({
    span,
    cells: cells.map((cell) => cell ?? { span: { start: span.end, end: span.end }, paragraphs: [] }),
  });
  return [filled(upper, parted.upper), filled(lower, parted.lower), first, ...others];
}

/** An empty cell that the one above it covers. */
function goneOn({ covered }: Page, cell: Cell, above: Cell | undefined): Cell {
  return above && cell.paragraphs.length === 0 && covered.has(cell.span.start) ? { ...cell, over: above.over ?? above } : cell;
}

function rowOf(page: Page, line: Line): TableRow {
  const { text } = page;
  const opened = text.charAt(line.start) === "|";
  const piped = opened || endsInBar(text, line);
  const parts = piped ? split(text, opened ? line.start + 1 : line.start, line.end, "|") : split(text, line.from, line.to, "\t");
  const last = parts[parts.length - 1];
  if (piped && last && text.slice(last.start, last.end).trim() === "") parts.pop();
  return { span: { start: line.start, end: line.end }, cells: onceOver(parts.map((part): Cell => cellOf(page, part))) };
}

function split(text: string, start: number, end: number, mark: string): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let at = text.indexOf(mark, from); at >= 0 && at < end; at = text.indexOf(mark, at + 1)) {
    if (mark === "|" && text.charAt(at - 1) === "\\") continue;
    parts.push({ start: from, end: at });
    from = at + 1;
  }
  parts.push({ start: from, end });
  return parts;
}

function tabs(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === 9) count++;
  return count;
}
