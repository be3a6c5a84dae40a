import type { Span } from "../../doc.ts";

/** A table that is printed in one line: its place, and where its rows begin and it ends. */
export interface RunOnTable extends Span {
  readonly starts: readonly number[];
}

/** The bars of a line, and the words behind each. */
interface Bars {
  readonly at: readonly number[];
  readonly gaps: readonly string[];
}

/** The bars that open the rows of a table, and the one that closes the last. */
interface Rows {
  readonly opens: readonly number[];
  readonly last: number;
}

const leastColumns = 3;
const mostColumns = 12;
const leastRows = 3;
/** What stands between the bar that closes a row and the one that opens the next. */
const between = " ";
const letters = /\p{L}{2}/u;
const rule = /^ ?:?-{2,}:? ?$/;
const number = /^ ?\*{0,2}(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|[A-H])[.)]?\*{0,2} ?$/;

/** Tables whose rows follow each other in one line: a blank stands between the bar that closes a row and the one that opens the next. */
export function runOnTables(text: string): RunOnTable[] {
  const tables: RunOnTable[] = [];
  for (let gap = text.indexOf("| |"); gap >= 0; ) {
    const from = text.lastIndexOf("\n", gap) + 1;
    const found = text.indexOf("\n", gap);
    const to = found < 0 ? text.length : found;
    tables.push(...tablesIn(text, barsOf(text, from, to)));
    gap = text.indexOf("| |", to);
  }
  return tables;
}

function barsOf(text: string, from: number, to: number): Bars {
  const at: number[] = [];
  for (let bar = text.indexOf("|", from); bar >= 0 && bar < to; bar = text.indexOf("|", bar + 1)) {
    if (text.charAt(bar - 1) !== "\\") at.push(bar);
  }
  return { at, gaps: at.map((bar, k) => text.slice(bar + 1, at[k + 1] ?? bar + 1)) };
}

function tablesIn(text: string, bars: Bars): RunOnTable[] {
  const tables: RunOnTable[] = [];
  for (let bar = 0; bar + 2 * leastColumns < bars.at.length; bar++) {
    const rows = rowsFrom(bars.gaps, bar);
    if (!rows) continue;
    const starts = rows.opens.map((k) => bars.at[k] ?? 0);
    const end = (bars.at[rows.last] ?? 0) + 1;
    tables.push({ start: starts[0] ?? end, end, starts: [...starts, next(text, end)] });
    bar = rows.last;
  }
  return tables;
}

/** The first word behind a table; its end where none stands in its line. */
function next(text: string, end: number): number {
  return text.charAt(end) === " " && /\S/.test(text.charAt(end + 1)) ? end + 1 : end;
}

/** The rows from a heading on; null where too few follow. */
function rowsFrom(gaps: readonly string[], first: number): Rows | null {
  const columns = columnsAt(gaps, first);
  if (columns === 0) return null;
  const opens: number[] = [];
  let last = first - 1;
  for (let end = first + columns; end > 0; end = gaps[last] === between ? rowEnd(gaps, last + 1, columns) : 0) {
    opens.push(last + 1);
    last = end;
  }
  return opens.length >= leastRows ? { opens, last } : null;
}

/** How many cells a heading has whose every cell is a name, and that a rule or the number of a row follows; 0 where none opens at a bar. */
function columnsAt(gaps: readonly string[], first: number): number {
  const columns = gaps.slice(first, first + mostColumns + 1).indexOf(between);
  const second = gaps.slice(first + columns + 1, first + 2 * columns + 1);
  const isHeaded = second.every((gap) => rule.test(gap)) || number.test(second[0] ?? "");
  const isNamed = gaps.slice(first, first + columns).every((gap) => letters.test(gap));
  return columns >= leastColumns && isHeaded && isNamed ? columns : 0;
}

/** The bar that closes the row that opens at a bar: of all columns, or of a group's number and title alone; 0 where none does. */
function rowEnd(gaps: readonly string[], open: number, columns: number): number {
  const [mark = "", , third, label = ""] = gaps.slice(open, open + 4);
  if (third === between && number.test(mark) && number.test(label)) return open + 2;
  const end = open + columns;
  const isLast = end === gaps.length - 1;
  return isLast || gaps[end] === between || columnsAt(gaps, end + 1) > 0 ? end : 0;
}
