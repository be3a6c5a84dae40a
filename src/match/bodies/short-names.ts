import { holders } from "../../vi/bodies.ts";
import { acts, bareKinds, selfNames } from "../../vi/roles.ts";
import { isCapital } from "../letters/capitals.ts";
import { fold } from "../letters/fold.ts";
import { rowsAt } from "../rows/rows-at.ts";
import { expand } from "./names.ts";
import type { Words } from "./places.ts";
import { afterSeparator, type UnitList, unitListAt } from "./unit-list.ts";

const selfAt = rowsAt(selfNames);
const holderAt = rowsAt(holders);
const kindAt = rowsAt(bareKinds);
const actAt = rowsAt(acts);

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
  const name = expand(words.text.slice(at, kind.end));
  const own = { units: [{ start: at, end: kind.end, name, known: true, group: false, repaired: false }], end: kind.end };
  if (actsAt(words, kind.end)) return own;
  const next = afterSeparator(words, kind.end);
  const rest = next > kind.end ? (bareHolderAt(words, next) ?? unitListAt(words, next, true)) : null;
  return rest && actsAt(words, rest.end) ? { units: [...own.units, ...rest.units], end: rest.end } : null;
}

function actsAt({ folded }: Words, end: number): boolean {
  return folded.charAt(end) === " " && actAt.find(folded, end + 1) !== null;
}

/** Whether a name is nothing but a title and a kind: `Trưởng phòng`. */
export function isBareHolder(name: string): boolean {
  const folded = fold(name);
  const holder = holderAt.find(folded, 0);
  return holder !== null && kindAt.find(folded, holder.end + 1)?.end === folded.length;
}
