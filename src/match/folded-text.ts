import { fold } from "./fold.ts";
import { knownPhrases, type PhraseTree } from "./phrase-tree.ts";
import { mixed, pairSlot, type WordTable, wordTable } from "./tokens.ts";

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
  const { tree, pairs } = knownPhrases();
  const doubts = words.starts.filter(
    (_, k) => pairs[pairSlot(words.first[k] ?? 0, words.next[k + 1] ?? 0)] === 1 && mayBeMisprint(words, k, tree),
  );
  return { folded, doubts };
}

/** Some known phrase has the letters of the words from the `k`th on, but for their marks. */
function mayBeMisprint({ first, next, exact }: WordTable, k: number, tree: PhraseTree): boolean {
  let node = tree.next.get(first[k] ?? 0);
  let letters = mixed(0, exact[k] ?? 0);
  for (let last = k + 1; node && last < first.length; last++) {
    node = node.next.get(next[last] ?? 0);
    letters = mixed(letters, exact[last] ?? 0);
    if (node && node.ends.length > 0 && !node.exact.has(letters)) return true;
  }
  return false;
}
