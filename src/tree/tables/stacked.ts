import type { Span } from "../../doc.ts";
import type { ColumnRole } from "../../vi/slots.ts";
import type { Line } from "../lines.ts";
import { spanOf } from "../span-of.ts";
import { columnRole, goesOnInSmall, headsTasks, isColumnName } from "./column-names.ts";
import { partedNames } from "./parted-names.ts";
import type { PrintedRow, PrintedTable } from "./printed.ts";
import { type Filling, fillings, oneEach } from "./stacked-cells.ts";
import { longestTitle, mostLines, opensHeading, opensRows, rowStarts } from "./stacked-numbers.ts";

/** A column by its role and the lines of its name. */
interface Column {
  readonly role: ColumnRole;
  /** The first line of its name. */
  readonly words: string;
  readonly parts: Span[];
}

const mostColumns = 8;
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
    const headings = opensHeading(wordsOf(text, lines[i])) ? headingsAt(text, lines, i) : [];
    const [table] = headings.flatMap((heading) => tableAt(text, lines, i, heading) ?? []);
    if (!table) continue;
    tables.push(table);
    i = table.end - 1;
  }
  return tables;
}

function wordsOf(text: string, line: Line | undefined): string {
  return line ? text.slice(line.start, line.end) : "";
}

type Names = readonly (Column | null)[];

interface Heading {
  readonly columns: readonly Column[];
  readonly rows: readonly Names[];
  readonly end: number;
}

/** The names of the columns down to the number of the first row, or the mark of the first group: of one row, or of two. */
function headingsAt(text: string, lines: readonly Line[], start: number): Heading[] {
  const reach = lines.slice(start, start + 2 * mostColumns);
  const length = reach.map((line) => wordsOf(text, line)).findIndex(opensRows);
  const columns = length < 0 ? null : columnsOf(text, reach.slice(0, length));
  if (!columns) return [];
  const rows = [[columns], ...twoRows(columns)];
  return rows.map((names) => ({ columns: lowest(names), rows: names, end: start + length })).filter((heading) => proves(heading.columns));
}

/** Each way to part the names into two rows of which the lower one parts columns of the upper. */
function twoRows(columns: readonly Column[]): Names[][] {
  return columns.slice(leastColumns).flatMap((_, k) => {
    const upper = leastColumns + k;
    const parted = partedNames(columns.slice(0, upper), columns.slice(upper), ({ words }) => words);
    return parted ? [[parted.upper, parted.lower]] : [];
  });
}

/** What each column is called: its own name, or that of the part that stands under it. */
function lowest(rows: readonly Names[]): Column[] {
  const [first = []] = rows;
  return first.flatMap((_, k) => rows.flatMap((row) => row[k] ?? []).slice(-1));
}

/** A line each, or more where a name goes on in small letters. */
function columnsOf(text: string, lines: readonly Line[]): Column[] | null {
  const columns: Column[] = [];
  for (const line of lines) {
    const words = wordsOf(text, line);
    const last = columns.at(-1);
    if (!isColumnName(words)) return null;
    if (last && goesOnInSmall.test(words)) last.parts.push(line);
    else columns.push({ role: columnRole(words) ?? "other", words, parts: [line] });
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

function tableAt(text: string, lines: readonly Line[], start: number, { columns, rows: names, end }: Heading): PrintedTable | null {
  const starts = rowStarts((at) => wordsOf(text, lines[at]), end, lines.length);
  if (starts.filter(({ group }) => !group).length < leastRows) return null;
  const roles = columns.slice(1).map(({ role }) => role);
  const rows: PrintedRow[] = names.map((row) => rowOf(row.map((column) => column?.parts ?? [])));
  const empty = new Set<string>();
  let last = end;
  for (const [k, { at: from, group }] of starts.entries()) {
    const next = starts[k + 1]?.at;
    const own = lines.slice(from + 1, next ?? from + 1 + mostLines);
    const words = own.map((line) => wordsOf(text, line));
    const filled = group ? titleOf(words) : cellsOf(words, roles, next === undefined ? empty : null);
    if (!filled) return null;
    if (!group) empty.add(filled.empty);
    rows.push(rowOf([lines.slice(from, from + 1), ...filled.cells.map((at) => own.slice(at.from, at.to))]));
    last = from + 1 + filled.lines;
  }
  return { start, end: last, rows, stacked: true };
}

/** The one way to fill a row; of the last, `above` tells which columns are empty in the rows above it. */
function cellsOf(words: readonly string[], roles: readonly ColumnRole[], above: ReadonlySet<string> | null): Filling | null {
  return above ? lastOf(words, roles, above) : only(fillingsOf(words, roles));
}

/** The one line behind the mark of a group, or few. */
function titleOf(words: readonly string[]): Filling | null {
  const lines = words.length;
  return lines > 0 && lines <= longestTitle ? { cells: [{ from: 0, to: lines }], lines, empty: "" } : null;
}

function only(all: readonly Filling[]): Filling | null {
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** The last row has no number behind it: its lines are as many as fill the columns in the one way that rows above it do, or in the only way. */
function lastOf(words: readonly string[], roles: readonly ColumnRole[], empty: ReadonlySet<string>): Filling | null {
  const most = Math.min(words.length, roles.length + longestWrap);
  const lengths = Array.from({ length: most }, (_, k) => k + 1);
  const all = lengths.flatMap((length) => fillingsOf(words.slice(0, length), roles));
  return only(all.filter((filling) => empty.has(filling.empty))) ?? only(all);
}

function rowOf(cells: readonly (readonly Span[])[]): PrintedRow {
  return {
    span: spanOf(cells.flat()),
    cells: cells.map((parts) => ({ parts: parts.map(({ start, end }) => ({ start, end })), above: null })),
  };
}
