import { fold } from "../match/letters/fold.ts";
import { greeting } from "./cues.ts";
import type { TextLine } from "./text-line.ts";
import { endsTitle, opensBody } from "./title-lines.ts";

const lower = /^["“(*]*\p{Ll}/u;

/** Whether a heading, a title or a greeting, of which `a` is a line, ends before line `b`; `opening` is its first line. */
export function endsOpening(opening: TextLine, a: TextLine, b: TextLine): boolean {
  return endsHeading(a, b) || endsTitle(opening, a, b) || endsGreeting(opening, a, b);
}

/** A heading of Markdown goes on behind a blank line only in the middle of its words. */
function endsHeading(a: TextLine, b: TextLine): boolean {
  return a.heading && b.blanks > 0 && !lower.test(b.words);
}

/** `Kính gửi: Chủ tịch UBND tỉnh`, and behind a blank line `Sở Nội vụ nhận được …`. */
function endsGreeting(opening: TextLine, a: TextLine, b: TextLine): boolean {
  return b.blanks > 0 && opensBody(b.words) && greets(a, opening);
}

/** Whom a letter is written to stands in the line, be it below the first word: `Kính | gửi: Sở Nội vụ`. What is longer is no rest of it. */
export function greets(a: TextLine, opening: TextLine): boolean {
  return greeting.test(fold(`${opening.words} ${a.words}`.slice(0, 40)));
}
