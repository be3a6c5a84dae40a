import type { Legible, Offsets } from "../doc.ts";
import { bonesOf } from "../match/letters/bones.ts";
import { fold } from "../match/letters/fold.ts";
import { commonSyllables, letters, syllable, wholeWords } from "../vi/syllables.ts";
import { chain } from "./chain.ts";
import { gluedRuns } from "./glued-runs.ts";

/** Letters of the longest syllable, and of the longest run that is parted: what is longer is no words. */
const longest = 7;
const longestRun = 80;
const hasMark = new RegExp(`[${letters.markedVowels}]`, "i");
const shortName = /^[A-ZĐ]{2,}$/;
const capitalized = /^\p{Lu}\p{Ll}+$/u;
/** As a syllable is printed: the capitals of `LêN` are two words'. */
const cased = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u;
const small = /^\p{Ll}/u;
const smallAhead = /^\p{Lu}\p{Ll}+/u;
const dated = /(?:\d[/.-]|\p{L} |\p{Lu})\d{1,4}$/u;

/**
 * Puts back the blanks that a print lost between two syllables or more (`trưởngBộ`, `phốihợp`), where each of them is one that
 * administrative texts use all the time, or one of a name by its capital, and the letters fall into so few in no other way. Words of other
 * languages stay.
 */
export function partWords({ text, offsets }: Legible): Legible {
  const cuts = gluedRuns(text).flatMap(([start, end]) => {
    const run = text.slice(start, end);
    if (run.length > longestRun || !hasMark.test(run)) return [];
    return [...(isBehindDate(text, start, run) ? [start] : []), ...cutsOf(run).map((cut) => start + cut)];
  });
  return cuts.length === 0 ? { text, offsets } : withBlanks(text, offsets, cuts);
}

/** The text with a blank before each of these places; it leads back to the letter behind it. */
function withBlanks(text: string, offsets: Offsets, cuts: readonly number[]): Legible {
  const pieces = cuts.map((cut, k) => text.slice(cuts[k - 1] ?? 0, cut));
  const added = { at: [0, ...cuts.map((cut, k) => cut + k + 1)], from: [0, ...cuts] };
  return { text: [...pieces, text.slice(cuts.at(-1))].join(" "), offsets: chain(added, offsets) };
}

/** `12/3/2021của`, `tháng 5năm 2021`, `QH14ngày`: a figure that opens a line may be the mark of a note. */
function isBehindDate(text: string, start: number, run: string): boolean {
  return dated.test(text.slice(Math.max(0, start - 8), start)) && commonSyllables.has(fold(run));
}

/** How the letters up to a place fall into syllables: into how many, where the last of them begins, and in how many ways so few. */
interface Fall {
  readonly count: number;
  readonly from: number;
  readonly ways: number;
}

const nowhere: Fall = { count: Number.POSITIVE_INFINITY, from: 0, ways: 0 };

/** Where a run of letters falls into the fewest parts; nowhere if it does not, or in more than one way. */
function cutsOf(run: string): number[] {
  const falls: Fall[] = [{ count: 0, from: 0, ways: 1 }];
  for (let end = 1; end <= run.length; end++) falls.push(fallAt(run, end, falls));
  const cuts: number[] = [];
  if (falls.at(-1)?.ways !== 1 || wholeWords.has(fold(run))) return cuts;
  for (let at = falls[run.length]?.from ?? 0; at > 0; at = falls[at]?.from ?? 0) cuts.unshift(at);
  return cuts;
}

function fallAt(run: string, end: number, falls: readonly Fall[]): Fall {
  let best = nowhere;
  for (let from = Math.max(0, end - longest); from < end; from++) {
    const { count, ways } = falls[from] ?? nowhere;
    if (ways === 0 || count + 1 > best.count || !(isCommon(run.slice(from, end)) || isName(run, from, end))) continue;
    best = { count: count + 1, from, ways: ways + (count + 1 === best.count ? best.ways : 0) };
  }
  return best;
}

function isCommon(part: string): boolean {
  return commonSyllables.has(fold(part)) && cased.test(part);
}

/** A syllable with a capital behind a small letter, or a short name before or behind small letters: `ThừaThiên | Huế`, `UBND | tỉnh`. */
function isName(run: string, from: number, end: number): boolean {
  const part = run.slice(from, end);
  const isBehind = small.test(run.charAt(from - 1));
  if (shortName.test(part))
    return isBehind ? end === run.length : from === 0 && small.test(run.charAt(end + 1)) && !opensSyllable(run, end - 1);
  return isBehind && capitalized.test(part) && !small.test(run.charAt(end)) && syllable.test(bonesOf(part));
}

/** `S | Nông`: the last capital belongs to the small letters behind it. */
function opensSyllable(run: string, at: number): boolean {
  return syllable.test(bonesOf(smallAhead.exec(run.slice(at))?.[0] ?? ""));
}
