import { fold } from "../../match/letters/fold.ts";
import { anyOf } from "../../match/rows/any-of.ts";
import { endEdge } from "../../match/rows/edges.ts";
import { run } from "../../match/rows/match-at.ts";
import { middleNames, nameEnds, nameStops, personsMiddleNames } from "../../vi/persons.ts";
import type { Row } from "../../vi/row.ts";
import { positionRows, rankRows, surnameRow } from "../../vi/signatures.ts";

/** Words as printed, and folded but not respelt (`Đỗ Thị` is no `đô thị`): same length. */
export interface Words {
  readonly text: string;
  readonly folded: string;
}

/** A text with its folded words, of the same length. */
export function wordsOf(text: string): Words {
  return { text, folded: fold(text) };
}

const maxTokens = 6;
const maxInCapitals = 4;
const capitalized = /\p{Lu}[\p{L}\p{M}'’]*(?:-\p{L}+)*/uy;
const stop = at([...nameStops, ...positionRows, ...rankRows]);
const ending = at(nameEnds);
const middle = at([middleNames]);
const surname = at([surnameRow]);
const written = new RegExp(`${surnameRow.pattern} (?:${personsMiddleNames.pattern}) [\\p{L}]+${endEdge}`, "yu");

function at(rows: readonly Row[]): RegExp {
  return new RegExp(`(?:${anyOf(rows)})${endEdge}`, "yu");
}

/** Where the name that begins at `start` ends; -1 where none begins. Reads up to six capitalized words, or a name in small letters. */
export function nameAt(words: Words, start: number): number {
  const end = capitalizedName(words, start);
  if (end > start) return end;
  return fits(written, words.folded, start) ? written.lastIndex : -1;
}

/** Number of words between two places. */
export function tokensOf(words: Words, start: number, end: number): number {
  return end <= start ? 0 : words.text.slice(start, end).split(" ").length;
}

/** Whether a known surname begins at `start`, with a capital letter. */
export function surnameAt(words: Words, start: number): boolean {
  return /^\p{Lu}/u.test(words.text.slice(start, start + 1)) && fits(surname, words.folded, start);
}

function capitalizedName(words: Words, start: number): number {
  const inCapitals = isCapitals(firstWord(words.text, start));
  let end = -1;
  let next = start;
  for (let tokens = 0; tokens < (inCapitals ? maxInCapitals : maxTokens); tokens++) {
    const tokenEnd = tokenAt(words, next, tokens, inCapitals);
    if (tokenEnd < 0) break;
    end = tokenEnd;
    if (words.text.charAt(end) !== " ") break;
    next = end + 1;
  }
  return end;
}

function tokenAt({ text, folded }: Words, start: number, before: number, inCapitals: boolean): number {
  if (fits(stop, folded, start) || (inCapitals && fits(ending, folded, start))) return -1;
  if (fits(capitalized, text, start)) {
    const end = capitalized.lastIndex;
    return before > 0 && !inCapitals && isCapitals(text.slice(start, end)) ? -1 : end;
  }
  return before === 1 && fits(middle, folded, start) && /^ \p{Lu}/u.test(text.slice(middle.lastIndex)) ? middle.lastIndex : -1;
}

function fits(pattern: RegExp, words: string, start: number): boolean {
  return run(pattern, words, start) > start;
}

/** An abbreviation, or a word of a heading. */
function isCapitals(word: string): boolean {
  return word.length > 1 && !/\p{Ll}/u.test(word);
}

function firstWord(text: string, start: number): string {
  return fits(capitalized, text, start) ? text.slice(start, capitalized.lastIndex) : "";
}
