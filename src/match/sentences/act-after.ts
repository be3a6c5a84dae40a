import { type acts, asks, speakers } from "../../vi/roles.ts";
import type { Words } from "../bodies/places.ts";
import type { Unit } from "../bodies/unit-at.ts";
import { fold } from "../letters/fold.ts";
import { run } from "../rows/match-at.ts";
import { type RowHit, rowsAt } from "../rows/rows-at.ts";
import { actAt, chargeNounAt, noActAt } from "../word-tables.ts";

const speakerAt = rowsAt(speakers);
const askAt = rowsAt(asks);
const comma = / ?, ?/uy;

/** The verb of doing behind units that end at `end`; null where none stands there, or one that tells nobody to act. */
export function actAfter(words: Words, end: number): RowHit<(typeof acts)[number]> | null {
  const from = run(comma, words.folded, end);
  const at = from > end ? from : words.folded.charAt(end) === " " ? end + 1 : -1;
  return at < 0 || noActAt.find(words.folded, at) || chargeNounAt.find(words.folded, at) ? null : actAt.find(words.folded, at);
}

/** `Hội đồng yêu cầu các thí sinh …`: a board speaks to persons who are no body, and is told nothing itself. */
export function asksOutsiders(words: Words, units: readonly Unit[], end: number): boolean {
  if (words.folded.charAt(end) !== " " || !askAt.find(words.folded, end + 1)) return false;
  return units.every((unit) => speakerAt.find(fold(unit.name), 0) !== null);
}
