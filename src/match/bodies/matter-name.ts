import { matterBodies } from "../../vi/bodies.ts";
import { placeLevels, placeWords } from "../../vi/places.ts";
import { coordinations, duties } from "../../vi/roles.ts";
import { isCapital } from "../letters/capitals.ts";
import { anyOf } from "../rows/any-of.ts";
import { endEdge } from "../rows/edges.ts";
import { run } from "../rows/match-at.ts";
import { rowsAt } from "../rows/rows-at.ts";
import { actAt, chargeAt, nameEndAt, nameWordAt } from "../word-tables.ts";
import { coreAt } from "./body-core.ts";
import type { Words } from "./places.ts";

const coordinationAt = rowsAt(coordinations);
const dutyAt = rowsAt([duties]);
const matterBody = new RegExp(`^(?:${matterBodies.pattern})${endEdge}`, "u");
const bodyReach = 20;
const level = new RegExp(` (?:${anyOf(placeLevels)})${endEdge}`, "uy");
const grade = new RegExp(`(?:${placeWords.grade.pattern}) $`, "u");
const word = / \p{L}+(?:, ?(?=\p{Ll}))?/uy;
const place = /(?: \p{Lu}\p{L}*){1,4}/uy;
const longest = 12;

/**
 * The end of the words for the matter that a committee at `at` is set up for, in small letters from `from` up to its level, behind which it is
 * told what to do (`Ban Chỉ đạo | diệt chuột bảo vệ mùa màng | huyện phối hợp …`), or up to its duty (`Ban Chỉ đạo | trồng rừng | có nhiệm vụ …`);
 * `from` where the words are anything else.
 */
export function matterName(words: Words, at: number, from: number): number {
  if (!matterBody.test(words.folded.slice(at, at + bodyReach)) || levelEnd(words, from) > from) return from;
  const verb = isTold(words, from);
  let end = from;
  for (let count = 0; count < longest; count++) {
    const next = wordEnd(words, end);
    if (next === end) return from;
    end = next;
    if (endsMatter(words, end, verb)) return end;
    if (levelEnd(words, end) > end) return from;
  }
  return from;
}

/** Whether the matter is whole at `at`: behind it stands the committee's level, or the duty of one whose matter is a `verb`. */
function endsMatter(words: Words, at: number, verb: boolean): boolean {
  if (verb && dutyAt.find(words.folded, at + 1)) return true;
  const placed = levelEnd(words, at);
  return placed > at && goesOn(words, placed, verb);
}

/** The end of the level behind `at`; `at` where none stands there, nor for a kind of level (`cấp xã`). */
function levelEnd({ folded }: Words, at: number): number {
  const end = run(level, folded, at);
  return end > at && !grade.test(folded.slice(Math.max(0, at - 4), at + 1)) ? end : at;
}

/** The end of the next word, or of the known words of a name (`dân số`); `at` where none of the matter's stands there. */
function wordEnd(words: Words, at: number): number {
  const known = words.folded.charAt(at) === " " ? nameWordAt.find(words.folded, at + 1) : null;
  if (known) return known.end;
  const next = run(word, words.text, at);
  if (next === at || !isOfMatter(words, at + 1)) return at;
  return words.text.charAt(next - 1) === " " ? next - 1 : next;
}

/** No order, no joint and no body begins at `at`. */
function isOfMatter(words: Words, at: number): boolean {
  if ([nameEndAt, coordinationAt, chargeAt].some((rows) => rows.find(words.folded, at)) || actAt.find(words.folded, at)?.row.order)
    return false;
  return !(isCapital(words.text, at) && coreAt(words, at));
}

/** Behind the level stand its name, what is to be done, or another body; of a matter that is a `verb` (`vận động hiến máu`) only what is to be done tells. */
function goesOn(words: Words, at: number, verb: boolean): boolean {
  if (verb) return isTold(words, run(place, words.text, at));
  return /^,? \p{Lu}/u.test(words.text.slice(at, at + 3)) || isTold(words, at);
}

function isTold({ folded }: Words, at: number): boolean {
  return folded.charAt(at) === " " && (coordinationAt.find(folded, at + 1) !== null || actAt.find(folded, at + 1) !== null);
}
