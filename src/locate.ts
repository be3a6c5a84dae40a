import type { Doc, Span } from "./doc.ts";
import { floorIndex } from "./text/floor-index.ts";
import { toSource } from "./text/offsets.ts";

/** A place as editors count it: both from 1, columns in UTF-16 units of the source. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Locator {
  /** Where a span begins in the source. */
  readonly place: (span: Span) => Place;
  /** The page that a span begins on, from 1; null where the format knows none. */
  readonly page: (span: Span) => number | null;
  /** The line of `Doc.text` that a span begins on, without its line end. */
  readonly line: (span: Span) => Span;
  /** The characters of the source that a span was read from. */
  readonly original: (span: Span) => string;
}

/** Answers for the spans of one document; the index of its lines is built once. */
export function locator(doc: Pick<Doc, "source" | "text" | "offsets">): Locator {
  const starts = lineStarts(doc.text);
  const printed = doc.source.placed.map(({ start }) => start);
  return {
    place: (span) => {
      const line = floorIndex(starts, span.start);
      return { line: line + 1, column: toSource(doc.offsets, span.start) - toSource(doc.offsets, starts[line] ?? 0) + 1 };
    },
    page: (span) => doc.source.placed[floorIndex(printed, toSource(doc.offsets, span.start))]?.page ?? null,
    line: (span) => {
      const line = floorIndex(starts, span.start);
      const next = starts[line + 1];
      return { start: starts[line] ?? 0, end: next === undefined ? doc.text.length : next - 1 };
    },
    original: (span) => doc.source.text.slice(toSource(doc.offsets, span.start), toSource(doc.offsets, span.end)),
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}
