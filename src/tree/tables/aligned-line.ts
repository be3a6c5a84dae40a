import type { Span } from "../../doc.ts";
import type { Line } from "../lines.ts";

/** A stretch of a line between two wide gaps, at its place `[from, to)` in the line. */
export interface Segment extends Span {
  readonly from: number;
  readonly to: number;
}

/** A printed line by its stretches. */
export interface AlignedLine {
  readonly index: number;
  readonly line: Line;
  readonly segments: readonly Segment[];
}

/** Where a column stands in each line: `[from, to)`. */
export interface Column {
  readonly from: number;
  readonly to: number;
}

/** A rule from the edge of the page that stands between two rows, and over no notes. */
const leastRule = 40;
const gap = / {2,}/g;
const folio = /^(?:[-–]?\s?\d{1,3}\s?[-–]?|[-_=.\s]{3,})$/;

/** The line at an index; null where tabs or bars cut it. */
export function alignedLine(text: string, lines: readonly Line[], index: number): AlignedLine | null {
  const line = lines[index];
  if (!line) return null;
  const words = text.slice(line.start, line.end);
  if (words.includes("\t") || words.includes("|")) return null;
  const segments: Segment[] = [];
  let from = 0;
  const add = (to: number) =>
    segments.push({ start: line.start + from, end: line.start + to, from: line.indent + from, to: line.indent + to });
  for (const wide of words.matchAll(gap)) {
    add(wide.index);
    from = wide.index + wide[0].length;
  }
  add(words.length);
  return { index, line, segments };
}

/** What a line prints, gap by gap. */
export function wordsOf(text: string, { segments }: AlignedLine): string {
  return segments.map((segment) => text.slice(segment.start, segment.end)).join("|");
}

/** A page's number, or a rule. */
export function isFolio(text: string, { line }: AlignedLine): boolean {
  const words = text.slice(line.start, line.end);
  return (line.indent > 1 || words.length >= leastRule) && folio.test(words);
}
