import type { Note, Paragraph } from "../doc.ts";
import { addAll } from "../match/add-all.ts";
import { type Piece, passageOf } from "../match/passage.ts";
import { pageLine } from "../vi/marks.ts";
import { hyphenated } from "./hyphenated.ts";
import type { Line } from "./lines.ts";
import { splitMark } from "./marks.ts";
import { cleanOf, digits } from "./markup.ts";
import { spanOf } from "./span-of.ts";
import type { Page } from "./tables.ts";

/** What a footnote's line opens with. */
export const noteStart =
  /^(?:\*{1,3}(?=[⁰¹²³⁴⁵⁶⁷⁸⁹<^$]))?(?:<sup>)?(?<marker>\([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}\)|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\[\^? ?\d{1,3} ?\][:.]?|(?<=<sup>)[[(]?\d{1,3}[\])]?|\^\d{1,2}\^|\$\^\{?[[(]?\d{1,2}[\])]?\}?\$)(?:<\/sup>)?\s*(?=\S)/u;
/** No year, with which a wrapped sentence may end. */
const pageNumber = "(?!(?:19|20)\\d\\d(?!\\d))\\d{1,4}";
/** A line that prints no words: a rule, a page number, a comment, a picture. */
export const ruleLine = new RegExp(
  `^(?:[-–—_=*~.\\s]{3,}|[*>]|${pageNumber}|[-–—]\\s?\\d{1,4}\\s?[-–—]|\\*{1,3}${pageNumber}\\*{1,3}|\\{\\d{1,4}\\}-{3,}|[-–—=#*\\s]{0,8}(?:${pageLine.pattern})[-–—=*\\s]{0,8}|<!--[^<>]{0,100}-->|!\\[[^[\\]]{0,80}\\]\\([^()\\s]{0,200}\\))$`,
  "iu",
);
const heading = /^#{1,6}\s+/;

/** The paragraph of some printed lines, its mark, its markup and its footnote marks taken out; `lines` has no rules. `before` is the last label of a count above it. */
export function paragraphOf(page: Page, lines: readonly Line[], before: string | null = null): Paragraph {
  const { text, folded } = page;
  const first = lines[0];
  const span = spanOf(lines);
  const { pieces, anchors, strong } = cleanLines(page, lines, span.start);
  const { mark, passage } = splitMark(passageOf(text, pieces, folded), before);
  const emphasised = strong || text.startsWith("#", span.start);
  return {
    type: "paragraph",
    zone: "body",
    span,
    passage,
    mark,
    anchors,
    strong: emphasised,
    blanks: first?.blanks ?? 0,
    indent: first?.indent ?? 0,
  };
}

function cleanLines({ text, hidden }: Page, lines: readonly Line[], start: number) {
  const pieces: Piece[] = [];
  const anchors: Paragraph["anchors"][number][] = [];
  let strong = true;
  let broken = false;
  lines.forEach((line, k) => {
    const from = k === 0 ? start + (heading.exec(text.slice(start, start + 8))?.[0].length ?? 0) : line.start;
    const join = k === 0 || broken ? "" : " ";
    broken = breaksWord(text, line, lines[k + 1]);
    const clean = cleanOf(text, { start: from, end: broken ? line.end - 1 : line.end }, join, hidden);
    addAll(pieces, clean.pieces);
    addAll(anchors, clean.anchors);
    strong &&= clean.strong;
  });
  return { pieces, anchors, strong };
}

/** The line ends with a hyphen inside a word. */
function breaksWord(text: string, line: Line, next: Line | undefined): boolean {
  return (
    next !== undefined &&
    text.charAt(line.end - 1) === "-" &&
    hyphenated(text.slice(line.start, line.end), text.slice(next.start, next.end))
  );
}

/** A footnote's text without its mark. */
export function noteOf(page: Page, lines: readonly Line[]): Note {
  const { text, folded } = page;
  const span = spanOf(lines);
  const found = noteStart.exec(text.slice(span.start, span.start + 24));
  const { pieces } = cleanLines(page, lines, span.start + (found?.[0].length ?? 0));
  const marker = digits(found?.groups?.["marker"] ?? "");
  return { type: "note", zone: "body", span, marker, passage: passageOf(text, pieces, folded) };
}
