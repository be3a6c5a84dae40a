import type { Frame } from "./frames.ts";
import type { Grid } from "./grids.ts";
import { type Line, linesOf } from "./lines.ts";
import { type Glyph, middleOf } from "./page.ts";
import { type PrintedParagraph, paragraphsOf } from "./paragraphs.ts";

/** A row as printed: for each column the paragraphs of the cell that begins there; null where the cell above goes on. */
export type PrintedRow = readonly PrintedCell[];

export type PrintedCell = readonly PrintedParagraph[] | null;

/** A table of one page, or of several that it goes on over. */
export interface PrintedTable {
  /** The columns' edges from left to right, in points. */
  readonly xs: readonly number[];
  /** Its upper edge on its page, in points. */
  readonly top: number;
  readonly rows: readonly PrintedRow[];
  /** No border closes the last row below: it goes on. */
  readonly open: boolean;
}

/** The most that a cell's text keeps from its borders, in points. */
const padding = 8;

/** The characters of a page, parted by its grids. */
export interface PartedGlyphs {
  readonly outside: readonly Glyph[];
  /** For each grid those inside it. */
  readonly inside: readonly (readonly Glyph[])[];
}

/** Parts the characters of a page by where they stand; each is in one part alone, also where grids overlap. */
export function partedBy(grids: readonly Grid[], glyphs: readonly Glyph[]): PartedGlyphs {
  if (grids.length === 0) return { outside: glyphs, inside: [] };
  const outside: Glyph[] = [];
  const inside = grids.map((): Glyph[] => []);
  for (const glyph of glyphs) {
    const { x, y } = middleOf(glyph);
    const own = grids.findIndex((grid) => x > grid.left && x < grid.right && y > grid.top && y < grid.bottom);
    (inside[own] ?? outside).push(glyph);
  }
  return { outside, inside };
}

/** Puts the characters inside a grid into its cells; rows without any are left out. */
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
      if (seen.has(cell)) return row[c - 1] !== cell && grid.cells[r - 1]?.[c] === cell ? null : [];
      seen.add(cell);
      return cellOf(linesOf(inside.get(cell) ?? [], page), frameOfCell(grid, r, c));
    }),
  );
  return { xs: grid.xs, top: grid.top, open: grid.openBottom, rows: rows.filter((row) => row.some(isFilled)) };
}

/** Whether words begin in a cell. */
export function isFilled(cell: PrintedCell | undefined): boolean {
  return (cell?.length ?? 0) > 0;
}

function cellAt(grid: Grid, glyph: Glyph): number | null {
  const { x, y } = middleOf(glyph);
  return grid.cells[slot(grid.ys, y)]?.[slot(grid.xs, x)] ?? null;
}

/** Index of the column or row that a place falls into; the outer ones reach on. */
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
  const kept = Math.max(0, Math.min(...lines.map((line) => Math.min(line.left - cell.left, cell.right - line.right)), padding));
  return paragraphsOf(lines, { ...cell, left: cell.left + kept, right: cell.right - kept });
}
