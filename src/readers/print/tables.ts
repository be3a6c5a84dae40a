import type { Frame } from "./frames.ts";
import type { Grid } from "./grids.ts";
import { type Line, linesOf, textOf } from "./lines.ts";
import { type Glyph, middleOf } from "./page.ts";
import { goesOn, type PrintedParagraph, paragraphsOf } from "./paragraphs.ts";

/** A row as printed: for each column the paragraphs of the cell that begins there. */
export type PrintedRow = readonly (readonly PrintedParagraph[])[];

export interface PrintedTable {
  readonly xs: readonly number[];
  readonly top: number;
  readonly rows: readonly PrintedRow[];
  /** No border closes the last row below: it goes on. */
  readonly open: boolean;
}

/** Puts the characters inside a grid into its cells. */
export function tableOf(grid: Grid, glyphs: readonly Glyph[], page: number): PrintedTable {
  const inside = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const cell = cellAt(grid, glyph);
    if (cell === null) continue;
    const own = inside.get(cell);
    if (own) own.push(glyph);
    else inside.set(cell, [glyph]);
  }
  const seen = new Set<number>();
  const rows = grid.cells.map((row, r) =>
    row.map((cell, c) => {
      if (seen.has(cell)) return [];
      seen.add(cell);
      return cellOf(linesOf(inside.get(cell) ?? [], page), frameOfCell(grid, r, c));
    }),
  );
  return { xs: grid.xs, top: grid.top, open: grid.openBottom, rows: rows.filter((row) => row.some((cell) => cell.length > 0)) };
}

/** Whether a character stands inside a grid. */
export function isInside(grid: Grid, glyph: Glyph): boolean {
  const { x, y } = middleOf(glyph);
  return x > grid.left && x < grid.right && y > grid.top && y < grid.bottom;
}

function cellAt(grid: Grid, glyph: Glyph): number | null {
  const { x, y } = middleOf(glyph);
  return grid.cells[slot(grid.ys, y)]?.[slot(grid.xs, x)] ?? null;
}

function slot(edges: readonly number[], at: number): number {
  let k = 0;
  while (k + 2 < edges.length && at >= (edges[k + 1] ?? 0)) k++;
  return k;
}

function frameOfCell(grid: Grid, r: number, c: number): Frame {
  const row = grid.cells[r] ?? [];
  let end = c;
  while (row[end + 1] === row[c]) end++;
  return { left: grid.xs[c] ?? 0, right: grid.xs[end + 1] ?? 0, shown: true, justified: false };
}

/** The paragraphs of a cell, whose text keeps the same distance from both borders. */
function cellOf(lines: readonly Line[], cell: Frame): readonly PrintedParagraph[] {
  if (lines.length === 0) return [];
  const padding = Math.max(0, Math.min(...lines.map((line) => Math.min(line.left - cell.left, cell.right - line.right)), 8));
  return paragraphsOf(lines, { left: cell.left + padding, right: cell.right - padding, shown: true, justified: false });
}

/** Two parts of a table that a page break cut, as one: no repeated heading rows, no row cut in two. Null where they are two tables. */
export function joinTables(above: PrintedTable, below: PrintedTable): PrintedTable | null {
  if (!sameColumns(above.xs, below.xs)) return null;
  const rows = withoutHeading(above.rows, below.rows);
  const last = above.rows[above.rows.length - 1];
  const [first, ...rest] = rows;
  if (!last || !first || !isRest(last, first, above, rows)) return { ...above, rows: [...above.rows, ...rows], open: below.open };
  return { ...above, rows: [...above.rows.slice(0, -1), joinRows(last, first, above.xs), ...rest], open: below.open };
}

function sameColumns(a: readonly number[], b: readonly number[]): boolean {
  const shift = (b[0] ?? 0) - (a[0] ?? 0);
  return a.length === b.length && a.every((x, k) => Math.abs((b[k] ?? 0) - x - shift) < 4);
}

function withoutHeading(above: readonly PrintedRow[], below: readonly PrintedRow[]): readonly PrintedRow[] {
  let k = 0;
  while (k < 4 && k < below.length && wordsOfRow(above[k]) === wordsOfRow(below[k])) k++;
  return below.slice(k);
}

function wordsOfRow(row: PrintedRow | undefined): string {
  return (row ?? []).map((cell) => cell.map((p) => p.lines.map(textOf).join(" ")).join(" ")).join("\t");
}

const label = /^(?:\(?[\dIVXLivxl]+(?:\.\d+)*\)?[.)]?|\p{L}[.)])$/u;

/** Whether a page's first row is the rest of the last one before it: without a number of its own, its cells go on with that one's. */
function isRest(last: PrintedRow, first: PrintedRow, above: PrintedTable, below: readonly PrintedRow[]): boolean {
  if (above.open) return true;
  const filled = first.flatMap((cell, c) => (cell.length > 0 ? [c] : []));
  const numbered = numberColumns([...above.rows, ...below]);
  if (filled.some((c) => (last[c] ?? []).length === 0 || (numbered.includes(c) && label.test(wordsOfRow([first[c] ?? []]))))) return false;
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
  return { left: xs[c] ?? 0, right: (xs[c + 1] ?? 0) - 6, shown: true, justified: false };
}

function widest(xs: readonly number[]): number {
  const widths = xs.slice(1).map((x, k) => x - (xs[k] ?? 0));
  return widths.indexOf(Math.max(...widths));
}

/** The columns most of whose cells hold a number and nothing else. */
function numberColumns(rows: readonly PrintedRow[]): number[] {
  const columns = rows[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, c) => c).filter((c) => {
    const cells = rows.map((row) => wordsOfRow([row[c] ?? []])).filter((words) => words !== "");
    return cells.length > 1 && cells.filter((words) => label.test(words)).length >= cells.length * 0.6;
  });
}

function joinRows(last: PrintedRow, first: PrintedRow, xs: readonly number[]): PrintedRow {
  return last.map((cell, c) => joinCells(cell, first[c] ?? [], frameOfColumn(xs, c)));
}

function joinCells(above: readonly PrintedParagraph[], below: readonly PrintedParagraph[], frame: Frame): readonly PrintedParagraph[] {
  const last = above[above.length - 1];
  const [first, ...rest] = below;
  if (!last || !first || !cellGoesOn(above, below, frame)) return [...above, ...below];
  return [...above.slice(0, -1), { ...last, lines: [...last.lines, ...first.lines] }, ...rest];
}
