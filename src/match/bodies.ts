import type { Passage } from "../doc.ts";
import { fieldKinds } from "../vi/bodies.ts";
import { addAll } from "./add-all.ts";
import type { Words } from "./bodies/places.ts";
import { type Unit, unitsAt } from "./bodies/unit-at.ts";
import { type BodyHit, flat, hitOf } from "./bodies/unit-hit.ts";
import { codeAt } from "./letters/code-at.ts";
import { headAt, headsOf, isWordCode, rowsAt } from "./rows/rows-at.ts";
import { groupOpeningAt } from "./word-tables.ts";

export { normalizeUnit, readUnits } from "./bodies/read-units.ts";
export type { BodyHit } from "./bodies/unit-hit.ts";

const openings = groupOpeningAt.heads;
const openingHeads = headsOf(openings);
const openingLetters = new Set(openings.map((head) => head.charCodeAt(0)));
/** A small kind of body stands so near before the capital that its name begins with. */
const kindReach = 7;
const kindHeads = new Set(rowsAt(fieldKinds.filter((row) => !row.ocr)).heads);

/** All bodies and groups that a passage names, in order, none inside another. Linear. */
export function findBodies(passage: Passage): BodyHit[] {
  return namedIn(passage, Number.POSITIVE_INFINITY);
}

/** The body or group that a passage opens with; what else it names is not read. */
export function openingBody(passage: Passage): BodyHit | null {
  const [first] = namedIn(passage, kindReach);
  return first?.start === 0 ? first : null;
}

/** Those that a word in the first `reach` characters tells of. */
function namedIn(passage: Passage, reach: number): BodyHit[] {
  const words = flat(passage);
  const hits: BodyHit[] = [];
  let done = 0;
  let last = 0;
  for (const at of wordStarts(words.folded, reach)) {
    const before = last;
    last = at;
    if (at < done || !mayOpen(words, at)) continue;
    const units = unitsFrom(words, Math.max(before, done), at);
    if (!units || shouted(words, at, units)) continue;
    addAll(
      hits,
      units.map((unit) => hitOf(passage, unit)),
    );
    done = units.at(-1)?.end ?? at;
  }
  return hits;
}

function wordStarts(folded: string, reach: number): number[] {
  const starts: number[] = [];
  const length = Math.min(folded.length, reach);
  let inside = false;
  for (let at = 0; at < length; at++) {
    const word = isWordCode(codeAt(folded, at));
    if (word && !inside) starts.push(at);
    inside = word;
  }
  return starts;
}

/** A name has a capital in its first or second word; a group opens with "các". */
function mayOpen(words: Words, at: number): boolean {
  const code = codeAt(words.folded, at);
  if (codeAt(words.text, at) !== code) return true;
  return openingLetters.has(code) && openingHeads.has(headAt(words.folded, at));
}

/** At a capital, or at the small kind before it (`sở Tài chính`). */
function unitsFrom(words: Words, before: number, at: number): Unit[] | null {
  const kind = at - before < kindReach && kindHeads.has(words.folded.slice(before, at - 1)) ? unitsAt(words, before) : null;
  return kind ?? unitsAt(words, at);
}

/** In a heading all in capitals the head of an open name may be the end of another word (`NHIỆM VỤ VÀ …`). */
function shouted(words: Words, at: number, units: readonly Unit[]): boolean {
  const [first] = units;
  if (!first || first.known || at < 2) return false;
  return !/\p{Ll}/u.test(words.text.slice(at, first.end)) && /\p{Lu} $/u.test(words.text.slice(at - 2, at));
}
