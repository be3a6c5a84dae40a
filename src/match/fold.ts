import { oldSpelling, spellings } from "../vi/spelling.ts";

const variants = new RegExp(oldSpelling, "gu");

/**
 * Words as the tables are written: lower case, one place for each tone mark. The result has the length of `words`,
 * so that an offset in one is an offset in the other. `words` is NFC.
 */
export function fold(words: string): string {
  let lower = words.toLowerCase();
  if (lower.length !== words.length) lower = Array.from(words, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join("");
  return lower.replace(variants, (pair, at: number) =>
    pair.charAt(0) === "u" && lower.charAt(at - 1) === "q" ? pair : (spellings[pair] ?? pair),
  );
}
