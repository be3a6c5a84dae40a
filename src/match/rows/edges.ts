/** Letters and digits of Latin text, Vietnamese among it, for a class: these ranges are matched twice as fast as `\p{L}\p{N}`, and compiled faster still. */
export const lettersAndDigits = "0-9A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff";
const word = `[${lettersAndDigits}]`;

/** `\b` knows ASCII letters only; these two know every letter and digit of Vietnamese. */
export const startEdge = `(?<!${word})`;
export const endEdge = `(?!${word})`;

const anyLetter = "\\p{L}";
const latinLetters = lettersAndDigits.slice("0-9".length);
/** A letter of any script, another escape, or a class. */
const parts = /\\p\{L\}|\\.|\[(?:\\.|[^\]\\])*\]/g;

/** The source of a pattern of a table with the letters of Latin text for those of every script: many times faster to match. */
export function inLatin(pattern: string): string {
  if (!pattern.includes(anyLetter)) return pattern;
  return pattern.replace(parts, (part) => (part === anyLetter ? `[${latinLetters}]` : part.replaceAll(anyLetter, latinLetters)));
}

/** Compiles the source of a pattern over folded words, with word edges on both sides. */
export function compile(pattern: string, flags = "gu"): RegExp {
  return new RegExp(`${startEdge}(?:${inLatin(pattern)})${endEdge}`, flags);
}
