import { matterBodies, nameEnds, nameWords } from "../../vi/bodies.ts";
import { placeLevels, placeWords } from "../../vi/places.ts";
import { acts, coordinations } from "../../vi/roles.ts";
import { isCapital } from "../letters/capitals.ts";
import { anyOf } from "../rows/any-of.ts";
import { endEdge } from "../rows/edges.ts";
import { run } from "../rows/match-at.ts";
import { rowsAt } from "../rows/rows-at.ts";
import { coreAt } from "./body-core.ts";
import type { Words } from "./places.ts";

const actAt = rowsAt(acts);
const coordinationAt = rowsAt(coordinations);
const endAt = rowsAt(nameEnds);
const nameWordAt = rowsAt(nameWords);
const matterBody = new RegExp(`^(?:${matterBodies.pattern})${endEdge}`, "u");
const bodyReach = 20;
const level = new RegExp(` (?:${anyOf(placeLevels)})${endEdge}`, "uy");
const grade = new RegExp(`(?:${placeWords.grade.pattern}) $`, "u");
const word = / \p{L}+(?:, ?(?=\p{Ll}))?/uy;
const longest = 12;

/**
 * The end of the words for the matter that a committee at `at` is set up for, in small letters from `from` up to its level, behind which it is
 * told what to do: `Ban Chỉ đạo | diệt chuột bảo vệ mùa màng | huyện phối hợp …`; `from` where the words are anything else.
 */
export function matterName(words: Words, at: number, from: number): number {
  if (!matterBody.test(words.folded.slice(at, at + bodyReach))) return from;
  let end = from;
  for (let count = 0; count < longest; count++) {
    const placed = run(level, words.folded, end);
    if (placed > end && !grade.test(words.folded.slice(end - 4, end + 1))) return count > 0 && goesOn(words, placed) ? end : from;
    const next = wordEnd(words, end);
    if (next === end) return from;
    end = next;
  }
  return from;
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
  if (endAt.find(words.folded, at) || coordinationAt.find(words.folded, at) || actAt.find(words.folded, at)?.row.order) return false;
  return !(isCapital(words.text, at) && coreAt(words, at));
}

/** Behind the level stand its name, what is to be done, or another body. */
function goesOn({ text, folded }: Words, at: number): boolean {
  if (/^,? \p{Lu}/u.test(text.slice(at, at + 3))) return true;
  return folded.charAt(at) === " " && (coordinationAt.find(folded, at + 1) !== null || actAt.find(folded, at + 1) !== null);
}
