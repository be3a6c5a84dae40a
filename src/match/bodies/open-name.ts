import { companyForm, draftedThings, measures, nameJoints, topicJoint, topiclessKinds } from "../../vi/bodies.ts";
import { isCapital } from "../letters/capitals.ts";
import { anyOf } from "../rows/any-of.ts";
import { endEdge } from "../rows/edges.ts";
import { matchAt, run } from "../rows/match-at.ts";
import { rowsAt } from "../rows/rows-at.ts";
import { actAt, holderAt, nameEndAt, nameVerbAt, nameWordAt, noBodyAt, titleAt } from "../word-tables.ts";
import { coreAt, opensBody, opensNamedBody, stops, verbAt } from "./body-core.ts";
import { placeTail, type Words } from "./places.ts";

const draftedAt = rowsAt(draftedThings);
const lower = /\p{Ll}/u;
const capitalWord = /\p{Lu}(?:[\p{L}\p{N}]|['’](?=\p{L}))*/uy;
const figure = /\d{1,4}(?![\p{N}/.])/uy;
const counted = new RegExp(`^ (?:${measures.pattern})${endEdge}`, "u");
const longestMeasure = 14;
const nameEnded = /^ ?(?:[,;:)]|$|\.(?:\s|$))/u;
const smallWord = / \p{Ll}+(?![\p{L}\p{N}])/uy;
const joint = new RegExp(` ?[,&–-] ?| (?:${anyOf(nameJoints)}) `, "uy");

const endsInKind = new RegExp(`(?<!\\p{L})(?:${anyOf(topiclessKinds)})$`, "u");
const longestKind = 24;
const form = new RegExp(`(?<!\\p{L})(?:${companyForm.pattern}) $`, "u");
const longestForm = 24;
const topic = new RegExp(` (?:${topicJoint.pattern}) `, "uy");

/** The words of its own name after the head of an open body (`Trung tâm | Phát triển quỹ đất và Cụm công nghiệp`). */
export function openName(words: Words, from: number): number {
  let end = from;
  let last: Step = { end, verb: true, listed: true };
  let own = 0;
  const topicless = endsInKind.test(words.folded.slice(Math.max(0, from - longestKind), from));
  for (let count = 0; count < 16; count++) {
    const next: Step | null =
      spacedStep(words, end, last, count === 0) ?? (topicless && run(topic, words.folded, end) > end ? null : joinedStep(words, end));
    if (!next || (topicless && own > 1 && tellsAt(words, end, next))) break;
    own = next.listed ? 0 : own + 1;
    end = next.end;
    last = next;
  }
  return end;
}

/** `Công ty Hoa Mai | vận chuyển`: behind two syllables of a proper name, known words in small letters are what it does. */
function tellsAt({ text }: Words, at: number, next: Step): boolean {
  return next.listed && lower.test(text.charAt(at + 1));
}

interface Step {
  readonly end: number;
  readonly verb: boolean;
  /** The table of words of names has it. */
  readonly listed: boolean;
  /** It stands there with a capital. */
  readonly capital?: boolean;
  /** A syllable of a proper name, alone with its capital (`Cà | Mau`). */
  readonly proper?: boolean;
}

function spacedStep(words: Words, at: number, last: Step, head: boolean): Step | null {
  if (words.folded.charAt(at) !== " " || endsBefore(words, at + 1, last, head) || placeTail(words, at, never).level) return null;
  return opensSentence(words, at + 1, last) ? null : nameStep(words, at + 1, last);
}

/**
 * A body or a sentence begins at `at`: no verb does behind the head of a name (`Cục | Quản lý đất đai`) or a company's form, and none behind words
 * of names.
 */
function endsBefore(words: Words, at: number, last: Step, head: boolean): boolean {
  if (!isCapital(words.text, at)) return false;
  if (head ? opensNamedBody(words, at) : opensBody(words, at)) return true;
  const verb = verbAt(words, at);
  if (!verb || form.test(words.folded.slice(Math.max(0, at - longestForm), at))) return false;
  return head ? verb.order && !nameVerbAt.find(words.folded, at) : !(last.listed && nameWordAt.find(words.folded, at)?.row.verb);
}

const never = () => false;

function nameStep(words: Words, at: number, { verb, proper = false }: Pick<Step, "verb" | "proper">): Step | null {
  const word = nameWordAt.find(words.folded, at);
  if (word && (isCapital(words.text, at) || !(word.row.work || (word.row.verb && (!verb || isPaired(words, word.end))))))
    return {
      end: word.end,
      verb: word.row.verb || !lower.test(words.text.slice(at, word.end)),
      listed: true,
      capital: isCapital(words.text, at),
    };
  const capital = run(capitalWord, words.text, at);
  if (capital > at) return capitalWords(words, at, capital, proper);
  const number = run(figure, words.text, at);
  if (counted.test(words.folded.slice(number, number + longestMeasure))) return null;
  return number > at && (number - at > 2 || !verb || endsAt(words, number)) ? { end: number, verb: false, listed: false } : null;
}

/** `Ban Quản lý dự án 2 | : …`, `Ban Quản lý dự án 1 | phối hợp …`: what is counted stands behind a number that ends no name. */
function endsAt({ text, folded }: Words, at: number): boolean {
  return nameEnded.test(text.slice(at, at + 3)) || (folded.charAt(at) === " " && actAt.find(folded, at + 1) !== null);
}

/**
 * `Phòng Truyền thông | xây dựng kịch bản`: behind a word of its name with a capital a verb in small letters, and behind that a word in small
 * letters that no name is made of; or, behind any word, what is drawn up.
 */
function opensSentence(words: Words, at: number, last: Step): boolean {
  const { text, folded } = words;
  if (!last.listed || isCapital(text, at) || !actAt.find(folded, at)) return false;
  const end = nameWordAt.find(folded, at)?.end ?? text.length;
  if (folded.charAt(end) !== " " || !lower.test(text.charAt(end + 1)) || placeTail(words, end, never).end > end) return false;
  return draftedAt.find(folded, end + 1) !== null || (last.capital === true && !goesOn(folded, end));
}

/** A word of names, another verb or a short word between two parts of one name. */
function goesOn(folded: string, end: number): boolean {
  return run(joint, folded, end) > end || nameWordAt.find(folded, end + 1) !== null || actAt.find(folded, end + 1) !== null;
}

/** `quản lý | , sử dụng`: two verbs tell what is to be done. */
function isPaired({ text, folded }: Words, end: number): boolean {
  return text.startsWith(", ", end) && lower.test(text.charAt(end + 2)) && actAt.find(folded, end + 2) !== null;
}

function capitalWords(words: Words, at: number, capital: number, proper: boolean): Step {
  const end = proper ? capital : completed(words, at, capital);
  return { end, verb: false, listed: false, proper: end === capital && lower.test(words.text.slice(at, end)) };
}

/** With the small second syllable of a word that has a capital (`Chiến lược`). */
function completed(words: Words, at: number, end: number): number {
  const small = run(smallWord, words.text, end);
  if (small === end || end - at > 6 || !lower.test(words.text.slice(at, end)) || nameWordAt.find(words.folded, end + 1)) return end;
  return nameEndAt.find(words.folded, end + 1) || actAt.find(words.folded, end + 1) || placeTail(words, end, never).level ? end : small;
}

/** A comma, a dash or a short word (`và`, `các`) between two parts of one name; after a comma a part is a known word of two syllables, and no body. */
function joinedStep(words: Words, at: number): Step | null {
  const found = matchAt(joint, words.folded, at);
  if (!found) return null;
  const to = at + found[0].length;
  const comma = found[0].includes(",");
  if (to >= words.text.length || (comma ? stops(words, to) : endsAtJoint(words, to, found[0]))) return null;
  const word = nameWordAt.find(words.folded, to);
  if (!comma) return word ? { end: word.end, verb: word.row.verb, listed: true } : capitalStep(words, to);
  const compound = word && words.folded.slice(to, word.end).includes(" ") && !(isCapital(words.text, to) && coreAt(words, to));
  return compound ? { end: word.end, verb: word.row.verb, listed: true } : null;
}

/**
 * Behind "và" no sentence begins: a verb with a capital that names are made of goes on with the name (`và | Phát triển quỹ đất`). A body of
 * another kind does, also one of which only the kind is known (`Trường Mầm non Hoa Sen và | Bệnh viện …`), and so does who holds an
 * office (`Ban Quản lý dự án Thủy lợi và | Chủ tịch UBND huyện …`).
 */
function endsAtJoint(words: Words, to: number, joint: string): boolean {
  if (lower.test(joint) && isCapital(words.text, to) && opensUnit(words, to) && !noBodyAt.find(words.folded, to)) return true;
  if (isPerson(words, to)) return true;
  return stops(words, to) && (opensBody(words, to) || !nameWordAt.find(words.folded, to)?.row.verb);
}

/** `Trưởng ban - | Ông Lê Văn An`: who holds the office, no part of a name. */
function isPerson({ text, folded }: Words, at: number): boolean {
  const title = titleAt.find(folded, at);
  return title !== null && folded.charAt(title.end) === " " && isCapital(text, title.end + 1);
}

function opensUnit(words: Words, at: number): boolean {
  return coreAt(words, at) !== null || holderAt.find(words.folded, at) !== null;
}

function capitalStep(words: Words, at: number): Step | null {
  return isCapital(words.text, at) && !coreAt(words, at) ? nameStep(words, at, { verb: false }) : null;
}
