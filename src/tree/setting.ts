import type { Line } from "./lines.ts";
import { readMark } from "./marks.ts";

/** How the lines of a text are set. */
export interface Setting {
  /** The width that a wrapped text is printed in, or null where each line is a paragraph. */
  readonly width: number | null;
  /** Blank lines part its paragraphs, so what stands directly under a full line goes on with it. */
  readonly spaced: boolean;
}

/** Of a text in which each line is a paragraph. */
export const unset: Setting = { width: null, spaced: false };

/** So many lines show whether paragraphs are parted. */
const sample = 400;
const leastParted = 4;
const ended = /[.;:!?…]["”»’')\]*]*$/u;

/** Finds how the lines of running text are set. */
export function settingOf(text: string, lines: readonly Line[], isRunning: (i: number) => boolean): Setting {
  const width = widthOf(lines.filter((_, i) => isRunning(i)));
  return { width, spaced: width !== null && isSpaced(text, lines, isRunning, width) };
}

/** Whether words come to the end of a sentence or clause. */
export function isEnded(words: string): boolean {
  return ended.test(words.slice(-8));
}

function widthOf(lines: readonly Line[]): number | null {
  if (lines.length < 4) return null;
  const lengths = Uint32Array.from(lines, (l) => l.end - l.start).sort();
  const width = lengths[Math.floor((lengths.length - 1) * 0.92)] ?? 0;
  if (width > 135 || width < 30) return null;
  const full = lengths.filter((n) => n >= width * 0.85).length;
  return full / lengths.length > 0.2 ? width : null;
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
