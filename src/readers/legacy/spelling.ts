import { syllable } from "../../vi/syllables.ts";

/** Words between spaces and ASCII marks, quotation marks and dashes. */
const gaps = /[\s!-/:-@[-`{-~\u2010-\u201f\u2022\u2026]+/;
const ascii = /^[\0-\x7f]*$/;
/** A minus or a dot by itself, and what is measured with it. */
const sign = /^[\u2212\u2219\d]+$/;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const marks = /\p{M}/gu;

/** Words of a stretch that have a letter beyond ASCII, and how many of them are spelled as Vietnamese syllables. */
export interface Spelling {
  readonly words: number;
  readonly good: number;
}

/** How much of a text is spelled as Vietnamese is. */
export function spellingOf(text: string): Spelling {
  let words = 0;
  let good = 0;
  for (const word of text.split(gaps)) {
    if (ascii.test(word) || sign.test(word)) continue;
    words++;
    if (isSyllable(word)) good++;
  }
  return { words, good };
}

/** Whether a word has the shape of a Vietnamese syllable, with one tone at most. */
export function isSyllable(word: string): boolean {
  const parts = word.normalize("NFD");
  if ((parts.match(tones)?.length ?? 0) > 1 || /\p{Ll}\p{M}*\p{Lu}/u.test(parts)) return false;
  return syllable.test(parts.replace(marks, "").replaceAll("đ", "d").replaceAll("Đ", "D").toLowerCase());
}
