import { isEnded } from "../match/rows/joints.ts";
import type { Line } from "./lines.ts";
import { readMark } from "./marks.ts";

/** How the lines of a text are set. */
export interface Setting {
  /** The width that a wrapped text is printed in, or null where each line is a paragraph. */
  readonly width: number | null;
  /** Blank lines part its paragraphs, so what stands directly under a full line goes on with it. */
  readonly spaced: boolean;
  /** How far from the edge lines stand that go on with a paragraph, where the first line of each stands further in; else null. */
  readonly hang: number | null;
}

/** Of a text in which each line is a paragraph. */
export const unset: Setting = { width: null, spaced: false, hang: null };

/** So many lines show whether paragraphs are parted, and where they begin. */
const sample = 400;
const leastParted = 4;
const leastWrapped = 3;
const leastWide = 60;
const widest = 135;
const leastSpread = 8;
/** So far in stands the first line of a paragraph. */
const inset = 2;

/** Finds how the lines of running text are set. */
export function settingOf(text: string, lines: readonly Line[], isRunning: (i: number) => boolean): Setting {
  const width = widthOf(
    text,
    lines.filter((_, i) => isRunning(i)),
  );
  if (width === null) return unset;
  return { width, spaced: isSpaced(text, lines, isRunning, width), hang: hangOf(text, lines, isRunning) };
}

/** The width that is left to a line that stands so far in. */
export function roomFrom(indent: number, { width, hang }: Setting): number | null {
  return width !== null && hang !== null ? width - Math.max(0, indent - hang) : width;
}

/** Whether the first line of a paragraph stands further in than one below it. */
export function hangs(indent: number, first: number, hang: number | null): boolean {
  return hang !== null && indent < hang + inset && first >= hang + inset;
}

/** Whether a line stands as far in as the first one of a paragraph, where the lines that go on stand further out: it opens the next one. */
export function standsAlike(indent: number, first: number, hang: number | null): boolean {
  return hang !== null && first >= hang + inset && Math.abs(indent - first) <= 1;
}

/** Whether a blank line stands behind every line of a wrapped text, and so parts nothing. */
export function isSpread(text: string, lines: readonly Line[]): boolean {
  if (lines.length < leastSpread || usual(lengthsOf(lines)) > widest) return false;
  const apart = lines.filter(({ blanks }) => blanks > 0);
  if (apart.length < lines.length * 0.85) return false;
  const cut = lines.filter((line, i) => line.blanks > 0 && i > 0 && goesOnSmall(text, lines[i - 1], line)).length;
  return cut >= leastWrapped && cut * 20 >= lines.length;
}

/** Takes the blank line from before every line that parts nothing or is known to, in its place: a long text has too many lines to hold each twice. */
export function closeUp(lines: { blanks: number }[]): void {
  for (const line of lines) line.blanks = Math.max(0, line.blanks - 1);
}

/** Many lines are full, or some that surely go on, as in a short text with much around it. */
function widthOf(text: string, lines: readonly Line[]): number | null {
  if (lines.length < 4) return null;
  const lengths = lengthsOf(lines);
  const width = usual(lengths);
  if (width > widest || width < 30) return null;
  const full = lengths.filter((n) => n >= width * 0.85).length;
  return full / lengths.length > 0.2 || (width >= leastWide && wraps(text, lines, width) >= leastWrapped) ? width : null;
}

function lengthsOf(lines: readonly Line[]): Uint32Array {
  return Uint32Array.from(lines, (l) => l.end - l.start).sort();
}

/** What hardly a line is longer than. */
function usual(lengths: Uint32Array): number {
  return lengths[Math.floor((lengths.length - 1) * 0.92)] ?? 0;
}

function wraps(text: string, lines: readonly Line[], width: number): number {
  return lines.filter((line, i) => {
    const next = lines[i + 1];
    return next !== undefined && line.end - line.start >= width * 0.85 && goesOn(text, line, next);
  }).length;
}

/** A blank line stands behind nearly every paragraph whose last line is short. */
function isSpaced(text: string, lines: readonly Line[], isRunning: (i: number) => boolean, width: number): boolean {
  let parted = 0;
  let joined = 0;
  for (const [i, line] of lines.slice(0, sample).entries()) {
    const next = lines[i + 1];
    if (!next || !isRunning(i) || !isRunning(i + 1) || line.end - line.start >= width * 0.85) continue;
    if (!isEnded(text.slice(line.start, line.end)) || readMark(text.slice(next.start, next.end))) continue;
    if (next.blanks > 0) parted++;
    else joined++;
  }
  return parted >= leastParted && joined * 10 <= parted;
}

/** Items begin further in than the lines that surely go on with what stands above them. */
function hangOf(text: string, lines: readonly Line[], isRunning: (i: number) => boolean): number | null {
  const [items, rest]: [number[], number[]] = [[], []];
  for (const [i, line] of lines.slice(0, sample).entries()) {
    const before = lines[i - 1];
    if (!before || !isRunning(i) || !isRunning(i - 1)) continue;
    if (readMark(text.slice(line.start, line.end))) items.push(line.indent);
    else if (goesOn(text, before, line)) rest.push(line.indent);
  }
  const hang = rest.sort((a, b) => a - b)[Math.floor(rest.length / 2)];
  if (hang === undefined || rest.length < leastParted || items.length < leastParted) return null;
  return mostly(rest, (at) => at < hang + inset) && mostly(items, (at) => at >= hang + inset) ? hang : null;
}

function goesOn(text: string, before: Line, line: Line): boolean {
  return line.blanks === 0 && goesOnSmall(text, before, line);
}

function goesOnSmall(text: string, before: Line | undefined, line: Line): boolean {
  return before !== undefined && /\p{Ll}/u.test(text.charAt(line.start)) && !isEnded(text.slice(before.start, before.end));
}

function mostly(all: readonly number[], holds: (one: number) => boolean): boolean {
  return all.filter(holds).length * 3 >= all.length * 2;
}

/** A bracket that was opened is not closed yet. */
export function openBracket(words: string): boolean {
  const open = words.lastIndexOf("(");
  return open >= 0 && words.indexOf(")", open) < 0 && words.length - open < 200;
}
