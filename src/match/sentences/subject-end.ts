import { ownerlessRow, ownerRow } from "../../vi/bodies.ts";
import { furtherGroup, givenTail } from "../../vi/groups.ts";
import { subjectStops } from "../../vi/orders.ts";
import { type acts, listJoints, subjectTails, timeActs } from "../../vi/roles.ts";
import { bodyAt } from "../bodies/body-at.ts";
import { expand } from "../bodies/names.ts";
import type { Words } from "../bodies/places.ts";
import type { Unit } from "../bodies/unit-at.ts";
import type { UnitList } from "../bodies/unit-list.ts";
import { anyOf } from "../rows/any-of.ts";
import { run } from "../rows/match-at.ts";
import { type RowHit, rowsAt, wordAt } from "../rows/rows-at.ts";
import { actAt, holderAt, noActAt, noSubjectAt } from "../word-tables.ts";

const ownerAt = rowsAt([ownerRow]);
const ownerless = rowsAt([ownerlessRow]);
const timeAt = rowsAt([timeActs]);
const stopAt = rowsAt(subjectStops);
const tail = new RegExp(` (?:${anyOf(subjectTails)})(?= )`, "uy");
const word = / [\p{L}\p{N}&/-]+(?= )/uy;
const more = new RegExp(` ?, (?=(?:${furtherGroup.pattern}) \\p{L})`, "uy");
const proper = "\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,3}";
const names = new RegExp(`(?:, ${proper}){1,4}(?: (?:${anyOf(listJoints)}) ${proper})?(?= )`, "uy");
const longest = 8;
const small = /\p{Ll}/u;
/** The group is narrowed down by what its members were given. */
const given = new RegExp(` ${givenTail.pattern}$`, "u");

type Act = RowHit<(typeof acts)[number]>;

/** The units of a subject whose last name goes on to the verb, and that verb. */
export interface Subject extends UnitList {
  readonly act: Act;
}

/**
 * Small words between the units that a sentence opens with and its verb: they are the rest of a name of which only the kind is known
 * (`Các tổ công nghệ số cộng đồng | hướng dẫn …`), one more group (`…, các chủ hồ chứa vận hành …`), or say what an office holder is in
 * charge of. Null where no verb comes soon, or the words say what somebody is or did.
 */
export function subjectUpToVerb(words: Words, list: UnitList): Subject | null {
  const last = list.units.at(-1);
  if (!last) return null;
  const charge = run(tail, words.folded, list.end);
  if (charge > list.end) return alone(words, list, charge);
  const owned = withOwner(words, list, last);
  if (owned) return owned;
  const next = run(more, words.folded, list.end);
  if (next > list.end) return withGroup(words, list, next);
  const named = last.known || last.group ? null : withNames(words, list, last);
  if (named) return named;
  if ((last.known && !last.group) || given.test(words.folded.slice(last.start, last.end))) return null;
  const found = verbAfter(words, list.end);
  if (!found) return null;
  const whole = { ...last, end: found.at, name: `${last.name} ${expand(words.text.slice(list.end + 1, found.at))}`, known: false };
  return { units: [...list.units.slice(0, -1), whole], end: found.at, act: found.act };
}

/** More proper names behind that of which only the kind is known: `Công ty Thủy lợi Sông Lam, Bắc Sông Lam | vận hành …`. */
function withNames(words: Words, list: UnitList, last: Unit): Subject | null {
  const end = run(names, words.text, list.end);
  const act = end > list.end ? actAt.find(words.folded, end + 1) : null;
  if (!act) return null;
  const whole = { ...last, end, name: `${last.name}${expand(words.text.slice(list.end, end))}` };
  return { units: [...list.units.slice(0, -1), whole], end, act };
}

function alone(words: Words, list: UnitList, from: number): Subject | null {
  const act = words.folded.charAt(from) === " " ? actAt.find(words.folded, from + 1) : null;
  const found = act ? { at: from, act } : verbAfter(words, from);
  return found && { ...list, act: found.act };
}

/**
 * The body that the last one belongs to stands behind it, and then the verb: `Tổng cục Thuế | Bộ Tài chính | rà soát …`. Bodies of one kind, and
 * those that belong to no other, are two whose comma was forgotten (`Sở Y tế Sở Tài chính chủ trì …`).
 */
function withOwner(words: Words, list: UnitList, last: Unit): Subject | null {
  if (last.group || words.folded.charAt(list.end) !== " ") return null;
  const owner = bodyAt(words, list.end + 1);
  const act = owner?.known && words.folded.charAt(owner.end) === " " ? actAt.find(words.folded, owner.end + 1) : null;
  if (!owner || !act || noActAt.find(words.folded, owner.end + 1)) return null;
  if (standsBeside(words.folded, last.start, list.end + 1)) {
    const { end, name, known, group, repaired } = owner;
    return { units: [...list.units, { start: list.end + 1, end, name, known, group, repaired }], end, act };
  }
  const whole = { ...last, end: owner.end, name: `${last.name} ${owner.name}` };
  return { units: [...list.units.slice(0, -1), whole], end: owner.end, act };
}

/** Two bodies of one kind, one that has no owner before another, or any before one that owns none. */
function standsBeside(folded: string, first: number, second: number): boolean {
  const at = holderAt.find(folded, first)?.end ?? -1;
  const from = at > 0 ? at + 1 : first;
  if (ownerAt.find(folded, second) === null) return true;
  return wordAt(folded, from) === wordAt(folded, second) || ownerless.find(folded, from) !== null;
}

function withGroup(words: Words, list: UnitList, from: number): Subject | null {
  const found = verbAfter(words, words.folded.indexOf(" ", from));
  if (!found) return null;
  const name = expand(words.text.slice(from, found.at));
  const group: Unit = { start: from, end: found.at, name, known: false, group: true, repaired: false };
  return { units: [...list.units, group], end: found.at, act: found.act };
}

/** The first verb behind at least one word; `at` is the end of the word before it. */
function verbAfter(words: Words, from: number): { at: number; act: Act } | null {
  let at = from;
  for (let count = 0; count < longest; count++) {
    const next = run(word, words.text, at);
    if (next === at || endsName(words, at + 1)) return null;
    at = next;
    const act = verbAt(words, at + 1);
    if (act) return noActAt.find(words.folded, at + 1) || timeAt.find(words.folded, at + 1) ? null : { at, act };
  }
  return null;
}

function endsName(words: Words, at: number): boolean {
  return noSubjectAt.find(words.folded, at) !== null || stopAt.find(words.folded, at) !== null;
}

/** In small letters, for names hold verbs too; one syllable may be the second of a word (`công trình`, `vận chuyển`). */
function verbAt(words: Words, at: number): Act | null {
  const act = small.test(words.text.charAt(at)) ? actAt.find(words.folded, at) : null;
  return act && (act.row.order || words.folded.slice(at, act.end).includes(" ")) ? act : null;
}
