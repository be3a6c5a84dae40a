import { anyOf } from "../../match/rows/any-of.ts";
import { compile, endEdge } from "../../match/rows/edges.ts";
import { run } from "../../match/rows/match-at.ts";
import { honorifics, namedThings, notAddressed, personLabels, residences } from "../../vi/persons.ts";
import { listJoints } from "../../vi/roles.ts";
import { positionRows } from "../../vi/signatures.ts";
import type { Mention } from "./mention.ts";
import { nameAt, surnameAt, tokensOf, type Words, wordsOf } from "./name-at.ts";
import { roleOf } from "./role-of.ts";

const address = compile(anyOf(honorifics));
const sure = compile(anyOf(honorifics.slice(0, 1)), "yu");
const noAddress = compile(anyOf(notAddressed), "yu");
const label = compile(anyOf(personLabels));
const afterThing = new RegExp(`(?:^|[^\\p{L}])(?:${anyOf(namedThings)}) $`, "u");
const afterOffice = new RegExp(`(?:^|[^\\p{L}])(?:${anyOf(positionRows)})(?: \\p{L}+){1,3} $`, "u");
const resident = new RegExp(`^,? ?(?:${anyOf(residences)})${endEdge}`, "u");
const colon = / ?:? ?/y;
const joint = new RegExp(`(?:[,;]| (?:${anyOf(listJoints)})) `, "y");
const initial = /(?<![\p{L}\p{M}])\p{Lu}/gu;

/** Persons that a passage names; in a case every name counts, elsewhere a form of address or another sign of a person is asked for. */
export function mentionsIn(text: string, inCase: boolean): Mention[] {
  const words = wordsOf(text);
  const found = new Map<number, number>();
  const add = (start: number, end: number) => {
    if (end > start && (found.get(start) ?? 0) < end) found.set(start, end);
  };
  addressed(words, inCase, add);
  labelled(words, add);
  residing(words, add);
  if (inCase) named(words, add);
  const ordered = [...found].sort(([a], [b]) => a - b);
  let last = 0;
  const apart = ordered.filter(([start, end]) => {
    if (start < last) return false;
    last = end;
    return true;
  });
  return apart.map(([start, end]) => ({ start, end, role: roleOf(words, start, end, inCase) }));
}

/** The words before a place that can say what stands there. */
function before(words: string, at: number): string {
  return words.slice(Math.max(0, at - 80), at);
}

type Add = (start: number, end: number) => void;

/** `ông A, bà B và C`. */
function addressed(words: Words, inCase: boolean, add: Add): void {
  for (const hit of words.folded.matchAll(address)) {
    const start = run(colon, words.text, hit.index + hit[0].length);
    const end = nameAt(words, start);
    if (end < 0 || !isAddress(words, hit.index, start, end)) continue;
    add(start, end);
    goOn(words, end, inCase, add);
  }
}

function isAddress(words: Words, at: number, start: number, end: number): boolean {
  if (fits(noAddress, words.folded, at) || isHeading(words.text.slice(start, end))) return false;
  if (!fits(sure, words.folded, at) && words.text.slice(at, start).includes(":")) return false;
  const small = /^\p{Ll}/u.test(words.text.slice(at, at + 1));
  if (small) return true;
  if (afterThing.test(before(words.folded, at))) return false;
  const opens = /(?:^|[.;:(?!-]) ?$/.test(before(words.text, at));
  return opens || fits(sure, words.folded, at) || (surnameAt(words, start) && tokensOf(words, start, end) > 1);
}

/** One word in capitals is no name. */
function isHeading(name: string): boolean {
  return name.length > 1 && !name.includes(" ") && !/\p{Ll}/u.test(name);
}

/** More names of the same list, without a form of address of their own. */
function goOn(words: Words, from: number, inCase: boolean, add: Add): void {
  for (let end = from; ; ) {
    const start = run(joint, words.text, end);
    const last = start > end && surnameAt(words, start) ? nameAt(words, start) : -1;
    const least = inCase && !/^[,;]/.test(words.text.slice(end)) ? 2 : 3;
    if (tokensOf(words, start, last) < least) return;
    add(start, last);
    end = last;
  }
}

/** `công dân A`, `người được ủy quyền: B`. */
function labelled(words: Words, add: Add): void {
  for (const hit of words.folded.matchAll(label)) {
    const start = run(colon, words.text, hit.index + hit[0].length);
    const end = surnameAt(words, start) ? nameAt(words, start) : -1;
    if (tokensOf(words, start, end) < 2) continue;
    add(start, end);
    goOn(words, end, false, add);
  }
}

/** `A, trú tại thôn …`. */
function residing(words: Words, add: Add): void {
  for (const { index } of words.text.matchAll(initial)) {
    if (!surnameAt(words, index) || fits(sure, words.folded, index)) continue;
    const end = nameAt(words, index);
    const follows = resident.test(words.folded.slice(end, end + 40));
    if (follows && tokensOf(words, index, end) > 1 && !afterThing.test(before(words.folded, index))) add(index, end);
  }
}

/** In a case: three words that begin with a surname, `kế toán Hoàng Minh A`. */
function named(words: Words, add: Add): void {
  for (const { index } of words.text.matchAll(initial)) {
    const end = surnameAt(words, index) && !fits(sure, words.folded, index) ? nameAt(words, index) : -1;
    if (tokensOf(words, index, end) > 2 && !isOfThing(before(words.folded, index))) add(index, end);
  }
}

/** `xã Nguyễn Văn A` is a place, `Chủ tịch UBND xã Nguyễn Văn A` a person. */
function isOfThing(lead: string): boolean {
  return afterThing.test(lead) && !afterOffice.test(lead);
}

function fits(pattern: RegExp, words: string, at: number): boolean {
  return run(pattern, words, at) > at;
}
