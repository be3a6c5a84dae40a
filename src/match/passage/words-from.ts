import type { Passage } from "../../doc.ts";
import { firstIndex } from "../../text/first-index.ts";
import { codeAt } from "../letters/code-at.ts";
import { isWordCode } from "../rows/rows-at.ts";
import type { FoldedText } from "../spelling/folded-text.ts";
import { type Understood, understood } from "../spelling/understood.ts";

/** Where the pieces of a passage stand. */
export type Places = Pick<Passage, "at" | "from" | "to">;

/** The words of a passage with what they are matched by, taken from the folded text where they stand in it. */
export function wordsFrom(page: string, folded: FoldedText | null, text: string, places: Places): Understood {
  const printed = folded && foldedWords(page, folded, text, places);
  return printed === null ? understood(text) : understood(text, printed, doubtsIn(folded?.doubts ?? [], places));
}

/** Null where a piece cuts a word, for its folding depends on all its letters, and where something else than white space parts two pieces. */
function foldedWords(page: string, { folded }: FoldedText, text: string, { at, from, to }: Places): string | null {
  let words = "";
  for (let k = 0; k < at.length; k++) {
    const [start, end] = [from[k] ?? 0, to[k] ?? 0];
    if (cutsWord(page, start) || cutsWord(page, end) || (k > 0 && !isGap(page.slice(to[k - 1], start)))) return null;
    words += text.slice(words.length, at[k]) + folded.slice(start, end);
  }
  return words;
}

function cutsWord(page: string, at: number): boolean {
  return at > 0 && at < page.length && isWordCode(codeAt(page, at - 1)) && isWordCode(codeAt(page, at));
}

function isGap(words: string): boolean {
  return words !== "" && words.trim() === "";
}

/** The places of doubt inside the pieces, as offsets in the passage. */
function doubtsIn(doubts: readonly number[], { at, from, to }: Places): number[] {
  const inside: number[] = [];
  for (let k = 0; k < from.length; k++) {
    const shift = (at[k] ?? 0) - (from[k] ?? 0);
    const end = to[k] ?? 0;
    const first = firstIndex(doubts.length, (i) => (doubts[i] ?? 0) >= (from[k] ?? 0));
    for (let i = first; (doubts[i] ?? end) < end; i++) inside.push((doubts[i] ?? 0) + shift);
  }
  return inside;
}
