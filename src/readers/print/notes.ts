import { type Line, lineFrom } from "./lines.ts";
import type { Page } from "./page.ts";
import type { Word } from "./words.ts";

/** A footnote as it is printed, without its mark; `marker` is null where it goes on from the page before. */
export interface PrintedNote {
  readonly marker: string | null;
  readonly lines: readonly Line[];
}

/** Footnotes are printed at most so large beside the text. */
const small = 0.93;
/** The rule above them, in points: its length at least, and at most in widths of the page; how far it begins from their left edge, and stands above them. */
const rule = { length: 30, share: 0.5, aside: 40, above: 24 };
/** Of recognised lines, whose size nobody knows well, one in so many may look larger. */
const larger = 4;
const number = /^\d{1,3}$/;
/** A recognised number may have dirt behind it, where a raised one has nothing below. */
const worn = /(?<=^\d{1,3})[_'’‘.,¬-]$/u;

/** Cuts the footnotes off the foot of a page. `size` is that of the document's text, in points; 0 where it has none. */
export function cutNotes(lines: readonly Line[], page: Page, size: number): { lines: readonly Line[]; notes: readonly PrintedNote[] } {
  const start = notesStart(lines, page, size);
  return start === null ? { lines, notes: [] } : { lines: lines.slice(0, start), notes: notesOf(lines.slice(start)) };
}

/** Index of the first line at the foot that opens a note: under a short rule, or small with a raised number. */
function notesStart(lines: readonly Line[], page: Page, size: number): number | null {
  return ruledStart(lines, page, size) ?? smallStart(lines, size);
}

function ruledStart(lines: readonly Line[], page: Page, size: number): number | null {
  const found = lines.findIndex((line, k) => isUnderRule(line, lines[k - 1], page));
  const first = lines[found];
  if (!first || !areSmall(lines.slice(found), first.size)) return null;
  return first.size <= small * size || markerOf(first, undefined) !== null ? found : null;
}

/** All lines are as small as the first; of recognised ones most are. */
function areSmall(lines: readonly Line[], size: number): boolean {
  const others = lines.filter((line) => line.size > size / small);
  return others.every((line) => line.words[0]?.confidence !== null) && others.length <= lines.length / larger;
}

/** The first small line with a raised number, where all lines below it are small. */
function smallStart(lines: readonly Line[], size: number): number | null {
  let k = lines.length;
  while (k > 0 && (lines[k - 1]?.size ?? 0) <= small * size) k--;
  const found = lines.findIndex((line, j) => j >= k && line.words[0]?.raised === true && number.test(line.words[0].text));
  return found < 0 ? null : found;
}

/** A short rule from the left margin stands between the lines. */
function isUnderRule(line: Line, above: Line | undefined, page: Page): boolean {
  return page.rules.some(
    ({ upright, at, from, to }) =>
      !upright &&
      to - from > rule.length &&
      to - from < page.width * rule.share &&
      Math.abs(from - line.left) < rule.aside &&
      at <= line.base &&
      at > line.top - rule.above &&
      at >= (above?.base ?? 0),
  );
}

function notesOf(lines: readonly Line[]): PrintedNote[] {
  const notes: { marker: string | null; lines: Line[] }[] = [];
  for (const line of lines) {
    const marker = markerOf(line, notes[notes.length - 1]);
    if (marker !== null) notes.push({ marker, lines: withoutMark(line.words) });
    else if (notes.length === 0) notes.push({ marker: null, lines: [line] });
    else notes[notes.length - 1]?.lines.push(line);
  }
  return notes;
}

/** The number that opens a note: raised, or the next one in turn where the notes' numbers are not. */
function markerOf(line: Line, before: { readonly marker: string | null } | undefined): string | null {
  const [first, second] = line.words;
  const text = first && (first.confidence === null ? first.text : first.text.replace(worn, ""));
  if (!first || !second || !text || !number.test(text)) return null;
  if (first.raised) return text;
  if (!second.spaced) return null;
  if (before === undefined) return text;
  return before.marker === null || Number(text) === Number(before.marker) + 1 ? text : null;
}

function withoutMark([, ...words]: readonly Word[]): Line[] {
  return words.length > 0 ? [lineFrom(words)] : [];
}
