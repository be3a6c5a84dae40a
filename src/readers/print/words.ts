import type { Box, Glyph } from "./page.ts";

/** Characters without white space between them. */
export interface Word extends Box {
  readonly text: string;
  readonly base: number;
  readonly size: number;
  /** A small mark above the line. */
  readonly raised: boolean;
  /** White space stands before it. */
  readonly spaced: boolean;
  readonly page: number;
  /** From 0 to 1, of its least sure part; null where it is in the file as characters. */
  readonly confidence: number | null;
}

/**
 * White space that the file does not have as a character, in sizes: surely, and between capitals, which are set closer over it, or where the
 * engine sees it too: a slanted letter leans into it.
 */
const gap = { sure: 0.15, lone: 0.09 };
/** A character drawn again so near looks bold. */
const twice = 0.12;
/** Accents that the file has as characters of their own. */
const combining = /^\p{M}/u;
const capital = /^\p{Lu}/u;

interface Drawn {
  readonly glyph: Glyph;
  readonly raised: boolean;
  spaced: boolean;
}

type Letters = [Drawn, ...Drawn[]];

/** The words of one line of a page: its characters from left to right, accents after the letter that they stand on; `up` are those that are raised. */
export function wordsOf(plain: readonly Glyph[], up: readonly Glyph[], page: number): Word[] {
  const words: Letters[] = [];
  for (const one of inked([...withAccents(plain, false), ...withAccents(up, true)])) {
    const open = words[words.length - 1];
    if (open && !one.spaced && open[0].raised === one.raised) open.push(one);
    else words.push([one]);
  }
  return words.map((drawn) => wordOf(drawn, page));
}

/** The characters that are seen, once each, from left to right. */
function inked(drawn: Drawn[]): Drawn[] {
  const seen: Drawn[] = [];
  let blank = false;
  for (const one of drawn.sort((a, b) => a.glyph.left - b.glyph.left)) {
    const last = seen[seen.length - 1];
    if (isBlank(one.glyph)) blank = true;
    else if (!last || !isDouble(last.glyph, one.glyph)) {
      one.spaced = blank;
      blank = false;
      seen.push(one);
    }
  }
  seen.forEach((one, k) => {
    const last = seen[k - 1];
    if (last && !one.spaced && isParted(last.glyph, one.glyph)) one.spaced = true;
    else if (isLoneGap(seen, k)) one.spaced = true;
  });
  return seen;
}

/** A gap between two capitals, or one that the engine sees, that is wider than both beside it: letters that are spaced out have all the same. */
function isLoneGap(seen: readonly Drawn[], k: number): boolean {
  const own = gapBefore(seen, k);
  if (own === null || own <= gap.lone || !(seen[k]?.glyph.apart === true || areCapitals(seen[k - 1], seen[k]))) return false;
  const beside = [gapBefore(seen, k - 1), gapBefore(seen, k + 1)].flatMap((one) => one ?? []);
  return beside.length > 0 && beside.every((one) => one < own / 2);
}

function areCapitals(a: Drawn | undefined, b: Drawn | undefined): boolean {
  return capital.test(a?.glyph.text ?? "") && capital.test(b?.glyph.text ?? "");
}

/** What lies between a character and the one before it, in sizes; null where white space does. */
function gapBefore(seen: readonly Drawn[], k: number): number | null {
  const [last, one] = [seen[k - 1], seen[k]];
  return last && one && !one.spaced ? (one.glyph.left - last.glyph.right) / Math.min(one.glyph.size, last.glyph.size) : null;
}

/** Each letter with the accents that the file has after it, as one character. */
function withAccents(glyphs: readonly Glyph[], raised: boolean): Drawn[] {
  const drawn: Drawn[] = [];
  for (const glyph of glyphs) {
    const last = drawn[drawn.length - 1];
    if (last && combining.test(glyph.text)) drawn[drawn.length - 1] = { glyph: joined(last.glyph, glyph), raised, spaced: false };
    else drawn.push({ glyph, raised, spaced: false });
  }
  return drawn;
}

function joined(letter: Glyph, accent: Glyph): Glyph {
  return {
    text: letter.text + accent.text,
    left: letter.left,
    top: Math.min(letter.top, accent.top),
    right: Math.max(letter.right, accent.right),
    bottom: letter.bottom,
    base: letter.base,
    size: letter.size,
    confidence: letter.confidence,
  };
}

/** Whether white space lies between two characters that stand beside each other; recognised words are parted as they were read. */
function isParted(a: Glyph, b: Glyph): boolean {
  if (a.confidence !== null) return b.joined !== true;
  return b.left - a.right > gap.sure * Math.min(a.size, b.size);
}

function isDouble(a: Glyph, b: Glyph): boolean {
  return a.text === b.text && b.left - a.left < twice * b.size;
}

function isBlank(glyph: Glyph): boolean {
  return glyph.text.trim() === "";
}

/** The word of some characters, the first and the others. */
function wordOf([{ glyph: first, raised, spaced }, ...others]: Letters, page: number): Word {
  let { text, top, right, bottom, size, confidence } = first;
  for (const { glyph } of others) {
    text += glyph.text;
    top = Math.min(top, glyph.top);
    right = Math.max(right, glyph.right);
    bottom = Math.max(bottom, glyph.bottom);
    size = Math.max(size, glyph.size);
    if (confidence !== null) confidence = Math.min(confidence, glyph.confidence ?? 1);
  }
  return { text, left: first.left, top, right, bottom, base: first.base, size, raised, spaced, page, confidence };
}
