import type { Cell, Paragraph, Span } from "../../doc.ts";
import { addAll } from "../../match/add-all.ts";
import { unitListAt } from "../../match/bodies/unit-list.ts";
import { fold } from "../../match/letters/fold.ts";
import { type Piece, passageOf } from "../../match/passage.ts";
import { isEnded } from "../../match/rows/joints.ts";
import type { FoldedText } from "../../match/spelling/folded-text.ts";
import { countedBy, readMark, splitMark } from "../marks.ts";
import { cleanOf } from "../markup.ts";
import { spanOf } from "../span-of.ts";

const breaks = /<\/?(?:p|br|div|li)\b[^<>]{0,80}>/giu;
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

/** A cell printed at one place: a paragraph for each of its breaks. */
export function cellOf(page: Page, span: Span): Cell {
  return {
    span,
    paragraphs: paragraphsOf(
      page,
      stretchesOf(page.text, span).map((stretch) => [stretch]),
    ),
  };
}

/** A cell printed over several lines: its words run on, but for a line with a mark or after the end of a sentence. */
export function wrappedCell(page: Page, parts: readonly Span[]): Cell {
  const groups: Span[][] = [];
  for (const part of parts) {
    for (const [k, stretch] of stretchesOf(page.text, part).entries()) {
      const last = groups.at(-1);
      if (last && k === 0 && runsOn(page.text, last.at(-1), stretch)) last.push(stretch);
      else groups.push([stretch]);
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
