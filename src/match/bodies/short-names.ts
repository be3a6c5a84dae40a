import { holders } from "../../vi/bodies.ts";
import { acts, bareKinds, selfNames } from "../../vi/roles.ts";
import { isCapital } from "../letters/capitals.ts";
import { fold } from "../letters/fold.ts";
import { rowsAt } from "../rows/rows-at.ts";
import { expand } from "./names.ts";
import type { Words } from "./places.ts";
import type { UnitList } from "./unit-list.ts";

const selfAt = rowsAt(selfNames);
const holderAt = rowsAt(holders);
const kindAt = rowsAt(bareKinds);
const actAt = rowsAt(acts);

/** Where the short name ends that a body speaks of itself by (`Bộ | yêu cầu …`); `at` itself where none stands there. */
export function afterSelf(words: Words, at: number): number {
  return isCapital(words.text, at) ? (selfAt.find(words.folded, at)?.end ?? at) : at;
}

/** A title with nothing but a kind behind it, and then what is to be done: `Giám đốc Sở | chỉ đạo …`. */
export function bareHolderAt(words: Words, at: number): UnitList | null {
  const holder = holderAt.find(words.folded, at);
  const kind = holder && words.folded.charAt(holder.end) === " " ? kindAt.find(words.folded, holder.end + 1) : null;
  if (!kind || words.folded.charAt(kind.end) !== " " || !actAt.find(words.folded, kind.end + 1)) return null;
  const name = expand(words.text.slice(at, kind.end));
  return { units: [{ start: at, end: kind.end, name, known: true, group: false, repaired: false }], end: kind.end };
}

/** Whether a name is nothing but a title and a kind: `Trưởng phòng`. */
export function isBareHolder(name: string): boolean {
  const folded = fold(name);
  const holder = holderAt.find(folded, 0);
  return holder !== null && kindAt.find(folded, holder.end + 1)?.end === folded.length;
}
