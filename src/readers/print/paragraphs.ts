import type { Frame } from "./frames.ts";
import type { Line } from "./lines.ts";

/** Consecutive lines of one paragraph, perhaps over a page's end. */
export interface PrintedParagraph {
  readonly lines: readonly Line[];
  /** Space stands above it, or it does not follow the paragraph before it in the same column. */
  readonly apart: boolean;
}

/** How far two lines' edges may differ and count as one, in sizes. */
const slack = 0.35;
const opensList = /^(?:[-–+*•]|\(?\p{L}\)|(?:\d+\.)+\d*|\d+[.)/]|[IVX]+\.)$/u;
const closes = /[.;:!?…/]["”»’')\]]*$/u;

/** Joins the lines of one column: a line goes on with the paragraph where its first word would not have fitted behind the line before. */
export function paragraphsOf(lines: readonly Line[], frame: Frame): PrintedParagraph[] {
  const paragraphs: { lines: Line[]; apart: boolean }[] = [];
  lines.forEach((line, k) => {
    const before = lines[k - 1];
    const open = paragraphs[paragraphs.length - 1];
    if (before && open && goesOn(open.lines, before, line, frame)) open.lines.push(line);
    else paragraphs.push({ lines: [line], apart: isApart(before, line) });
  });
  return paragraphs;
}

/** Whether a line belongs to the paragraph whose last line is `before`. */
export function goesOn(paragraph: readonly Line[], before: Line, line: Line, frame: Frame): boolean {
  const width = frame.right - frame.left;
  if (!isFull(before, line, frame)) return false;
  if (isNewItem(before, line) || isNewSentence(before, line, frame)) return false;
  const step = line.left - before.left;
  const tolerance = slack * line.size;
  if (samePage(before, line) && isApart(before, line) && !isApart(paragraph[0] ?? before, paragraph[1] ?? line)) return false;
  if (Math.abs(step) <= tolerance || step < 0) return true;
  if (isCentred(before, frame) && isCentred(line, frame)) return width > 0;
  return hangs(paragraph, line, tolerance);
}

function isFull(before: Line, line: Line, frame: Frame): boolean {
  const first = line.words[0];
  if (!first) return false;
  const space = 0.2 * line.size;
  if (isCentred(before, frame) && before.left - frame.left > 2 * line.size)
    return before.right - before.left + space + (first.right - first.left) > frame.right - frame.left - 2 * line.size;
  return before.right + space + (first.right - first.left) > frame.right - 0.1 * line.size;
}

/** The line opens with a list's mark, after one that is closed. */
function isNewItem(before: Line, line: Line): boolean {
  return opensList.test(line.words[0]?.text ?? "") && closes.test(before.words[before.words.length - 1]?.text ?? "");
}

/** Two lines indented alike, the second a sentence of its own: two paragraphs of which the first just fills its line. */
function isNewSentence(before: Line, line: Line, frame: Frame): boolean {
  const indented = before.left - frame.left > line.size && Math.abs(before.left - line.left) < slack * line.size;
  const first = line.words[0]?.text ?? "";
  return indented && closes.test(before.words[before.words.length - 1]?.text ?? "") && !/^\P{L}?\p{Ll}/u.test(first);
}

function isCentred(line: Line, frame: Frame): boolean {
  const before = line.left - frame.left;
  const after = frame.right - line.right;
  return Math.abs(before - after) < line.size && before > line.size * 0.5;
}

/** It stands under the words of a paragraph whose mark hangs before them. */
function hangs(paragraph: readonly Line[], line: Line, tolerance: number): boolean {
  const [first] = paragraph;
  return (
    paragraph.length === 1 && first !== undefined && first.words.slice(1, 4).some((word) => Math.abs(word.left - line.left) <= tolerance)
  );
}

function samePage(a: Line, b: Line): boolean {
  return a.words[0]?.page === b.words[0]?.page;
}

/** More space stands between the lines than within a paragraph. */
export function isApart(before: Line | undefined, line: Line): boolean {
  return before === undefined || !samePage(before, line) || line.base - before.base > 1.75 * Math.max(line.size, before.size);
}
