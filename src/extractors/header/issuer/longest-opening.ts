import { anyOf } from "../../../match/rows/any-of.ts";
import { lettersAndDigits } from "../../../match/rows/edges.ts";
import type { Row } from "../../../vi/row.ts";

/** Rows tried at the start of words; `any` says at once that none of them stands there. */
export interface Openings<R> {
  readonly any: RegExp;
  readonly each: readonly { readonly row: R; readonly pattern: RegExp }[];
}

/** Rows to be tried; `closed` are characters that may not follow. */
export function openings<R extends Row>(rows: readonly R[], closed = ""): Openings<R> {
  const opens = (source: string) => new RegExp(`^(?:${source})(?![${lettersAndDigits}${closed}])`, "u");
  return { any: opens(anyOf(rows)), each: rows.map((row) => ({ row, pattern: opens(row.pattern) })) };
}

/** The row that reads most of the words from their start on, or null. */
export function longest<R>(rows: Openings<R>, rest: string): { row: R; length: number } | null {
  if (!rows.any.test(rest)) return null;
  let best: { row: R; length: number } | null = null;
  for (const { row, pattern } of rows.each) {
    const length = pattern.exec(rest)?.[0].length ?? 0;
    if (length > (best?.length ?? 0)) best = { row, length };
  }
  return best;
}
