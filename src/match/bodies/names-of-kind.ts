import { groupJoints, listedKinds } from "../../vi/groups.ts";
import { isCapital } from "../letters/capitals.ts";
import { fold } from "../letters/fold.ts";
import { anyOf } from "../rows/any-of.ts";
import { matchAt, run } from "../rows/match-at.ts";
import { rowsAt } from "../rows/rows-at.ts";
import { actAt, groupOpeningAt, nameVerbAt, nameWordAt } from "../word-tables.ts";
import { bodyAt } from "./body-at.ts";
import { expand } from "./names.ts";
import type { Words } from "./places.ts";

/** A body of a list whose kind stands before it, and where its words start. */
export interface OneOfKind {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const listedAt = rowsAt(listedKinds);
const colon = / ?: ?(?=\p{Lu})/uy;
const word = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/uy;
const joint = / (?:[-–] )?(?=[\p{L}\p{N}])/uy;
const joints = anyOf(groupJoints);
const pair = new RegExp(` (?:${joints}) (?=\\p{Lu})`, "uy");
const reach = 60;
const separator = new RegExp(` ?[,;] ?(?:(?:${joints}) )?| (?:${joints}) `, "uy");
const mostWords = 7;
const mostNames = 40;

/** `các Cục: Hàng hải VN, Hàng không VN`: kinds that are named for no field of the state; two names at least. */
export function namesOfKind(words: Words, at: number): OneOfKind[] | null {
  const opening = groupOpeningAt.find(words.folded, at);
  const kind = opening && words.folded.charAt(opening.end) === " " ? listedAt.find(words.folded, opening.end + 1) : null;
  if (!opening || !kind) return null;
  const printed = words.text.slice(opening.end + 1, kind.end);
  const found = listed(words, kind.end, printed.charAt(0).toUpperCase() + printed.slice(1));
  return found.length > 1 && !tellsFirst(words, found[0]) ? found : null;
}

/** The names behind the colon that may stand at `at`. */
function listed(words: Words, at: number, head: string): OneOfKind[] {
  const found: OneOfKind[] = [];
  let start = run(colon, words.text, at);
  while (start > at && found.length < mostNames) {
    const end = pairEnd(words, start, nameEnd(words, start), head);
    if (end === start) break;
    found.push({ start, end, name: `${expand(head)} ${expand(words.text.slice(start, end))}` });
    const next = run(separator, words.folded, end);
    if (next === end) break;
    start = next;
  }
  return found;
}

/** A name runs up to a separator, a mark or a verb; a body with its kind is none, nor are words that go on for long. */
function nameEnd(words: Words, start: number): number {
  if (!isCapital(words.text, start) || bodyAt(words, start)?.known) return start;
  let end = run(word, words.text, start);
  for (let count = 1; count <= mostWords; count++) {
    const next = run(joint, words.text, end);
    const stop = next === end || isTold(words, next) || matchAt(separator, words.folded, end) !== null;
    if (stop) return end;
    end = run(word, words.text, next);
  }
  return start;
}

/** `Chăn nuôi và Thú y`: "và" stands inside a name that the tables carry with its kind. */
function pairEnd(words: Words, start: number, end: number, head: string): number {
  if (end === start || run(pair, words.text, end) === end) return end;
  const text = `${head} ${words.text.slice(start, start + reach)}`;
  const whole = bodyAt({ text, folded: fold(text) }, 0);
  return whole?.known ? Math.max(end, start + whole.end - head.length - 1) : end;
}

/** A verb in small letters, which no name is made of. */
function isTold(words: Words, at: number): boolean {
  return !isCapital(words.text, at) && actAt.find(words.folded, at) !== null && !nameWordAt.find(words.folded, at);
}

/** `Các phòng: Rà soát, báo cáo …`: what opens with nothing but a verb names nobody. */
function tellsFirst(words: Words, first: OneOfKind | undefined): boolean {
  if (!first || nameVerbAt.find(words.folded, first.start) || nameWordAt.find(words.folded, first.start)) return false;
  return actAt.find(words.folded, first.start) !== null;
}
