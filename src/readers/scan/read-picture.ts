import type { Grid } from "../print/grids.ts";
import type { Glyph, Page } from "../print/page.ts";
import { type Box, boxesOf, cellSheet, without } from "./cell-sheet.ts";
import { findRules } from "./find-rules.ts";
import { dots, type Picture, points } from "./picture.ts";
import { readHocr } from "./read-hocr.ts";
import type { Layout, Recogniser } from "./recognise.ts";
import { straighten } from "./straighten.ts";

/** A cell no wider, in points, may be for a number alone. */
const narrow = 50;
const number = /^[\dIVX.]+$/;

/** Recognises what is printed on a page from its picture, its tables cell by cell. */
export async function readPicture(picture: Picture, page: number, recogniser: Recogniser): Promise<Page> {
  const { rules, grids, bare } = findRules(straighten(picture));
  const read = async (part: Picture, layout: Layout) => readHocr(await recogniser.recognise(part, layout));
  const glyphs = grids.length > 0 ? await readTables(bare, grids, read) : await read(bare, "page");
  return { number: page, width: points(picture.width), height: points(picture.height), glyphs, rules, picture: true };
}

type Read = (part: Picture, layout: Layout) => Promise<Glyph[]>;

async function readTables(bare: Picture, grids: readonly Grid[], read: Read): Promise<Glyph[]> {
  const boxes = grids.flatMap(boxesOf);
  const outside = await read(without(bare, grids), "page");
  return [...outside, ...(await readNumbers(bare, boxes, await readCells(bare, boxes, read, "cells"), read))];
}

async function readCells(bare: Picture, boxes: readonly Box[], read: Read, layout: Layout): Promise<Glyph[]> {
  const sheet = cellSheet(bare, boxes);
  return sheet ? sheet.back(await read(sheet.picture, layout)) : [];
}

/** Reads narrow cells that hold a sign or two, but no number, once more as numbers: a lone figure is easily taken for a letter. */
async function readNumbers(bare: Picture, boxes: readonly Box[], words: readonly Glyph[], read: Read): Promise<Glyph[]> {
  const inBox = (word: Glyph, box: Box) => {
    const [x, y] = [dots((word.left + word.right) / 2), dots((word.top + word.bottom) / 2)];
    return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  };
  const doubtful = boxes.filter((box) => {
    if (points(box.right - box.left) > narrow) return false;
    const own = words.filter((word) => inBox(word, box));
    const sure = own.some(({ text, confidence }) => number.test(text) || (text.length > 1 && (confidence ?? 1) > 0.8));
    return !sure && own.map(({ text }) => text).join("").length < 4;
  });
  const again = await readCells(bare, doubtful, read, "numbers");
  const found = doubtful.filter((box) => again.some((word) => inBox(word, box)));
  return [...words.filter((word) => !found.some((box) => inBox(word, box))), ...again];
}
