import type { Cell, Paragraph, Passage, TableRow } from "../../../doc.ts";
import { readUnits } from "../../../match/bodies.ts";
import { slicePassage } from "../../../match/passage.ts";
import { groupMark } from "../../../match/row-marks.ts";
import { labelPassage } from "../../../tree/marks.ts";

/** What one printed row of a table by units holds, whatever cell it was printed in. */
export interface Parts {
  readonly ordinal: Passage | null;
  readonly label: Passage | null;
  readonly numbers: readonly Passage[];
  readonly contents: readonly Paragraph[];
  /** A row that is the heading of the rows below it, with its own mark. */
  readonly heading: { readonly label: Passage | null; readonly title: Passage } | null;
}

const bareNumber = /^\d{1,3}[.)]?$/;
const headingMark = /^(?:[IVX]{1,5}|[A-HK])(?:[.)/:]|\s?[-–])?(?=\s+\p{Lu})/u;
const letters = /\p{L}{2}/u;
const finished = /[.;:]$/;
const longestLabel = 120;

/** Sorts the cells of a row by what they hold: running numbers, a unit's label, what is to be done. */
export function partsOf(row: TableRow): Parts {
  const cells = row.cells.filter((cell) => cell.paragraphs.length > 0);
  const heading = headingOf(cells, row.cells.length);
  if (heading) return { ordinal: null, label: null, numbers: [], contents: [], heading };
  const printed = cells.flatMap((cell) => cell.paragraphs.map((paragraph, k) => ({ paragraph, cell, k })));
  const labelAt = printed.findIndex(({ paragraph, cell, k }) => !isNumber(paragraph) && isLabel(paragraph, cell, k, cells));
  const firstWords = printed.findIndex(({ paragraph }) => !isNumber(paragraph));
  const label = labelAt === firstWords ? labelAt : -1;
  const numbers = printed.flatMap(({ paragraph }, at) => (isNumber(paragraph) ? [{ passage: numberPassage(paragraph), at }] : []));
  const ordinal = numbers[0] && numbers[0].at < label ? numbers[0].passage : null;
  return {
    ordinal,
    label: printed[label]?.paragraph.passage ?? null,
    numbers: numbers.slice(ordinal ? 1 : 0).map(({ passage }) => passage),
    contents: printed.filter(({ paragraph }, at) => at !== label && !isNumber(paragraph)).map(({ paragraph }) => paragraph),
    heading: null,
  };
}

function headingOf(cells: readonly Cell[], width: number): Parts["heading"] {
  const [only, title] = cells;
  const [paragraph] = only?.paragraphs ?? [];
  if (width < 2 || only?.paragraphs.length !== 1 || !paragraph) return null;
  if (cells.length === 1) return looseHeading(paragraph);
  const [words] = title?.paragraphs ?? [];
  if (cells.length !== 2 || title?.paragraphs.length !== 1 || !words) return null;
  const label = paragraph.mark && paragraph.passage.text === "" ? numberPassage(paragraph) : paragraph.passage;
  return groupMark.test(label.text) && headsRows(words) ? { label, title: words.passage } : null;
}

/** Words that are no sentence, and no unit with its own rows: `UBND các huyện`, but not `Sở Y tế`. */
function headsRows({ passage }: Paragraph): boolean {
  return letters.test(passage.text) && !finished.test(passage.text) && !readUnits(passage).some((unit) => unit.known && !unit.group);
}

/** `II Các cơ quan …`: a Roman number or a capital letter before a title. */
export function looseHeading(paragraph: Paragraph): Parts["heading"] {
  if (finished.test(paragraph.passage.text)) return null;
  if (paragraph.mark?.kind === "roman" || paragraph.mark?.kind === "letter") return { label: null, title: paragraph.passage };
  const found = headingMark.exec(paragraph.passage.text);
  if (!found) return null;
  const title = slicePassage(paragraph.passage, found[0].length, paragraph.passage.text.length);
  return { label: slicePassage(paragraph.passage, 0, found[0].length), title };
}

function isNumber(paragraph: Paragraph): boolean {
  return paragraph.mark ? paragraph.passage.text === "" : bareNumber.test(paragraph.passage.text);
}

function numberPassage(paragraph: Paragraph): Passage {
  return paragraph.mark ? labelPassage(paragraph.mark) : paragraph.passage;
}

/** A unit's name: short, no sentence, known as a body or looking like one; alone in its cell, or first in a cell that OCR ran together. */
function isLabel(paragraph: Paragraph, cell: Cell, k: number, cells: readonly Cell[]): boolean {
  const { text } = paragraph.passage;
  if (text.length > longestLabel || finished.test(text)) return false;
  const first = cell.paragraphs.slice(0, k).every(isNumber);
  return first && (cells.length > 1 || cell.paragraphs.length > 1) && readUnits(paragraph.passage).length > 0;
}
