import type { Glyph, Page, Rule } from "../../src/readers/print/page.ts";

/** Characters of a font in which each is half as wide as it is high, printed from a place on. */
export function printed(words: string, left: number, base: number, size = 12): Glyph[] {
  return [...words].map((text, k) => ({
    text,
    left: left + (k * size) / 2,
    right: left + ((k + 1) * size) / 2,
    top: base - size * 0.8,
    bottom: base + size * 0.2,
    base,
    size,
    confidence: null,
  }));
}

/** A page with these characters and rules. */
export function page(glyphs: readonly Glyph[][], rules: readonly Rule[] = [], number = 1): Page {
  return { number, width: 600, height: 800, glyphs: glyphs.flat(), rules, picture: false };
}

/** A table's borders: one rule for each edge. */
export function borders(xs: readonly number[], ys: readonly number[]): Rule[] {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  return [
    ...xs.map((at) => ({ upright: true, at, from: top, to: bottom })),
    ...ys.map((at) => ({ upright: false, at, from: left, to: right })),
  ];
}
