import type { Page } from "./page.ts";

/** A page that is a picture and has so few words, or so few with Vietnamese letters, was scanned. */
const few = 30;
const marked = 0.25;
const letter = /\p{L}/u;

/**
 * Whether a page's characters are its text. On a scanned page there are none, or a stamp's alone, or what a scanner made of
 * Vietnamese with another language's letters. Of characters whose font does not say what they are nobody knows the words.
 */
export function isReadable(page: Page): boolean {
  if ((page.unmapped ?? 0) > page.glyphs.length) return false;
  if (page.glyphs.length === 0) return false;
  if (!page.picture) return page.glyphs.some((glyph) => letter.test(glyph.text));
  const words = page.glyphs
    .map((glyph) => glyph.text)
    .join("")
    .split(/\s+/)
    .filter((word) => letter.test(word));
  const foreign = words.filter((word) => !/[^\p{ASCII}]/u.test(word.normalize("NFC"))).length;
  return words.length >= few && words.length - foreign >= marked * words.length;
}
