import type { Passage } from "../doc.ts";
import {
  againstSome,
  bareLeadIn,
  caseMarkRows,
  countLeadInRows,
  countWords,
  declaredCountRows,
  lastCaseJoint,
  listLeadInRows,
} from "../vi/cases.ts";
import { allMatches } from "./rows/all-matches.ts";
import { anyOf, anyUnnamed } from "./rows/any-of.ts";
import { compile, endEdge } from "./rows/edges.ts";

const leadIn = new RegExp(`^(?:${anyOf(listLeadInRows)})\\s*`, "u");
const countLeadIn = new RegExp(`^(?:${anyOf(countLeadInRows)})\\s*`, "u");
const bare = new RegExp(`^(?:${bareLeadIn.pattern})${endEdge}\\s*`, "u");
const announced = declaredCountRows.map((row) => compile(row.pattern, "gu"));
const countedEnd = new RegExp(`(?:${anyUnnamed(declaredCountRows)}) ?$`, "u");
const countedStart = new RegExp(`^(?:${anyUnnamed(declaredCountRows)})${endEdge}`, "u");
/** Between two counts of one sum: `03 vụ khiếu nại | và | 02 vụ tố cáo`. */
const countJoint = new RegExp(`^(?: \\p{L}+){0,4}?(?: ${lastCaseJoint.pattern} |[,;] (?:${lastCaseJoint.pattern} )?)$`, "u");
const against = new RegExp(`(?:${againstSome.pattern}) $`, "u");
const declaredWindow = 160;
const thingWords = 6;
/** So many numbers at most are lost between two cases. */
const mostLost = 2;

/** The lengths of what announces a footnote's list: before any list, before a numbered one; whether the words can do nothing else. */
export function leadInsOf(folded: string): { listed: number; counted: number; isSure: boolean } {
  const listed = leadIn.exec(folded)?.[0].length ?? 0;
  const short = bare.exec(folded)?.[0].length ?? 0;
  return { listed, counted: Math.max(listed, countLeadIn.exec(folded)?.[0].length ?? short), isSure: listed + short > 0 };
}

/** What number a label is in its count, from 1 on; 0 where it is none of it. */
export function placeIn(labels: readonly string[] | null, label: string): number {
  if (labels) return labels.indexOf(label) + 1;
  return /^\d+$/.test(label) ? Number(label) : 0;
}

/** Whether a place in a count comes behind another, a few lost between them at most. */
export function comesBehind(place: number, last: number): boolean {
  return place > last && place <= last + 1 + mostLost;
}

/** Whether a case's label counts on from another one's; null is before the first. */
export function countsOn(label: string, before: string | null): boolean {
  return caseMarkRows.some(({ labels }) => {
    const last = before === null ? 0 : placeIn(labels, before);
    return before === null ? placeIn(labels, label) === 1 : last > 0 && comesBehind(placeIn(labels, label), last);
  });
}

/** What the words before a mark announce of its list: the counts that these may mean, the likeliest first, and what is counted. */
export interface Announced {
  readonly counts: readonly number[];
  /** Folded: `03 vụ việc khiếu nại đông người`. */
  readonly things: string;
}

export const nothingAnnounced: Announced = { counts: [], things: "" };

/**
 * What the words before a mark at `at` in `Doc.text` announce: `03 vụ việc ²`, and the sum of `04 quyết định và 02 kết luận ²`; `after` is
 * where the mark before it ends, or 0.
 */
export function announcedBefore(passage: Passage, at: number, after: number): Announced {
  const end = offsetOf(passage, at);
  return announcedIn(passage.folded.slice(Math.max(0, end - declaredWindow, after > 0 ? offsetOf(passage, after) : 0), end));
}

/** What the last sentence of some folded words announces: by its last count, and by the sum of those that are joined with it. */
export function announcedIn(words: string): Announced {
  const sentence = words.slice(words.lastIndexOf(". ") + 1);
  const [last, ...before] = announced.flatMap((pattern) => allMatches(pattern, sentence)).sort((a, b) => b.index - a.index);
  const count = last && countOf(last);
  if (!last || !count || last.index < sentence.lastIndexOf("; ")) return nothingAnnounced;
  let sum = count;
  let at = last.index;
  for (const one of before) {
    if (!countJoint.test(sentence.slice(one.index + one[0].length, at))) break;
    sum += countOf(one) ?? 0;
    at = one.index;
  }
  return { counts: sum > count ? [count, sum] : [count], things: sum > count ? "" : thingsAt(sentence, last.index) };
}

/** A count with the first words behind it, which say what is counted, and with those before it that say what is told of people. */
function thingsAt(sentence: string, at: number): string {
  const told = against.exec(sentence.slice(0, at))?.[0] ?? "";
  return told + sentence.slice(at).split(" ", thingWords).join(" ");
}

function countOf({ groups }: RegExpExecArray): number | null {
  const count = groups?.["count"] ?? "";
  return countWords.indexOf(count) + 1 || Number.parseInt(count, 10) || null;
}

/** `03 dự án`: some folded words end with a count, behind which no number of a name stands. */
export function endsCounted(words: string): boolean {
  return countedEnd.test(words);
}

/** `03 dự án …`: some folded words open with a count. */
export function opensCounted(words: string): boolean {
  return countedStart.test(words);
}

/** Offset in the passage of a place in `Doc.text`. */
function offsetOf(passage: Passage, at: number): number {
  let offset = 0;
  passage.from.forEach((from, k) => {
    if (from <= at) offset = (passage.at[k] ?? 0) + Math.min(at, passage.to[k] ?? from) - from;
  });
  return offset;
}
