import type { Note, Paragraph, Span } from "../doc.ts";
import { addAll } from "../match/add-all.ts";
import { type Piece, passageOf } from "../match/passage.ts";
import { hyphenated } from "./hyphenated.ts";
import type { Line } from "./lines.ts";
import { splitMark } from "./marks.ts";
import { cleanOf, digits } from "./markup.ts";
import { spanOf } from "./span-of.ts";
import type { Page } from "./tables.ts";

/** What a footnote's line opens with. */
export const noteStart =
  /^(?:<p\b[^<>]{0,60}>|<!-- ?Footnote="|\[\^0\]:\s{0,8}|\*{1,3}(?=[⁰¹²³⁴⁵⁶⁷⁸⁹<^$]))?(?:<sup>)?(?<marker>[(⁽][⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}[)⁾]|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\\?\[\^? ?\d{1,3} ?\\?\][:.]?|(?<=<sup>)[[(]?\d{1,3}[\])]?|(?<=Footnote=")\d{1,3}(?=\s)|\^\d{1,2}\^?|\$\^\{?[[(]?\d{1,2}[\])]?\}?\$)(?:<\/sup>)?\s*(?=\S)/u;
/** As far as its mark may reach. */
export const longestNoteStart = 96;
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

/** What a converter prints behind a footnote, back to its mark: `[↑](#footnote-ref-3)`. */
const backLink = / ?\[[↑↩^]\uFE0E?\]\(#(?:footnote-ref-|fnref:?)(?<marker>\d{1,3})\)$/u;
const longestLink = 40;
const listNumber = /^\d{1,3}\. +/;

/** The link back to its mark with which a footnote's line ends. */
export function backLinkOf(text: string, { start, end }: Span): RegExpExecArray | null {
  return text.charAt(end - 1) === ")" ? backLink.exec(text.slice(Math.max(start, end - longestLink), end)) : null;
}

/** A footnote's text without its mark. */
export function noteOf(page: Page, lines: readonly Line[]): Note {
  const { text, folded } = page;
  const span = spanOf(lines);
  const link = backLinkOf(text, span);
  const found = (link ? listNumber : noteStart).exec(text.slice(span.start, span.start + longestNoteStart));
  const own = link ? lines.map((line) => (line.end === span.end ? { ...line, end: line.end - link[0].length } : line)) : lines;
  const { pieces } = cleanLines(page, own, span.start + (found?.[0].length ?? 0));
  const marker = digits(link?.groups?.["marker"] ?? found?.groups?.["marker"] ?? "");
  return { type: "note", zone: "body", span, marker, passage: passageOf(text, pieces, folded) };
}
