import type { Passage, Span } from "../../doc.ts";
import { slicePassage, spansOf } from "../../match/passage.ts";

const closing = /\s*(?:[;,]|(?<=\.)\s?\/\s?\.|\/\.)+\s*$/;

/** A passage without the `;` or `./.` that closes it in its list; a full stop stays. */
export function withoutClosing(passage: Passage): { passage: Passage; furniture: Span[] } {
  const found = closing.exec(passage.text.slice(-12));
  if (!found) return { passage, furniture: [] };
  const end = passage.text.length - found[0].length;
  return { passage: slicePassage(passage, 0, end), furniture: spansOf(passage, end, passage.text.length) };
}
