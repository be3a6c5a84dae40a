import type { Row } from "../../vi/row.ts";
import { anyUnnamed } from "./any-of.ts";
import { endEdge } from "./edges.ts";
import { byHead } from "./rows-at.ts";
import { placesFor, tableBit } from "./table-bits.ts";

/** A place in folded words where a row of a table was found. */
export interface Hit<R extends Row> {
  readonly row: R;
  readonly start: number;
  readonly end: number;
  readonly match: RegExpExecArray;
}

/** All rows of a table as one search: the places where any row is found, leftmost first, earlier rows winning ties. */
export function finder<R extends Row>(rows: readonly R[]): (folded: string) => Hit<R>[] {
  const any = new RegExp(`(?:${anyUnnamed(rows)})${endEdge}`, "yu");
  const { entriesAt, heads } = byHead(rows);
  const bit = tableBit(heads);
  const hitAt = (folded: string, at: number): Hit<R> | null => {
    const entries = entriesAt(folded, at);
    any.lastIndex = at;
    if (!entries || !any.test(folded)) return null;
    for (const { row, pattern } of entries) {
      pattern.lastIndex = at;
      const match = pattern.exec(folded);
      if (match) return { row, start: at, end: at + match[0].length, match };
    }
    return null;
  };
  return (folded) => {
    const hits: Hit<R>[] = [];
    let end = 0;
    for (const at of placesFor(folded, bit)) {
      const hit = at < end ? null : hitAt(folded, at);
      if (!hit) continue;
      hits.push(hit);
      end = hit.end;
    }
    return hits;
  };
}
