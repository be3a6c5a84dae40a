import type { Glyph, Page } from "../src/readers/print/page.ts";

/** A word as recognition gives it, on the line at `base`. */
export function recognisedWord(text: string, left: number, base: number, size = 12, confidence = 0.9): Glyph {
  return { text, left, right: left + text.length * 6, top: base - 10, bottom: base + 2, base, size, confidence };
}

/** A scanned page with footnotes under a rule. */
export function recognisedPage(body: readonly Glyph[], notes: readonly Glyph[]): Page {
  const rules = [{ upright: false, at: 685, from: 80, to: 220 }];
  return { number: 1, width: 600, height: 800, glyphs: [...body, ...notes], rules, picture: true };
}
