import { furtherGroup, groupJoints } from "../../vi/groups.ts";
import { passiveRow, toldState } from "../../vi/orders.ts";
import { labelTails, openGroup, plainOffice, tradeRow } from "../../vi/roles.ts";
import { coreAt, verbAt } from "../bodies/body-core.ts";
import { expand } from "../bodies/names.ts";
import type { Words } from "../bodies/places.ts";
import type { Unit } from "../bodies/unit-at.ts";
import { afterSeparator, type UnitList, unitListAt } from "../bodies/unit-list.ts";
import { anyOf } from "../rows/any-of.ts";
import { compile } from "../rows/edges.ts";
import { actAt, nameWordAt, noSubjectAt } from "../word-tables.ts";

const officeStart = new RegExp(`^(?:${plainOffice.pattern}) `, "u");
const groupStart = new RegExp(`^(?:${openGroup.pattern})(?![\\p{L}])`, "u");
const passive = new RegExp(`^ (?:${passiveRow.pattern}) `, "u");
const trade = new RegExp(`^ (?:${tradeRow.pattern})(?![\\p{L}])`, "u");
const which = new RegExp(`^ (?:${anyOf(labelTails)})$`, "u");
const groupWord = new RegExp(`^(?:${furtherGroup.pattern}) `, "u");
const newSentence = /^:(?:\s*$|\s+\p{Lu})/u;
const state = compile(toldState.pattern, "u");
const mostEndWords = 4;
const mostGroupWords = 9;
const mostNameWords = 8;

/** Whether the words `rest` between a unit, which ends at `end`, and a colon belong to its name. */
export function endsLabel(words: Words, last: Unit, end: number, rest: string): boolean {
  if (!last.known) return !startsSentence(words, last, rest);
  const count = rest.trim().split(" ").length;
  if (passive.test(rest)) return count <= mostGroupWords;
  if (last.group && saysTrade(words, last, end, rest)) return count <= mostGroupWords;
  if (verbIn(words, end, end + rest.length)) return false;
  return last.group ? endsGroup(words, last, rest, count) : endsOffice(words, last, end, rest, count);
}

/**
 * `Trung tâm Y tế huyện | rà soát các nội dung sau: …`: behind a name of which more than the kind stands there, a verb that no name is made of
 * opens what the body is to do, and so does one with a comma behind it.
 */
function startsSentence(words: Words, { start, end }: Unit, rest: string): boolean {
  const from = end + 1;
  if ((coreAt(words, start)?.end ?? end) >= end || !/^ \p{Ll}/u.test(rest) || !verbAt(words, from)) return false;
  return rest.includes(",") || !nameWordAt.find(words.folded, from)?.row.verb;
}

/** `Các doanh nghiệp | cung cấp máy tính: Cài đặt …`: what they do for a living, before a new sentence. */
function saysTrade(words: Words, last: Unit, end: number, rest: string): boolean {
  const colon = words.text.indexOf(":", end);
  return newSentence.test(words.text.slice(colon, colon + 4)) && namesTrade(words, last, end, end + rest.length);
}

/** Whether nothing stands from `from` to `to` but what the members of a group do for a living, with no other verb. */
export function namesTrade(words: Words, { start }: Unit, from: number, to: number): boolean {
  const own = trade.exec(words.folded.slice(from, to))?.[0].length ?? 0;
  return own > 0 && groupStart.test(words.folded.slice(start)) && !verbIn(words, from + own, to);
}

/** `Các doanh nghiệp | kinh doanh hạ tầng: …`, `UBND các tỉnh | có đường sắt đi qua: …`: which of a group are meant. */
function endsGroup(words: Words, { start, end }: Unit, rest: string, count: number): boolean {
  if (count > mostGroupWords || !/\p{L}/u.test(rest)) return false;
  return groupStart.test(words.folded.slice(start)) || which.test(words.folded.slice(end, end + rest.length));
}

/** `Phòng Tài chính | kế toán`: a few plain words end the name of an office, which may be any. */
function endsOffice(words: Words, last: Unit, end: number, rest: string, count: number): boolean {
  if (!officeStart.test(words.folded.slice(last.start)) || count > mostEndWords) return false;
  return !noSubjectAt.find(words.folded, end + 1) && !/[,;]/.test(rest);
}

/** Another group goes on with a list: ` và các hãng hàng không`. */
export const goesOnWithGroup = new RegExp(`^(?:,| (?:${anyOf(groupJoints)})) (?:${furtherGroup.pattern}) `, "u");

/** The names of a list's rest, each of a few words that open with a capital or are a group, and hold no verb; none where one of them is something else. */
export function namesUpTo(words: Words, from: number, to: number): Unit[] {
  const start = afterSeparator(words, from);
  if (start === from || verbIn(words, from, to)) return [];
  const units: Unit[] = [];
  for (const part of words.text.slice(start, to).matchAll(/[^,;]+/g)) {
    const raw = part[0].trim();
    const group = groupWord.test(raw);
    if (!(group || /^\p{Lu}\p{Ll}/u.test(raw)) || raw.split(" ").length > mostNameWords || raw.split(" ").length < 2) return [];
    const at = start + part.index + part[0].indexOf(raw);
    units.push({ start: at, end: at + raw.length, name: expand(raw), known: false, group, repaired: false });
  }
  return units;
}

/** Whether a verb stands in a stretch; `strict`: one that orders by itself. */
export function verbIn(words: Words, from: number, to: number, strict = false): boolean {
  for (let at = words.folded.indexOf(" ", from); at >= 0 && at < to; at = words.folded.indexOf(" ", at + 1)) {
    const act = actAt.find(words.folded, at + 1);
    if (act && (!strict || act.row.order)) return true;
  }
  return false;
}

/** `UBND các xã | còn nợ tiêu chí`: what is told of a body, brackets aside (`(sau đây gọi là …)`). */
export function tellsState(folded: string): boolean {
  return state.test(folded.replace(/\([^()]*\)/g, ""));
}

/** Where the words behind a name end before its colon, and before the short name in a bracket there: `… máy tính Việt Nam | (VNCERT):`. */
export function ownEnd({ text }: Words, from: number, colon: number): number {
  return (
    from +
    text
      .slice(from, colon)
      .replace(/ ?\([^()]{1,40}\) ?$/, "")
      .trimEnd().length
  );
}

/** Where the words behind a name end before the next body of the list: `Viện Mắt | phía Nam, Viện Tim: …`. */
export function nextUnit(words: Words, from: number, to: number): { readonly at: number; readonly list: UnitList } | null {
  for (let at = words.folded.indexOf(",", from); at >= 0 && at < to; at = words.folded.indexOf(",", at + 1)) {
    const list = unitListAt(words, afterSeparator(words, at), true);
    if (list && list.end <= to) return { at, list };
  }
  return null;
}
