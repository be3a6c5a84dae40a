import type { Span } from "../../doc.ts";
import { placeLevels } from "../../vi/places.ts";
import { listJoints } from "../../vi/roles.ts";
import { surnameRow } from "../../vi/signatures.ts";
import { anyOf } from "../rows/any-of.ts";
import { run } from "../rows/match-at.ts";
import { headAt, headsOf } from "../rows/rows-at.ts";
import { actAt, holderAt } from "../word-tables.ts";
import { bodyAt } from "./body-at.ts";
import { opensBody } from "./body-core.ts";
import { groupHeads } from "./group-at.ts";
import type { Words } from "./places.ts";
import { properName } from "./proper-name.ts";

const grouped = headsOf(groupHeads);
const joints = anyOf(listJoints);
const joint = new RegExp(`, ?(?:(?:${joints}) )?| (?:${joints}) `, "uy");
/** Levels of which many are told to act at once. */
const below = new RegExp(`^(?:${anyOf(placeLevels.filter((row) => row.level !== "province"))})$`, "u");
const severalWords = /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}']*){1,2}$/u;
const person = new RegExp(`^(?:${surnameRow.pattern}) \\p{L}+ `, "u");
const namesEnd = /^ ?:/u;

/**
 * The names of several words that follow a place at `from` without their level: `UBND xã A | , Tân Lập và Phú Sơn | rà soát`. Nobody knows
 * whether they are of this level (`UBND huyện Mai Sơn, Sơn La`), but that somebody is told to act there.
 */
export function placesAlone(words: Words, level: string, from: number): Span[] {
  const names: Span[] = [];
  let end = from;
  for (let start = nameAt(words, end, level); start > end; start = nameAt(words, end, level)) {
    const next = properName(words, start - 1, (to) => opensBody(words, to));
    if (!severalWords.test(words.text.slice(start, next)) || person.test(words.folded.slice(start, next))) break;
    names.push({ start, end: next });
    end = next;
  }
  const isTold =
    namesEnd.test(words.text.slice(end, end + 2)) || (words.folded.charAt(end) === " " && actAt.find(words.folded, end + 1) !== null);
  return isTold ? names : [];
}

/** Where the next name of a list begins that neither a level nor a body opens; `at` where none does. */
function nameAt(words: Words, at: number, level: string): number {
  const next = run(joint, words.folded, at);
  if (next === at || words.text.charAt(next - 1) !== " " || !below.test(level)) return at;
  return bodyAt(words, next) || holderAt.find(words.folded, next) || grouped.has(headAt(words.folded, next)) ? at : next;
}
