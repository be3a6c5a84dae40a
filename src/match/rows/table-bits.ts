import { codeUpTo } from "../letters/code-at.ts";
import { digitHead } from "./first-words.ts";

/** The words of a text that a row of some table can begin with, in order; the arrays are used again for the next text. */
interface Cues {
  /** How many there are. */
  readonly count: number;
  readonly starts: Int32Array;
  /** For each the bits of the tables. */
  readonly tables: Int32Array;
  /** The bits of all tables that have a word here. */
  readonly any: number;
}

/** Words are told apart by a hash: two that share one are tried for nothing, and none is missed. */
const size = 1 << 13;
const bits = new Int32Array(size);
const bitCount = 31;
const letter = 1;
const digit = 2;
const kinds = wordKinds();
let tables = 0;
let starts = new Int32Array(256);
let found = new Int32Array(256);
let lastText = "";
let last: Cues = { count: 0, starts, tables: found, any: 0 };

/** Gives a table its bit; `heads` are the words that its rows begin with. With many tables some share a bit, and are tried oftener. */
export function tableBit(heads: readonly string[]): number {
  const bit = 1 << (tables++ % bitCount);
  for (const head of heads) {
    const slot = slotOfHead(head);
    bits[slot] = (bits[slot] ?? 0) | bit;
  }
  lastText = "";
  return bit;
}

/** The places in folded words where a row of the table with this bit may begin, in order. */
export function placesFor(folded: string, bit: number): number[] {
  const places: number[] = [];
  const cues = cuesOf(folded);
  if ((cues.any & bit) === 0) return places;
  for (let k = 0; k < cues.count; k++) if (((cues.tables[k] ?? 0) & bit) !== 0) places.push(cues.starts[k] ?? 0);
  return places;
}

/** One reading for all tables: they are asked about one text after the other, so the last answer is kept. */
function cuesOf(folded: string): Cues {
  if (folded !== lastText) last = readCues(folded);
  lastText = folded;
  return last;
}

function readCues(folded: string): Cues {
  let count = 0;
  let any = 0;
  const { length } = folded;
  for (let at = 0; at < length; at++) {
    let code = folded.charCodeAt(at);
    if (kinds[code] === 0) continue;
    const start = at;
    let hash = 0;
    for (; kinds[code] === letter; code = codeUpTo(folded, ++at, length)) hash = step(hash, code);
    const word = bits[at === start ? 0 : slotOf(hash)] ?? 0;
    for (; kinds[code] !== 0; code = codeUpTo(folded, ++at, length));
    if (word === 0) continue;
    keep(count++, start, word);
    any |= word;
  }
  return { count, starts, tables: found, any };
}

function keep(k: number, at: number, tables: number): void {
  if (k === starts.length) {
    starts = grown(starts);
    found = grown(found);
  }
  starts[k] = at;
  found[k] = tables;
}

function grown(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}

/** The slot of a word that is nothing but letters, or of a digit. */
function slotOfHead(head: string): number {
  if (head === digitHead) return 0;
  let hash = 0;
  for (let at = 0; at < head.length; at++) hash = step(hash, head.charCodeAt(at));
  return slotOf(hash);
}

function step(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** Never 0, which is the digits'. */
function slotOf(hash: number): number {
  return ((hash ^ (hash >>> 13)) & (size - 1)) | 1;
}

/** For every character code, the word characters of `edges.ts`. */
function wordKinds(): Uint8Array {
  const all = new Uint8Array(0x10000);
  for (const [from, to] of [
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
  ] as const)
    all.fill(letter, from, to + 1);
  return all.fill(digit, 0x30, 0x3a);
}
