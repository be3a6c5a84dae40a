import { phrases } from "./lexicon.ts";
import { isNumber, mixed, type Token, tokenAt } from "./tokens.ts";

/** A known phrase, word by word; misprints of it are put right where it is a `target`. */
export interface Known {
  readonly words: readonly string[];
  /** Of its very letters. */
  readonly exact: number;
  readonly target: boolean;
}

/** A place in the tree of known phrases: what may come next, and the phrases that end here. */
export interface PhraseTree {
  readonly next: ReadonlyMap<number, PhraseTree>;
  readonly ends: readonly Known[];
}

/** Most nodes have nothing behind them, and few phrases: what they have is made when it is there. */
interface Growing extends PhraseTree {
  next: Map<number, Growing>;
  ends: readonly Known[];
}

const nothing: Growing["next"] = new Map();
const none: Growing["ends"] = [];

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
  grown ??= growTree();
  return grown;
}

function growTree(): PhraseTree {
  const root = leaf();
  for (const { words, target } of phrases()) {
    const tokens: Token[] = [];
    for (let token = tokenAt(words, 0); token; token = tokenAt(words, token.end)) tokens.push(token);
    const node = tokens.reduce((at, token, k) => grow(at, k === 0 ? token.first : token.next), root);
    const exact = tokens.reduce((all, token) => mixed(all, token.exact), 0);
    if (endsAs(node, exact)) continue;
    node.ends = [...node.ends, { words: tokens.map((token) => words.slice(token.start, token.end)), exact, target }];
  }
  return root;
}

function leaf(): Growing {
  return { next: nothing, ends: none };
}

function grow(node: Growing, key: number): Growing {
  const known = node.next.get(key);
  if (known) return known;
  const next = leaf();
  if (node.next === nothing) node.next = new Map([[key, next]]);
  else node.next.set(key, next);
  return next;
}

/** Whether a phrase with these very letters ends here. */
function endsAs({ ends }: PhraseTree, exact: number): boolean {
  return ends.some((known) => known.exact === exact);
}

/** Whether the longest known phrase at `token` may be a misprint: not where there is none, or where it is printed right. */
export function isDoubtful(folded: string, token: Token, tree: PhraseTree): boolean {
  let node = tree.next.get(token.first);
  let exact = mixed(0, token.exact);
  let doubt = false;
  for (let last = token; node && node.next.size > 0; ) {
    const next = tokenAt(folded, last.end);
    node = next ? node.next.get(next.next) : undefined;
    if (!next || !node) break;
    exact = mixed(exact, next.exact);
    if (node.ends.length > 0) doubt = !endsAs(node, exact);
    last = next;
  }
  return doubt;
}

/** The words from `token` on that the tree may have one after the other. */
export function runFrom(folded: string, token: Token, tree: PhraseTree): Token[] {
  const tokens = [token];
  let node = tree.next.get(token.first);
  for (let last = token; node && tokens.length < reach; ) {
    const next = tokenAt(folded, last.end);
    node = next ? node.next.get(next.next) : undefined;
    if (!next || !node) break;
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
  const nodes: PhraseTree[] = [];
  let node = tree.next.get(tokens[0]?.first ?? 0);
  for (let k = 1; node; k++) {
    nodes.push(node);
    node = node.next.get(tokens[k]?.next ?? 0);
  }
  for (let count = nodes.length; count > 1; count--) {
    const found = closest(folded, nodes[count - 1]?.ends ?? [], tokens);
    if (found && accepts(found)) return found;
  }
  return null;
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
