import type { Span } from "../../doc.ts";

/** A line of a table that is nothing but its rules. */
export const rule = /^[|\s:+=-]+$/;

/** A cell by its places in the text: one for each line that it is printed over; none for an empty one. */
export interface PrintedCell {
  readonly parts: readonly Span[];
  /** Row and column of the cell that spans this one from above. */
  readonly above: { readonly row: number; readonly cell: number } | null;
}

export interface PrintedRow {
  readonly span: Span;
  readonly cells: readonly PrintedCell[];
}

/** A table that takes several lines a row, or is written in tags: its lines `[start, end)` and its rows. */
export interface PrintedTable {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly PrintedRow[];
  /** Its cells were printed one a line. */
  readonly stacked?: true;
}
