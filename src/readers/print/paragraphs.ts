import { isSyllable } from "../legacy/spelling.ts";
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
/** The least space between two words, and the usual one, in sizes. */
const space = { least: 0.2, usual: 0.4 };
/** How far before the right edge, in sizes, a word would still not fit: edges are read from lines, and a little off. */
const spared = 0.3;
/** A line is centred where its margins differ by less than this, and are wider than that; a title's, where they are wider than the third. In sizes. */
const centred = { off: 1, least: 0.5, title: 2 };
/** Lines whose bases are further apart, in sizes, have space between them. */
const apart = 2;
/** How many words a list's mark and what stands before its text can be. */
const hanging = 3;
const opensList = /^(?:[-–+*•]|\(?\p{L}[).]|(?:\d+\.)+\d*|\d+[.)/]|[IVX]+\.)$/u;
const small = /\p{Ll}/u;
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
  if (isNewItem(paragraph, before, line) || isOtherCase(before, line)) return false;
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
function isOtherCase(before: Line, line: Line): boolean {
  return (isCapitals(before) && small.test(textOf(line))) || (small.test(textOf(before)) && isCapitals(line));
}

/** Two words or more, all in capitals; signs of documents and offices (`12/QĐ-UBND`, `HĐND`) are no words. */
function isCapitals(line: Line): boolean {
  const words = textOf(line);
  return !small.test(words) && words.split(/\s+/).filter((word) => isSyllable(word.replace(/^\P{L}+|\P{L}+$/gu, ""))).length > 1;
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

/** The first word of a line would not have fitted behind the line before. */
function isFull(before: Line, line: Line, frame: Frame): boolean {
  const first = line.words[0];
  if (!first) return false;
  const needed = naturalWidth(before) + space.least * line.size + (first.right - first.left);
  const indent = centred.title * line.size;
  if (isCentred(before, frame) && before.left - frame.left > indent) return needed > frame.right - frame.left - indent;
  return before.left + needed > frame.right - spared * line.size;
}

/** How wide a line is before its spaces are stretched, all alike; a tab stays as it is. */
function naturalWidth({ words, left, right, size }: Line): number {
  const gaps = words.slice(1).flatMap((word, k) => (word.spaced ? [word.left - (words[k]?.right ?? 0)] : []));
  const stretch = Math.max(0, Math.min(...gaps) - space.usual * size);
  return right - left - (gaps.length > 0 ? stretch * gaps.length : 0);
}

/** The line opens with a list's mark, or with the number after the paragraph's, after one that is closed. */
function isNewItem(paragraph: readonly Line[], before: Line, line: Line): boolean {
  return closes.test(lastWord(before)) && (opensList.test(firstWord(line)) || isNextInTurn(paragraph[0], line));
}

/** `3 Rà soát` after a paragraph that opens with `2`. */
function isNextInTurn(first: Line | undefined, line: Line): boolean {
  const [before, own] = [first && firstWord(first), firstWord(line)];
  if (before === undefined || !/^\d{1,3}$/.test(before) || !/^\d{1,3}$/.test(own)) return false;
  return Number(own) === Number(before) + 1 && /^\p{Lu}/u.test(line.words[1]?.text ?? "");
}

/**
 * A sentence of its own after one that just fills its line: both lines are indented as a paragraph's first is, or nobody knows
 * where lines end here. Where all lines reach the edge, one that does not is the paragraph's last, closed or not.
 */
function isNewSentence(before: Line, line: Line, frame: Frame): boolean {
  if (lower.test(firstWord(line))) return false;
  const indented = before.left - frame.left > line.size && Math.abs(before.left - line.left) < slack * line.size;
  if (isUnfinished(before)) return indented && frame.justified && frame.right - before.right > slack * line.size && !isCapitals(line);
  return indented || !frame.shown;
}

function isCentred(line: Line, frame: Frame): boolean {
  const before = line.left - frame.left;
  const after = frame.right - line.right;
  return Math.abs(before - after) < centred.off * line.size && before > centred.least * line.size;
}

/** It stands under the words of a paragraph whose mark hangs before them. */
function hangs(paragraph: readonly Line[], line: Line, tolerance: number): boolean {
  const [first] = paragraph;
  return (
    paragraph.length === 1 &&
    first !== undefined &&
    first.words.slice(1, 1 + hanging).some((word) => Math.abs(word.left - line.left) <= tolerance)
  );
}

function samePage(a: Line, b: Line): boolean {
  return a.words[0]?.page === b.words[0]?.page;
}

/** More space stands between the lines than within a paragraph. */
export function isApart(before: Line | undefined, line: Line): boolean {
  return before === undefined || !samePage(before, line) || line.base - before.base > apart * Math.max(line.size, before.size);
}
