import type { Passage } from "../../../doc.ts";
import { slicePassage } from "../../../match/passage.ts";
import { allMatches } from "../../../match/rows/all-matches.ts";

/** What of a sentence is looked at. */
export const longestSentence = 420;
export const clauseEnd = /[.;:!?](?:\s|$)/;
export const sentenceEnd = /[.!?](?:\s|$)/;
/** Behind a full stop: the capital that a further sentence begins with. */
export const sentenceStart = /(?<=\. )\p{Lu}/gu;
const edge = /[.!?] (?=\p{Lu})/gu;

/** Where the last sentence of some words begins; 0 where there is but one. */
export function lastSentence(text: string): number {
  const last = allMatches(edge, text).at(-1);
  return last ? last.index + last[0].length : 0;
}

/** The sentences of some words but the first, and where they begin. */
export function* laterSentences(passage: Passage): Generator<{ readonly from: number; readonly words: Passage }> {
  for (const { index, 0: mark } of allMatches(edge, passage.text)) {
    const from = index + mark.length;
    const rest = slicePassage(passage, from, Math.min(passage.text.length, from + longestSentence));
    yield { from, words: upTo(rest, sentenceEnd) };
  }
}

/** Some words up to the mark that ends them. */
export function upTo(words: Passage, mark: RegExp): Passage {
  const end = words.text.search(mark);
  return end < 0 ? words : slicePassage(words, 0, end + 1);
}
