import type { Passage } from "../../doc.ts";
import { openingTails } from "../../vi/roles.ts";
import { expand } from "../bodies/names.ts";
import type { Words } from "../bodies/places.ts";
import type { Unit } from "../bodies/unit-at.ts";
import { type BodyHit, hitOf } from "../bodies/unit-hit.ts";
import { afterSeparator, type UnitList, unitListAt } from "../bodies/unit-list.ts";
import { run } from "../rows/match-at.ts";
import { rowsAt } from "../rows/rows-at.ts";
import { asideEnd } from "./aside.ts";
import { endsLabel, goesOnWithGroup, namesUpTo, nextUnit, ownEnd, tellsState, verbIn } from "./label-end.ts";
import { namesBehind } from "./names-behind.ts";

/** How a passage opens with units. */
export interface UnitOpening {
  readonly units: readonly BodyHit[];
  /** After the colon and its blanks, or after the subject. */
  readonly end: number;
  readonly colon: boolean;
  /** It does nothing but charge: `Giao Sở A, Ban B chịu trách nhiệm:`. */
  readonly charge?: true;
  /** It turns to them (`Đối với Sở A: …`): by itself it tells nobody to act, for a finding may open so too. */
  readonly addressed?: true;
}

const tailAt = rowsAt(openingTails);
const comma = / ?, ?/uy;
const colonAt = / ?:\s*/uy;
const farthestColon = 90;

/** After the words that may follow a unit before its colon; null where no colon comes. */
export function colonEnd(words: Words, at: number): number | null {
  let end = asideEnd(words, at);
  const from = run(comma, words.folded, end);
  const tail = tailAt.find(words.folded, from > end ? from : end + 1);
  if (tail) end = tail.end;
  const colon = run(colonAt, words.folded, end);
  return colon > end ? colon : null;
}

/** The opening that a list of units makes, which a colon ends. */
export function labelOpening(passage: Passage, words: Words, list: UnitList): UnitOpening | null {
  const aside = asideEnd(words, list.end);
  const direct = run(colonAt, words.folded, aside);
  if (direct > aside) {
    if (namesBehind(words, list.units.at(-1), direct)) return null;
    return { units: list.units.map((unit) => hitOf(passage, unit)), end: direct, colon: true };
  }
  const charged = colonEnd(words, list.end);
  if (charged !== null) return { units: list.units.map((unit) => hitOf(passage, unit)), end: charged, colon: true, charge: true };
  return openLabel(passage, words, list) ?? listedLabel(passage, words, list) ?? wholeLabel(passage, words, list);
}

/** Nothing but bodies and which of them are meant, up to the colon that ends it: `Các đơn vị chuyên trách (sau đây gọi là đơn vị) và các Sở:`. */
function wholeLabel(passage: Passage, words: Words, { units, end }: UnitList): UnitOpening | null {
  const last = words.text.trimEnd().length;
  if (words.text.charAt(last - 1) !== ":" || /[.;!?]/.test(words.text.slice(end, last))) return null;
  if (!units.at(-1)?.group || tellsState(words.folded.slice(end, last)) || verbIn(words, end, last)) return null;
  const all = [...units, ...behindBrackets(words, end)];
  return { units: all.map((unit) => hitOf(passage, unit)), end: words.text.length, colon: true };
}

/** Further groups of a label behind its brackets: `… (sau đây gọi là đơn vị) | và các Sở`. */
function behindBrackets(words: Words, from: number): readonly Unit[] {
  for (let at = words.folded.indexOf(")", from); at >= 0; at = words.folded.indexOf(")", at + 1)) {
    const list = goesOnWithGroup.test(words.folded.slice(at + 1, at + 24)) ? unitListAt(words, afterSeparator(words, at + 1), true) : null;
    if (list) return list.units;
  }
  return [];
}

/** Names that no table has end a list of bodies before its colon: `Sở Y tế, Cơ sở An Dưỡng: …`. */
function listedLabel(passage: Passage, words: Words, list: UnitList): UnitOpening | null {
  const colon = words.folded.indexOf(":", list.end);
  const more = colon > 0 && colon - list.end < farthestColon ? namesUpTo(words, list.end, colon) : [];
  if (more.length === 0) return null;
  return { units: [...list.units, ...more].map((unit) => hitOf(passage, unit)), end: run(colonAt, words.folded, colon), colon: true };
}

/** A name of which only the kind is known runs on to the colon: `Trung tâm Kiểm chuẩn đo lường: …`. */
function openLabel(passage: Passage, words: Words, list: UnitList): UnitOpening | null {
  const last = list.units.at(-1);
  if (!last || words.folded.charAt(list.end) !== " ") return null;
  const colon = words.folded.indexOf(":", list.end);
  const cut = colon < 0 ? null : nextUnit(words, list.end, colon);
  const end = cut?.at ?? ownEnd(words, list.end, colon);
  const rest = words.text.slice(list.end, end);
  if (colon < 0 || end - list.end > farthestColon || /[.;!?()]/.test(rest) || verbIn(words, list.end, end, true)) return null;
  if (goesOnWithGroup.test(rest) || !endsLabel(words, last, list.end, rest)) return null;
  const whole: Unit = { ...last, end, name: `${last.name} ${expand(words.text.slice(list.end, end))}` };
  const units = [...list.units.slice(0, -1), whole];
  if (cut) return labelOpening(passage, words, { units: [...units, ...cut.list.units], end: cut.list.end });
  return { units: units.map((unit) => hitOf(passage, unit)), end: run(colonAt, words.folded, colon), colon: true };
}
