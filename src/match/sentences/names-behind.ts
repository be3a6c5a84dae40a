import { furtherGroup, groupJoints } from "../../vi/groups.ts";
import type { Words } from "../bodies/places.ts";
import { type Unit, unitsAt } from "../bodies/unit-at.ts";
import { anyOf } from "../rows/any-of.ts";
import { run } from "../rows/match-at.ts";
import { actAt } from "../word-tables.ts";

const joints = anyOf(groupJoints);
const kinds = new RegExp(
  `^(?:${furtherGroup.pattern}) \\p{L}+(?: \\p{L}+)?(?:(?:, | (?:${joints}) |,? (?:${furtherGroup.pattern}) )\\p{L}+)*$`,
  "u",
);
const names = new RegExp(`\\p{Lu}[^\\s,.;:()]*(?: [^\\s,.;:()]+){0,4}(?:, | (?:${joints}) (?=\\p{L}))`, "uy");

const person = "\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){1,4}";
const persons = new RegExp(`${person}(?:, ${person}| (?:${joints}) ${person})+(?=[ ,;.]|$)`, "uy");

/** Behind the colon of a group of kinds stand the names of those that are meant, and no task: `Các Cục, Vụ: Pháp chế, Tổ chức cán bộ …`. */
export function namesBehind(words: Words, last: Unit | undefined, at: number): boolean {
  if (!last?.group || !kinds.test(words.folded.slice(last.start, last.end))) return false;
  return run(names, words.text, at) > at && !actAt.find(words.folded, at) && unitsAt(words, at, true) === null;
}

/** Behind the colon stand the names of the persons that are meant: `Giao các Phó Giám đốc: | Trần An Bình, Lê Thu Hà chỉ đạo …`. */
export function listsPersons({ text }: Words, at: number): boolean {
  return run(persons, text, at) > at;
}
