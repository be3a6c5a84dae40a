import { fold } from "../letters/fold.ts";
import { under } from "./pair-table.ts";
import { type PhraseTree, phraseTree } from "./phrase-tree.ts";
import { mixed, type WordTable, wordTable } from "./tokens.ts";

/** Words are numbered in stretches of lines, so that a long text takes little room, and a phrase may go on behind the stretch. */
const stretch = 1 << 16;
const overlap = 512;

/** A whole text, folded once for all its passages. */
export interface FoldedText {
  readonly folded: string;
  /** Where a phrase of the tables may be misprinted, in order: passages without such a place need not be looked at. */
  readonly doubts: readonly number[];
}

/** Reads a text once for all its passages. */
export function foldedText(text: string): FoldedText {
  const folded = fold(text);
  const doubts: number[] = [];
  for (let from = 0; from < folded.length; ) {
    const end = folded.indexOf("\n", from + stretch) + 1 || folded.length;
    addDoubts(folded.slice(from, end + overlap), from, end, doubts);
    from = end;
  }
  return { folded, doubts };
}

/** Where a phrase of some folded words may be misprinted. */
export function doubtsOf(folded: string): number[] {
  const doubts: number[] = [];
  addDoubts(folded, 0, folded.length, doubts);
  return doubts;
}

/** Those of the words from `from` on that begin before `end`. */
function addDoubts(part: string, from: number, end: number, doubts: number[]): void {
  const words = wordTable(part);
  const phrases = phraseTree();
  for (let k = 0; k < words.count; k++) {
    const at = from + (words.starts[k] ?? 0);
    if (at >= end) return;
    if (mayBeMisprint(words, k, phrases)) doubts.push(at);
  }
}

/** Some known phrase has the letters of the words from the `k`th on, but for their marks. */
function mayBeMisprint({ count, first, next, exact }: WordTable, k: number, { steps, letters, ends }: PhraseTree): boolean {
  let node = under(steps, 0, first[k] ?? 0);
  let own = mixed(0, exact[k] ?? 0);
  for (let last = k + 1; node >= 0 && last < count; last++) {
    node = under(steps, node, next[last] ?? 0);
    own = mixed(own, exact[last] ?? 0);
    if (node >= 0 && (ends[node] ?? -1) >= 0 && under(letters, node, own) < 0) return true;
  }
  return false;
}
