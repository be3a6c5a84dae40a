import type { Span } from "../../doc.ts";
import type { Line } from "../lines.ts";

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

/** The tables that begin at some line, each behind the one before it. */
export function tablesFrom(lines: readonly Line[], tableAt: (at: number) => PrintedTable | null): PrintedTable[] {
  const tables: PrintedTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    const table = tableAt(at);
    if (!table) continue;
    tables.push(table);
    at = table.end - 1;
  }
  return tables;
}

/** The words that stand at a place; none where there is no such place. */
export function wordsOf(text: string, place: Span | undefined): string {
  return place ? text.slice(place.start, place.end) : "";
}
