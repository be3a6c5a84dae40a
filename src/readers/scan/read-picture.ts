import type { Grid } from "../print/grids.ts";
import type { Glyph, Page, Rule } from "../print/page.ts";
import { type Box, boxesOf, cellSheet, printedPart, without } from "./cell-sheet.ts";
import { findRules } from "./find-rules.ts";
import { dots, inkBelow, type Picture, points } from "./picture.ts";
import { noteRaised } from "./raised-marks.ts";
import { readHocr } from "./read-hocr.ts";
import type { Layout } from "./recognise.ts";
import type { Recognise } from "./share-programs.ts";
import { withSmallLetters } from "./small-letters.ts";
import { straighten } from "./straighten.ts";

/** What a cell for a number alone holds: a figure or two, perhaps taken for something else. */
const number = /^[\dIVX]+[.)]?$/;
const short = 3;
/** A cell's only sign is surely read from here on; what is read anew counts from the second figure on. */
const sure = { sign: 0.85, number: 0.6 };

/** A level page without its rules, and the grey below which it is printed on. */
export interface Sheet {
  readonly bare: Picture;
  readonly ink: number;
  readonly rules: readonly Rule[];
  readonly grids: readonly Grid[];
}

/** Makes a page ready for recognition; the picture as it was drawn is then no longer needed. */
export function prepare(picture: Picture | null): Sheet | null {
  if (!picture) return null;
  const { rules, grids, bare } = findRules(straighten(picture));
  return { bare, ink: inkBelow(bare), rules, grids };
}

/** Recognises what is printed on a page, its tables cell by cell. */
export async function readSheet(sheet: Sheet, page: number, recognise: Recognise): Promise<Page> {
  const { bare, ink, rules, grids } = sheet;
  const read = async (part: Picture, layout: Layout) => readHocr(await recognise(part, layout));
  const glyphs = grids.length > 0 ? await readTables(sheet, read) : await read(bare, "page");
  const size = { width: points(bare.width), height: points(bare.height) };
  return { number: page, ...size, glyphs: withSmallLetters(noteRaised(bare, ink, glyphs)), rules, picture: true };
}

type Read = (part: Picture, layout: Layout) => Promise<Glyph[]>;

async function readTables(sheet: Sheet, read: Read): Promise<Glyph[]> {
  const boxes = sheet.grids.flatMap(boxesOf);
  const [words, cells] = await Promise.all([readOutside(sheet, read), readCells(sheet, boxes, read, "cells")]);
  return [...words, ...(await readNumbers(sheet, boxes, cells, read))];
}

async function readOutside({ bare, ink, grids }: Sheet, read: Read): Promise<Glyph[]> {
  const outside = printedPart(without(bare, grids), ink);
  return outside ? outside.back(await read(outside.picture, "page")) : [];
}

async function readCells({ bare, ink }: Sheet, boxes: readonly Box[], read: Read, layout: Layout): Promise<Glyph[]> {
  const cells = cellSheet(bare, boxes, ink);
  return cells ? cells.back(await read(cells.picture, layout)) : [];
}

/** Reads cells that hold a sign or two, but surely no number, once more as numbers: a lone figure is easily taken for a letter. */
async function readNumbers(sheet: Sheet, boxes: readonly Box[], words: readonly Glyph[], read: Read): Promise<Glyph[]> {
  const doubtful = boxes.filter((box) => isDoubtful(words.filter((word) => isIn(word, box))));
  const again = (await readCells(sheet, doubtful, read, "numbers")).filter(
    (word) => confidence(word) >= sure.number && number.test(word.text),
  );
  const better = doubtful.filter((box) => {
    const [own, others] = [again.filter((word) => isIn(word, box)), words.filter((word) => isIn(word, box))];
    return own.length === 1 && own.every((word) => others.every((other) => confidence(word) > confidence(other)));
  });
  const inBetter = (word: Glyph) => better.some((box) => isIn(word, box));
  return [...words.filter((word) => !inBetter(word)), ...again.filter(inBetter)];
}

/** A sign or two that may be a number: none that is read for sure, and no syllable. */
function isDoubtful(words: readonly Glyph[]): boolean {
  const text = words.map((word) => word.text).join("");
  return text !== "" && text.length <= short && words.some((word) => confidence(word) < sure.sign);
}

function confidence(word: Glyph): number {
  return word.confidence ?? 1;
}

function isIn(word: Glyph, box: Box): boolean {
  const [x, y] = [dots((word.left + word.right) / 2), dots((word.top + word.bottom) / 2)];
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
