import type { Passage } from "../../doc.ts";
import { type Announced, comesBehind, leadInsOf, placeIn } from "../../match/cases.ts";
import { slicePassage } from "../../match/passage.ts";
import { allMatches } from "../../match/rows/all-matches.ts";
import { compile, endEdge } from "../../match/rows/edges.ts";
import type { Footnote } from "../../record.ts";
import { caseKindRows, caseMarkRows, lastCaseJoint, sharedOpening } from "../../vi/cases.ts";
import { countedParts, groupedParts, labelledParts, semicolonsOf } from "./counted-parts.ts";
import { opensCase, type Part, tellsStanding, trimmed } from "./part.ts";

type Kinds = Footnote["cases"][number]["kinds"];

/** A case of a footnote's list: its number as printed, null where it has none, and its words. */
export interface FoundCase {
  readonly number: string | null;
  readonly part: Passage;
  readonly kinds: Kinds;
}

/** What stands between two numbered cases. */
const between = new RegExp(`(?:[;.,:]|[\\s;,](?:${lastCaseJoint.pattern}))\\s*$`, "u");
const joint = new RegExp(`[\\s;,]+(?:${lastCaseJoint.pattern})\\s*$`, "u");
const lastJoint = new RegExp(` ${lastCaseJoint.pattern} (?=\\p{Lu})`, "gu");
const firstWord = /^\p{Lu}\p{L}* /u;
const marks = caseMarkRows.map((row) => ({ ...row, mark: new RegExp(`${row.pattern}\\s*`, "gu") }));
const ends = /[;.,:]\s|\n$/;
const bullets = /[-–+•*]\s(?=["“\p{L}\d])/gu;
const shares = new RegExp(`^(?:${sharedOpening.pattern})${endEdge}`, "u");
const kinds = caseKindRows.map((row) => ({
  row,
  pattern: row.opening ? new RegExp(`^(?:${row.pattern})${endEdge}`, "u") : compile(row.pattern, "u"),
}));

/**
 * The cases that a footnote lists: numbered ones, those cut by semicolons after `Bao gồm:`, or as many as its own words (`04 quyết định
 * (…)`) or those before its mark announce.
 */
export function casesIn(passage: Passage, { counts, things }: Announced): FoundCase[] {
  const { listed, counted } = leadInsOf(passage.folded);
  const parts =
    numberedParts(passage, counted) ??
    dashedParts(passage, counted) ??
    groupedParts(passage, counted) ??
    labelledParts(passage, 0) ??
    labelledParts(passage, counted) ??
    countedParts(passage, counted, counts) ??
    onlyPart(passage, counts) ??
    toldParts(passage, counted) ??
    listedParts(passage, listed);
  const shared = shares.exec(parts[0]?.part.folded ?? "")?.[0] ?? "";
  return parts.map(({ number, part, group }) => ({ number, part, kinds: kindsOf(part.folded, group?.folded ?? `${things} ${shared}`) }));
}

/** The one case that is announced. */
function onlyPart(passage: Passage, [count]: readonly number[]): Part[] | null {
  return count === 1 && isCase(passage.folded) ? [{ number: null, part: trimmed(passage) }] : null;
}

/** What semicolons cut, each piece of which tells what somebody complains of: no words need announce it. */
function toldParts(passage: Passage, intro: number): Part[] | null {
  const parts = listedParts(passage, intro, true);
  return parts.length > 1 && parts.every(({ part }) => opensCase.test(part.folded) && tells(part.folded)) ? parts : null;
}

/** It opens as a case does, or names a ruling or a project, and does not say how that stands (`Dự án đã được thẩm định`). */
function isCase(folded: string): boolean {
  const named = kinds.flatMap(({ row, pattern }) => (row.opening ? (pattern.exec(folded)?.[0].length ?? []) : []));
  const ends = [opensCase.exec(folded)?.[0].length ?? [], ...named].flat();
  return ends.some((end) => !tellsStanding.test(folded.slice(end).trimStart()));
}

function tells(folded: string): boolean {
  return kindsIn(folded).some((kind) => kind === "complaint" || kind === "denunciation");
}

/** The first number that is missing between some numbers of a list, or null. */
export function gapIn(numbers: readonly (string | null)[]): string | null {
  const labels = marks.find((count) => numbers.every((number) => number !== null && placeIn(count.labels, number) > 0))?.labels;
  if (labels === undefined) return null;
  const places = numbers.map((number) => placeIn(labels, number ?? ""));
  const before = places.find((place, k) => (places[k + 1] ?? 0) > place + 1);
  return before === undefined ? null : (labels?.[before] ?? String(before + 1));
}

/** `(1) …; (2) …`, `a) …; b) …`: the marks of one shape whose labels rise; a citation's `(2)` in between does not. */
function numberedParts(passage: Passage, intro: number): Part[] | null {
  for (const { mark, labels, alone } of marks) {
    const found = risingMarks(passage.text, intro, mark, labels);
    if (found.length < (alone ? 1 : 2)) continue;
    const parts = found.map((one, k) => {
      const start = one.index + one[0].length;
      const next = found[k + 1];
      const end = next ? start + passage.text.slice(start, next.index).replace(joint, "").length : passage.text.length;
      return { number: one.groups?.["label"] ?? null, part: trimmed(slicePassage(passage, start, end)) };
    });
    return parts.filter(({ part }) => part.text !== "");
  }
  return null;
}

function risingMarks(text: string, intro: number, mark: RegExp, labels: readonly string[] | null): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let last = 0;
  for (const one of allMatches(mark, text)) {
    const place = placeIn(labels, one.groups?.["label"] ?? "");
    const opens = found.length === 0 && one.index <= intro + 2;
    const goesOn = found.length > 0 && comesBehind(place, last) && between.test(text.slice(Math.max(0, one.index - 5), one.index));
    if (place < 1 || !(opens || goesOn)) continue;
    found.push(one);
    last = place;
  }
  return found;
}

/** `- …; - …`: what stands between dashes, each behind the end of the one before. */
function dashedParts(passage: Passage, intro: number): Part[] | null {
  const found = allMatches(bullets, passage.text).filter(({ index }) => index === intro || ends.test(passage.text.slice(index - 2, index)));
  if (found.length < 2 || found[0]?.index !== intro) return null;
  const edges = [...found.map(({ index }) => index), passage.text.length];
  return found.map((_, k) => ({ number: null, part: trimmed(slicePassage(passage, edges[k] ?? 0, edges[k + 1] ?? 0)) }));
}

/** A list cut by semicolons after `Bao gồm:`, or one that needs no such words. */
function listedParts(passage: Passage, intro: number, isPlain = false): Part[] {
  if (intro === 0 && !isPlain) return [];
  const parts: Part[] = [];
  let start = intro;
  for (const end of [...semicolonsOf(passage.text, intro), passage.text.length]) {
    const part = trimmed(slicePassage(passage, start, end));
    if (part.text !== "") parts.push({ number: null, part });
    start = end + 1;
  }
  return [...parts.slice(0, -1), ...parts.slice(-1).flatMap((last) => lastTwo(last, parts))];
}

/** `…; Quyết định số 3 | và Quyết định số 4`: the last two, where all open with the same word. */
function lastTwo(last: Part, parts: readonly Part[]): Part[] {
  const { text } = last.part;
  const word = firstWord.exec(text)?.[0];
  if (parts.length < 2 || !word || !parts.every(({ part }) => part.text.startsWith(word))) return [last];
  const found = allMatches(lastJoint, text).find((one) => text.startsWith(word, one.index + one[0].length));
  if (!found) return [last];
  const pieces = [slicePassage(last.part, 0, found.index), slicePassage(last.part, found.index + found[0].length, text.length)];
  return pieces.map((part) => ({ number: null, part: trimmed(part) }));
}

/** What a case's own words say, else those of its group, else what the words before the mark count. */
function kindsOf(folded: string, group: string): Kinds {
  const own = kindsIn(folded);
  if (own.length > 0) return own;
  const shared = kindsIn(group);
  return shared.length > 0 ? shared : ["other"];
}

function kindsIn(folded: string): Kinds {
  const opening = kinds.find(({ row, pattern }) => row.opening && pattern.test(folded));
  if (opening) return [opening.row.kind];
  const found = kinds.filter(({ row, pattern }) => !row.opening && pattern.test(folded));
  const sure = found.filter(({ row }) => !row.weak);
  return (sure.length > 0 ? sure : found).map(({ row }) => row.kind);
}
