import { codeUpTo, isDigitCode } from "../letters/code-at.ts";
import { shapes } from "../letters/shape-of.ts";
import { isWordCode } from "../rows/rows-at.ts";

/** A word as it stands in some folded words, and numbers that say which it may be. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Of the shapes of its letters; the same for all that may be misprints of one another, and for numbers of like length. */
  readonly first: number;
  /** The same with what stands before it. */
  readonly next: number;
  /** Of its very letters; of numbers as `first`. */
  readonly exact: number;
}

const widest = 3;
/** Numbers that fit are held without a box, and found faster. */
const mask = 0x3fffffff;

const comma = 44;
const dashes: ReadonlySet<number> = new Set([45, 38, 47, 0x2013]);

/** The first word at or after `from`; null where there is none. */
export function tokenAt(folded: string, from: number): Token | null {
  let start = from;
  while (start < folded.length && !isWordCode(folded.charCodeAt(start))) start++;
  if (start >= folded.length) return null;
  let end = start;
  let [letters, exact] = [0, 0];
  for (let code = folded.charCodeAt(end); isWordCode(code); code = folded.charCodeAt(++end)) {
    letters = (Math.imul(letters, 31) + (shapes[code] ?? 0)) & mask;
    exact = (Math.imul(exact, 31) + code) & mask;
  }
  const first = isNumber(folded, start) ? numberClass(end - start) : letters;
  return { start, end, first, next: nextOf(first, gapOf(folded, from, start, false)), exact: first < 8 ? first : exact };
}

/** The words of a text, one list for each number of a `Token`. */
export interface WordTable {
  readonly count: number;
  readonly starts: Int32Array;
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly exact: Int32Array;
}

/** All words of a folded text as they may stand in its passages: a gap of any width, line ends in it, may be a blank there. */
export function wordTable(folded: string): WordTable {
  const { length } = folded;
  const list = () => new Int32Array((length >> 1) + 1);
  const table = { starts: list(), first: list(), next: list(), exact: list() };
  let [count, from] = [0, 0];
  for (let at = 0; at < length; at++) {
    let code = folded.charCodeAt(at);
    if (!isWordCode(code)) continue;
    const start = at;
    let [letters, exact] = [0, 0];
    for (; isWordCode(code); code = codeUpTo(folded, ++at, length)) {
      letters = (Math.imul(letters, 31) + (shapes[code] ?? 0)) & mask;
      exact = (Math.imul(exact, 31) + code) & mask;
    }
    const first = isNumber(folded, start) ? numberClass(at - start) : letters;
    table.starts[count] = start;
    table.first[count] = first;
    table.next[count] = nextOf(first, gapOf(folded, from, start, true));
    table.exact[count] = first < 8 ? first : exact;
    count++;
    from = at;
  }
  return { count, ...table };
}

function nextOf(first: number, gap: number): number {
  return (Math.imul(first, 37) + gap) & mask;
}

/** Of some words one after the other, from that of the words before the last and that of the last. */
export function mixed(before: number, exact: number): number {
  return (Math.imul(before, 1_000_003) + exact) & mask;
}

/** The third word before `start`, or the first one there is. */
export function tokenBefore(folded: string, start: number): Token | null {
  let at = start;
  for (let count = 0; count < 3 && at > 0; count++) {
    while (at > 0 && !isWordCode(folded.charCodeAt(at - 1))) at--;
    while (at > 0 && isWordCode(folded.charCodeAt(at - 1))) at--;
  }
  return tokenAt(folded, at);
}

/** A digit stands at `at`. */
export function isNumber(words: string, at: number): boolean {
  return isDigitCode(words.charCodeAt(at));
}

/** What stands between two words: a blank, a comma, a dash or its like, or something that ends every phrase; `loose` takes any white space for a blank. */
function gapOf(folded: string, from: number, to: number, loose: boolean): number {
  if (to - from > widest && !loose) return 4;
  let kind = 1;
  for (let at = from; at < to; at++) {
    const code = folded.charCodeAt(at);
    if (code === 32 || (code < 32 && loose)) continue;
    if (code === comma) kind = 2;
    else if (dashes.has(code)) kind = 3;
    else return 4;
  }
  return kind;
}

/** One or two digits are a day or a month, four a year. */
function numberClass(length: number): number {
  return length < 3 ? 1 : Math.min(length, 5);
}
