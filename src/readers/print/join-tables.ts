import type { Frame } from "./frames.ts";
import { textOf } from "./lines.ts";
import { goesOn, type PrintedParagraph } from "./paragraphs.ts";
import { isFilled, type PrintedRow, type PrintedTable } from "./tables.ts";

/** Columns that stand so near to each other on two pages, in points, are one. */
const moved = 4;
/** Most heading rows that a page repeats. */
const headings = 4;
/** The usual space between a cell's text and its right border, in points. */
const padding = 6;
/** The share of a column's cells that hold numbers where it is one of numbers. */
const numbers = 0.6;
/** A row's number: `1`, `2.1`, `IV.`, `a)`. */
const label = /^(?:\(?[\dIVXLivxl]+(?:\.\d+)*\)?[.)]?|\p{L}[.)])$/u;

/** Two parts of a table that a page break cut, as one: no repeated heading rows, no row cut in two. Null where they are two tables. */
export function joinTables(above: PrintedTable, below: PrintedTable): PrintedTable | null {
  if (!sameColumns(above.xs, below.xs)) return null;
  const rows = withoutHeading(above.rows, below.rows);
  const last = above.rows[above.rows.length - 1];
  const [first, ...rest] = rows;
  const cut = last && first && isRest(last, first, above, rows) ? last : null;
  const added = cut && first ? [joinRows(cut, first, above.xs), ...rest] : rows;
  const joined = { ...above, rows: [...above.rows.slice(0, cut ? -1 : undefined), ...added], open: below.open };
  counted.set(joined, sum(countsOf(above), count(added), cut ? count([cut]) : []));
  return joined;
}

function sameColumns(a: readonly number[], b: readonly number[]): boolean {
  const shift = (b[0] ?? 0) - (a[0] ?? 0);
  return a.length === b.length && a.every((x, k) => Math.abs((b[k] ?? 0) - x - shift) < moved);
}

/** The rows of a page without the headings that it repeats. */
function withoutHeading(above: readonly PrintedRow[], below: readonly PrintedRow[]): readonly PrintedRow[] {
  let k = 0;
  while (k < headings && k < below.length && wordsOfRow(above[k]) === wordsOfRow(below[k])) k++;
  return below.slice(k);
}

function wordsOfRow(row: PrintedRow | undefined): string {
  return (row ?? []).map((cell) => (cell ?? []).map((p) => p.lines.map(textOf).join(" ")).join(" ")).join("\t");
}

/** Whether a page's first row is the rest of the last one before it: without a number of its own, its cells go on with that one's. */
function isRest(last: PrintedRow, first: PrintedRow, above: PrintedTable, below: readonly PrintedRow[]): boolean {
  if (above.open) return true;
  const filled = first.flatMap((cell, c) => (isFilled(cell) ? [c] : []));
  const numbered = numberColumns(sum(countsOf(above), count(below)));
  if (filled.some((c) => !isFilled(last[c]) || (numbered.includes(c) && label.test(wordsOfRow([first[c] ?? []]))))) return false;
  if (numbered.length > 0 && filled.length === 1 && filled[0] === widest(above.xs)) return true;
  return filled.every((c) => cellGoesOn(last[c] ?? [], first[c] ?? [], frameOfColumn(above.xs, c)));
}

function cellGoesOn(above: readonly PrintedParagraph[], below: readonly PrintedParagraph[], frame: Frame): boolean {
  const paragraph = above[above.length - 1]?.lines ?? [];
  const [before, line] = [paragraph[paragraph.length - 1], below[0]?.lines[0]];
  if (!before || !line) return false;
  return /^\P{L}*\p{Ll}/u.test(textOf(line)) || goesOn(paragraph, before, line, frame);
}

/** The usual space stands between a cell's text and its right border. */
function frameOfColumn(xs: readonly number[], c: number): Frame {
  return { left: xs[c] ?? 0, right: (xs[c + 1] ?? 0) - padding, shown: true, justified: false };
}

function widest(xs: readonly number[]): number {
  const widths = xs.slice(1).map((x, k) => x - (xs[k] ?? 0));
  return widths.indexOf(Math.max(...widths));
}

/** How many cells of a column hold something, and how many a number and nothing else. */
interface Count {
  readonly filled: number;
  readonly numbered: number;
}

/** Of tables that were joined: a long one is not counted again at each page's end. */
const counted = new WeakMap<PrintedTable, readonly Count[]>();

function countsOf(table: PrintedTable): readonly Count[] {
  return counted.get(table) ?? count(table.rows);
}

/** For each column. */
function count(rows: readonly PrintedRow[]): Count[] {
  return (rows[0] ?? []).map((_, c) => {
    const cells = rows.map((row) => wordsOfRow([row[c] ?? []])).filter((words) => words !== "");
    return { filled: cells.length, numbered: cells.filter((words) => label.test(words)).length };
  });
}

/** Two counts together, without a third. */
function sum(one: readonly Count[], other: readonly Count[], less: readonly Count[] = []): Count[] {
  const total = (c: number, of: keyof Count) => (one[c]?.[of] ?? 0) + (other[c]?.[of] ?? 0) - (less[c]?.[of] ?? 0);
  return Array.from({ length: Math.max(one.length, other.length) }, (_, c) => ({
    filled: total(c, "filled"),
    numbered: total(c, "numbered"),
  }));
}

/** The columns most of whose cells hold a number and nothing else. */
function numberColumns(counts: readonly Count[]): number[] {
  return counts.flatMap(({ filled, numbered }, c) => (filled > 1 && numbered >= filled * numbers ? [c] : []));
}

function joinRows(last: PrintedRow, first: PrintedRow, xs: readonly number[]): PrintedRow {
  return last.map((cell, c) => (isFilled(first[c]) ? joinCells(cell ?? [], first[c] ?? [], frameOfColumn(xs, c)) : cell));
}

function joinCells(above: readonly PrintedParagraph[], below: readonly PrintedParagraph[], frame: Frame): readonly PrintedParagraph[] {
  const last = above[above.length - 1];
  const [first, ...rest] = below;
  if (!last || !first || !cellGoesOn(above, below, frame)) return [...above, ...below];
  return [...above.slice(0, -1), { ...last, lines: [...last.lines, ...first.lines] }, ...rest];
}
