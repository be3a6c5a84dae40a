import type { Block, Note, Paragraph, Span } from "../doc.ts";
import { addAll } from "../match/add-all.ts";
import { type Piece, passageOf } from "../match/passage.ts";
import { continues, type TextLine, widthOf } from "./joins.ts";
import type { Line } from "./lines.ts";
import { linesOf } from "./lines.ts";
import { readMark, splitMark } from "./marks.ts";
import { cleanOf, digits } from "./markup.ts";
import { isRow, type Page, tableOf } from "./tables.ts";

const noteStart = /^(?:<sup>)?(?<marker>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\[\^?\d{1,3}\]:?|(?<=<sup>)\d{1,3})(?:<\/sup>)?\s*(?=\S)/u;
const ruleLine = /^(?:[-–—_=*~.\s]{3,}|[*]|\d{1,4}|[-–—]\s?\d{1,4}\s?[-–—])$/u;
const heading = /^#{1,6}\s+/;
const leadingMarkup = /^(?:#{1,6}\s+|\*{1,3}(?=\S)|<[a-zA-Z][^<>]{0,60}>)+/;
const mayOpenMarkup = /^[#*<]/;
const twoCapitals = /\p{Lu}.*\p{Lu}/u;

/** How far back from a line the joining of lines looks. */
const reach = 8;

/** What a line is before its neighbours are asked. */
type Kind = "row" | "note" | "rule" | "text";

/**
 * Cuts the text into its blocks: tables, footnotes, rules and paragraphs, wrapped and page-broken lines joined again.
 * `hidden` are the stretches that a Markdown parser found to be markup.
 */
export function blocksOf(text: string, hidden: readonly Span[] = []): Block[] {
  const lines = linesOf(text);
  const kinds: Kind[] = [];
  lines.forEach((line, i) => {
    kinds.push(kindOf(text, line, kinds[i - 1] === "row" || rowFollows(text, lines[i + 1])));
  });
  const width = widthOf(lines.filter((_, i) => kinds[i] === "text"));
  return group({ text, lines, kinds, width, hidden, read: [] });
}

/** The printed lines of a text, and what is known of them all. */
interface Print extends Page {
  readonly lines: readonly Line[];
  readonly kinds: readonly Kind[];
  readonly width: number | null;
  /** The last lines read, line `i` at `i % reach`. */
  readonly read: (TextLine | undefined)[];
}

function rowFollows(text: string, next: Line | undefined): boolean {
  return next !== undefined && next.blanks === 0 && isRow(text, next, false);
}

function kindOf(text: string, line: Line, inTable: boolean): Kind {
  if (isRow(text, line, inTable)) return "row";
  const length = line.end - line.start;
  const first = text.charAt(line.start);
  if (length < 120 && ruleLine.test(text.slice(line.start, line.end))) return "rule";
  if (/[⁰¹²³⁴⁵⁶⁷⁸⁹[<]/u.test(first) && noteStart.test(text.slice(line.start, line.start + 24))) return "note";
  return "text";
}

function group(print: Print): Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i < print.lines.length; ) {
    const end = blockEnd(print, i);
    blocks.push(blockOf(print, i, end));
    i = end;
  }
  return blocks;
}

/** Index after the last line of the block that starts at line `i`. */
function blockEnd(print: Print, i: number): number {
  const kind = print.kinds[i];
  if (kind === "rule") return i + 1;
  if (kind !== "row") return paragraphEnd(print, i);
  let end = i + 1;
  while (print.kinds[end] === "row") end++;
  return end;
}

function blockOf(print: Print, start: number, end: number): Block {
  const own = print.lines.slice(start, end);
  const kind = print.kinds[start];
  if (kind === "row") return tableOf(print, own);
  if (kind === "rule") return { type: "furniture", zone: "body", span: spanOf(own) };
  return kind === "note" ? noteOf(print, own) : paragraphOf(print, own);
}

/** Index after the last line of the paragraph that starts at line `i`; rules between its lines do not end it. */
function paragraphEnd(print: Print, i: number): number {
  const opening = openingLine(print, i);
  if (!opening) return i + 1;
  let a: TextLine = opening;
  let end = i + 1;
  for (let k = end; k < print.lines.length && k < end + 3 && isText(print.kinds[k]); k++) {
    const b = print.kinds[k] === "rule" ? null : textLine(print, k);
    if (!b) continue;
    if (!continues(a, b, opening, print.width)) break;
    a = b;
    end = k + 1;
  }
  return end;
}

function isText(kind: Kind | undefined): boolean {
  return kind === "text" || kind === "rule";
}

/** The first line of a paragraph, which is a title where it stands under a name in capitals. */
function openingLine(print: Print, i: number): TextLine | null {
  const line = textLine(print, i);
  const before = print.kinds[i - 1] === "text" ? textLine(print, i - 1) : null;
  return line && before && isName(before) ? { ...line, title: true } : line;
}

/** A type's name in capitals: what follows it is a title, which has no full stop to end it. */
function isName(line: TextLine): boolean {
  return line.caps && !line.marked;
}

/** What the joining of lines asks of line `i`; read once. */
function textLine(print: Print, i: number): TextLine | null {
  const line = print.lines[i];
  if (!line) return null;
  const known = print.read[i % reach];
  if (known?.start === line.start) return known;
  const fresh = readLine(print.text, line);
  print.read[i % reach] = fresh;
  return fresh;
}

function readLine(text: string, line: Line): TextLine {
  const raw = text.slice(line.start, line.end);
  const words = withoutMarkup(raw);
  const found = readMark(words);
  const weakMark = found?.kind === "dash" && /^\s?\p{Ll}/u.test(words.slice(found.length, found.length + 2));
  const marked = found !== null || raw.startsWith("#");
  return {
    start: line.start,
    end: line.end,
    blanks: line.blanks,
    words,
    marked,
    weakMark,
    caps: words.length > 7 && words.length < 300 && !/\p{Ll}/u.test(words) && twoCapitals.test(words),
    title: false,
  };
}

/** Without the markup around the words, and without the `\\` that keeps a mark from being one. */
function withoutMarkup(raw: string): string {
  let words = mayOpenMarkup.test(raw) ? raw.replace(leadingMarkup, "") : raw;
  if (words.endsWith("*")) words = words.replace(/\*+$/, "");
  return words.slice(0, 6).includes("\\") ? words.replace(/^(\S{1,4})\\(?=[.)-])/, "$1") : words;
}

function paragraphOf(page: Page, lines: readonly Line[]): Paragraph {
  const { text } = page;
  const first = lines[0];
  const span = spanOf(lines);
  const { pieces, anchors, strong } = cleanLines(page, lines, span.start);
  const { mark, passage } = splitMark(passageOf(text, pieces));
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
  lines.forEach((line, k) => {
    if (k > 0 && ruleLine.test(text.slice(line.start, Math.min(line.end, line.start + 120)))) return;
    const from = k === 0 ? start + (heading.exec(text.slice(start, start + 8))?.[0].length ?? 0) : line.start;
    const clean = cleanOf(text, { start: from, end: line.end }, k === 0 ? "" : " ", hidden);
    addAll(pieces, clean.pieces);
    addAll(anchors, clean.anchors);
    strong &&= clean.strong;
  });
  return { pieces, anchors, strong };
}

function noteOf(page: Page, lines: readonly Line[]): Note {
  const { text } = page;
  const span = spanOf(lines);
  const found = noteStart.exec(text.slice(span.start, span.start + 24));
  const { pieces } = cleanLines(page, lines, span.start + (found?.[0].length ?? 0));
  const marker = digits(found?.groups?.["marker"] ?? "");
  return { type: "note", zone: "body", span, marker, passage: passageOf(text, pieces) };
}

function spanOf(lines: readonly Line[]): Span {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}
