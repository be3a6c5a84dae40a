import { type Band, bandAt } from "./bands.ts";
import type { Line } from "./lines.ts";
import { rowsOf } from "./rows.ts";

/** Lines that are read one after the other. */
export interface Strip {
  readonly lines: readonly Line[];
  /** Something else is printed beside them: a letterhead's or a signature's two sides. */
  readonly beside: boolean;
}

/** A line so near above two columns, in sizes, may be the right one's first; the left one's only where it is hardly higher than that. */
const near = { right: 1.7, left: 1 };

/** Puts the lines of a page into reading order: where they stand in two columns, the left one first. In a column `depth` more such pairs are looked for, one inside the other. */
export function stripsOf(lines: readonly Line[], depth = 2): Strip[] {
  const rows = rowsOf(lines);
  const parts = rows.map((row) => row.parts);
  const strips: Strip[] = [];
  const between = (start: number, end: number) => rows.slice(start, end).flatMap((row) => row.lines);
  let from = 0;
  for (let i = 0; i < rows.length; i++) {
    const band = depth > 0 ? bandAt(parts, i) : null;
    if (!band) continue;
    const start = startOf(parts, from, i, band);
    if (start > from) strips.push({ lines: between(from, start), beside: false });
    for (const strip of sidesOf(between(start, i), band).flatMap((side) => stripsOf(side, depth - 1)))
      strips.push({ ...strip, beside: true });
    from = band.end;
    i = band.end - 1;
  }
  return from < rows.length ? [...strips, { lines: between(from, rows.length), beside: false }] : strips;
}

/** Index of the first row that belongs to two columns which were found to begin at row `i`: one side may begin higher. */
function startOf(rows: readonly (readonly Line[])[], from: number, i: number, band: Band): number {
  let start = i;
  while (start > from && isOneSide(rows[start - 1], rows[start]?.[0], band)) start--;
  return start;
}

function isOneSide(row: readonly Line[] | undefined, below: Line | undefined, { gutter }: Band): boolean {
  const [line, ...others] = row ?? [];
  if (!line || !below || others.length > 0) return false;
  const step = (below.base - line.base) / line.size;
  return line.left > gutter.from ? step < near.right : line.right < gutter.to && step < near.left;
}

/** The lines of both columns, with those that stand above the others. */
function sidesOf(above: readonly Line[], { gutter, left, right }: Band): Line[][] {
  const isRight = (line: Line) => line.left > gutter.from;
  return [
    [...above.filter((line) => !isRight(line)), ...left],
    [...above.filter(isRight), ...right],
  ];
}
