import type { Legible, Offsets } from "../doc.ts";
import { fold } from "../match/letters/fold.ts";
import { commonSyllables, letters } from "../vi/syllables.ts";
import { chain } from "./chain.ts";
import { gluedRuns } from "./glued-runs.ts";

/** Letters of the longest syllable. */
const longest = 7;
const hasMark = new RegExp(`[${letters.markedVowels}]`, "i");
const shortName = /^[A-ZĐ]{2,7}(?=\p{Ll}{2})/u;
const dated = /(?:\d[/.-]|\p{L} )\d{1,4}$/u;

/**
 * Puts back the blanks that a print lost between two syllables or more (`trưởngBộ`, `phốihợp`), where each of them is one that
 * administrative texts use all the time and the letters fall into so few in no other way. Names and words of other languages stay.
 */
export function partWords({ text, offsets }: Legible): Legible {
  const cuts = gluedRuns(text).flatMap(([start, end]) => {
    const run = text.slice(start, end);
    if (!hasMark.test(run)) return [];
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

/** `12/3/2021của`, `tháng 5năm 2021`: a figure that opens a line may be the mark of a note. */
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

/** Where a run of letters falls into the fewest common syllables; nowhere if it does not, or in more than one way. A short name may open it. */
function cutsOf(run: string): number[] {
  const folded = fold(run);
  const head = shortName.exec(run)?.[0].length ?? 0;
  const falls: Fall[] = new Array<Fall>(head).fill(nowhere);
  falls.push({ count: 0, from: 0, ways: 1 });
  for (let end = head + 1; end <= folded.length; end++) falls.push(fallAt(folded, end, falls));
  const cuts: number[] = [];
  if (falls.at(-1)?.ways !== 1) return cuts;
  for (let at = falls[folded.length]?.from ?? 0; at > 0; at = falls[at]?.from ?? 0) cuts.unshift(at);
  return cuts;
}

function fallAt(folded: string, end: number, falls: readonly Fall[]): Fall {
  let best = nowhere;
  for (let from = Math.max(0, end - longest); from < end; from++) {
    const { count, ways } = falls[from] ?? nowhere;
    if (ways === 0 || count + 1 > best.count || !commonSyllables.has(folded.slice(from, end))) continue;
    best = { count: count + 1, from, ways: ways + (count + 1 === best.count ? best.ways : 0) };
  }
  return best;
}
