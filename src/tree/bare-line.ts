import { listSignOf } from "./marks.ts";

const leadingMarkup =
  /^(?:>[ \t]?|#{1,6}\s+|\*{1,3}(?=\S)|_{1,3}(?=[*(\p{L}\p{N}])|<[a-zA-Z][^<>]{0,60}>|<!-- ?Footnote="|<\|(?:ref|det)\|>[^<>|]{0,200}<\|\/(?:ref|det)\|>)+/u;
const mayOpenMarkup = /^[>#*<_]/;
/** The break of a line that ends anyway, and the ends of tags around its words. */
const trailingTags = /(?:\s?<(?:br ?\/?|\/(?!sup)[a-z][a-z\d]{0,9})>)+$|" ?-->$/i;
const escapedMark = /^((?:[-*+][ \t]{1,4})?\S{1,4})\\(?=[.)-])/;

/** A line without the markup around its words, the sign of a list before its own mark, and the `\\` that keeps a mark from being one. */
export function bareLine(raw: string): string {
  let words = mayOpenMarkup.test(raw) ? raw.replace(leadingMarkup, "") : raw;
  if (words.endsWith(">")) words = words.replace(trailingTags, "");
  if (words.endsWith("*") || words.endsWith("_")) words = words.replace(/(?<=[^*_])[*_]{1,4}$/, "");
  if (words.slice(0, 8).includes("\\")) words = words.replace(escapedMark, "$1");
  return words.slice(listSignOf(words));
}
