import { withAnd } from "../../../match/bodies/with-and.ts";
import { shortForms, writeOut } from "../../../match/bodies/write-out.ts";
import { bonesOf } from "../../../match/letters/bones.ts";
import { fold } from "../../../match/letters/fold.ts";
import { anyOf } from "../../../match/rows/any-of.ts";
import { endEdge } from "../../../match/rows/edges.ts";
import { rowsAt } from "../../../match/rows/rows-at.ts";
import { bodyHead, isCaps } from "../../../tree/cues.ts";
import { abbreviations } from "../../../vi/abbreviations.ts";
import { fields } from "../../../vi/bodies.ts";
import { bodyHeadRows, nameJoints, noPlaces, properRows, shortFormRows } from "../../../vi/issuers.ts";
import { placeLevels } from "../../../vi/places.ts";
import { positionRows } from "../../../vi/signatures.ts";
import { vocabulary } from "../../../vi/vocabulary.ts";
import type { Spelling } from "./printed-spelling.ts";

const forms = shortForms([...shortFormRows, ...abbreviations.filter((row) => row.full.includes(" "))]);
/** No field of its own where `&` ties more to it. */
const fieldAt = rowsAt(fields.map((row) => ({ ...row, pattern: `(?:${row.pattern})(?!&)` })));
const headAt = rowsAt(bodyHeadRows);
const officeAt = rowsAt(positionRows);
const properAt = rowsAt(properRows);
/** `TP.HỒ CHÍ MINH`: a short form's point without the blank behind it. */
const closeDot = /(?<=\p{Lu})\.(?=\p{Lu}\p{L})/gu;
/** `BỘ TÀI CHÍNH-BỘ Y TẾ`: two bodies, if the words behind the dash open a name. */
const closeDash = /(?<=\p{L}{3})-(?=(\p{Lu}[\p{L} ]+))/gu;
const bodiesApart = (dash: string, behind: string) => (bodyHead.test(fold(behind)) ? ` ${dash} ` : dash);
const joints = new RegExp(`^(?:${anyOf(nameJoints)})${endEdge}`, "u");
const compounds: ReadonlySet<string> = new Set(vocabulary);
const levels = placeLevels
  .filter((row) => row.name.length > 1)
  .map(({ name, misread }) => ({ name, source: misread ?? name }))
  .sort((a, b) => b.name.length - a.name.length);
const level = new RegExp(`^(?:${levels.map(({ source }) => source).join("|")})${endEdge}`, "u");
/** What a level is followed by: `quận 5` too. */
const placeName = /^ (?:\p{L}|\d{1,2}(?!\d))/u;
const levelNames = new Map(levels.map(({ name }) => [bonesOf(name), name]));

const notPlace = new RegExp(`^(?:${anyOf([...bodyHeadRows.filter((row) => row.pattern.includes(" ")), ...noPlaces])})(?![\\p{L}])`, "u");

/**
 * A body's or office's name in running text: short forms written out, capitals only where names have them. Words in
 * capitals that no table knows are written as `spelling` tells.
 */
export function bodyName(printed: string, spelling: Spelling = () => null): string {
  const line = printed
    .replace(/\s+/g, " ")
    .replace(/\s*[–—]\s*/g, " - ")
    .replace(closeDot, ". ")
    .replace(closeDash, bodiesApart)
    .replace(/[\s,;-]+$/, "")
    .trim();
  const words = withAnd(writeOut(line, forms, isShort));
  const calm = isCaps(printed) || looksLost(printed) ? cased(words, spelling) : words;
  return calm.charAt(0).toUpperCase() + calm.slice(1);
}

/** A legacy font's capitals come out small: `bộ trưởng bộ tài chính`. */
function looksLost(printed: string): boolean {
  return !/\p{Lu}/u.test(printed);
}

/** Only words in capitals are short forms. */
function isShort(words: string): boolean {
  return words === words.toUpperCase();
}

type Next = "name" | "place" | "plain";

function cased(words: string, spelling: Spelling): string {
  const folded = fold(words);
  let out = "";
  let next: Next = "plain";
  for (let at = 0; at < words.length; ) {
    const rest = folded.slice(at);
    const gap = /^[^\p{L}\p{N}]+/u.exec(rest)?.[0];
    const step: Step = gap
      ? gapOf(gap, next)
      : (knownStep(rest, next, at === 0) ??
        spelledStep(spelling(words.slice(at), next !== "name")) ??
        wordStep((next === "place" ? null : compoundIn(rest)) ?? wordIn(rest), next, at === 0));
    out += step.text ?? ownCase(words.slice(at, at + step.length), step.raise);
    at += step.length;
    next = step.next;
  }
  return out;
}

/** After a comma or dash a name goes on with a capital; a place's name is over. */
function gapOf(gap: string, next: Next): Step {
  const cut = /[,–-]/.test(gap);
  return { text: gap, length: gap.length, raise: false, next: cut ? (next === "place" ? "plain" : "name") : next };
}

interface Step {
  readonly text: string | null;
  readonly length: number;
  readonly raise: boolean;
  readonly next: Next;
}

/** The longest known words at this place. */
function knownStep(rest: string, next: Next, first: boolean): Step | null {
  return (first ? null : placeStep(rest)) ?? (next === "place" ? null : titleStep(rest, next)) ?? properStep(rest, next);
}

function spelledStep(text: string | null): Step | null {
  return text === null ? null : { text, length: text.length, raise: false, next: "plain" };
}

function wordStep(word: string, next: Next, first: boolean): Step {
  return { text: null, length: word.length, raise: next !== "plain" || first, next: next === "name" ? "plain" : next };
}

function wordIn(rest: string): string {
  return /^[\p{L}\p{N}.&]+/u.exec(rest)?.[0] ?? rest.charAt(0);
}

/** A word of two syllables, of which the second alone may open a body's name: `cán bộ`, `dự phòng`; a place's name is none, though it may be such a word (`Hòa Bình`). */
function compoundIn(rest: string): string | null {
  const two = /^\p{L}+ \p{L}+/u.exec(rest)?.[0];
  return two !== undefined && compounds.has(two) ? two : null;
}

function placeStep(rest: string): Step | null {
  const place = level.exec(rest)?.[0];
  if (!place || !placeName.test(rest.slice(place.length)) || notPlace.test(rest)) return null;
  return { text: levelNames.get(bonesOf(place)) ?? place, length: place.length, raise: false, next: "place" };
}

/** An office, a field of a ministry or department, or the opening of a body's name. */
function titleStep(rest: string, next: Next): Step | null {
  const office = officeAt.find(rest, 0);
  const head = headAt.find(rest, 0);
  if (office && office.end >= (head?.end ?? 0)) return { text: office.row.name, length: office.end, raise: true, next: "name" };
  const field = next === "name" ? fieldAt.find(rest, 0) : null;
  if (field) return { text: field.row.name, length: field.end, raise: true, next: "plain" };
  if (!head) return null;
  return { text: head.row.name, length: head.end, raise: true, next: head.row.placed ? "place" : head.row.capital ? "name" : "plain" };
}

function properStep(rest: string, next: Next): Step | null {
  const proper = properAt.find(rest, 0);
  if (proper) {
    const { name, placed, capital } = proper.row;
    return { text: name, length: proper.end, raise: true, next: placed || next === "place" ? "place" : capital ? "name" : "plain" };
  }
  const joint = joints.exec(rest)?.[0];
  return joint ? { text: joint, length: joint.length, raise: false, next: next === "place" ? "plain" : "name" } : null;
}

/** Letters without a vowel are a short form, and keep their capitals; so do Roman numbers that are no syllable, and a letter that tells like names apart (`Phú Đức A`). */
function ownCase(word: string, raise: boolean): string {
  if (/^(?:I{1,3}|I[VX]|[VX]|VI{2,3}|X{2,3}|XI{2,3}|XI?V|XIX|[A-DGHK])$/.test(word)) return word;
  return /^\p{Lu}{2,}$/u.test(word) && !/[AEIOUY]/.test(word.normalize("NFD")) ? word : capital(word.toLowerCase(), raise);
}

function capital(word: string, raise: boolean): string {
  return raise ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Where in folded words a place's level begins, and its words to the end: `tỉnh an phú`. */
export function placePart(folded: string): { start: number; level: string } | null {
  let found: { start: number; level: string } | null = null;
  for (let at = 0; at < folded.length; ) {
    const hit = levelAt(folded, at);
    if (hit !== null) found = { start: at, level: hit };
    const end = at + (hit?.length ?? 0);
    const step = /[^\p{L}\p{N}]+/u.exec(folded.slice(end));
    if (!step) break;
    at = end + step.index + step[0].length;
  }
  return found;
}

/** The level of a place that is named behind it, as the word at `at`. */
function levelAt(folded: string, at: number): string | null {
  const hit = level.exec(folded.slice(at))?.[0];
  if (!hit || !placeName.test(folded.slice(at + hit.length)) || notPlace.test(folded.slice(at))) return null;
  return at === 0 || !/[\p{L}\p{N}]/u.test(folded.charAt(at - 1)) ? hit : null;
}
