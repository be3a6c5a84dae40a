import { isCapital } from "../match/letters/capitals.ts";
import { fold } from "../match/letters/fold.ts";
import { anyUnnamed } from "../match/rows/any-of.ts";
import { endEdge } from "../match/rows/edges.ts";
import { dayLine, isLeftOpen } from "../match/rows/joints.ts";
import { introRows } from "../vi/orders.ts";
import { base, greeting } from "./cues.ts";
import { opensSmall, type TextLine } from "./text-line.ts";
import { endsTitle, opensBody } from "./title-lines.ts";

const reach = 40;
/** `Từ ngày …`, `Trong quá trình …`: with a capital such words begin a sentence. */
const sentence = new RegExp(`^(?:${anyUnnamed(introRows)})${endEdge}`, "u");

/** Whether a heading, a title or a greeting, of which `a` is a line, ends before line `b`; `opening` is its first line. */
export function endsOpening(opening: TextLine, a: TextLine, b: TextLine): boolean {
  return endsHeading(a, b) || endsTitle(opening, a, b) || endsGreeting(opening, a, b);
}

/** A heading of Markdown goes on behind a blank line only in the middle of its words. */
function endsHeading(a: TextLine, b: TextLine): boolean {
  return a.heading && b.blanks > 0 && !opensSmall.test(b.words);
}

/** `Kính gửi: Chủ tịch UBND tỉnh`, and behind a blank line `Sở Nội vụ nhận được …` or `Tại Công văn …`, or under the line `Thực hiện Kế hoạch …`. */
function endsGreeting(opening: TextLine, a: TextLine, b: TextLine): boolean {
  if (!greets(a, opening) || !isCapital(b.words, 0)) return false;
  if (b.blanks > 0 && (opensBody(b.words) || opensSentence(b))) return true;
  return base.test(fold(b.words.slice(0, reach))) && !isLeftOpen(a.words);
}

/** Words that begin a sentence, or tell of a day. */
export function opensSentence({ words }: TextLine): boolean {
  const folded = fold(words.slice(0, reach));
  return sentence.test(folded) || dayLine.test(folded);
}

/** Whom a letter is written to stands in the line, be it below the first word: `Kính | gửi: Sở Nội vụ`. What is longer is no rest of it. */
export function greets(a: TextLine, opening: TextLine): boolean {
  return greeting.test(fold(`${opening.words} ${a.words}`.slice(0, 40)));
}
