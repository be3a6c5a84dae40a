import type { Row } from "../../vi/row.ts";
import { addTo } from "../add-to.ts";
import { codeAt, isDigitCode } from "../letters/code-at.ts";
import { endEdge, inLatin } from "./edges.ts";
import { firstWords, plainStart } from "./first-words.ts";

/** A row found where it was looked for. */
export interface RowHit<R extends Row> {
  readonly row: R;
  readonly end: number;
}

/** A table that is tried at one place. */
export interface RowsAt<R extends Row> {
  /** The longest match of a row that is accepted and starts at `at`, the start of a word; earlier rows win ties. */
  readonly find: (folded: string, at: number, accepts?: (row: R) => boolean) => RowHit<R> | null;
  /** Every word that a match can begin with. */
  readonly heads: readonly string[];
}

/** Numbers that fit are held without a box. */
const mask = 0x3fffffff;

/** A letter or a digit: everything but ASCII marks, general punctuation and symbols. A table of all of Unicode is many times slower. */
export function isWordCode(code: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91);
  return code > 191 && (code < 0x2000 || code > 0x2bff);
}

/** The letters that stand at `at`. */
export function wordAt(words: string, at: number): string {
  let end = at;
  for (let code = codeAt(words, at); isWordCode(code) && !isDigitCode(code); code = codeAt(words, end)) end++;
  return words.slice(at, end);
}

/**
 * A number for the letters that stand at `at`, the same for the same letters; 0 where a digit does. Words are told apart faster by it
 * than by their letters; two that share one are tried for nothing.
 */
export function headAt(words: string, at: number): number {
  let code = codeAt(words, at);
  if (isDigitCode(code)) return 0;
  let head = 1;
  for (let end = at; isWordCode(code) && !isDigitCode(code); code = codeAt(words, ++end)) head = (Math.imul(head, 31) + code) & mask;
  return head;
}

/** The heads of words that a table begins with, as `headAt` gives them. */
export function headsOf(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.map((word) => headAt(word, 0)));
}

/** A row, the pattern that it is tried by, and the letters that spare that where they don't stand. */
export interface Entry<R extends Row> {
  readonly row: R;
  readonly pattern: RegExp;
  readonly start: string;
}

/** The rows of a table that can begin with the word at a place, in the table's order; and every word that one can begin with. */
export function byHead<R extends Row>(rows: readonly R[]) {
  const index = new Map<number, Entry<R>[]>();
  const heads = new Set<string>();
  for (const row of rows) {
    const entry = { row, pattern: new RegExp(`(?:${inLatin(row.pattern)})${endEdge}`, "yu"), start: plainStart(row.pattern) };
    for (const word of firstWords(row.pattern)) {
      heads.add(word);
      addTo(index, headAt(word, 0), entry);
    }
  }
  return { entriesAt: (folded: string, at: number) => index.get(headAt(folded, at)) ?? null, heads: [...heads] };
}

/** Compiles a table for being tried at one place; an index of first words keeps that cheap. */
export function rowsAt<R extends Row>(rows: readonly R[]): RowsAt<R> {
  const { entriesAt, heads } = byHead(rows);
  const find: RowsAt<R>["find"] = (folded, at, accepts = () => true) => {
    const entries = entriesAt(folded, at);
    return entries && longestOf(entries, folded, at, accepts);
  };
  return { find, heads };
}

function longestOf<R extends Row>(
  entries: readonly Entry<R>[],
  folded: string,
  at: number,
  accepts: (row: R) => boolean,
): RowHit<R> | null {
  let best: RowHit<R> | null = null;
  for (const { row, pattern, start } of entries) {
    if (!folded.startsWith(start, at)) continue;
    pattern.lastIndex = at;
    const end = pattern.test(folded) ? pattern.lastIndex : 0;
    if (end > at && end > (best?.end ?? 0) && accepts(row)) best = { row, end };
  }
  return best;
}
