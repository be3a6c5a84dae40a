import { kindTails } from "../../vi/groups.ts";
import { listJoints } from "../../vi/roles.ts";
import { anyOf } from "../rows/any-of.ts";
import { matchAt, run } from "../rows/match-at.ts";
import { headAt, headsOf } from "../rows/rows-at.ts";
import { actAt, fieldKindAt, groupOpeningAt, holderAt } from "../word-tables.ts";
import { type Body, bodyAt } from "./body-at.ts";
import { bodyHeads, fieldAfter, opensBody } from "./body-core.ts";
import { groupAt, groupHeads } from "./group-at.ts";
import { namesOfKind } from "./names-of-kind.ts";
import { peerAt, placeName, type Words } from "./places.ts";
import { placesAlone } from "./places-alone.ts";
import { withoutPerson } from "./without-person.ts";

/** A unit read at a place: one body or group, and the bodies that it stands for. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  /** Normalized. */
  readonly name: string;
  /** The gazetteer has the name, not only its kind. */
  readonly known: boolean;
  /** Several bodies in one: `các sở, ngành`. */
  readonly group: boolean;
  readonly repaired: boolean;
}

const several = headsOf(groupOpeningAt.heads);
const named = headsOf(bodyHeads);
const held = headsOf(holderAt.heads);
const grouped = headsOf(groupHeads);

const joints = anyOf(listJoints);
const holderJoint = new RegExp(` ?, ?| (?:${joints}) | `, "uy");
const listJoint = new RegExp(` ?[,;] ?(?:(?:${joints}) )?| (?:${joints}) | ?& ?`, "uy");
const colon = / ?: ?| /uy;
/** The number that a name ends with, and the further ones of bodies of that name. */
const ownNumber = / (?:(?<roman>[IVX]{1,4})|[1-9]\d?)$/u;
const furtherNumber = (number: string) => new RegExp(`(?: ?, ?(?:(?:${joints}) )?| (?:${joints}) )(${number})(?![\\p{L}\\p{N}/.)])`, "uy");
const further = { roman: furtherNumber("[IVX]{1,4}"), arabic: furtherNumber("[1-9]\\d?") };
/** `các Ban Quản lý dự án 1, 2 | và Thăng Long` */
const namedToo = new RegExp(`^ (?:${joints}) \\p{Lu}\\p{Ll}`, "u");
const listedBehind = new RegExp(`(?:${anyOf(kindTails)}){0,2} ?: ?`, "uy");

/**
 * The units that one phrase at `at` names: a body, a group, or those behind an office holder. Several where one word stands before
 * a list of fields or places (`các Sở: Tài chính, Nội vụ`; `UBND các xã: A, B`). Null where no unit starts here.
 */
export function unitsAt(words: Words, at: number, loose = false): Unit[] | null {
  const head = headAt(words.folded, at);
  const fields = several.has(head) ? (fieldsOfOneKind(words, at) ?? listedNames(words, at) ?? numbersOfOneName(words, at)) : null;
  if (fields) return fields;
  const body = named.has(head) ? bodyAt(words, at, loose) : null;
  const behindTitle = held.has(head) ? heldAt(words, at) : null;
  if (body && body.end >= (behindTitle?.at(-1)?.end ?? 0)) return placesOfOneBody(words, at, body) ?? [unit(at, body)];
  if (behindTitle) return behindTitle;
  const group = grouped.has(head) ? groupAt(words, at, loose) : null;
  return group ? [unit(at, group)] : null;
}

function unit(start: number, body: Body): Unit {
  return { start, end: body.end, name: body.name, known: body.known, group: body.group, repaired: body.repaired };
}

/** The items of a list that starts at `from`, each read by `read`; the first one's unit starts at `at`. */
function listed(words: Words, at: number, from: number, read: (at: number) => { name: string; end: number } | null): Unit[] {
  const units: Unit[] = [];
  for (let next = from, item = read(from); item; item = read(next)) {
    const start = units.length === 0 ? at : next;
    units.push({ start, end: item.end, name: item.name, known: true, group: false, repaired: false });
    next = run(listJoint, words.folded, item.end);
    if (next === item.end) break;
  }
  return units;
}

/** `các Sở: Tài chính, Nội vụ`; two fields at least, one is the group of its own kind. */
function fieldsOfOneKind(words: Words, at: number): Unit[] | null {
  const opening = groupOpeningAt.find(words.folded, at);
  if (!opening || words.folded.charAt(opening.end) !== " ") return null;
  const kind = fieldKindAt.find(words.folded, opening.end + 1);
  if (!kind || kind.row.ocr) return null;
  const from = Math.max(run(colon, words.folded, kind.end), run(listedBehind, words.folded, kind.end));
  if (from === kind.end) return null;
  const units = listed(words, at, from, (next) => {
    const field = fieldAfter(words, next, kind.row);
    const other = field && bodyAt(words, next);
    if (other && other.end > field.end) return other;
    return field && { name: `${kind.row.name} ${field.row.name}`, end: field.end };
  });
  return units.length > 1 ? units : null;
}

/** `các Cục: Hàng hải VN, Hàng không VN`. */
function listedNames(words: Words, at: number): Unit[] | null {
  const names = namesOfKind(words, at);
  return names?.map((name, k) => ({ ...name, start: k === 0 ? at : name.start, known: true, group: false, repaired: false })) ?? null;
}

/** `các Cục Quản lý đường bộ III, IV`: bodies of one name, told apart by their numbers. */
function numbersOfOneName(words: Words, at: number): Unit[] | null {
  const opening = groupOpeningAt.find(words.folded, at);
  const body = opening && words.folded.charAt(opening.end) === " " ? bodyAt(words, opening.end + 1) : null;
  const own = body && !body.group ? ownNumber.exec(body.name) : null;
  if (!body || !own) return null;
  const core = body.name.slice(0, own.index);
  const next = own.groups?.["roman"] ? further.roman : further.arabic;
  const units = [unit(at, body)];
  for (let end = body.end, more = matchAt(next, words.text, end); more; more = matchAt(next, words.text, end)) {
    const number = more[1] ?? "";
    const start = end + more[0].length - number.length;
    end = start + number.length;
    units.push({ ...unit(start, body), end, name: `${core} ${number}` });
  }
  return units.length > 1 && !countsThings(words, units.at(-1)?.end ?? 0, own) ? units : null;
}

/** `các Ban Quản lý dự án 2, 6 | hồ sơ`: a figure with neither a mark nor a verb behind it counts things. */
function countsThings({ text, folded }: Words, end: number, own: RegExpExecArray): boolean {
  if (namedToo.test(text.slice(end, end + 16))) return false;
  return !own.groups?.["roman"] && /^ [\p{L}\d]/u.test(text.slice(end, end + 2)) && !actAt.find(folded, end + 1);
}

/** `UBND các xã: A, B và thị trấn C`: one body of each place; null where no names follow, after a colon two at least (`UBND các xã: Rà soát …`). */
function placesOfOneBody(words: Words, at: number, body: Body): Unit[] | null {
  const { names, level } = body.place;
  if (names === null && level !== null && !body.group) return placesOfOneLevel(words, at, body, level);
  if (names === null || level === null || body.end !== names) return null;
  const from = run(colon, words.folded, names);
  if (from === names) return null;
  let last = level;
  let numbered = false;
  const units = listed(words, at, from, (next) => {
    if (words.text.charAt(next - 1) !== " ") return null;
    const peer = next > from ? peerAt(words, next, level) : null;
    const blank = peer?.end ?? next - 1;
    const end = placeName(words, blank, (to) => bodyAt(words, to)?.known === true, numbered);
    if (end <= blank + 1) return null;
    if (peer?.several) last = peer.level;
    numbered = /\d$/.test(words.text.slice(blank, end));
    return { name: `${body.core} ${peer?.level ?? last} ${words.text.slice(blank + 1, end)}`, end };
  });
  const least = words.text.charAt(names) === " " ? 1 : 2;
  return units.length >= least ? units : null;
}

/** `UBND quận A, quận B`, `UBND xã A, B và C`: one body of each; `Hội Nông dân tỉnh, Tỉnh Đoàn` are two. */
function placesOfOneLevel(words: Words, at: number, body: Body, level: string): Unit[] | null {
  const units = [unit(at, body)];
  for (let end = body.end; ; ) {
    const next = run(listJoint, words.folded, end);
    const from = next + level.length;
    if (next === end || !words.folded.startsWith(`${level} `, next) || opensBody(words, next)) break;
    end = placeName(words, from, (to) => bodyAt(words, to)?.known === true);
    if (end === from) break;
    units.push({ ...unit(next, body), end, name: `${body.core} ${words.text.slice(next, end)}` });
  }
  for (const { start, end } of placesAlone(words, level, units.at(-1)?.end ?? body.end))
    units.push({ ...unit(start, body), end, name: `${body.core} ${level} ${words.text.slice(start, end)}` });
  return units.length > 1 ? units : null;
}

/** An office holder stands for the body, but a Chủ tịch of a council or a committee is kept (`Phó Chủ tịch UBND tỉnh Nguyễn Văn A`). */
function heldAt(words: Words, at: number): Unit[] | null {
  const holder = holderAt.find(words.folded, at);
  if (!holder) return null;
  for (let count = 0, from = holder.end; count < 4; count++) {
    const next = run(holderJoint, words.folded, from);
    if (next === from) return null;
    const units = next === from + 1 ? behind(words, next) : null;
    if (units) {
      const held = units.map((u, i) => entitled(at, u, holder.row.name, holder.row.keeps, i === 0));
      return held.map((u) => (holder.row.keeps || u.group ? u : withoutPerson(u, words.text.slice(at, u.end))));
    }
    const more = holderAt.find(words.folded, next);
    if (!more) return null;
    from = more.end;
  }
  return null;
}

function behind(words: Words, at: number): (Unit & { readonly chaired: boolean })[] | null {
  const several = fieldsOfOneKind(words, at) ?? listedNames(words, at);
  if (several) return several.map((u) => ({ ...u, chaired: false }));
  const body = bodyAt(words, at, true) ?? groupAt(words, at, true);
  if (!body) return null;
  const units = placesOfOneBody(words, at, body) ?? [unit(at, body)];
  return units.map((u) => ({ ...u, chaired: body.chaired }));
}

function entitled(at: number, held: Unit & { readonly chaired: boolean }, title: string | null, keeps: boolean, first: boolean): Unit {
  const { chaired, ...rest } = held;
  const name = keeps && chaired && title !== null ? `${title} ${held.name}` : held.name;
  return { ...rest, start: first ? at : held.start, name };
}
