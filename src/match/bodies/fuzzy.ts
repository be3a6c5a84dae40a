import { addTo } from "../add-to.ts";
import { bonesOf } from "../letters/bones.ts";

/** How like two names are, and which of the known ones is clearly the most like some words. */
interface Likeness<T> {
  readonly value: T;
  readonly score: number;
  /** By how much it is better than the second best. */
  readonly margin: number;
}

interface Entry<T> {
  readonly value: T;
  readonly tokens: readonly string[];
  readonly bare: readonly string[];
}

const word = /[\p{L}\p{N}]+/gu;

/** Words of letters and digits. */
export function tokensOf(folded: string): string[] {
  return folded.match(word) ?? [];
}

/** Finds the name that some words most likely were, of all or of those that are allowed. */
export type Nearest<T> = (tokens: readonly string[], allows?: (value: T) => boolean) => Likeness<T> | null;

/** Compares word by word in any order, so that a word lost or moved does no harm. */
export function fuzzyIndex<T>(names: readonly { readonly value: T; readonly folded: string }[]): Nearest<T> {
  const entries: Entry<T>[] = names.map(({ value, folded }) => {
    const tokens = tokensOf(folded);
    return { value, tokens, bare: tokens.map(bonesOf) };
  });
  const byToken = new Map<string, number[]>();
  entries.forEach((entry, i) => {
    for (const token of new Set(entry.bare)) addTo(byToken, token, i);
  });
  const shared = new Uint8Array(entries.length);
  return (tokens, allows) => {
    const bare = tokens.map(bonesOf);
    let best: { value: T; score: number } | null = null;
    let second = 0;
    for (const entry of likely(bare, byToken, entries, shared)) {
      if (allows?.(entry.value) === false) continue;
      const score = likeness(tokens, bare, entry);
      if (best && score <= best.score) second = Math.max(second, score);
      else {
        second = best?.score ?? 0;
        best = { value: entry.value, score };
      }
    }
    return best ? { ...best, margin: best.score - second } : null;
  };
}

/**
 * Entries that share at least half of their words with the tokens; a cheap sieve before the comparison letter by letter. `shared` has room
 * for a count of each entry, all 0 before and after.
 */
function likely<T>(
  bare: readonly string[],
  byToken: ReadonlyMap<string, number[]>,
  entries: readonly Entry<T>[],
  shared: Uint8Array,
): Entry<T>[] {
  const seen: number[] = [];
  for (const i of [...new Set(bare)].flatMap((token) => byToken.get(token) ?? [])) {
    const count = shared[i] ?? 0;
    if (count === 0) seen.push(i);
    shared[i] = count + 1;
  }
  const found: Entry<T>[] = [];
  for (const i of seen) {
    const entry = entries[i];
    if (entry && (shared[i] ?? 0) * 2 >= entry.tokens.length) found.push(entry);
    shared[i] = 0;
  }
  return found;
}

function likeness<T>(tokens: readonly string[], bare: readonly string[], entry: Entry<T>): number {
  const used = new Set<number>();
  let sum = 0;
  let strange = 0;
  tokens.forEach((token, k) => {
    let best = 0;
    let at = -1;
    entry.tokens.forEach((other, j) => {
      if (used.has(j)) return;
      const score = wordLikeness(token, bare[k] ?? "", other, entry.bare[j] ?? "");
      if (score > best) [best, at] = [score, j];
    });
    if (at >= 0) used.add(at);
    else strange++;
    sum += best;
  });
  if (strange > 1 || entry.tokens.length - used.size > 2) return 0;
  return (2 * sum) / (tokens.length + entry.tokens.length);
}

function wordLikeness(a: string, bareA: string, b: string, bareB: string): number {
  if (a === b) return 1;
  if (bareA === bareB) return 0.9;
  return bareA.length > 2 && bareB.length > 2 && oneLetterApart(bareA, bareB) ? 0.7 : 0;
}

/** One letter changed, lost or added. */
function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a.charAt(i) === b.charAt(i)) i++;
  const restA = a.slice(i + (a.length >= b.length ? 1 : 0));
  const restB = b.slice(i + (b.length >= a.length ? 1 : 0));
  return restA === restB;
}
