import { type PhraseTree, phraseTree } from "./phrase-tree.ts";

/** Numbers under pairs of numbers, found without making anything: four places for each pair, so that they lie side by side. */
interface PairTable {
  /** A pair, its number (-1 where the slot is free), and a place that fills the slot up. */
  readonly cells: Int32Array;
  readonly mask: number;
}

/** The tree of known phrases as tables, for the reading of whole texts; the root is node 0. */
export interface PhraseSteps {
  /** The node behind a node, by the next word. */
  readonly steps: PairTable;
  /** The very letters of the phrases that end at a node. */
  readonly letters: PairTable;
  /** 1 for a node where a phrase ends. */
  readonly ends: Uint8Array;
}

/** Made when first asked for: a start that reads no document does without. */
let made: PhraseSteps | null = null;

/** The steps of all known phrases, made when they are first asked for. */
export function phraseSteps(): PhraseSteps {
  made ??= stepsOf(phraseTree());
  return made;
}

function stepsOf(root: PhraseTree): PhraseSteps {
  const steps: [number, number, number][] = [];
  const letters: [number, number, number][] = [];
  const nodes = [root];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (!node) break;
    for (const [key, next] of node.next) steps.push([at, key, nodes.push(next) - 1]);
    for (const { exact } of node.ends) letters.push([at, exact, 1]);
  }
  const ends = Uint8Array.from(nodes, (node) => (node.ends.length > 0 ? 1 : 0));
  return { steps: tableOf(steps), letters: tableOf(letters), ends };
}

function tableOf(entries: readonly (readonly [number, number, number])[]): PairTable {
  const size = 2 ** Math.ceil(Math.log2(entries.length * 2 + 2));
  const table = { cells: new Int32Array(size * 4).fill(-1), mask: size - 1 };
  for (const entry of entries) table.cells.set(entry, slotOf(table, entry[0], entry[1]));
  return table;
}

/** The number under a pair; -1 where there is none. */
export function under(table: PairTable, a: number, b: number): number {
  return table.cells[slotOf(table, a, b) + 2] ?? -1;
}

/** Where the slot of a pair begins, or the free one where it would be. */
function slotOf({ cells, mask }: PairTable, a: number, b: number): number {
  const hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  let slot = ((hash ^ (hash >>> 15)) & mask) << 2;
  while (cells[slot + 2] !== -1 && (cells[slot] !== a || cells[slot + 1] !== b)) slot = (slot + 4) & ((mask << 2) | 3);
  return slot;
}
