import { isCapital } from "../match/letters/capitals.ts";
import { fold } from "../match/letters/fold.ts";
import { base } from "./cues.ts";
import { typeOpening } from "./named-type.ts";
import type { TextLine } from "./text-line.ts";
import { opensBody } from "./title-lines.ts";

const reach = 160;
/** What is shorter may be a heading over a list. */
const leastBasis = 40;

/**
 * A basis that came to no end goes on with the line below that closes it, be it with a capital: `Căn cứ Pháp lệnh … nước Cộng hòa | Việt Nam
 * khóa X ngày 26/2/1998;`. A body or a document that opens that line stands for itself.
 */
export function cutsBasis(b: TextLine, opening: TextLine): boolean {
  if (b.blanks > 1 || opening.marked || opening.words.length < leastBasis || !/[;,]$/.test(b.words) || !isCapital(b.words, 0)) return false;
  if (!base.test(fold(opening.words.slice(0, leastBasis)))) return false;
  const below = fold(b.words.slice(0, reach));
  return !base.test(below) && typeOpening(below) === null && !opensBody(b.words);
}
