import { nameEnds, nameJoints, nameWords } from "../vi/bodies.ts";
import { acts } from "../vi/roles.ts";
import { coreAt, stops } from "./body-core.ts";
import { isCapital } from "./capitals.ts";
import { placeTail, run, type Words } from "./places.ts";
import { rowsAt } from "./row-at.ts";

const nameWordAt = rowsAt(nameWords);
const nameEndAt = rowsAt(nameEnds);
const actAt = rowsAt(acts);
const lower = /\p{Ll}/u;
const capitalWord = /\p{Lu}[\p{L}\p{N}]*/uy;
const figure = /\d{1,4}(?![\p{N}/.])/uy;
const smallWord = / \p{Ll}+(?![\p{L}\p{N}])/uy;
const joint = new RegExp(` ?[,&–-] ?| (?:${nameJoints.map((row) => row.pattern).join("|")}) `, "uy");

/** The words of its own name after the head of an open body (`Trung tâm | Phát triển quỹ đất và Cụm công nghiệp`). */
export function openName(words: Words, from: number): number {
  let end = from;
  let verb = true;
  for (let count = 0; count < 16; count++) {
    const next: Step | null = spacedStep(words, end, verb) ?? joinedStep(words, end);
    if (!next) break;
    end = next.end;
    verb = next.verb;
  }
  return end;
}

interface Step {
  readonly end: number;
  readonly verb: boolean;
}

function spacedStep(words: Words, at: number, verb: boolean): Step | null {
  if (words.folded.charAt(at) !== " " || stops(words, at + 1) || placeTail(words, at, never).level) return null;
  return nameStep(words, at + 1, verb);
}

const never = () => false;

function nameStep(words: Words, at: number, verb: boolean): Step | null {
  const word = nameWordAt.find(words.folded, at);
  if (word && (!word.row.verb || verb || isCapital(words.text, at))) return { end: word.end, verb: word.row.verb || word.end - at < 6 };
  const capital = run(capitalWord, words.text, at);
  if (capital > at) return { end: completed(words, at, capital), verb: false };
  const number = run(figure, words.text, at);
  return number > at && (number - at > 2 || !verb) ? { end: number, verb: false } : null;
}

/** With the small second syllable of a word that has a capital (`Chiến lược`). */
function completed(words: Words, at: number, end: number): number {
  const small = run(smallWord, words.text, end);
  if (small === end || end - at > 6 || !lower.test(words.text.slice(at, end))) return end;
  return nameEndAt.find(words.folded, end + 1) || actAt.find(words.folded, end + 1) || placeTail(words, end, never).level ? end : small;
}

/** A comma, a dash or a short word (`và`, `các`) between two parts of one name; after a comma a part is a known word of two syllables, and no body. */
function joinedStep(words: Words, at: number): Step | null {
  joint.lastIndex = at;
  const found = joint.exec(words.folded);
  if (!found || found.index !== at) return null;
  const to = at + found[0].length;
  if (to >= words.text.length || stops(words, to)) return null;
  const comma = found[0].includes(",");
  const word = nameWordAt.find(words.folded, to);
  if (!comma) return word ? { end: word.end, verb: word.row.verb } : capitalStep(words, to);
  const compound = word && words.folded.slice(to, word.end).includes(" ") && !(isCapital(words.text, to) && coreAt(words, to));
  return compound ? { end: word.end, verb: word.row.verb } : null;
}

function capitalStep(words: Words, at: number): Step | null {
  return isCapital(words.text, at) && !coreAt(words, at) ? nameStep(words, at, false) : null;
}
