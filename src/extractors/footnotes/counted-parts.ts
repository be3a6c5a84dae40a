import type { Passage, Span } from "../../doc.ts";
import { unitListAt } from "../../match/bodies/unit-list.ts";
import { slicePassage } from "../../match/passage.ts";
import { allMatches } from "../../match/rows/all-matches.ts";
import { anyUnnamed } from "../../match/rows/any-of.ts";
import { endEdge } from "../../match/rows/edges.ts";
import { bodyHead, position } from "../../tree/cues.ts";
import { declaredCountRows, lastCaseJoint, togetherRow } from "../../vi/cases.ts";
import { opensCase, type Part, tellsStanding, trimmed } from "./part.ts";

const longestBracket = 400;
/** A bracket that holds the cases of a group may be longer. */
const longestGroup = 4000;
const group = new RegExp(`(?:${anyUnnamed(declaredCountRows)})(?: \\p{L}+){0,8} ?:? ?\\(`, "gu");
const labelled = new RegExp(`(?<![\\d/])(?:${anyUnnamed(declaredCountRows)})(?: \\p{L}+){0,8} ?: ?`, "gu");
const joint = new RegExp(`^(?:[\\s;,.]|${lastCaseJoint.pattern} )*$`, "u");
const commas = new RegExp(`, ?(?:${lastCaseJoint.pattern} )?| ${lastCaseJoint.pattern} `, "gu");
const lastOne = new RegExp(` ${lastCaseJoint.pattern} `, "gu");
/** Fewer names than these may be one with what stands behind it: `Ông A, Giám đốc Sở B`. */
const fewestNamed = 3;
const together = new RegExp(` (?:${togetherRow.pattern})${endEdge}`, "u");
const firstWord = /^\p{L}+ /u;
const count = /^\d{1,3}/;

/** `04 quyết định (…; …) và 02 kết luận (…; …)`: what stands in the brackets of groups that make up all the words from `from` on, where each holds as many as its count says. */
export function groupedParts(passage: Passage, from: number): Part[] | null {
  const parts: Part[] = [];
  let at = from;
  for (const found of allMatches(group, passage.folded)) {
    if (found.index < at) continue;
    const open = found.index + found[0].length - 1;
    const close = closeOf(passage.text, open, longestGroup);
    const own = joint.test(passage.folded.slice(at, found.index)) ? groupOf(passage, found.index, open, close) : null;
    if (own === null) return null;
    parts.push(...own);
    at = close + 1;
  }
  return parts.length > 0 && joint.test(passage.folded.slice(at)) ? parts : null;
}

/** `02 vụ khiếu nại: …; …; 01 vụ tố cáo: …`: the same with colons, where each group holds as many as its count says, and none says how they stand (`01 vụ: đã giải quyết xong`). */
export function labelledParts(passage: Passage, from: number): Part[] | null {
  const heads = allMatches(labelled, passage.folded).filter(
    ({ index }) => index === from || (index > from && /[;.,] $/.test(passage.text.slice(index - 2, index))),
  );
  if (heads.length < 2 || heads[0]?.index !== from) return null;
  const groups = heads.map((head, k) => {
    const end = heads[k + 1]?.index ?? passage.text.length;
    const inside = trimmed(slicePassage(passage, head.index + head[0].length, end));
    const number = Number(count.exec(head[0])?.[0] ?? 0);
    if (tellsStanding.test(inside.folded)) return null;
    const cases = number === 1 ? [inside] : exactly(inside, 0, number);
    return cases?.map((part) => ({ number: null, part, group: slicePassage(passage, head.index, head.index + head[0].length) })) ?? null;
  });
  return groups.every((one) => one !== null) ? groups.flat() : null;
}

/** The cases of the group whose count stands at `start` and whose bracket reaches from `open` to `close`. */
function groupOf(passage: Passage, start: number, open: number, close: number): Part[] | null {
  const number = Number(count.exec(passage.text.slice(start, open))?.[0] ?? 0);
  const inside = slicePassage(passage, open + 1, close);
  const cases = number === 1 ? [trimmed(inside)] : exactly(inside, 0, number);
  return cases?.map((part) => ({ number: null, part, group: slicePassage(passage, start, open) })) ?? null;
}

/** A list without marks that has just as many members as the words before the footnote's mark say. */
export function countedParts(passage: Passage, from: number, declared: readonly number[]): Part[] | null {
  for (const number of declared) {
    const parts = number > 1 ? exactly(passage, from, number) : null;
    if (parts) return parts.map((part) => ({ number: null, part }));
  }
  return null;
}

/** The members of a list where they are so many: cut by semicolons, or by commas before the same word again. */
function exactly(passage: Passage, from: number, number: number): Passage[] | null {
  const semicolons = semicolonsOf(passage.text, from);
  const bySemicolons = pieces(
    passage,
    from,
    semicolons.map((start) => ({ start, end: start + 1 })),
  );
  if (bySemicolons.length === number) return bySemicolons;
  const word = firstWord.exec(passage.folded.slice(from))?.[0];
  if (word === undefined) return null;
  const again = (joints: readonly RegExpExecArray[]) =>
    joints
      .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
      .filter(({ start, end }) => start > from && passage.folded.startsWith(word, end));
  const byOpenings = pieces(
    passage,
    from,
    semicolons.filter((at) => opensNext(passage, at + 1, word)).map((start) => ({ start, end: start + 1 })),
  );
  if (byOpenings.length === number) return byOpenings;
  const last = semicolons.at(-1) ?? passage.text.length;
  const cuts = semicolons.map((start) => ({ start, end: start + 1 }));
  const withLast = [
    ...cuts,
    ...again(allMatches(lastOne, passage.folded))
      .filter(({ start }) => start > last)
      .slice(-1),
  ];
  const byLast = pieces(passage, from, withLast);
  if (byLast.length === number) return byLast;
  if (semicolons.length > 0) return null;
  const pair = number === 2 ? bodyJoint(passage, from) : null;
  if (pair) return pieces(passage, from, [pair]);
  const joints = allMatches(commas, passage.folded);
  const byCommas = pieces(passage, from, again(joints));
  if (byCommas.length === number) return byCommas;
  const byNames = number < fewestNamed ? [] : pieces(passage, from, named(passage, joints, from));
  return byNames.length === number ? byNames : null;
}

/** Behind a semicolon another case opens, and the one before does not go on: `vụ ông A khiếu nại; không đồng ý …; | vụ bà B …`. */
function opensNext({ folded }: Passage, at: number, word: string): boolean {
  const rest = folded.slice(at, at + 40).trimStart();
  return rest.startsWith(word) || opensCase.test(rest);
}

/** `Sở Tài chính | và | UBND huyện A`: the one joint before another body; none where the words go on with what both do. */
function bodyJoint({ text, folded }: Passage, from: number): Span | null {
  const joints = allMatches(lastOne, folded).filter(
    ({ index, 0: { length } }) => index > from && /^\p{Lu}/u.test(text.slice(index + length, index + length + 2)),
  );
  const [only] = joints.filter(({ index, 0: { length } }) => bodyHead.test(folded.slice(index + length)));
  if (!only || joints.length > 2 || !bodyHead.test(folded.slice(from)) || text.slice(from).includes(",")) return null;
  if ((unitListAt({ text, folded }, only.index + only[0].length, true)?.end ?? text.length) < text.replace(/[\s.;]+$/, "").length)
    return null;
  return { start: only.index, end: only.index + only[0].length };
}

/** The commas between names: `Khu đô thị A, Chợ B và Bến xe C`, or people who open alike; none where other words stand between two of them. */
function named(passage: Passage, joints: readonly RegExpExecArray[], from: number): Span[] {
  const isPeople = opensCase.test(passage.folded.slice(from, from + 24));
  if (isPeople && together.test(passage.folded)) return [];
  const cuts = joints
    .filter(({ index, 0: { length } }) => index > from && isNamed(passage, index + length, isPeople))
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  const last = cuts.at(-1);
  const isWhole = last !== undefined && cuts.every(({ start }) => start === last.start || passage.text.charAt(start) === ",");
  return isWhole && passage.text.slice(from).split(", ").length <= cuts.length + 1 ? cuts : [];
}

/** A name, and no office of the one before. */
function isNamed({ text, folded }: Passage, at: number, isPeople: boolean): boolean {
  const ahead = folded.slice(at, at + 24);
  return isPeople ? opensCase.test(ahead) : /^\p{Lu}/u.test(text.slice(at, at + 2)) && !position.test(ahead);
}

function pieces(passage: Passage, from: number, cuts: readonly Span[]): Passage[] {
  const edges = [{ start: from, end: from }, ...cuts, { start: passage.text.length, end: passage.text.length }];
  return edges
    .slice(1)
    .map(({ start }, k) => trimmed(slicePassage(passage, edges[k]?.end ?? from, start)))
    .filter(({ text }) => text !== "");
}

/** The semicolons of a text from `from` on that stand in no bracket. */
export function semicolonsOf(text: string, from: number): number[] {
  const found: number[] = [];
  let closed = from;
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "(") closed = Math.max(closed, closeOf(text, at, longestBracket));
    else if (sign === ";" && at >= closed) found.push(at);
  }
  return found;
}

/** Where a bracket closes; one that does not, or holds more than `longest`, closes at once. */
function closeOf(text: string, open: number, longest: number): number {
  const close = text.slice(open, open + longest).indexOf(")");
  return close < 0 ? open : open + close;
}
