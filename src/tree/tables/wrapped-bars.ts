import { bonesOf } from "../../match/letters/bones.ts";
import { goesOnSmall } from "../../match/rows/joints.ts";
import type { Line } from "../lines.ts";
import { spanOf } from "../span-of.ts";
import { type BarredLine, barsOf, inside, linesFrom } from "./barred-lines.ts";
import type { PrintedRow, PrintedTable } from "./printed.ts";

const leastBars = 2;
const leastNumbers = 2;
const number = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|[A-HK]|[a-zđ])[.)]?$/u;
const leftOpen = /[,;–-]$/u;

/**
 * Tables whose bars stand one under the other, a row over several lines: words that would have had room in the line above begin a row, those
 * that would not end the cell, and rules or blank lines between the rows keep them apart.
 */
export function wrappedBarTables(text: string, lines: readonly Line[]): PrintedTable[] {
  const tables: PrintedTable[] = [];
  if (!text.includes(" | ")) return tables;
  for (let i = 0; i < lines.length; i++) {
    const bars = barsOf(text, lines[i]);
    if (bars.length < leastBars) continue;
    const own = linesFrom(text, lines, i, bars);
    const last = own.at(-1)?.index ?? i;
    const rows = own.length > leastNumbers ? rowsOf(inside(own.map(({ barred }) => barred))) : null;
    if (rows) tables.push({ start: i, end: last + 1, rows: rows.map(printed) });
    i = last;
  }
  return tables;
}

/** The lines of each row; null where the first column counts none, or each row is one line. A heading repeated inside a row stands behind it. */
function rowsOf(lines: readonly BarredLine[]): (readonly BarredLine[])[] | null {
  if (lines.filter(isNumbered).length < leastNumbers) return null;
  const first = firstRow(lines);
  const body = underHeadings(lines, first);
  const isApart = keepsApart(body.slice(first));
  const widths = widthsOf(lines);
  const rows: BarredLine[][] = [];
  for (const [i, line] of body.entries()) {
    const row = rows.at(-1);
    if (row && (isApart && i > first && !line.turned ? goesOn(row, line) : runsOn(row, line, widths))) row.push(line);
    else rows.push([line]);
  }
  if (rows.length === body.length) return null;
  return rows.flatMap((row) => [...alone(row.slice(0, 1)), row, ...alone(row.slice(1))]);
}

/** Where the first row begins: below a rule under the heading, else with the first number. */
function firstRow(lines: readonly BarredLine[]): number {
  const counted = lines.findIndex(isNumbered);
  const opener = lines.findLastIndex(({ apart }, i) => apart && i <= counted);
  return opener > 0 ? opener : counted;
}

/** The lines but those that repeat the heading above the first row; what kept these apart from the line above keeps the next one too. */
function underHeadings(lines: readonly BarredLine[], first: number): BarredLine[] {
  const heading = new Set(lines.slice(0, first).map(shapeOf));
  const out: BarredLine[] = [];
  let above: BarredLine[] = [];
  for (const [i, line] of lines.entries()) {
    if (i > first && heading.has(shapeOf(line))) above.push(line);
    else {
      const all = [...above, line];
      out.push({ ...line, above, apart: all.some(({ apart }) => apart), turned: all.some(({ turned }) => turned) });
      above = [];
    }
  }
  return out;
}

/** The headings that are repeated over some lines, each a row. */
function alone(lines: readonly BarredLine[]): (readonly BarredLine[])[] {
  return lines.flatMap(({ above }) => above.map((line) => [line]));
}

/** The words of a line, as a scan that loses marks may print them elsewhere. */
function shapeOf({ words }: BarredLine): string {
  return bonesOf(words.join("|"));
}

function isNumbered({ words }: BarredLine): boolean {
  return number.test(words[0] ?? "");
}

/** Whether something stands between any two rows: no two numbers stand in lines that nothing keeps apart. */
function keepsApart(lines: readonly BarredLine[]): boolean {
  let numbers = 0;
  let parts = 0;
  for (const line of lines) {
    if (line.apart) parts++;
    if (line.apart || line.turned) numbers = 0;
    if (isNumbered(line) && ++numbers > 1) return false;
  }
  return parts > 0;
}

/** Whether nothing keeps a line apart from its row, and only one of them is counted; where its number should stand is nothing else. */
function goesOn(row: readonly BarredLine[], line: BarredLine): boolean {
  return !line.apart && (line.words[0] === "" || (isNumbered(line) && !row.some(isNumbered)));
}

/** How many characters each column has room for. */
function widthsOf(lines: readonly BarredLine[]): number[] {
  const last = (lines[0]?.cells.length ?? 0) - 1;
  return (lines[0]?.cells ?? []).map(({ start, end }, k) =>
    k === last ? Math.max(...lines.map(({ words }) => words[k]?.length ?? 0)) : end - start - (k === 0 ? 1 : 2),
  );
}

/** Whether a line without a number goes on with its row: what stands in the first of its cells that go on had no room above, or ends an open phrase. */
function runsOn(row: readonly BarredLine[], { words, apart }: BarredLine, widths: readonly number[]): boolean {
  if (apart || words[0] !== "") return false;
  const at = words.findIndex((word, k) => word !== "" && row.some((line) => line.words[k] !== ""));
  if (at < 0) return row.some(isNumbered);
  const above = row.findLast((line) => line.words[at] !== "")?.words[at] ?? "";
  const own = words[at] ?? "";
  const next = own.split(" ")[0] ?? "";
  return above.length + 1 + next.length > (widths[at] ?? 0) || goesOnSmall.test(own) || leftOpen.test(above);
}

function printed(row: readonly BarredLine[]): PrintedRow {
  const cells = (row[0]?.cells ?? []).map((_, k) => ({
    parts: row.flatMap(({ cells, words }) => (cells[k] && words[k] !== "" ? [cells[k]] : [])),
    above: null,
  }));
  return { span: spanOf(row.map(({ line }) => line)), cells };
}
