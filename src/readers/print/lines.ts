import type { Box, Glyph } from "./page.ts";
import { usualSize } from "./usual-size.ts";
import { type Word, wordsOf } from "./words.ts";

/** Words that stand on one line, from left to right. */
export interface Line extends Box {
  readonly words: readonly Word[];
  readonly base: number;
  /** The font size of most of its characters. */
  readonly size: number;
}

/** How far characters of one line may stand from its base, in sizes: two columns are seldom quite level. */
const uneven = 0.22;
/** How far a raised mark stands above the base, how small it is, and how near to a letter of its line; in sizes of that letter or line. */
const raised = { least: 0.15, most: 0.75, size: 0.86, gap: 0.5 };
/** No text is larger, in points: levels further below a mark than it can be raised over it are not looked at. */
const largest = 40;
/** More characters than this on one level are words, and no raised marks. */
const many = 60;

/** Puts the characters of a page into lines by where they are printed, in whatever order the file has them; lines come from the top down. */
export function linesOf(glyphs: readonly Glyph[], page: number): Line[] {
  const levels = levelsOf(glyphs);
  const lines = joinRaised(levels).map(({ plain, up }) => lineFrom(wordsOf(plain, up, page)));
  return lines.filter((line) => line.words.length > 0).sort((a, b) => a.base - b.base || a.left - b.left);
}

/** The line of some words, at least one, from left to right. */
export function lineFrom(words: readonly Word[]): Line {
  const plain = words.filter((word) => !word.raised);
  const level = plain.length > 0 ? plain : words;
  return {
    words,
    left: least(words, (w) => w.left),
    top: least(words, (w) => w.top),
    right: -least(words, (w) => -w.right),
    bottom: -least(words, (w) => -w.bottom),
    base: -least(level, (w) => -w.base),
    size: usualSize(level),
  };
}

/** Its words as they will be written, one space between two. */
export function textOf(line: Pick<Line, "words">): string {
  return line.words.map((word, k) => (k > 0 && word.spaced ? " " : "") + word.text).join("");
}

interface Level {
  base: number;
  size: number;
  readonly glyphs: Glyph[];
}

/** Characters on one base; marks that are raised a little have a level of their own. */
function levelsOf(glyphs: readonly Glyph[]): Level[] {
  const levels: Level[] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.base - b.base)) {
    const last = levels[levels.length - 1];
    if (!last || glyph.base - last.base > uneven * Math.min(glyph.size, last.size)) {
      levels.push({ base: glyph.base, size: glyph.size, glyphs: [glyph] });
    } else {
      last.glyphs.push(glyph);
      if (glyph.size > last.size && glyph.text.trim() !== "") last.size = glyph.size;
    }
  }
  return levels;
}

interface Raised {
  readonly plain: readonly Glyph[];
  readonly up: readonly Glyph[];
}

/** Gives raised marks to the line below them that they are printed beside. */
function joinRaised(levels: readonly Level[]): Raised[] {
  const up = levels.map((): Glyph[] => []);
  const plain = levels.map((level): Glyph[] => level.glyphs);
  levels.forEach((level, k) => {
    if (level.glyphs.length > many) return;
    const stay = level.glyphs.filter((glyph) => {
      const below = lineBelow(levels, k, glyph);
      if (below !== null) up[below]?.push(glyph);
      return below === null;
    });
    plain[k] = stay;
  });
  return plain.map((glyphs, k) => ({ plain: glyphs, up: up[k] ?? [] }));
}

/** Index of the level that a small character is raised above, or null. */
function lineBelow(levels: readonly Level[], k: number, glyph: Glyph): number | null {
  for (let j = k + 1; j < levels.length; j++) {
    const level = levels[j];
    if (!level || level.base - glyph.base > raised.most * largest) return null;
    const rise = (level.base - glyph.base) / level.size;
    if (rise < raised.least || rise > raised.most || glyph.size > raised.size * level.size) continue;
    if (level.glyphs.some((other) => isBeside(glyph, other))) return j;
  }
  return null;
}

function isBeside(glyph: Glyph, other: Glyph): boolean {
  if (glyph.size > raised.size * other.size) return false;
  const gap = Math.max(glyph.left - other.right, other.left - glyph.right);
  return gap < other.size * raised.gap;
}

function least<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((most, one) => Math.min(most, of(one)), Number.POSITIVE_INFINITY);
}
