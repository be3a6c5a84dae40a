import type { Cell, Passage, Table, TableRow } from "../../doc.ts";
import { startEdge } from "../../match/edges.ts";
import { joinPassages } from "../../match/passage.ts";
import { type ColumnRole, columnRows } from "../../vi/slots.ts";

const compiled = columnRows.map((row) => ({
  role: row.role,
  pattern: new RegExp(`^${startEdge}(?:${row.pattern})(?![\\p{L}\\p{N}])`, "u"),
}));

/** What the columns of a table say, and how many rows its heading takes. */
export interface Columns {
  readonly roles: readonly ColumnRole[];
  readonly headingRows: number;
}

/** All words of a cell. */
export function cellPassage(cell: Cell | undefined): Passage {
  return joinPassages(cell?.paragraphs.map((p) => p.passage) ?? [], " ");
}

/** Reads the heading of a table; null where its first rows are no heading of a task table. */
export function columnsOf(table: Table): Columns | null {
  const first = rolesOf(table.rows[0]);
  if (!first) return null;
  const second = table.rows.length > 2 && isAllNames(table.rows[1]) ? rolesOf(table.rows[1]) : null;
  const roles = second ? merge(first, second) : first;
  return isTaskTable(roles) ? { roles, headingRows: second ? 2 : 1 } : null;
}

/** Whether a row repeats the heading, as tables do on each new page. */
export function isHeading(row: TableRow, columns: Columns): boolean {
  const roles = rolesOf(row);
  return roles !== null && roles.filter((role, i) => role !== "other" && role === columns.roles[i]).length >= 2;
}

function rolesOf(row: TableRow | undefined): ColumnRole[] | null {
  if (!row) return null;
  const roles = row.cells.map((cell) => roleOf(cellPassage(cell).folded));
  const named = roles.filter((role) => role !== null);
  if (named.length < 2 || row.cells.some((cell) => cellPassage(cell).text.length > 90)) return null;
  return roles.map((role) => role ?? "other");
}

/** A second row of the heading has a column's name in each of its cells, where the first row of tasks has a number. */
function isAllNames(row: TableRow | undefined): boolean {
  return row?.cells.every((cell) => cell.paragraphs.length === 0 || roleOf(cellPassage(cell).folded) !== null) ?? false;
}

function roleOf(folded: string): ColumnRole | null {
  if (folded === "") return null;
  return compiled.find(({ pattern }) => pattern.test(folded))?.role ?? null;
}

function merge(first: readonly ColumnRole[], second: readonly ColumnRole[]): ColumnRole[] {
  const length = Math.max(first.length, second.length);
  return Array.from({ length }, (_, i) => {
    const below = second[i];
    return below && below !== "other" ? below : (first[i] ?? "other");
  });
}

function isTaskTable(roles: readonly ColumnRole[]): boolean {
  return roles.includes("task") && roles.some((role) => role === "lead" || role === "coordinate" || role === "time");
}
