import type { Passage } from "../../doc.ts";
import { placeWords as w } from "../../vi/places.ts";
import { endEdge } from "../rows/edges.ts";
import { run } from "../rows/match-at.ts";

export const capitalWord = / \p{Lu}(?:\p{L}|['’](?=\p{L}))*/uy;
const capitalPart = /\p{Lu}\p{Ll}[\p{L}]*/uy;
const dash = / ?[-–] ?(?=\p{Lu}\p{Ll})/uy;
/** What no name goes on with, in capitals either: `TỈNH | VÀ CÁC ĐOÀN THỂ`. */
const further = new RegExp(` (?:${w.joint.pattern}|${w.several.pattern})${endEdge}`, "uy");

/** Says that something else begins at a place: the next body of a list. */
export type Stop = (at: number) => boolean;

/** The end of a proper name of at most six words in capitals, two of them tied by a dash (`Bà Rịa - Vũng Tàu`). */
export function properName(words: Pick<Passage, "text" | "folded">, at: number, stop: Stop): number {
  let end = at;
  for (let count = 0; count < 6; count++) {
    const next = run(capitalWord, words.text, end);
    if (next === end || stop(end + 1) || run(further, words.folded, end) > end) return end;
    end = next;
    const tied = count < 4 ? run(dash, words.text, end) : end;
    if (tied > end && !stop(tied)) end = run(capitalPart, words.text, tied);
  }
  return end;
}
