import type { Passage } from "../../doc.ts";
import { anyOf } from "../../match/rows/any-of.ts";
import { compile } from "../../match/rows/edges.ts";
import {
  givers,
  issuerCues,
  nameJoints,
  numberLabels,
  writerOpenings,
  writerPlaces,
  writerSayings,
  writerVerbs,
  writtenRows,
} from "../../vi/citations.ts";
import { passiveRow } from "../../vi/orders.ts";
import { findHeads, nameEnd } from "./issuers.ts";

/** What a bracket says of the writer: `Hội A (trước sắp xếp) tại Công văn số …`. */
const aside = "(?: \\([^()]{1,80}\\))?";
const place = new RegExp(`^${aside},? (?:${anyOf(writerPlaces)}) ?$`, "u");
const verb = new RegExp(`^${aside},? (?:${anyOf(writerVerbs)}) ?$`, "u");
const saying = new RegExp(`^[^;.:]{0,60}(?<![\\p{L}])(?:${anyOf(writerSayings)})[^;.:]{0,30} (?:${anyOf(writerPlaces)}) ?$`, "u");
const opening = new RegExp(`(?:^|[;.:(] ?|, ?|(?<![\\p{L}])(?:${anyOf(writerOpenings)}) )$`, "u");
const anyPlace = compile(anyOf(writerPlaces), "u");
const anyVerb = compile(anyOf(writerVerbs), "u");
const bracket = new RegExp(`^ \\((?:(?:${anyOf(writerPlaces)}) )?$`, "u");
const written = new RegExp(`(?<![\\p{L}])(?:${anyOf(writtenRows)}) $`, "u");
/** Between a bracket of a list and the next body: `(công văn số 1), | Bộ Y tế (công văn số 2)`. */
const nextBody = new RegExp(`^\\)(?:[,;] ?| )(?:(?:${anyOf(nameJoints)}) )?(?:(?:${anyOf(writtenRows)}|${anyOf(issuerCues)}) )?$`, "u");
const next = new RegExp(`^,? (?:${anyOf(writerPlaces)}) (?:\\p{L}+ ){0,3}(?:${anyOf(numberLabels)}) `, "u");
const passive = new RegExp(`^ (?:\\p{L}{2,4} )?(?:${passiveRow.pattern}) `, "u");
const passiveReach = 14;
const giving = new RegExp(`^,? ?(?:${givers.cue.pattern}) `, "u");
const given = new RegExp(`^ (?:${givers.act.pattern})(?=$|[^\\p{L} ]| [^\\p{L}]| (?:${givers.rest.pattern})(?!\\p{L}))`, "u");
const givingReach = 20;
const window = 170;

interface Name {
  readonly start: number;
  readonly end: number;
  /** It is said to have issued the document, and no more: `UBND tỉnh | đã ban hành Kế hoạch số …`. */
  readonly issued?: boolean;
}

/**
 * Who is said to have written the document that is named at `at`: `của Sở X tại Tờ trình số …`, `UBND huyện Y trả lời
 * tại Công văn số …`, `UBND tỉnh đã ban hành Kế hoạch số …`. Null where the words do not say it.
 */
export function writerBefore(passage: Passage, at: number, floor: number): Name | null {
  const from = clauseStart(passage.folded, Math.max(floor, at - window), at);
  const left = passage.folded.slice(from, at);
  const tail = left.slice(-40);
  if (!anyPlace.test(tail) && !anyVerb.test(tail)) return null;
  const names = namesIn(passage, from, left);
  const beside = names.find(({ end }) => place.test(passage.folded.slice(end, at)) || verb.test(passage.folded.slice(end, at)));
  if (beside) return { ...beside, issued: verb.test(passage.folded.slice(beside.end, at)) };
  const [only, other] = names;
  if (!only || other || !opening.test(passage.folded.slice(from, only.start)) || isDoneTo(passage.folded, only.end)) return null;
  return saying.test(passage.folded.slice(only.end, at)) ? only : null;
}

/** `Sở Tài chính | được giao tại Quyết định số …`: another one wrote it. */
function isDoneTo(folded: string, at: number): boolean {
  return passive.test(folded.slice(at, at + passiveReach));
}

/** Who is said behind a number or its date to have given the document: `do | UBND huyện Y | cấp ngày …`. */
export function giverAfter(passage: Passage, at: number): Name | null {
  const cue = giving.exec(passage.folded.slice(at, at + givingReach))?.[0].length ?? 0;
  const end = cue > 0 ? nameEnd(passage, at + cue, false) : null;
  return end !== null && given.test(passage.folded.slice(end, end + givingReach)) ? { start: at + cue, end } : null;
}

/** Whether a body that ends at `at` is the writer of the document that is named behind it: `Bộ Y tế | tại văn bản số …`. */
export function writesNext(passage: Passage, at: number): boolean {
  return next.test(passage.folded.slice(at, at + window));
}

/**
 * Whose document a bracket behind a name gives: `đề nghị của Sở X (Tờ trình số …)`, and in a list of such names (`listed`) the
 * next: `…, Sở Y (Công văn số …)`.
 */
export function writerOutside(passage: Passage, at: number, floor: number, listed: boolean): Name | null {
  const from = Math.max(floor, at - window);
  const left = passage.folded.slice(from, at);
  if (!left.endsWith("(") && !/\([^()]{3,20}$/u.test(left)) return null;
  const name = namesIn(passage, from, left).find(({ end }) => bracket.test(passage.folded.slice(end, at)));
  if (!name) return null;
  const before = passage.folded.slice(from, name.start);
  return written.test(before) || (listed && nextBody.test(before)) ? name : null;
}

/** The bodies that are named in a clause, in order. */
function namesIn(passage: Passage, from: number, clause: string): Name[] {
  const names: Name[] = [];
  for (const head of findHeads(clause)) {
    const start = from + head.start;
    if (start < (names.at(-1)?.end ?? 0) || !/\p{Lu}/u.test(passage.text.charAt(start))) continue;
    const end = nameEnd(passage, start, false);
    if (end !== null) names.push({ start, end });
  }
  return names;
}

/** The clause that ends at `at`: nothing before a full stop, a semicolon or a line break. */
function clauseStart(folded: string, from: number, at: number): number {
  const before = folded.slice(from, at);
  return from + Math.max(before.lastIndexOf(";"), before.lastIndexOf(". "), before.lastIndexOf("\n")) + 1;
}
