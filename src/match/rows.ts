import type { Row } from "../vi/row.ts";
import { compile, endEdge, startEdge } from "./edges.ts";

/** A place in folded words where a row of a table was found. */
export interface Hit<R extends Row> {
  readonly row: R;
  readonly start: number;
  readonly end: number;
  readonly match: RegExpExecArray;
}

/** All rows of a table as one search: the places where any row is found, leftmost first, earlier rows winning ties. */
export function finder<R extends Row>(rows: readonly R[]): (folded: string) => Hit<R>[] {
  const any = new RegExp(`${startEdge}(?:${rows.map((r) => withoutNames(r.pattern)).join("|")})${endEdge}`, "gu");
  const each = rows.map((row) => ({ row, pattern: compile(row.pattern, "yu") }));
  return (folded) => {
    const hits: Hit<R>[] = [];
    any.lastIndex = 0;
    for (let found = any.exec(folded); found; found = any.exec(folded)) {
      for (const { row, pattern } of each) {
        pattern.lastIndex = found.index;
        const match = pattern.exec(folded);
        if (!match) continue;
        hits.push({ row, start: match.index, end: match.index + match[0].length, match });
        any.lastIndex = Math.max(any.lastIndex, match.index + match[0].length);
        break;
      }
      if (found[0] === "") any.lastIndex++;
    }
    return hits;
  };
}

function withoutNames(pattern: string): string {
  return pattern.replace(/\(\?<[a-zA-Z]\w*>/g, "(?:");
}
