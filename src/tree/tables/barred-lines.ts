import type { Span } from "../../doc.ts";
import type { Line } from "../lines.ts";

const longestFolio = 12;
/** Lines that a page break leaves between two rows. */
const widestBreak = 2;
const ruleLine = /^[|\s:+=_-]*[=_-]{3}[|\s:+=_-]*$/;
const folio = /^(?:[-–]?\s?\d{1,3}\s?[-–]?)$/;

/** A line of a table set in columns, by its cells; `apart`: a rule or a blank line stands above it; `turned`: a page ends above it. */
export interface BarredLine {
  readonly line: Line;
  readonly cells: readonly Span[];
  readonly words: readonly string[];
  readonly apart: boolean;
  readonly turned: boolean;
  /** The heading's lines, where they are repeated over it. */
  readonly above: readonly BarredLine[];
}

/** The columns at which the bars of a line stand; none where a bar is no cell's edge. */
export function barsOf(text: string, line: Line | undefined): number[] {
  if (!line || !text.slice(line.start, line.end).includes("|")) return [];
  const words = text.slice(line.from, line.to).trimEnd();
  if (words.includes("\t") || ruleLine.test(words)) return [];
  const bars: number[] = [];
  for (let at = words.indexOf("|"); at >= 0; at = words.indexOf("|", at + 1)) {
    if (isEdge(words.charAt(at - 1)) && isEdge(words.charAt(at + 1))) bars.push(at);
    else return [];
  }
  return bars;
}

function isEdge(char: string): boolean {
  return char === "" || char === " ";
}

/** The lines from `start` whose bars stand in the same columns; rules and a page's number between them are left out. */
export function linesFrom(
  text: string,
  lines: readonly Line[],
  start: number,
  bars: readonly number[],
): { index: number; barred: BarredLine }[] {
  const own: { index: number; barred: BarredLine }[] = [];
  const edges = bars.join();
  let between: Line[] = [];
  for (let index = start; between.length <= widestBreak; index++) {
    const line = lines[index];
    if (!line) break;
    if (barsOf(text, line).join() === edges) {
      const ruled = between.some((other) => isRule(text, other));
      const turned = between.length > 0 && !ruled;
      own.push({ index, barred: { ...barredLine(text, line, bars), apart: ruled || (!turned && line.blanks > 0), turned } });
      between = [];
    } else if (isRule(text, line) || isFolio(text, line)) between.push(line);
    else break;
  }
  return own;
}

function isRule(text: string, { start, end }: Line): boolean {
  return ruleLine.test(text.slice(start, end));
}

function isFolio(text: string, { start, end }: Line): boolean {
  return end - start <= longestFolio && folio.test(text.slice(start, end));
}

function barredLine(text: string, line: Line, bars: readonly number[]): Pick<BarredLine, "line" | "cells" | "words" | "above"> {
  const edges = [-1, ...bars, line.to - line.from].map((at) => line.from + at);
  const cells = edges.slice(1).map((end, k) => {
    const start = (edges[k] ?? line.from) + 1;
    return { start, end: Math.max(start, end) };
  });
  return { line, cells, words: cells.map(({ start, end }) => text.slice(start, end).trim()), above: [] };
}

/** The lines without what stands outside the bars around them. */
export function inside(lines: readonly BarredLine[]): readonly BarredLine[] {
  const isFilled = (k: number) => lines.some(({ words }) => words.at(k) !== "");
  const [from, to] = [isFilled(0) ? 0 : 1, isFilled(-1) ? undefined : -1];
  return lines.map((line) => ({ ...line, cells: line.cells.slice(from, to), words: line.words.slice(from, to) }));
}
