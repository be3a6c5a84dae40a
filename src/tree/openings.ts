import { isCapital } from "../match/letters/capitals.ts";
import { fold } from "../match/letters/fold.ts";
import { anyUnnamed } from "../match/rows/any-of.ts";
import { endEdge } from "../match/rows/edges.ts";
import { isLeftOpen } from "../match/rows/joints.ts";
import { introRows } from "../vi/orders.ts";
import { base, greeting } from "./cues.ts";
import type { TextLine } from "./text-line.ts";
import { endsTitle, opensBody } from "./title-lines.ts";

const reach = 40;
const intro = new RegExp(`^(?:${anyUnnamed(introRows)})${endEdge}`, "u");
const lower = /^["“(*]*\p{Ll}/u;

/** Whether a heading, a title or a greeting, of which `a` is a line, ends before line `b`; `opening` is its first line. */
export function endsOpening(opening: TextLine, a: TextLine, b: TextLine): boolean {
  return endsHeading(a, b) || endsTitle(opening, a, b) || endsGreeting(opening, a, b);
}

/** A heading of Markdown goes on behind a blank line only in the middle of its words. */
function endsHeading(a: TextLine, b: TextLine): boolean {
  return a.heading && b.blanks > 0 && !lower.test(b.words);
}

/** `Kính gửi: Chủ tịch UBND tỉnh`, and behind a blank line `Sở Nội vụ nhận được …` or `Tại Công văn …`, or under the line `Thực hiện Kế hoạch …`. */
function endsGreeting(opening: TextLine, a: TextLine, b: TextLine): boolean {
  if (!greets(a, opening) || !isCapital(b.words, 0)) return false;
  const folded = fold(b.words.slice(0, reach));
  if (b.blanks > 0 && (opensBody(b.words) || intro.test(folded))) return true;
  return base.test(folded) && !isLeftOpen(a.words);
}

/** Whom a letter is written to stands in the line, be it below the first word: `Kính | gửi: Sở Nội vụ`. What is longer is no rest of it. */
export function greets(a: TextLine, opening: TextLine): boolean {
  return greeting.test(fold(`${opening.words} ${a.words}`.slice(0, 40)));
}
