import { fold } from "./fold.ts";
import { type PhraseSteps, phraseSteps, under } from "./phrase-steps.ts";
import { mixed, type WordTable, wordTable } from "./tokens.ts";

/** A whole text, folded once for all its passages. */
export interface FoldedText {
  readonly folded: string;
  /** Where a phrase of the tables may be misprinted, in order: passages without such a place need not be looked at. */
  readonly doubts: readonly number[];
}

/** Reads a text once for all its passages. */
export function foldedText(text: string): FoldedText {
  const folded = fold(text);
  const words = wordTable(folded);
  const phrases = phraseSteps();
  const doubts: number[] = [];
  for (let k = 0; k < words.count; k++) if (mayBeMisprint(words, k, phrases)) doubts.push(words.starts[k] ?? 0);
  return { folded, doubts };
}

/** Some known phrase has the letters of the words from the `k`th on, but for their marks. */
function mayBeMisprint({ count, first, next, exact }: WordTable, k: number, { steps, letters, ends }: PhraseSteps): boolean {
  let node = under(steps, 0, first[k] ?? 0);
  let own = mixed(0, exact[k] ?? 0);
  for (let last = k + 1; node >= 0 && last < count; last++) {
    node = under(steps, node, next[last] ?? 0);
    own = mixed(own, exact[last] ?? 0);
    if (node >= 0 && ends[node] === 1 && under(letters, node, own) < 0) return true;
  }
  return false;
}
