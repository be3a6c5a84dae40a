import { rowMark } from "../../match/row-marks.ts";
import { bulletMarks } from "../../vi/marks.ts";
import type { Line } from "../lines.ts";
import { readMark } from "../marks.ts";
import { opensSmall } from "../text-line.ts";
import { wordsOf } from "./printed.ts";
import { mostLines, opensCount, opensHeading, type Start } from "./stacked-numbers.ts";

const folio = /^(?:[-–] ?\d{1,3} ?[-–]|\d{1,3})$/;

/** The lines of a table and of what follows it, without the numbers of pages, and the headings that its pages repeat. */
export interface Pages {
  readonly lines: readonly Line[];
  readonly repeated: readonly (readonly Line[])[];
  /** The lines behind a page's number that open in small letters: the rest of a cell that the page cut. */
  readonly cut: readonly Line[];
}

/** Leaves out of the lines behind a heading `[start, end)` what a new page puts between them; up to another heading, or this one over a first row. */
export function withoutPages(text: string, lines: readonly Line[], start: number, end: number): Pages {
  const heading = lines.slice(start, end).map((line) => wordsOf(text, line));
  const kept: Line[] = lines.slice(start, end);
  const repeated: Line[][] = [];
  const cut: Line[] = [];
  for (let at = end; at < lines.length; at++) {
    const line = lines[at];
    if (opensHeading(wordsOf(text, line))) {
      const goesOn =
        heading.every((words, k) => wordsOf(text, lines[at + k]) === words) && !opensCount(wordsOf(text, lines[at + heading.length]));
      if (!goesOn) break;
      repeated.push(lines.slice(at, at + heading.length));
      at += heading.length - 1;
    } else if (line && !isFolio(text, lines, at)) kept.push(line);
    else cut.push(...lines.slice(at + 1, at + 2).filter((next) => opensSmall.test(wordsOf(text, next))));
  }
  return { lines: kept, repeated, cut };
}

/** `- 2 -`, or a number behind a page's end that another one follows, or the heading, or small letters, or a blank line where blank lines part no cells. */
function isFolio(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const words = wordsOf(text, line);
  if (!line || words.length > 7 || !folio.test(words)) return false;
  if (words.startsWith("-") || words.startsWith("–")) return true;
  const turned = text.slice(line.from, line.start).includes("\f");
  if (!turned && (line.blanks === 0 || (lines[at - 1]?.blanks ?? 0) > 0)) return false;
  const next = wordsOf(text, lines[at + 1]);
  return opensHeading(next) || rowMark.test(next) || opensSmall.test(next) || (!turned && (lines[at + 1]?.blanks ?? 0) > 0);
}

/** Whether blank lines stand between the cells of rows, and not only between the rows. */
export function isSpaced(lines: readonly Line[], from: number, starts: readonly Start[]): boolean {
  const last = starts.at(-1)?.at ?? from;
  const opens = new Set(starts.map(({ at }) => at));
  let apart = 0;
  for (let at = from; at < last; at++) if (!opens.has(at) && (lines[at]?.blanks ?? 0) > 0) apart++;
  return apart >= starts.length;
}

/** The lines of a row; where blank lines part its cells, those that stand together. */
export function piecesOf(lines: readonly Line[], spaced: boolean): Line[][] {
  const pieces: Line[][] = [];
  for (const line of lines) {
    if (spaced && line.blanks === 0) pieces.at(-1)?.push(line) ?? pieces.push([line]);
    else pieces.push([line]);
  }
  return pieces;
}

/** Where the lines under the last number end: at a heading with words, or, where no blank lines part the cells, at one; null where nothing says. */
export function endOf(text: string, lines: readonly Line[], first: number, spaced: boolean): number | null {
  for (let at = first + 1; at < Math.min(lines.length, first + mostLines); at++) {
    if (isHeading(text, lines[at]) || (!spaced && (lines[at]?.blanks ?? 0) > 0)) return at;
  }
  return null;
}

function isHeading(text: string, line: Line | undefined): boolean {
  const words = wordsOf(text, line);
  const mark = readMark(words);
  return mark !== null && !bulletMarks.has(mark.kind) && mark.length < words.length;
}
