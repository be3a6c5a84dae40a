import type { Glyph } from "../print/page.ts";
import { type Area, printedPart } from "./areas.ts";
import { dots, type Picture, points } from "./picture.ts";

/** Dots around each area on a sheet. */
const margin = 24;
/** Tesseract refuses a picture that is 32,767 dots high: a page of a thousand small cells fills several sheets. */
const tallest = 32_000;

/** Part of a page, in dots; it was put at `at` from the sheet's top. */
interface Piece extends Area {
  readonly at: number;
}

/** Areas of a page one below the other; `back` takes the words that are read there to where they stand on the page. */
export interface Sheet {
  readonly picture: Picture;
  readonly back: (words: readonly Glyph[]) => Glyph[];
}

/** Puts areas of a page on sheets, but for those that are empty, so that each is read by itself, a cell's lone number too, and not across its borders. */
export function sheetsOf(page: Picture, areas: readonly Area[], ink: number): Sheet[] {
  const printed = areas.flatMap((area) => printedPart(page, area, ink) ?? []);
  return stacked(printed).map((pieces) => sheetOf(page, pieces));
}

/** The pieces of each sheet. */
function stacked(areas: readonly Area[]): Piece[][] {
  const sheets: Piece[][] = [];
  let at = tallest;
  for (const area of areas) {
    const height = area.bottom - area.top + margin;
    if (at + height > tallest) {
      sheets.push([]);
      at = margin;
    }
    sheets[sheets.length - 1]?.push({ ...area, at });
    at += height;
  }
  return sheets;
}

function sheetOf(page: Picture, pieces: readonly Piece[]): Sheet {
  const width = Math.max(1, ...pieces.map((piece) => piece.right - piece.left)) + 2 * margin;
  const height = Math.max(0, ...pieces.map((piece) => piece.at + piece.bottom - piece.top)) + margin;
  const picture = { width, height, grey: new Uint8Array(width * height).fill(255) };
  for (const piece of pieces) copy(page, piece, picture);
  return { picture, back: (words) => words.flatMap((word) => takeBack(word, pieces)) };
}

function copy(page: Picture, { left, top, right, bottom, at }: Piece, sheet: Picture): void {
  for (let y = Math.max(0, top); y < Math.min(page.height, bottom); y++) {
    const row = page.grey.subarray(y * page.width + Math.max(0, left), y * page.width + Math.min(page.width, right));
    sheet.grey.set(row, (at + y - top) * sheet.width + margin);
  }
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
