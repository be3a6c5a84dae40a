import type { Span } from "../../doc.ts";
import { groupMark, rowMark } from "../../match/row-marks.ts";
import type { Line } from "../lines.ts";
import { spanOf } from "../span-of.ts";
import { columnRole, headsTasks, isColumnName } from "./column-names.ts";
import { partedNames } from "./parted-names.ts";
import { type PrintedRow, type PrintedTable, tablesFrom } from "./printed.ts";

const leastColumns = 3;
const mostColumns = 9;
const mostNames = 12;
const mostLines = 40;
const leastRows = 2;

/** A cell by its lines, and the index after the bar that closes it. */
interface Walled {
  readonly parts: readonly Span[];
  readonly words: string;
  readonly end: number;
}

/**
 * Task tables of a portal that prints a cell over lines of its own and closes it with a line that is nothing but a bar: the names of the
 * columns say how many cells a row has, and each row opens with its number.
 */
export function walledTables(text: string, lines: readonly Line[]): PrintedTable[] {
  return tablesFrom(lines, (at) => (isBar(text, lines[at + 1]) ? tableAt(text, lines, at) : null));
}

function isBar(text: string, line: Line | undefined): boolean {
  return line !== undefined && line.end - line.start === 1 && text.charAt(line.start) === "|";
}

function tableAt(text: string, lines: readonly Line[], start: number): PrintedTable | null {
  const first = cellAt(text, lines, start);
  if (!first || columnRole(first.words) !== "number") return null;
  const heading = headingFrom(text, lines, first);
  const roles = new Set(heading.map(({ words }) => columnRole(words) ?? "other"));
  if (heading.length < leastColumns || !headsTasks(roles)) return null;
  return tableUnder(text, lines, start, [heading], heading) ?? partedTable(text, lines, start, heading);
}

/** Under a heading of two rows of which only the names are printed. */
function partedTable(text: string, lines: readonly Line[], start: number, heading: readonly Walled[]): PrintedTable | null {
  for (let upper = leastColumns; upper < heading.length; upper++) {
    const parted = partedNames(heading.slice(0, upper), heading.slice(upper), ({ words }) => words);
    const named = parted?.lower.map((cell, k) => cell ?? parted.upper[k] ?? null) ?? [];
    const table = parted && tableUnder(text, lines, start, [parted.upper, parted.lower], named);
    if (table) return table;
  }
  return null;
}

type Names = readonly (Walled | null)[];

/** The rows under a heading, whose columns `names` name. */
function tableUnder(text: string, lines: readonly Line[], start: number, heading: readonly Names[], names: Names): PrintedTable | null {
  const columns = names.length;
  if (columns > mostColumns) return null;
  const rows = heading.map(rowOf);
  const named = names.findLastIndex((cell) => cell !== null && cell.words !== "") + 1;
  let end = Math.max(...heading.flat().map((cell) => cell?.end ?? start));
  for (let row = rowAt(text, lines, end, columns, named); row.length > 0; row = rowAt(text, lines, end, columns, named)) {
    rows.push(rowOf(row));
    end = row.at(-1)?.end ?? end;
  }
  return rows.length - heading.length >= leastRows ? { start, end, rows } : null;
}

/** The cells that name columns, of both rows of a heading: up to the first row's number. */
function headingFrom(text: string, lines: readonly Line[], first: Walled): Walled[] {
  const heading = [first];
  for (let end = first.end; heading.length <= mostNames; ) {
    const cell = cellAt(text, lines, end);
    if (!cell || rowMark.test(cell.words)) return heading;
    if (!isColumnName(cell.words)) return [];
    heading.push(cell);
    end = cell.end;
  }
  return [];
}

/**
 * A row from its number on; a group's row may be its number and its name alone. Behind the `named` columns a bar more may close the rows,
 * but the last.
 */
function rowAt(text: string, lines: readonly Line[], start: number, columns: number, named: number): Walled[] {
  const row: Walled[] = [];
  for (let end = start; row.length < columns; ) {
    const cell = cellAt(text, lines, end);
    if (row.length >= named && cell?.words !== "") return row;
    if (!cell || (row.length === 0 && !rowMark.test(cell.words))) return [];
    if (row.length === 2 && groupMark.test(row[0]?.words ?? "") && rowMark.test(cell.words)) return row;
    row.push(cell);
    end = cell.end;
  }
  return row;
}

/** The lines from `start` to the bar that closes them; none for an empty cell. */
function cellAt(text: string, lines: readonly Line[], start: number): Walled | null {
  for (let i = start; i < Math.min(lines.length, start + mostLines); i++) {
    if (!isBar(text, lines[i])) continue;
    const parts = lines.slice(start, i).map((line) => ({ start: line.start, end: line.end }));
    return { parts, words: parts.map((part) => text.slice(part.start, part.end)).join(" "), end: i + 1 };
  }
  return null;
}

function rowOf(cells: Names): PrintedRow {
  return {
    span: spanOf(cells.flatMap((cell) => cell?.parts ?? [])),
    cells: cells.map((cell) => ({ parts: cell?.parts ?? [], above: null })),
  };
}
