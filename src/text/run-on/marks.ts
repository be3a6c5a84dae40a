import { anyUnnamed } from "../../match/rows/any-of.ts";
import { numberJoint, timeJoint } from "../../match/rows/joints.ts";
import { bodyHeadRows } from "../../vi/issuers.ts";
import { type MarkKind, markRows, numbered, pointedAt, smallCounts, unnumbered } from "../../vi/marks.ts";
import { slotRows } from "../../vi/slots.ts";
import { before, type LineStarts, placesOf, type Run } from "./run.ts";

const pointed = new RegExp(`(?<![\\p{L}])(?:${pointedAt.pattern}|${numbered.pattern})$`, "u");
const pointedInside = new RegExp(`(?<![\\p{L}])(?:${pointedAt.pattern})$`, "u");
const unnumberedEnd = new RegExp(`(?<![\\p{L}])(?:${unnumbered.pattern})$`, "u");
const body = new RegExp(`(?<![\\p{L}])(?:${anyUnnamed(bodyHeadRows)})(?![\\p{L}])`, "u");
const rows = markRows
  .filter(({ kind }) => kind !== "bracket" && kind !== "star")
  .map(({ kind, pattern }) => ({ kind, pattern: new RegExp(`(?<=^|\\s)(?:${pattern})(?=\\s?["“(]?[\\p{Lu}\\d])`, "gu") }));
/** A sign between words joins them as often as it opens an item, but for one with a blank behind it alone: `1- Về kinh tế`. */
const joined = /^[\p{L}\d.]+ ?[-–]$/u;
const leaning = /^[\dIVX.]+[-–]$/u;
const slot = new RegExp(`(?<=[.;)] )(?:${anyUnnamed(slotRows)}) ?:`, "gu");
const note = /(?<=\s)(?:[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]{0,2}|\[\^\d{1,3}\]:) ?(?=[\p{L}(])/gu;
const closes = /^\. /;
const endsInMark = /\s\S{1,6}[.)/:-]\s$/u;
const romans: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
/** No heading over the first of its items is longer. */
const longestHeading = 120;
const longestTopic = 60;
const longestItem = 500;

interface Candidate {
  readonly kind: MarkKind;
  readonly label: string;
  readonly start: number;
  /** The sign behind the label is a dash. */
  readonly dashed: boolean;
}

/** How far the counts of a text have come, and where the last mark stands. */
interface Counts {
  article: number;
  roman: number;
  letter: number;
  number: number;
  second: number;
  point: number;
  last: number;
}

/** Where the items of a text open that follow each other in one line: their marks count on, or stand behind the end of a clause. */
export function markStarts(run: Run, from: number): LineStarts {
  const counts: Counts = { article: 0, roman: 0, letter: 0, number: 0, second: 0, point: 0, last: -longestHeading };
  const starts: LineStarts = [
    ...placesOf(slot, run, from).map(({ start }) => start),
    ...[...run.text.matchAll(note)].map(({ index }) => index),
  ];
  for (const candidate of candidatesIn(run, from)) {
    if (leansInSentence(run, candidate, counts) || !opens(run, candidate, counts)) continue;
    starts.push(candidate.start, ...behindCapitals(run, candidate));
    counts.last = candidate.start;
  }
  return starts;
}

function candidatesIn({ text }: Run, from: number): Candidate[] {
  const found = rows.flatMap(({ kind, pattern }) => {
    return [...text.matchAll(pattern)].flatMap((hit): Candidate[] => {
      const label = hit.groups?.["label"] ?? "";
      const dashed = joined.test(hit[0]);
      if (hit.index < from || (dashed && !(leaning.test(hit[0]) && text.charAt(hit.index + hit[0].length) === " "))) return [];
      return [{ kind, label, start: hit.index, dashed }];
    });
  });
  return found.sort((a, b) => a.start - b.start || b.label.length - a.label.length);
}

/** `I. MỤC ĐÍCH, YÊU CẦU Năm 2022 …`: a heading ends with its capitals. */
function behindCapitals(run: Run, { label, start }: Candidate): LineStarts {
  const at = start + label.length;
  if (!headsCapitals(run, at)) return [];
  const found = /^[^\p{Ll}]{6,200}(?<=\s)(?=["“]?\p{Lu}\p{Ll})/u.exec(run.text.slice(at, at + 220));
  return found && !endsInMark.test(found[0]) ? [at + found[0].length] : [];
}

/** A number with a dash in the middle of words that no heading stands over. */
function leansInSentence(run: Run, { start, dashed }: Candidate, { last }: Counts): boolean {
  if (!dashed || start - last < longestHeading) return false;
  const { ended, caps } = before(run, start);
  return !ended && !caps;
}

function opens(run: Run, { kind, label, start }: Candidate, counts: Counts): boolean {
  const { words, ended, caps } = before(run, start);
  const headed = start - counts.last < longestHeading;
  if (kind === "dash" || kind === "plus") return /[.;:!…]$/u.test(words) || (headed && opensList(run, counts.last, start));
  if (kind === "ordinal") return ended || headed;
  if (headsCapitals(run, start + label.length)) return outer(counts, kind, label, ended || caps);
  const closed = closes.test(run.text.slice(start + label.length, start + label.length + 2));
  if (!caps && isPointed(kind, words)) return false;
  return countsOn(kind, label, counts, ended || caps, headed, closed);
}

/** The number of something that the words before it name. */
function isPointed(kind: MarkKind, words: string): boolean {
  if (unnumberedEnd.test(words)) return false;
  if (numberJoint.test(words)) return true;
  if (kind === "roman") return pointedInside.test(words) || timeJoint.test(words);
  return (kind === "number2" ? pointedInside : pointed).test(words);
}

/** The first dash under a short heading that has no end: `1. Mục đích - Nâng cao …; - …`. */
function opensList({ text, folded }: Run, mark: number, dash: number): boolean {
  const heading = folded.slice(mark, dash);
  if (heading.length > longestTopic || /[,;:]/.test(heading) || /[-–]/.test(heading.slice(3)) || body.test(heading)) return false;
  const rest = text.slice(dash + 2, dash + longestItem);
  return /[.;] [-–+] ?\p{Lu}/u.exec(rest) !== null;
}

/** Which counts begin anew behind a mark that counts nothing itself. */
const inside: Partial<Record<MarkKind, readonly (keyof Counts)[]>> = {
  part: ["article", "roman", "number"],
  chapter: ["article", "roman", "number"],
  section: ["article", "roman", "number"],
  article: ["number", "roman"],
};

/** `closed`: a point ends the label. */
function countsOn(kind: MarkKind, label: string, counts: Counts, apart: boolean, headed: boolean, closed: boolean): boolean {
  const inner = inside[kind];
  if (inner) return apart && restart(counts, inner);
  const begins = apart || headed;
  switch (kind) {
    case "letter":
      return apart && counted(counts, "letter", label.charCodeAt(0) - 64, true, ["roman", "number"]);
    case "roman":
      return counted(counts, "roman", romanOf(label), apart || counts.roman === 0, ["number"]);
    case "number":
      return counted(counts, "number", Number(label), begins || counts.number === 0, ["second", "point"]);
    case "number2":
      return countedTwice(counts, label, begins || closed);
    case "point":
      return counted(counts, "point", pointOf(label), begins, []);
    default:
      return apart;
  }
}

/** `II. PHÂN CÔNG NHIỆM VỤ`: words in capitals stand behind it. */
function headsCapitals({ text }: Run, at: number): boolean {
  return /^\S{0,2} \p{Lu}[\p{Lu} ,-]{5}/u.test(text.slice(at, at + 10));
}

function outer(counts: Counts, kind: MarkKind, label: string, apart: boolean): boolean {
  if (kind === "letter") return restart(counts, ["roman", "number"]);
  if (kind !== "roman") return countsOn(kind, label, counts, kind === "part" || kind === "chapter" || apart, false, false);
  counts.roman = romanOf(label);
  return restart(counts, ["number"]);
}

function restart(counts: Counts, inner: readonly (keyof Counts)[]): true {
  for (const key of inner) counts[key] = 0;
  return true;
}

/** The next of its count, or the first of another one. */
function counted(counts: Counts, key: keyof Counts, value: number, mayBegin: boolean, inner: readonly (keyof Counts)[]): boolean {
  if (value === 1 ? !mayBegin : value !== counts[key] + 1) return false;
  counts[key] = value;
  return restart(counts, inner);
}

/** `2.1`: it counts on under the number that stands before it, where that is known. */
function countedTwice(counts: Counts, label: string, mayBegin: boolean): boolean {
  const [outer = 0, inner = 0] = label.split(".").map(Number);
  if (outer !== counts.number) {
    if (inner !== 1 || !mayBegin) return false;
    counts.number = outer;
  }
  return counted(counts, "second", inner, mayBegin, ["point"]);
}

function romanOf(label: string): number {
  const values = [...label].map((sign) => romans[sign] ?? 0);
  return values.reduce((sum, value, k) => sum + (value < (values[k + 1] ?? 0) ? -value : value), 0);
}

function pointOf(label: string): number {
  return (smallCounts[1]?.indexOf(label) ?? -1) + 1;
}
