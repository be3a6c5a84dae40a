import type { Glyph, Page } from "../print/page.ts";
import { type Area, cellAreas, withoutTables } from "./areas.ts";
import { dots, type Picture, points } from "./picture.ts";
import type { PreparedPage } from "./prepare.ts";
import { noteRaised } from "./raised-marks.ts";
import { readHocr } from "./read-hocr.ts";
import type { Layout } from "./recognise.ts";
import type { Recognise } from "./share-programs.ts";
import { sheetsOf } from "./sheets.ts";
import { withSmallLetters } from "./small-letters.ts";

/** What a cell for a number alone holds: a figure or two, perhaps taken for something else. */
const numeral = /^[\dIVX]+[.)]?$/;
const short = 3;
/** A cell's only sign is surely read from here on; what is read anew counts from the second figure on. */
const sure = { sign: 0.85, number: 0.6 };

/** Recognises what is printed on a page, its tables cell by cell; `number` counts from 1, places are in points of the picture. */
export async function readPage(prepared: PreparedPage, number: number, recognise: Recognise): Promise<Page> {
  const { bare, ink, rules, grids } = prepared;
  const read = async (part: Picture, layout: Layout) => readHocr(await recognise(part, layout));
  const glyphs = grids.length > 0 ? await readTables(prepared, read) : await read(bare, "page");
  const size = { width: points(bare.width), height: points(bare.height) };
  return { number, ...size, glyphs: withSmallLetters(noteRaised(bare, ink, glyphs)), rules, picture: true };
}

type Read = (part: Picture, layout: Layout) => Promise<Glyph[]>;

async function readTables(prepared: PreparedPage, read: Read): Promise<Glyph[]> {
  const { bare, ink, grids } = prepared;
  const areas = grids.flatMap(cellAreas);
  const outside = withoutTables(bare, grids);
  const [words, cells] = await Promise.all([
    readAreas(outside, [{ left: 0, top: 0, right: bare.width, bottom: bare.height }], ink, read, "page"),
    readAreas(bare, areas, ink, read, "cells"),
  ]);
  return [...words, ...(await readNumbers(prepared, areas, cells, read))];
}

async function readAreas(page: Picture, areas: readonly Area[], ink: number, read: Read, layout: Layout): Promise<Glyph[]> {
  const words = await Promise.all(sheetsOf(page, areas, ink).map(async ({ picture, back }) => back(await read(picture, layout))));
  return words.flat();
}

/** Reads cells that hold a sign or two, but surely no number, once more as numbers: a lone figure is easily taken for a letter. */
async function readNumbers({ bare, ink }: PreparedPage, areas: readonly Area[], words: readonly Glyph[], read: Read): Promise<Glyph[]> {
  const doubtful = areas.filter((area) => isDoubtful(words.filter((word) => isIn(word, area))));
  const again = (await readAreas(bare, doubtful, ink, read, "numbers")).filter(
    (word) => confidence(word) >= sure.number && numeral.test(word.text),
  );
  const better = doubtful.filter((area) => {
    const [own, others] = [again.filter((word) => isIn(word, area)), words.filter((word) => isIn(word, area))];
    return own.length === 1 && own.every((word) => others.every((other) => confidence(word) > confidence(other)));
  });
  const inBetter = (word: Glyph) => better.some((area) => isIn(word, area));
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

function isIn(word: Glyph, area: Area): boolean {
  const [x, y] = [dots((word.left + word.right) / 2), dots((word.top + word.bottom) / 2)];
  return x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;
}
