import { fold } from "../match/letters/fold.ts";
import { endsSentence } from "../match/rows/joints.ts";
import { asking } from "./cues.ts";
import type { TextLine } from "./text-line.ts";
import { opensBody } from "./title-lines.ts";

/** What is shorter may be a heading. */
const leastSentence = 30;
const reach = 16;

/** The next sentence of an item of several lines, whose last one came to its end at the margin; neither an order nor what another body does. */
export function goesOnInItem(a: TextLine, { words }: TextLine, opening: TextLine): boolean {
  if (!opening.marked || a === opening || words.length < leastSentence || !endsSentence(a.words)) return false;
  return !opensBody(words) && !asking.test(` ${fold(words.slice(0, reach))}`);
}
