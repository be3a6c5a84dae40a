import { bulletMarks } from "../../vi/marks.ts";
import type { Line } from "../lines.ts";
import { readMark } from "../marks.ts";
import { mostLines, type Start } from "./stacked-numbers.ts";

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
  const words = line ? text.slice(line.start, line.end) : "";
  const mark = readMark(words);
  return mark !== null && !bulletMarks.has(mark.kind) && mark.length < words.length;
}
