import type { Passage } from "../../doc.ts";
import * as cues from "../cues.ts";
import { typeOpening } from "../named-type.ts";

/** A letterhead that stands in one line is at least so long. */
const shortest = 90;
/** Between Quốc hiệu and Tiêu ngữ. */
const narrow = 4;
const capital = /\p{Lu}/u;
const wordStarts = /(?<= )\p{Lu}/gu;

/**
 * Where a line is to be cut that holds a whole letterhead, as texts do that were copied without their line ends: before Quốc hiệu, behind
 * Tiêu ngữ, before the number that stands left of them, and around the type's name and the subject behind the date. Empty for any other.
 */
export function headLineCuts(passage: Passage): number[] {
  const { text, folded } = passage;
  if (text.length < shortest || !cues.anyMotto.test(folded)) return [];
  const [nation, motto, ...more] = [...folded.matchAll(cues.motto)];
  if (!nation || !motto || more.length > 0 || !capital.test(text.charAt(nation.index))) return [];
  if (motto.index - nation.index - nation[0].length > narrow) return [];
  const end = motto.index + motto[0].length;
  const date = dateEnd(folded, end);
  const left = numberAt(folded.slice(0, nation.index));
  if (date === null || (left === null && numberAt(folded.slice(end)) === null)) return [];
  const cuts = [left ?? 0, nation.index, end + 1, ...subjectCuts(passage, date)];
  return cuts.filter((cut) => cut > 0 && cut < text.length);
}

/** Where a number's label stands, with its number. */
function numberAt(folded: string): number | null {
  const found = [...folded.matchAll(cues.numberLabel)].find((label) => /^[ :]{0,3}\d/.test(folded.slice(label.index + label[0].length)));
  return found?.index ?? null;
}

/** Where the first date behind a place ends; null where none stands there. */
function dateEnd(folded: string, from: number): number | null {
  const rest = folded.slice(from);
  for (const { pattern } of cues.headDates) {
    const found = pattern.exec(rest);
    if (found) return from + found.index + found[0].length;
  }
  return null;
}

/** Before the type's name in capitals, and behind it; before `V/v`. */
function subjectCuts({ text, folded }: Passage, from: number): number[] {
  const start = from + (/^[\s.,;]*/.exec(text.slice(from))?.[0].length ?? 0);
  if (start >= text.length) return [];
  const type = typeOpening(folded.slice(start));
  if (type === null || !cues.isCaps(text.slice(start, start + type.end))) return cues.subjectMark.test(folded.slice(start)) ? [start] : [];
  wordStarts.lastIndex = start + type.end;
  const title = wordStarts.exec(text)?.index ?? text.length;
  return title === start + type.end + 1 && !cues.isCaps(text.slice(title, title + 12)) ? [start, title] : [start];
}
