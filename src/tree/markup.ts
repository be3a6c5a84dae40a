import type { Anchor, Span } from "../doc.ts";
import type { Piece } from "../match/passage.ts";
import { allMatches } from "../match/rows/all-matches.ts";
import { firstIndex } from "../text/first-index.ts";

const markup =
  /\*{1,3}|<\|(?:ref|det)\|>[^<>|\n]{0,200}<\|\/(?:ref|det)\|>|<!-- ?Footnote="|" ?-->|<sup>[[(]?\d{1,3}[\])]?<\/sup>|<\/?[a-zA-Z][a-zA-Z0-9]{0,9}(?:\s[^<>\n]{0,120})?\/?>|[(⁽][¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3}[)⁾]|[¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3}|\\?\[\^? ?\d{1,3} ?\\?\]|\^\d{1,2}\^|(?<!\d|(?<!\p{L})[A-Za-z]{1,2})\^\d{1,2}|\$\^\{?[[(]?\d{1,2}[\])]?\}?\$/gu;
const mayHold = /[*<[¹²³⁰⁴⁵⁶⁷⁸⁹^]|-->/;
/** A tag with nothing but itself, so no `<sup>1</sup>`, or what a recogniser of pages sets around a block's place and around a footnote. */
const markupTag = /^<[^>]*>$|^<[|!]|-->$/;
const lineTag = /^<\/?(?:p|br|div|li|tr|td)\b/i;
const superscript = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** A unit of length before ² or ³ makes an area or a volume, no footnote mark. */
const measure = /(?:^|[^\p{L}])(?:[kcdm]m|m|hm|dam)$/u;
/** `*(nếu có)*` */
const opener = /[("“‘[]/;
const edge = /[\s.,;:!?()"“”'‘’[\]]/;

/** A stretch of words without its emphasis, tags and footnote marks. */
export interface Clean {
  readonly pieces: Piece[];
  readonly anchors: Anchor[];
  /** Emphasised as a whole. */
  readonly strong: boolean;
}

/** Takes emphasis marks, HTML tags and footnote marks out of `[start, end)`, and what a Markdown parser found to be `hidden`. */
export function cleanOf(text: string, span: Span, join: Piece["join"], hidden: readonly Span[] = []): Clean {
  const words = text.slice(span.start, span.end);
  const veiled = hidden.length > 0 ? inside(hidden, span) : hidden;
  if (veiled.length === 0 && !mayHold.test(words))
    return { pieces: [{ start: span.start, end: span.end, join }], anchors: [], strong: false };
  const cuts: { start: number; end: number; kind: Kind }[] = veiled.map(({ start, end }) => ({ start, end, kind: "emphasis" }));
  for (const found of allMatches(markup, words)) {
    const kind = kindOf(found[0], words, found.index);
    const start = span.start + found.index;
    if (kind !== "words") cuts.push({ start, end: start + found[0].length, kind });
  }
  if (veiled.length > 0) cuts.sort((a, b) => a.start - b.start || b.end - a.end);
  const { pieces, anchors } = cutOut(text, span, join, cuts);
  return { pieces, anchors, strong: words.startsWith("**") || words.endsWith("**") };
}

function cutOut(text: string, span: Span, join: Piece["join"], cuts: readonly { start: number; end: number; kind: Kind }[]) {
  const pieces: Piece[] = [];
  const anchors: Anchor[] = [];
  let at = span.start;
  let next = join;
  for (const cut of cuts) {
    if (cut.start < at) continue;
    const { start, end } = cut.kind === "anchor" ? withBlanks(text, cut) : cut;
    if (start > at) {
      pieces.push({ start: at, end: start, join: next });
      next = "";
    }
    at = end;
    if (cut.kind === "break") next = " ";
    if (cut.kind === "anchor") anchors.push({ marker: digits(text.slice(cut.start, cut.end)), span: { start: cut.start, end: cut.end } });
  }
  if (at < span.end) pieces.push({ start: at, end: span.end, join: next });
  return { pieces, anchors };
}

/** A footnote's mark with the blanks around it, where the sentence's own mark follows: `05 vụ việc ⁴ .` */
function withBlanks(text: string, { start, end }: Span): Span {
  const after = /^[ \u00a0]{0,4}(?=[.,;:)])/.exec(text.slice(end, end + 6))?.[0].length;
  if (after === undefined) return { start, end };
  const before = /[ \u00a0]{0,4}$/.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

/** The part of a sorted list of spans that lies inside a span. */
function inside(spans: readonly Span[], span: Span): readonly Span[] {
  const first = firstIndex(spans.length, (i) => (spans[i]?.start ?? 0) >= span.start);
  let end = first;
  while (end < spans.length && (spans[end]?.end ?? 0) <= span.end) end++;
  return spans.slice(first, end);
}

type Kind = "words" | "emphasis" | "break" | "anchor";

function kindOf(mark: string, words: string, at: number): Kind {
  const before = words.charAt(at - 1);
  const after = words.charAt(at + mark.length);
  if (mark.startsWith("*")) return !opensItem(mark, at, after) && emphasis(before, after) ? "emphasis" : "words";
  if (markupTag.test(mark)) return lineTag.test(mark) ? "break" : "emphasis";
  if (mark.includes("[")) return at === 0 && after === "" ? "words" : "anchor";
  return measure.test(words.slice(Math.max(0, at - 4), at)) ? "words" : "anchor";
}

/** `* Phòng Nội vụ`. */
function opensItem(mark: string, at: number, after: string): boolean {
  return mark === "*" && at === 0 && after === " ";
}

function emphasis(before: string, after: string): boolean {
  const left = before === "" || edge.test(before);
  const right = after === "" || edge.test(after);
  if (before === "(" && after === ")") return false;
  return left !== right || (!left && !right && !/\d/.test(before)) || (left && right && (before !== " " || opener.test(after)));
}

/** `¹²` and `[^12]` as `12`. */
export function digits(marker: string): string {
  return marker.replace(/[^\d⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, "").replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (c) => String(superscript.indexOf(c)));
}
