import type { Grid } from "../print/grids.ts";
import type { Glyph } from "../print/page.ts";
import { dots, type Picture, points } from "./picture.ts";

/** Dots around each cell on the sheet, and dots of a cell's edge where the remains of its border are. */
const margin = 24;
const edge = 3;
/** Dots by which a table's borders reach beyond the middle of them. */
const border = 8;
/** Dots of paper that are left around what is printed in a cell. */
const paper = 24;
/** Fewer dark dots than this are dirt. */
const dirt = 20;

/** Part of a picture, in dots; it was put at `at` from the sheet's top. */
interface Piece {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly at: number;
}

/** Cells of a table one below the other; `back` takes the words that are read there to where they stand on the page. */
export interface CellSheet {
  readonly picture: Picture;
  readonly back: (words: readonly Glyph[]) => Glyph[];
}

/** Puts cells on a sheet, `ink` being the grey below which they are printed on, so that each is read by itself, its lone numbers too, and not across its borders; null where all are empty. */
export function cellSheet(page: Picture, boxes: readonly Box[], ink: number): CellSheet | null {
  const pieces = piecesOf(page, boxes, ink);
  if (pieces.length === 0) return null;
  const last = pieces[pieces.length - 1];
  const width = Math.max(1, ...pieces.map((piece) => piece.right - piece.left)) + 2 * margin;
  const height = last ? last.at + last.bottom - last.top + margin : 1;
  const picture = { width, height, grey: new Uint8Array(width * height).fill(255) };
  for (const piece of pieces) copy(page, piece, picture);
  return { picture, back: (words) => words.flatMap((word) => takeBack(word, pieces)) };
}

function piecesOf(page: Picture, boxes: readonly Box[], ink: number): Piece[] {
  const pieces: Piece[] = [];
  let at = margin;
  for (const box of boxes) {
    const own = inked(page, box, ink);
    if (!own) continue;
    pieces.push({ ...own, at });
    at += own.bottom - own.top + margin;
  }
  return pieces;
}

/** The inside of a cell, in dots. */
export type Box = Omit<Piece, "at">;

/** The inside of each cell; merged ones are one. */
export function boxesOf({ xs, ys, cells }: Grid): Box[] {
  const boxes = new Map<number, Box>();
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      const left = dots(xs[c] ?? 0) + edge;
      const top = dots(ys[r] ?? 0) + edge;
      const right = dots(xs[c + 1] ?? 0) - edge;
      const bottom = dots(ys[r + 1] ?? 0) - edge;
      const before = boxes.get(cell);
      boxes.set(
        cell,
        before
          ? { ...before, right: Math.max(before.right, right), bottom: Math.max(before.bottom, bottom) }
          : { left, top, right, bottom },
      );
    });
  });
  return [...boxes.values()];
}

/** The part of a cell that is printed on, since blank paper is easily read as something; null where it is empty. */
function inked({ width, height, grey }: Picture, { left, top, right, bottom }: Box, ink: number): Box | null {
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

function copy(page: Picture, { left, top, right, bottom, at }: Piece, sheet: Picture): void {
  for (let y = Math.max(0, top); y < Math.min(page.height, bottom); y++) {
    const row = page.grey.subarray(y * page.width + Math.max(0, left), y * page.width + Math.min(page.width, right));
    sheet.grey.set(row, (at + y - top) * sheet.width + margin);
  }
}

/** The part of a page that is printed on, which is all that is to be read; null where it is empty. */
export function printedPart(page: Picture, ink: number): CellSheet | null {
  return cellSheet(page, [{ left: 0, top: 0, right: page.width, bottom: page.height }], ink);
}

/** The page without its tables, their outermost borders whole. */
export function without(page: Picture, grids: readonly Grid[]): Picture {
  const grey = page.grey.slice();
  for (const grid of grids) {
    const [left, right] = [Math.max(0, dots(grid.left) - border), Math.min(page.width, dots(grid.right) + border)];
    for (let y = Math.max(0, dots(grid.top) - border); y < Math.min(page.height, dots(grid.bottom) + border); y++)
      grey.fill(255, y * page.width + left, y * page.width + right);
  }
  return { ...page, grey };
}

function takeBack(word: Glyph, pieces: readonly Piece[]): Glyph[] {
  const middle = dots((word.top + word.bottom) / 2);
  const piece = pieces.find(({ at, top, bottom }) => middle >= at - margin / 2 && middle < at + bottom - top + margin / 2);
  if (!piece) return [];
  const [across, down] = [points(piece.left - margin), points(piece.top - piece.at)];
  return [
    {
      ...word,
      left: word.left + across,
      right: word.right + across,
      top: word.top + down,
      bottom: word.bottom + down,
      base: word.base + down,
    },
  ];
}
