import { misreadFigure, misreadFigures, oldSpelling, spellings } from "../../vi/spelling.ts";

/** The dotted capital I of Turkish is the one letter whose small form is longer. */
const anyButDotted = /[^\u0130]+/g;
const variants = new RegExp(`${oldSpelling}|${misreadFigure}`, "gu");

/**
 * Words as the tables are written: lower case, one place for each tone mark. The result has the length of `words`,
 * so that an offset in one is an offset in the other. `words` is NFC.
 */
export function fold(words: string): string {
  let lower = words.toLowerCase();
  if (lower.length !== words.length) lower = words.replace(anyButDotted, (run) => run.toLowerCase());
  return lower.replace(variants, (pair, at: number) =>
    pair.charAt(0) === "u" && lower.charAt(at - 1) === "q" ? pair : (spellings[pair] ?? misreadFigures[pair] ?? pair),
  );
}
