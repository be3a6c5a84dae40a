import type { Passage } from "../../doc.ts";
import * as cues from "../cues.ts";
import { typeOpening } from "../named-type.ts";

/** A letterhead that stands in one line is at least so long. */
const shortest = 90;
/** Between Quốc hiệu and Tiêu ngữ; a body's name may stand there too. */
const narrow = 4;
const longestBody = 80;
const capital = /\p{Lu}/u;
/** `Sơn Hà, ngày 5`: the place before a day. */
const placed = /^(?:\p{Lu}[\p{L}.]*(?:[ -]|(?=,))){1,6}, ?\p{Ll}+ \d/u;
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
  const nationEnd = nation.index + nation[0].length;
  const between = betweenMottos(passage, nationEnd, motto.index);
  if (between === null) return [];
  const end = motto.index + motto[0].length;
  const date = dateEnd(folded, end);
  const left = numberAt(folded.slice(0, nation.index));
  if (date === null || (left === null && numberAt(folded.slice(end)) === null)) return [];
  const cuts = [left ?? 0, nation.index, ...between, end + 1, ...subjectCuts(passage, date)];
  return cuts.filter((cut) => cut > 0 && cut < text.length);
}

/** Cuts behind the place and the day, where what stands in the line besides is the type's name in capitals: `Sơn Hà, ngày … năm 2021 KẾ HOẠCH`. */
export function dateLineCuts({ text, folded }: Passage): number[] {
  const date = placed.test(text) ? dateEnd(folded, 0) : null;
  const rest = date === null ? "" : text.slice(date).trimStart();
  const start = text.length - rest.length;
  const draft = cues.draftOpening.exec(folded.slice(start))?.[0].length ?? 0;
  return rest !== "" && cues.isCaps(rest) && typeOpening(folded.slice(start + draft)) ? [...new Set([start, start + draft])] : [];
}

/** Cuts around the second line of the letterhead's left column (`BỘ TÀI CHÍNH`), which may stand between the two; null for anything else. */
function betweenMottos({ text, folded }: Passage, from: number, to: number): number[] | null {
  if (to - from <= narrow) return [];
  const lead = /^[\s*_-]*/.exec(text.slice(from, to))?.[0].length ?? 0;
  const words = text.slice(from + lead, to);
  if (to - from > longestBody || !cues.isCaps(words) || !cues.bodyHead.test(folded.slice(from + lead))) return null;
  return [from + lead, to];
}

/** Where a number's label stands, with its number. */
function numberAt(folded: string): number | null {
  const found = [...folded.matchAll(cues.numberLabel)].find((label) => /^[ :]{0,3}\d/.test(folded.slice(label.index + label[0].length)));
  return found?.index ?? null;
}

/** Where the first date behind a place ends; null where none stands there. */
function dateEnd(folded: string, from: number): number | null {
  const rest = folded.slice(from);
  for (const { row, pattern } of cues.headDates) {
    const found = row.placed ? null : pattern.exec(rest);
    if (found) return from + found.index + found[0].length;
  }
  return null;
}

/** Before the type's name in capitals, behind it, and where a title in capitals ends; before `V/v`. */
function subjectCuts(passage: Passage, from: number): number[] {
  const { text, folded } = passage;
  const start = from + (/^[\s.,;]*/.exec(text.slice(from))?.[0].length ?? 0);
  if (start >= text.length) return [];
  const type = typeOpening(folded.slice(start));
  if (type === null || !cues.isCaps(text.slice(start, start + type.end))) return cues.subjectMark.test(folded.slice(start)) ? [start] : [];
  const end = capitalsEnd(text, start + type.end);
  const office = end < text.length && cues.base.test(folded.slice(end)) ? officeBefore(passage, start + type.end, end) : null;
  return [start, ...(office === null ? [] : [office]), end];
}

/** Where words in capitals end: at the first with a capital and a small letter, or at the text's end. */
function capitalsEnd(text: string, from: number): number {
  wordStarts.lastIndex = from;
  for (let hit = wordStarts.exec(text); hit; hit = wordStarts.exec(text)) {
    if (/^\p{Ll}/u.test(text.slice(hit.index + 1, hit.index + 3))) return hit.index;
  }
  return text.length;
}

/** Where the body that decides begins, or the office that decides for it, as the last words in capitals before the bases. */
function officeBefore({ text, folded }: Passage, from: number, end: number): number | null {
  wordStarts.lastIndex = 0;
  const starts = [...text.slice(from, end).matchAll(wordStarts)].map((hit) => from + hit.index);
  const body = starts.findLast((at) => cues.bodyHead.test(folded.slice(at, end)));
  if (body === undefined) return null;
  const office = starts.find((at) => at < body && cues.position.exec(folded.slice(at, body))?.[0].length === body - at - 1);
  return office ?? body;
}
