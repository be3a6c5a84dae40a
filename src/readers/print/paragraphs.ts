import type { Frame } from "./frames.ts";
import { type Line, textOf } from "./lines.ts";

/** Consecutive lines of one paragraph, perhaps over a page's end. */
export interface PrintedParagraph {
  readonly lines: readonly Line[];
  /** Space stands above it, or it does not follow the paragraph before it in the same column. */
  readonly apart: boolean;
}

/** How far two lines' edges may differ and count as one, in sizes. */
const slack = 0.35;
const opensList = /^(?:[-–+*•]|\(?\p{L}[).]|(?:\d+\.)+\d*|\d+[.)/]|[IVX]+\.)$/u;
const lower = /^["“(]?\p{Ll}/u;
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
  if (isNewItem(before, line) || isCapitals(before) !== isCapitals(line)) return false;
  const gap = samePage(before, line) && isApart(before, line);
  if (!gap && isMidSentence(before, line)) return true;
  if (!isFull(before, line, frame) || isNewSentence(before, line, frame)) return false;
  const wide = paragraph.length > 1 && isApart(paragraph[0], paragraph[1] ?? line);
  return (!gap || wide) && standsRight(paragraph, before, line, frame);
}

/** The line begins where the paragraph's lines do: no further in, but for what is centred or hangs behind a mark. */
function standsRight(paragraph: readonly Line[], before: Line, line: Line, frame: Frame): boolean {
  const tolerance = slack * line.size;
  if (line.left - before.left <= tolerance) return true;
  return (isCentred(before, frame) && isCentred(line, frame)) || hangs(paragraph, line, tolerance);
}

/** A small letter after words without an end, which no list's mark is. */
function isMidSentence(before: Line, line: Line): boolean {
  const first = firstWord(line);
  return isUnfinished(before) && lower.test(first) && !opensList.test(first);
}

/** A line of capitals is a name or a title, and no part of a paragraph that has small letters. */
function isCapitals(line: Line): boolean {
  const words = textOf(line);
  return !/\p{Ll}/u.test(words) && /\p{Lu}{2}.*\s.*\p{Lu}{2}/u.test(words);
}

function isUnfinished(line: Line): boolean {
  return !closes.test(lastWord(line));
}

function firstWord(line: Line): string {
  return line.words[0]?.text ?? "";
}

function lastWord(line: Line): string {
  return line.words[line.words.length - 1]?.text ?? "";
}

function isFull(before: Line, line: Line, frame: Frame): boolean {
  const first = line.words[0];
  if (!first) return false;
  const space = 0.2 * line.size;
  if (isCentred(before, frame) && before.left - frame.left > 2 * line.size)
    return before.right - before.left + space + (first.right - first.left) > frame.right - frame.left - 2 * line.size;
  return before.right + space + (first.right - first.left) > frame.right - 0.3 * line.size;
}

/** The line opens with a list's mark, after one that is closed. */
function isNewItem(before: Line, line: Line): boolean {
  return opensList.test(firstWord(line)) && closes.test(lastWord(before));
}

/**
 * A sentence of its own after one that just fills its line: both lines are indented as a paragraph's first is, or nobody knows
 * where lines end here.
 */
function isNewSentence(before: Line, line: Line, frame: Frame): boolean {
  if (isUnfinished(before) || lower.test(firstWord(line))) return false;
  const indented = before.left - frame.left > line.size && Math.abs(before.left - line.left) < slack * line.size;
  return indented || !frame.shown;
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
  return before === undefined || !samePage(before, line) || line.base - before.base > 2 * Math.max(line.size, before.size);
}
