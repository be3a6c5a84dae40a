import { type Phrase, phrases } from "./lexicon.ts";
import { type PairTable, pairTable, put, under } from "./pair-table.ts";
import { isNumber, mixed, type Token, tokenAt } from "./tokens.ts";

/** A known phrase, word by word; misprints of it are put right where it is a `target`. */
export interface Known {
  readonly words: readonly string[];
  readonly target: boolean;
}

/** All known phrases, each a way through numbered nodes from node 0. */
export interface PhraseTree {
  readonly phrases: readonly Phrase[];
  /** The node behind a node, by the next word. */
  readonly steps: PairTable;
  /** The phrase that ends at a node, by its very letters. */
  readonly letters: PairTable;
  /** Of each node the last phrase that ends there, and of each phrase the one before it that ends at the same node; -1 where there is none. */
  readonly ends: readonly number[];
  readonly before: readonly number[];
}

/** What a run of words was found to be: the phrase, and in how many letters they differ from it. */
export interface Likeness {
  readonly known: Known;
  readonly changes: number;
}

/** Most words of a phrase that are looked at. */
const reach = 8;

/** Grown when first asked for: a start that reads no document does without. */
let grown: PhraseTree | null = null;

/** All phrases of the tables, and the common words beside them. */
export function phraseTree(): PhraseTree {
  grown ??= growTree(phrases());
  return grown;
}

function growTree(phrases: readonly Phrase[]): PhraseTree {
  const tree = { phrases, steps: pairTable(), letters: pairTable(), ends: [-1], before: phrases.map(() => -1) };
  phrases.forEach(({ words }, phrase) => {
    let [node, exact] = [0, 0];
    for (let token = tokenAt(words, 0); token; token = tokenAt(words, token.end)) {
      node = grow(tree, node, node === 0 ? token.first : token.next);
      exact = mixed(exact, token.exact);
    }
    if (under(tree.letters, node, exact) >= 0) return;
    put(tree.letters, node, exact, phrase);
    tree.before[phrase] = tree.ends[node] ?? -1;
    tree.ends[node] = phrase;
  });
  return tree;
}

/** The node behind a node, made where there is none. */
function grow({ steps, ends }: { steps: PairTable; ends: number[] }, node: number, key: number): number {
  const known = under(steps, node, key);
  if (known >= 0) return known;
  const next = ends.push(-1) - 1;
  put(steps, node, key, next);
  return next;
}

/** Whether the longest known phrase at `token` may be a misprint: not where there is none, or where it is printed right. */
export function isDoubtful(folded: string, token: Token, { steps, letters, ends }: PhraseTree): boolean {
  let node = under(steps, 0, token.first);
  let exact = mixed(0, token.exact);
  let doubt = false;
  for (let last = token; node >= 0; ) {
    const next = tokenAt(folded, last.end);
    node = next ? under(steps, node, next.next) : -1;
    if (!next || node < 0) break;
    exact = mixed(exact, next.exact);
    if ((ends[node] ?? -1) >= 0) doubt = under(letters, node, exact) < 0;
    last = next;
  }
  return doubt;
}

/** The words from `token` on that the tree may have one after the other. */
export function runFrom(folded: string, token: Token, { steps }: PhraseTree): Token[] {
  const tokens = [token];
  let node = under(steps, 0, token.first);
  for (let last = token; node >= 0 && tokens.length < reach; ) {
    const next = tokenAt(folded, last.end);
    node = next ? under(steps, node, next.next) : -1;
    if (!next || node < 0) break;
    tokens.push(next);
    last = next;
  }
  return tokens;
}

/** The longest known phrase that the tokens begin with and that `accepts` lets through. */
export function longest(
  folded: string,
  tokens: readonly Token[],
  tree: PhraseTree,
  accepts: (likeness: Likeness) => boolean,
): Likeness | null {
  const nodes: number[] = [];
  let node = under(tree.steps, 0, tokens[0]?.first ?? 0);
  for (let k = 1; node >= 0; k++) {
    nodes.push(node);
    node = under(tree.steps, node, tokens[k]?.next ?? 0);
  }
  for (let count = nodes.length; count > 1; count--) {
    const found = closest(folded, endingAt(tree, nodes[count - 1] ?? 0), tokens);
    if (found && accepts(found)) return found;
  }
  return null;
}

function endingAt({ phrases, ends, before }: PhraseTree, node: number): Known[] {
  const found: Known[] = [];
  for (let phrase = ends[node] ?? -1; phrase >= 0; phrase = before[phrase] ?? -1) {
    const { words, target } = phrases[phrase] ?? { words: "", target: false };
    found.push({ words: wordsOf(words), target });
  }
  return found;
}

function wordsOf(words: string): string[] {
  const found: string[] = [];
  for (let token = tokenAt(words, 0); token; token = tokenAt(words, token.end)) found.push(words.slice(token.start, token.end));
  return found;
}

/** The known phrase that differs in the fewest letters; null where two do. */
function closest(folded: string, ends: readonly Known[], tokens: readonly Token[]): Likeness | null {
  const all = ends.map((known) => ({ known, changes: changesTo(folded, known, tokens) })).sort((a, b) => a.changes - b.changes);
  const [first, second] = all;
  return first && first.changes !== second?.changes ? first : null;
}

function changesTo(folded: string, { words }: Known, tokens: readonly Token[]): number {
  let changes = 0;
  for (let k = 0; k < words.length; k++) changes += wordChanges(folded, words[k] ?? "", tokens[k]);
  return changes;
}

/** In how many letters a printed word differs from a known one; numbers never do. */
export function wordChanges(folded: string, word: string, token: Token | undefined): number {
  if (!token || isNumber(word, 0)) return 0;
  if (token.end - token.start !== word.length) return Number.POSITIVE_INFINITY;
  let changes = 0;
  for (let i = 0; i < word.length; i++) if (folded.charCodeAt(token.start + i) !== word.charCodeAt(i)) changes++;
  return changes;
}
