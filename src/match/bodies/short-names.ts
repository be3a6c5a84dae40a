import { holders } from "../../vi/bodies.ts";
import { furtherGroup } from "../../vi/groups.ts";
import { anyHead, bareKinds, insideUnits, officerDuty, selfNames } from "../../vi/roles.ts";
import { isCapital } from "../letters/capitals.ts";
import { fold } from "../letters/fold.ts";
import { run } from "../rows/match-at.ts";
import { rowsAt } from "../rows/rows-at.ts";
import { actAt, holderAt } from "../word-tables.ts";
import { expand } from "./names.ts";
import type { Words } from "./places.ts";
import type { Unit } from "./unit-at.ts";
import { afterSeparator, type UnitList, unitListAt } from "./unit-list.ts";

const selfAt = rowsAt(selfNames);
const kindAt = rowsAt(bareKinds);
const officerAt = rowsAt([...holders, ...insideUnits]);
const duty = new RegExp(`(?: (?:${officerDuty.pattern}))?`, "uy");
const anybody = new RegExp(`^(?:(?:${furtherGroup.pattern}) |(?:${anyHead.pattern})$)`, "u");
const longestDuty = 60;

/** Where the short name ends that a body speaks of itself by (`Bộ | yêu cầu …`); `at` itself where none stands there. */
export function afterSelf(words: Words, at: number): number {
  return isCapital(words.text, at) ? (selfAt.find(words.folded, at)?.end ?? at) : at;
}

/**
 * Titles with nothing but a kind behind each, or one before other units, and then what is to be done: `Giám đốc Sở | chỉ đạo …`,
 * `Thủ trưởng đơn vị, Hiệu trưởng các trường | báo cáo …`.
 */
export function bareHolderAt(words: Words, at: number): UnitList | null {
  const holder = holderAt.find(words.folded, at);
  const kind = holder && words.folded.charAt(holder.end) === " " ? kindAt.find(words.folded, holder.end + 1) : null;
  if (!kind) return null;
  const own = { units: [named(words.text, at, kind.end)], end: kind.end };
  if (actsAt(words, kind.end)) return own;
  const next = afterSeparator(words, kind.end);
  const rest = next > kind.end ? (bareHolderAt(words, next) ?? unitListAt(words, next, true)) : null;
  return rest && actsAt(words, rest.end) ? { units: [...own.units, ...rest.units], end: rest.end } : null;
}

/** A title, or a part of an office, up to what it is to do: `Giao | Phó Hiệu trưởng phụ trách chuyên môn | lập thời khóa biểu`. */
export function officerUpToVerb(words: Words, at: number): UnitList | null {
  const { text, folded } = words;
  const title = officerAt.find(folded, at)?.end ?? -1;
  const from = run(duty, folded, title);
  if (title < 0 || anybody.test(folded.slice(at, title))) return null;
  if (from === title) return actsAt(words, from) ? { units: [named(text, at, from)], end: from } : null;
  for (let end = from; end >= 0 && end < from + longestDuty; end = folded.indexOf(" ", end + 1)) {
    if (/[,.;:()]/.test(text.charAt(end - 1))) return null;
    if (actsAt(words, end)) return { units: [named(text, at, end)], end };
  }
  return null;
}

function named(text: string, start: number, end: number): Unit {
  return { start, end, name: expand(text.slice(start, end)), known: true, group: false, repaired: false };
}

function actsAt({ text, folded }: Words, end: number): boolean {
  return folded.charAt(end) === " " && !isCapital(text, end + 1) && actAt.find(folded, end + 1) !== null;
}

/** Whether a name is nothing but a title and a kind: `Trưởng phòng`. */
export function isBareHolder(name: string): boolean {
  const folded = fold(name);
  const holder = holderAt.find(folded, 0);
  return holder !== null && kindAt.find(folded, holder.end + 1)?.end === folded.length;
}
