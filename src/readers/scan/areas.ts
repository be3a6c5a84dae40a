import type { Grid } from "../print/grids.ts";
import { dots, type Picture } from "./picture.ts";

/** A part of a picture, in dots; what stands at `right` and `bottom` is outside. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Dots of a cell's edge where the remains of its border are. */
const edge = 3;
/** Dots by which a table's borders reach beyond the middle of them. */
const border = 8;
/** Dots of paper that are left around what is printed. */
const paper = 24;
/** So few dark dots are dirt. */
const dirt = 20;

/** The inside of each cell of a table; merged ones are one. */
export function cellAreas({ xs, ys, cells }: Grid): Area[] {
  const areas = new Map<number, Area>();
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      const left = dots(xs[c] ?? 0) + edge;
      const top = dots(ys[r] ?? 0) + edge;
      const right = dots(xs[c + 1] ?? 0) - edge;
      const bottom = dots(ys[r + 1] ?? 0) - edge;
      const before = areas.get(cell);
      areas.set(
        cell,
        before
          ? { ...before, right: Math.max(before.right, right), bottom: Math.max(before.bottom, bottom) }
          : { left, top, right, bottom },
      );
    });
  });
  return [...areas.values()];
}

/** The part of an area that is printed on in something darker than `ink`, since blank paper is easily read as something; null where it is empty. */
export function printedPart({ width, height, grey }: Picture, { left, top, right, bottom }: Area, ink: number): Area | null {
  const [from, to] = [Math.max(0, left), Math.min(width, right)];
  let dark = 0;
  const own = { left: to, top: bottom, right: from, bottom: top };
  for (let y = Math.max(0, top); y < Math.min(height, bottom); y++) {
    for (let x = from; x < to; x++) {
      if ((grey[y * width + x] ?? 255) >= ink) continue;
      dark++;
      own.left = Math.min(own.left, x);
      own.right = Math.max(own.right, x + 1);
      own.top = Math.min(own.top, y);
      own.bottom = y + 1;
    }
  }
  if (dark <= dirt) return null;
  return {
    left: Math.max(left, own.left - paper),
    top: Math.max(top, own.top - paper),
    right: Math.min(right, own.right + paper),
    bottom: Math.min(bottom, own.bottom + paper),
  };
}

/** The page without its tables, their outermost borders whole. */
export function withoutTables(page: Picture, grids: readonly Grid[]): Picture {
  const grey = page.grey.slice();
  for (const grid of grids) {
    const [left, right] = [Math.max(0, dots(grid.left) - border), Math.min(page.width, dots(grid.right) + border)];
    for (let y = Math.max(0, dots(grid.top) - border); y < Math.min(page.height, dots(grid.bottom) + border); y++)
      grey.fill(255, y * page.width + left, y * page.width + right);
  }
  return { ...page, grey };
}
