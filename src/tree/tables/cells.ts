import type { Cell, Paragraph, Span } from "../../doc.ts";
import { addAll } from "../../match/add-all.ts";
import { unitListAt } from "../../match/bodies/unit-list.ts";
import { fold } from "../../match/letters/fold.ts";
import { type Piece, passageOf } from "../../match/passage.ts";
import { isEnded, isLeftOpen, objectJoint } from "../../match/rows/joints.ts";
import type { FoldedText } from "../../match/spelling/folded-text.ts";
import { cutsName, cutsOffice } from "../cut-names.ts";
import { countedBy, readMark, splitMark } from "../marks.ts";
import { cleanOf } from "../markup.ts";
import { spanOf } from "../span-of.ts";
import { opensSmall } from "../text-line.ts";
import { opensBody } from "../title-lines.ts";
import { isUnitLabel } from "../unit-label.ts";

const breaks = /<\/?(?:p|br|div|li)\b[^<>]{0,80}>/giu;
/** One break, and no tag of a paragraph. */
const isBreak = /^\s*<br ?\/?>\s*$/i;
const dash = /^[-–] \p{Lu}/u;
const longestOffice = 60;

/** A repaired text, and the stretches of it that a Markdown parser found to be markup. */
export interface Page {
  readonly text: string;
  readonly folded: FoldedText;
  readonly hidden: readonly Span[];
  /** Where an empty cell stands that the one above it covers. */
  readonly covered: ReadonlySet<number>;
}

/** A cell printed at one place: a paragraph for each of its breaks, but for those that a narrow column cut. */
export function cellOf(page: Page, span: Span): Cell {
  return { span, paragraphs: paragraphsOf(page, unwrapped(page.text, stretchesOf(page.text, span))) };
}

/** A cell printed over several lines: its words run on, but for a line with a mark or after the end of a sentence. */
export function wrappedCell(page: Page, parts: readonly Span[]): Cell {
  const groups: Span[][] = [];
  for (const part of parts) {
    for (const [k, stretches] of unwrapped(page.text, stretchesOf(page.text, part)).entries()) {
      const last = groups.at(-1);
      const [first] = stretches;
      if (first && last && k === 0 && runsOn(page.text, last.at(-1), first)) last.push(...stretches);
      else groups.push(stretches);
    }
  }
  return { span: spanOf(parts), paragraphs: paragraphsOf(page, groups), parts };
}

function paragraphsOf(page: Page, groups: readonly (readonly Span[])[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let counted: string | null = null;
  for (const group of groups) {
    const paragraph = paragraphOf(page, group, counted);
    counted = countedBy(paragraph.mark, counted);
    paragraphs.push(paragraph);
  }
  return paragraphs;
}

/** The stretches of a cell, those joined that belong together: a converter breaks its lines (`<br>`) where the column was too narrow. */
function unwrapped(text: string, stretches: readonly Span[]): Span[][] {
  const lines = stretches.map(({ start, end }) => text.slice(start, end));
  const broken = stretches.map(({ start }, k) => k > 0 && isBreak.test(text.slice(stretches[k - 1]?.end ?? start, start)));
  const width = lines.some((line, k) => broken[k] && goesOn(lines[k - 1] ?? "", line))
    ? Math.max(...lines.map(({ length }) => length))
    : null;
  const groups: Span[][] = [];
  stretches.forEach((stretch, k) => {
    const [above = "", line = ""] = [lines[k - 1], lines[k]];
    if (broken[k] && (goesOn(above, line) || (width !== null && fills(above, line, width)))) groups.at(-1)?.push(stretch);
    else groups.push([stretch]);
  });
  return groups;
}

/** Behind a line without its end, in small letters or where that one asks for more. */
function goesOn(above: string, line: string): boolean {
  if (!mayGoOn(above, line)) return false;
  const asks = opensBody(line) && objectJoint.test(fold(above.slice(-24)));
  return asks || opensSmall.test(line) || isLeftOpen(above) || cutsOffice(above, line) || cutsName(above, line, true);
}

/** The first word of a line would not have fitted behind the one above it, in a cell that breaks its lines; a body under a body is one more. */
function fills(above: string, line: string, width: number): boolean {
  const word = line.search(/\s/);
  if (above.length + 1 + (word < 0 ? line.length : word) <= width) return false;
  return mayGoOn(above, line) && !(isUnitLabel(above) && opensBody(line));
}

function mayGoOn(above: string, line: string): boolean {
  return !isEnded(above) && readMark(line, true) === null;
}

function runsOn(text: string, before: Span | undefined, next: Span): boolean {
  if (!before || isEnded(text.slice(before.start, before.end))) return false;
  const words = text.slice(next.start, next.end);
  return readMark(words, true) === null || endsOffice(text.slice(before.start, before.end), words);
}

/** `Công chức Tư pháp | - Hộ tịch`, `Phòng Tài chính | - Kế hoạch`: one name, whose dash looks like a bullet. */
function endsOffice(above: string, words: string): boolean {
  if (!dash.test(words) || above.length + words.length > longestOffice) return false;
  const name = `${above} ${words}`;
  const found = unitListAt({ text: name, folded: fold(name) }, 0, true);
  return found !== null && found.end === name.length && found.units.length === 1;
}

/** What stands between the breaks of a stretch, without the blanks around it. */
function stretchesOf(text: string, span: Span): Span[] {
  const stretches: Span[] = [];
  let from = span.start;
  const add = (end: number) => {
    const stretch = trim(text, { start: from, end });
    if (stretch.start < stretch.end) stretches.push(stretch);
  };
  const words = text.slice(span.start, span.end);
  for (const found of words.includes("<") ? words.matchAll(breaks) : []) {
    add(span.start + found.index);
    from = span.start + found.index + found[0].length;
  }
  add(span.end);
  return stretches;
}

function paragraphOf({ text, folded, hidden }: Page, stretches: readonly Span[], before: string | null): Paragraph {
  const pieces: Piece[] = [];
  const anchors: Paragraph["anchors"][number][] = [];
  let strong = true;
  stretches.forEach((stretch, k) => {
    const clean = cleanOf(text, stretch, k === 0 ? "" : " ", hidden);
    addAll(pieces, clean.pieces);
    addAll(anchors, clean.anchors);
    strong &&= clean.strong;
  });
  const { mark, passage } = splitMark(passageOf(text, pieces, folded), before, true);
  return { type: "paragraph", zone: "body", span: spanOf(stretches), passage, mark, anchors, strong, blanks: 0, indent: 0 };
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
