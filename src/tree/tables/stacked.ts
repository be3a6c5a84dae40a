import type { Span } from "../../doc.ts";
import type { ColumnRole } from "../../vi/slots.ts";
import type { Line } from "../lines.ts";
import { spanOf } from "../span-of.ts";
import { columnRole, goesOnInSmall, headsTasks, isColumnName } from "./column-names.ts";
import type { PrintedRow, PrintedTable } from "./printed.ts";
import { type Filling, fillings, oneEach } from "./stacked-cells.ts";

/** A column by its role and the lines of its name. */
interface Column {
  readonly role: ColumnRole;
  readonly parts: Span[];
}

const mostColumns = 8;
/** No row's cells fill more lines. */
const mostLines = 14;
/** How many more lines than columns the last row may take. */
const longestWrap = 3;
const leastRows = 2;
const leastColumns = 3;
const mostUnnamed = 3;

/**
 * Task tables that were copied with one cell a line (`TT`, `Nội dung`, `Đơn vị chủ trì`, then `1`, its cells, `2` …): the names of the
 * columns and the running numbers must prove the rows, and each cell must be what its column says; else the lines stay lines.
 */
export function stackedTables(text: string, lines: readonly Line[]): PrintedTable[] {
  const tables: PrintedTable[] = [];
  for (let i = 0; i < lines.length; i++) {
    const heading = opensHeading(text, lines[i]) ? headingAt(text, lines, i) : null;
    const table = heading && tableAt(text, lines, i, heading);
    if (!table) continue;
    tables.push(table);
    i = table.end - 1;
  }
  return tables;
}

function wordsOf(text: string, line: Line | undefined): string {
  return line ? text.slice(line.start, line.end) : "";
}

function opensHeading(text: string, line: Line | undefined): boolean {
  if (!line || line.end - line.start > 12) return false;
  return /^[sStT]/.test(text.charAt(line.start)) && columnRole(wordsOf(text, line)) === "number";
}

interface Heading {
  readonly columns: readonly Column[];
  readonly end: number;
}

/** The names of the columns down to the number of the first row. */
function headingAt(text: string, lines: readonly Line[], start: number): Heading | null {
  const reach = lines.slice(start, start + 2 * mostColumns);
  const length = reach.findIndex((line) => isNumber(wordsOf(text, line), 1));
  const columns = length < 0 ? null : columnsOf(text, reach.slice(0, length));
  return columns && proves(columns) ? { columns, end: start + length } : null;
}

/** A line each, or more where a name goes on in small letters. */
function columnsOf(text: string, lines: readonly Line[]): Column[] | null {
  const columns: Column[] = [];
  for (const line of lines) {
    const words = wordsOf(text, line);
    const last = columns.at(-1);
    if (!isColumnName(words)) return null;
    if (last && goesOnInSmall.test(words)) last.parts.push(line);
    else columns.push({ role: columnRole(words) ?? "other", parts: [line] });
  }
  return columns;
}

function proves(columns: readonly Column[]): boolean {
  const roles = columns.map(({ role }) => role);
  return columns.length >= leastColumns && columns.length <= mostColumns && unnamed(roles) <= mostUnnamed && headsTasks(new Set(roles));
}

function unnamed(roles: readonly ColumnRole[]): number {
  return roles.filter((role) => role === "other").length;
}

/** The ways to fill a row: one line a cell where several columns say nothing of theirs. */
function fillingsOf(words: readonly string[], roles: readonly ColumnRole[]): Filling[] {
  return unnamed(roles) > 1 ? oneEach(words, roles) : fillings(words, roles);
}

function isNumber(words: string, number: number): boolean {
  return words.length < 5 && new RegExp(`^0?${number}[.)]?$`).test(words);
}

function tableAt(text: string, lines: readonly Line[], start: number, { columns, end }: Heading): PrintedTable | null {
  const starts = rowStarts(text, lines, end);
  if (starts.length < leastRows) return null;
  const roles = columns.slice(1).map(({ role }) => role);
  const rows: PrintedRow[] = [rowOf(columns.map(({ parts }) => parts))];
  const empty = new Set<string>();
  for (const [k, from] of starts.entries()) {
    const next = starts[k + 1];
    const own = lines.slice(from + 1, next ?? from + 1 + mostLines);
    const words = own.map((line) => wordsOf(text, line));
    const filled = next === undefined ? lastOf(words, roles, empty) : only(fillingsOf(words, roles));
    if (!filled) return null;
    empty.add(filled.empty);
    const number = lines[from];
    rows.push(rowOf([number ? [number] : [], ...filled.cells.map((at) => own.slice(at.from, at.to))]));
    if (next === undefined) return { start, end: from + 1 + filled.lines, rows, stacked: true };
  }
  return null;
}

/** The lines that hold nothing but the running number. */
function rowStarts(text: string, lines: readonly Line[], from: number): number[] {
  const starts: number[] = [];
  for (let i = from; i < lines.length && i - (starts.at(-1) ?? from) <= mostLines; i++)
    if (isNumber(wordsOf(text, lines[i]), starts.length + 1)) starts.push(i);
  return starts;
}

function only(all: readonly Filling[]): Filling | null {
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** The last row has no number behind it: its lines are as many as fill the columns in the one way that rows above it do. */
function lastOf(words: readonly string[], roles: readonly ColumnRole[], empty: ReadonlySet<string>): Filling | null {
  const most = Math.min(words.length, roles.length + longestWrap);
  const lengths = Array.from({ length: most }, (_, k) => k + 1);
  return only(lengths.flatMap((length) => fillingsOf(words.slice(0, length), roles).filter((filling) => empty.has(filling.empty))));
}

function rowOf(cells: readonly (readonly Span[])[]): PrintedRow {
  return {
    span: spanOf(cells.flat()),
    cells: cells.map((parts) => ({ parts: parts.map(({ start, end }) => ({ start, end })), above: null })),
  };
}
