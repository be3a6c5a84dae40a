import type { Row } from "../../vi/row.ts";
import { anyUnnamed } from "./any-of.ts";
import { firstWords } from "./first-words.ts";
import { placesFor, tableBit } from "./table-bits.ts";

/** Tells whether folded words hold any row of a table at the start of a word, be its end inside one; made to spare other searches. */
export function holds(rows: readonly Row[]): (folded: string) => boolean {
  const any = new RegExp(anyUnnamed(rows), "yu");
  const bit = tableBit(rows.flatMap((row) => firstWords(row.pattern)));
  return (folded) =>
    placesFor(folded, bit).some((at) => {
      any.lastIndex = at;
      return any.test(folded);
    });
}
