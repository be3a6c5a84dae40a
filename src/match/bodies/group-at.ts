import { groupJoints, groupNames, groupOwners, groupTails, levelCommittee, verbFields } from "../../vi/groups.ts";
import { hasCapital, isCapital } from "../letters/capitals.ts";
import { anyOf } from "../rows/any-of.ts";
import { run } from "../rows/match-at.ts";
import { rowsAt } from "../rows/rows-at.ts";
import { bracketLabelAt, groupNounAt, groupOpeningAt } from "../word-tables.ts";
import { type Body, bodyAt } from "./body-at.ts";
import { expand } from "./names.ts";
import { placeTail, type Words } from "./places.ts";
import { properName } from "./proper-name.ts";

const nameAt = rowsAt(groupNames);
const tailAt = rowsAt(groupTails);
const ownerAt = rowsAt(groupOwners);
const joint = new RegExp(`(?: ?[,;/] ?(?:${anyOf(groupJoints)})? ?| ?[–-] ?| (?:${anyOf(groupJoints)}) )`, "uy");

/** In small letters. */
const verbField = new RegExp(`\\p{L} (?:${anyOf(verbFields)})$`, "u");

/** From this length a kind says enough to be a group without "các": `tổ chức chính trị - xã hội`. */
const longKind = 12;

/** Every word that a group can begin with. */
export const groupHeads: readonly string[] = [...groupOpeningAt.heads, ...nameAt.heads, ...groupNounAt.heads];

const place = { end: 0, group: true, level: null, names: null };

/**
 * The group whose words start at `at`: all kinds under one "các" (`các sở, ngành`; `các cơ quan, đơn vị liên quan`). Without "các"
 * only where `loose` says that a body stands here, or the words have a capital (`Sở, ban, ngành`).
 */
export function groupAt(words: Words, at: number, loose = false): Body | null {
  const opening = groupOpeningAt.find(words.folded, at);
  if (opening)
    return namedAt(words, at, opening.end) ?? (words.folded.charAt(opening.end) === " " ? openedAt(words, at, opening.end + 1) : null);
  const capital = isCapital(words.text, at);
  if (!loose && !capital) return null;
  const name = nameAt.find(words.folded, at);
  if (name) return group(words, at, tails(words, name.end));
  const noun = groupNounAt.find(words.folded, at);
  return noun?.row.bare || (loose && noun && noun.end - at > longKind) ? kindsAt(words, at, at, 2) : null;
}

/** A group whose name holds "các": `các vị đại biểu Quốc hội`. */
function namedAt(words: Words, at: number, least: number): Body | null {
  const name = nameAt.find(words.folded, at);
  return name && name.end >= least ? group(words, at, tails(words, name.end)) : null;
}

/** After "các": kinds, or bodies of one name (`các Phòng Tư pháp quận, huyện`). */
function openedAt(words: Words, start: number, from: number): Body | null {
  const body = fieldedAt(words, from);
  const kinds = body?.known && !body.repaired ? null : kindsAt(words, start, from, 1);
  if (!body || body.repaired || kinds) return kinds;
  const name = `${words.text.slice(start, from)}${body.name}`;
  return { ...body, name, core: name, group: true, chaired: false };
}

/** A body whose field is no verb: `các Bộ xây dựng kế hoạch` are all ministries. */
function fieldedAt(words: Words, at: number): Body | null {
  const body = bodyAt(words, at);
  return body && verbField.test(words.text.slice(at, body.end)) ? null : body;
}

const committee = new RegExp(levelCommittee.pattern, "uy");

/** One kind after the other, each with what narrows it down; at least `least` kinds or narrowings. */
function kindsAt(words: Words, start: number, from: number, least: number): Body | null {
  let end = start;
  let next = from;
  let count = 0;
  for (let kinds = 0; kinds < 12; kinds++) {
    const noun = groupNounAt.find(words.folded, next);
    if (!noun || isOther(words, next, noun.end, { first: kinds === 0, opened: from > start, small: !isCapital(words.text, from) })) break;
    end = tails(words, noun.end);
    count += end > noun.end || noun.end - next > longKind ? 2 : 1;
    next = run(joint, words.folded, end);
    if (next === end) break;
  }
  return count >= least && end > start ? group(words, start, end) : null;
}

/** The kind opens a name of its own, where behind "các" a field that is a verb makes none, or a label. */
function isOther(words: Words, at: number, end: number, { first, opened, small }: Where): boolean {
  if (ownName(words, at, end, first && opened ? fieldedAt : bodyAt)) return true;
  return !first && (isLabel(words, at) || isNamed(words, at, end) || (small && isOneBody(words, at, end)));
}

/** Behind a semicolon the label of who does what begins: `các cơ quan; | đơn vị phối hợp: …`. */
function isLabel({ text, folded }: Words, at: number): boolean {
  return text.charAt(at - 2) === ";" && bracketLabelAt.find(folded, at) !== null;
}

/** Where a kind stands: first in its group, behind what opens it, in a group that begins in small letters. */
interface Where {
  readonly first: boolean;
  readonly opened: boolean;
  readonly small: boolean;
}

/** Behind kinds in small letters a capital begins a body: `các đơn vị liên quan và | Tỉnh đoàn`, `các hội, đoàn thể, | Trạm Y tế`. */
function isOneBody(words: Words, at: number, end: number): boolean {
  if (!isCapital(words.text, at) || tails(words, end) !== end) return false;
  return run(committee, words.folded, at) === end || bodyAt(words, at)?.end === end;
}

/** The kind only begins the name of another group: `Tổ đại biểu`. */
function isNamed(words: Words, at: number, end: number): boolean {
  const name = nameAt.find(words.folded, at);
  return name !== null && name.end > tails(words, end);
}

/** The kind belongs to a body with a name of its own: `Ban Quản lý …`, `Sở Y tế`. */
function ownName(words: Words, at: number, end: number, bodyOf: typeof fieldedAt): boolean {
  if (words.text.charAt(end) !== " ") return false;
  const body = bodyOf(words, at);
  return body !== null && body.end > end && hasCapital(words.text, at, body.end);
}

function tails(words: Words, from: number): number {
  let end = from;
  for (let count = 0; count < 5; count++) {
    const next = tailEnd(words, end);
    if (next === end) return end;
    end = next;
  }
  return end;
}

function tailEnd(words: Words, at: number): number {
  if (words.folded.charAt(at) !== " ") return at;
  const owner = ownerAt.find(words.folded, at + 1);
  if (owner && words.folded.charAt(owner.end) === " ") {
    const body = bodyAt(words, owner.end + 1, true) ?? groupAt(words, owner.end + 1);
    if (body) return body.end;
  }
  const tail = tailAt.find(words.folded, at + 1);
  if (tail) return properName(words, tail.end, (next) => bodyAt(words, next) !== null);
  const of = placeTail(words, at, (next) => bodyAt(words, next) !== null);
  return of.level === null || of.group ? at : of.end;
}

function group(words: Words, at: number, end: number): Body {
  const name = expand(words.text.slice(at, end));
  return { end, name, known: true, group: true, level: "any", chaired: false, repaired: false, core: name, place: { ...place, end } };
}
