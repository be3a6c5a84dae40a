import type { Span } from "../../doc.ts";
import type { ColumnRole } from "../../vi/slots.ts";
import type { Line } from "../lines.ts";
import { spanOf } from "../span-of.ts";
import { columnRole, goesOnInSmall, headsTasks, isColumnName } from "./column-names.ts";
import { partedNames } from "./parted-names.ts";
import { type PrintedRow, type PrintedTable, tablesFrom, wordsOf } from "./printed.ts";
import { type Filling, fillings, likeliest, oneEach, only } from "./stacked-cells.ts";
import { endOf, isSpaced, piecesOf, withoutPages } from "./stacked-lines.ts";
import { longestTitle, mostLines, opensHeading, opensRows, rowStarts, type Start } from "./stacked-numbers.ts";

/** A column by its role, its name and the lines of it. */
interface Column {
  readonly role: ColumnRole;
  readonly words: string;
  readonly parts: readonly Span[];
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
  return tablesFrom(lines, (at) => {
    const headings = opensHeading(wordsOf(text, lines[at])) ? headingsAt(text, lines, at) : [];
    const [table = null] = headings.flatMap((heading) => tableAt(text, lines, at, heading) ?? []);
    return table;
  });
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
    if (last && goesOnInSmall.test(words)) columns[columns.length - 1] = columnOf(`${last.words} ${words}`, [...last.parts, line]);
    else columns.push(columnOf(words, [line]));
  }
  return columns;
}

function columnOf(words: string, parts: readonly Span[]): Column {
  return { role: columnRole(words) ?? "other", words, parts };
}

function proves(columns: readonly Column[]): boolean {
  const roles = columns.map(({ role }) => role);
  return columns.length >= leastColumns && columns.length <= mostColumns && unnamed(roles) <= mostUnnamed && headsTasks(new Set(roles));
}

function unnamed(roles: readonly ColumnRole[]): number {
  return roles.filter((role) => role === "other").length;
}

/** The ways to fill a row: one line a cell where several columns say nothing of theirs; with a lead merged with that of a row above where there is no other. */
function fillingsOf(words: readonly string[], { roles, empty }: Body): Filling[] {
  if (unnamed(roles) > 1) return oneEach(words, roles);
  const whole = fillings(words, roles);
  return whole.length > 0 || empty.size === 0 ? whole : fillings(words, roles, true);
}

function tableAt(text: string, all: readonly Line[], start: number, { columns, rows: names, end }: Heading): PrintedTable | null {
  const { lines, repeated, cut } = withoutPages(text, all, start, end);
  const starts = rowStarts((at) => wordsOf(text, lines[at]), end - start, lines.length);
  if (starts.filter(({ group }) => !group).length < leastRows) return null;
  const roles = columns.slice(1).map(({ role }) => role);
  const body: Body = { roles, spaced: isSpaced(lines, end - start, starts), empty: new Set(), cut };
  const rows: PrintedRow[] = headingRows(names);
  let last = 0;
  for (const [k, own] of starts.entries()) {
    const cells = cellsUnder(text, lines, own, starts[k + 1]?.at ?? null, body);
    if (!cells) return null;
    rows.push(rowOf([lines.slice(own.at, own.at + 1), ...cells]));
    last = own.at + cells.flat().length;
  }
  const stop = lines[last]?.end ?? 0;
  const again = repeated
    .filter(([first]) => (first?.start ?? stop) < stop)
    .flatMap((heading) => headingRows(names, all.slice(start, end), heading));
  return { start, end: all.findIndex((line, i) => i >= start && line.end >= stop) + 1, rows: inOrder([...rows, ...again]), stacked: true };
}

/** The rows of a heading, or of the same one on a later page, whose lines stand for those of the first. */
function headingRows(names: readonly Names[], first: readonly Span[] = [], again: readonly Span[] = first): PrintedRow[] {
  const there = (part: Span) => again[first.indexOf(part)] ?? part;
  return names.map((row) => rowOf(row.map((column) => column?.parts.map(there) ?? [])));
}

function inOrder(rows: readonly PrintedRow[]): PrintedRow[] {
  return [...rows].sort((a, b) => a.span.start - b.span.start);
}

/** What the rows of a table have in common; `empty`: which columns are empty in those that were read. */
interface Body {
  readonly roles: readonly ColumnRole[];
  readonly spaced: boolean;
  readonly empty: Set<string>;
  readonly cut: readonly Line[];
}

/** The lines of each cell of a row; what stands behind the page that cuts it goes on with its task. */
function cellsUnder(text: string, lines: readonly Line[], own: Start, next: number | null, body: Body): Line[][] | null {
  const at = next === null ? -1 : lines.findIndex((line, k) => k > own.at + 1 && k < next && body.cut.includes(line));
  if (next === null || at < 0) return cellsOf(text, lines, own, next, body);
  const cells = cellsOf(text, lines, own, at, body);
  const task = body.roles.indexOf("task");
  return task < 0 ? null : (cells?.map((cell, k) => (k === task ? [...cell, ...lines.slice(at, next)] : cell)) ?? null);
}

/** The lines of each cell behind the number of a row or the mark of a group; null where they fill the columns in no way, or in several. */
function cellsOf(text: string, lines: readonly Line[], { at, group }: Start, next: number | null, body: Body): Line[][] | null {
  const { spaced, empty } = body;
  const stop = next ?? endOf(text, lines, at + 1, spaced);
  const own = piecesOf(lines.slice(at + 1, next ?? at + 1 + mostLines), spaced);
  const isCut = next !== null && lines.slice(next, next + 1).some((line) => body.cut.includes(line));
  const words = own.map((piece) => wordsIn(text, piece, isCut));
  const whole = stop === null ? null : likeliest(fillingsOf(words.slice(0, piecesOf(lines.slice(at + 1, stop), spaced).length), body));
  const filled = group ? titleOf(words) : (whole ?? (next === null ? lastOf(words, body) : null));
  if (filled && !group) empty.add(filled.empty);
  return filled ? filled.cells.map(({ from, to }) => own.slice(from, to).flat()) : null;
}

/** The words of a cell's lines; a cell that a page cuts is left open, and goes on behind it. */
function wordsIn(text: string, piece: readonly Line[], isCut: boolean): string {
  const words = piece.map((line) => wordsOf(text, line)).join(" ");
  return isCut ? words.replace(/[,;]$/, "") : words;
}

/** The one line behind the mark of a group, or few. */
function titleOf(words: readonly string[]): Filling | null {
  const lines = words.length;
  return lines > 0 && lines <= longestTitle ? { cells: [{ from: 0, to: lines }], lines, empty: "", doubt: 0 } : null;
}

/** The last row has no number behind it: its lines are as many as fill the columns in the one way that rows above it do, or in the only way. */
function lastOf(words: readonly string[], body: Body): Filling | null {
  const most = Math.min(words.length, body.roles.length + longestWrap);
  const lengths = Array.from({ length: most }, (_, k) => k + 1);
  const all = lengths.flatMap((length) => fillingsOf(words.slice(0, length), body));
  const alike = all.filter((filling) => body.empty.has(filling.empty));
  return only(alike) ?? only(alike.filter(({ doubt }) => doubt % 2 === 0)) ?? only(all);
}

function rowOf(cells: readonly (readonly Span[])[]): PrintedRow {
  return {
    span: spanOf(cells.flat().sort((a, b) => a.start - b.start)),
    cells: cells.map((parts) => ({ parts: parts.map(({ start, end }) => ({ start, end })), above: null })),
  };
}
