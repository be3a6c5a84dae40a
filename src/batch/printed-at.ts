import { floorIndex } from "../text/floor-index.ts";
import type { Facts } from "./facts.ts";

/** Tells of an offset of a document's text which line and page it is printed on, both from 1; the page is null where there are none. */
export function printedAt({ lines, pages }: Pick<Facts, "lines" | "pages">): (offset: number) => { line: number; page: number | null } {
  const lineStarts = starts(lines);
  const pageStarts = pages.map(([start]) => start);
  return (offset) => ({ line: floorIndex(lineStarts, offset) + 1, page: pages[floorIndex(pageStarts, offset)]?.[1] ?? null });
}

function starts(lengths: readonly number[]): number[] {
  let start = 0;
  return lengths.map((length) => {
    const here = start;
    start += length;
    return here;
  });
}
