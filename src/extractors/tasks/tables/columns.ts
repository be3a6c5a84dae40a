import type { Table, TableRow } from "../../../doc.ts";
import { haveSameBones } from "../../../match/letters/bones.ts";
import { anyOf } from "../../../match/rows/any-of.ts";
import { startEdge } from "../../../match/rows/edges.ts";
import { understood } from "../../../match/spelling/understood.ts";
import { columnNumber, endsName } from "../../../tree/tables/column-names.ts";
import { type ColumnRole, columnRows } from "../../../vi/slots.ts";
import { namesDoer, rolesOf, rowOf } from "./column-roles.ts";
import { byCells, printedIn, rowNumber } from "./counted-columns.ts";
import { tellsNobody } from "./nobodys-tables.ts";

const anyTask = new RegExp(`${startEdge}(?:${anyOf(columnRows.filter((row) => row.role === "task"))})`, "u");
const longestName = 90;
const longestPart = 60;
/** A table's own title may stand in its first rows, and its heading may take three. */
const titleRows = 2;
const mostRows = 3;

/** What the columns of a table say, and where its heading stands. */
export interface Columns {
  readonly roles: readonly ColumnRole[];
  /** Rows before the heading: the table's title in one wide cell. */
  readonly titleRows: number;
  readonly headingRows: number;
  /** The words of each row of the heading, to know it again on the next page. */
  readonly printed: readonly string[];
  /** There is no heading: what stands in the columns says what they are. */
  readonly inferred?: true;
}

/** Reads the heading of a table; null where its first rows are no heading of a task table. */
export function columnsOf(table: Table): Columns | null {
  const title = titleOf(table);
  const first = namesOf(table.rows[title]);
  if (!first) return null;
  let names: readonly string[] = first;
  let end = title + 1;
  for (; end < title + mostRows && end + 1 < table.rows.length; end++) {
    const more = wordsOf(table.rows[end]);
    if (isCounted(more)) continue;
    if (!goesOn(names, more)) break;
    names = joined(names, more);
  }
  const roles = byCells(table.rows.slice(end), names, withTask(names, rolesOf(names)));
  const printed = table.rows.slice(title, end).map(textOf);
  if (!isTaskTable(roles) || tellsNobody(names, table.rows.slice(end))) return null;
  return { roles, titleRows: title, headingRows: end - title, printed };
}

/** The column of a table that names who does or joins in something; null where it has none, or is a task table. */
export function doersColumn(table: Table): number | null {
  const names = wordsOf(table.rows[titleOf(table)]);
  const at = names.findIndex((name) => name.length <= longestName && namesDoer(roleOf(name)));
  return at < 0 || tellsNobody(names, table.rows) || columnsOf(table) ? null : at;
}

/** A table that says who and when has a column of tasks, whatever it is called: the one that speaks of tasks, else the first of its own. */
function withTask(names: readonly string[], roles: readonly ColumnRole[]): readonly ColumnRole[] {
  if (roles.includes("task") || !roles.includes("lead") || !roles.some((role) => role === "time" || role === "coordinate")) return roles;
  const speaks = names.findIndex(
    (name, i) => ((roles[i] === "other" && roleOf(name) === null) || roles[i] === "deliverable") && anyTask.test(understood(name).folded),
  );
  const named = (wanted: ColumnRole) => roles.findIndex((role, i) => role === wanted && names[i] !== "");
  const at = [speaks, named("other"), named("deliverable")].find((i) => i >= 0);
  return roles.map((role, i) => (i === at ? "task" : role));
}

/** Whether a row of a table's part repeats the heading, as tables do on each new page; a scan may misread it there. */
export function isHeading(row: TableRow, index: number, { roles, printed }: Columns): boolean {
  if (printed.some((one) => haveSameBones(one, textOf(row)))) return true;
  if (index >= titleRows || printed.length === 0) return false;
  const own = namesOf(row)?.map(roleOf) ?? [];
  const counted = own.some((role, i) => roles[i] === "number" && role !== "number" && row.cells[i]?.paragraphs.length !== 0);
  const same = own.filter((role, i) => role !== null && role === roles[i]).length;
  return !counted && same >= 2 && same * 2 > row.cells.filter((cell) => cell.paragraphs.length > 0).length;
}

/** Whether a row begins a heading of its own: it calls its first column the numbers. */
export function namesNumber(row: TableRow | undefined): boolean {
  return roleOf(wordsOf(row)[0] ?? "") === "number";
}

/** Whether a row names columns, and others than those of a table above it. */
export function namesColumns(row: TableRow | undefined, { printed }: Columns): boolean {
  return row !== undefined && !printed.includes(textOf(row)) && namesOf(row) !== null && !/^\d/.test(wordsOf(row)[0] ?? "");
}

function titleOf(table: Table): number {
  const first = table.rows.findIndex((row) => row.cells.filter((cell) => cell.paragraphs.length > 0).length > 1);
  return first > 0 && first <= titleRows ? first : 0;
}

function wordsOf(row: TableRow | undefined): string[] {
  return row?.cells.map(printedIn) ?? [];
}

function textOf(row: TableRow): string {
  return wordsOf(row).join("|");
}

/** The words of a heading's first row: short, and two of them at least name a column; a row that is counted names none. */
function namesOf(row: TableRow | undefined): string[] | null {
  const names = wordsOf(row);
  if (names.some((name) => rowNumber.test(name))) return null;
  const named = names.filter((name) => roleOf(name) !== null);
  return named.length < 2 || names.some((name) => name.length > longestName) ? null : names;
}

/** `(1) | (2) | (3)`: the columns are counted. */
function isCounted(words: readonly string[]): boolean {
  const filled = words.filter((word) => word !== "");
  return filled.length > 2 && filled.every((word) => columnNumber.test(word));
}

/** Whether a row goes on with the heading above it: it names columns throughout, parts what spans them, or ends their words. */
function goesOn(names: readonly string[], more: readonly string[]): boolean {
  const filled = more.flatMap((words, i) => (words === "" ? [] : [{ words, i }]));
  if (filled.length === 0 || filled.some(({ words }) => words.length > longestPart || columnNumber.test(words))) return false;
  const ends = (words: string, above: string) => above !== "" && endsName(above, words);
  if (filled.every(({ words, i }) => roleOf(words) !== null || ends(words, names[i] ?? ""))) return true;
  return filled.length > 1 && filled.every(({ i }) => isSpanned(names, i));
}

function isSpanned(names: readonly string[], i: number): boolean {
  const role = roleOf(names[i] ?? "");
  return role !== "number" && role !== "task" && (names[i] === "" || names[i + 1] === "");
}

/** Each column's name: its own, with the words that go on below; what spans several counts for one only where its own says nothing. */
function joined(names: readonly string[], more: readonly string[]): string[] {
  const length = Math.max(names.length, more.length);
  let above = "";
  return Array.from({ length }, (_, i) => {
    above = names[i] || above;
    const own = more[i] ?? "";
    if (own === "") return names[i] ?? "";
    const whole = `${above} ${own}`;
    const spans = names[i] === "" || (names[i + 1] === "" && more[i + 1]);
    return endsName(above, own) || roleOf(own) === null || (!spans && roleOf(whole) !== null) ? whole : own;
  });
}

function roleOf(name: string): ColumnRole | null {
  return rowOf(name)?.role ?? null;
}

function isTaskTable(roles: readonly ColumnRole[]): boolean {
  return roles.includes("task") && roles.some((role) => role === "lead" || role === "coordinate" || role === "time");
}
