import { ownerTie } from "../../vi/bodies.ts";
import { bracketActs, bracketHelps, listJoints } from "../../vi/roles.ts";
import { hasCapital } from "../letters/capitals.ts";
import { anyOf } from "../rows/any-of.ts";
import { run } from "../rows/match-at.ts";
import { rowsAt } from "../rows/rows-at.ts";
import { actAt, nameEndAt } from "../word-tables.ts";
import { bodyAt } from "./body-at.ts";
import { furtherField } from "./further-field.ts";
import { groupAt } from "./group-at.ts";
import { expand } from "./names.ts";
import type { Words } from "./places.ts";
import { repairedAt } from "./repair-unit.ts";
import { type Unit, unitsAt } from "./unit-at.ts";

const tie = new RegExp(` (?:${ownerTie.pattern}) `, "uy");
const partAt = rowsAt([...bracketActs, ...bracketHelps]);
/** Two to four words. */
const stretch = /\p{L}+(?: \p{L}+){1,3}(?=,)/uy;
const joints = anyOf(listJoints);
const separator = new RegExp(` ?[,;+](?: (?:${joints}))? ?| (?:${joints}) | ?[&/] ?| ?\\n[-+*• ]*`, "uy");

/** The characters that a separator opens with: most places of a text have none of them. */
const separatorStarts = " ,;+&/\n";
const colon = / ?: /uy;
/** The short name of a unit that the document gives it: `(BHXH tỉnh)`, `(PC08)`. */
const shortName = / ?\(\p{Lu}[\p{L}&-]*\p{Lu}[\p{L}\d&-]*(?: \p{L}[\p{L}&-]*){0,3}\)/uy;

/** Where the words between two units of a list end; `at` itself where none stand there. */
export function afterSeparator(words: Words, at: number): number {
  return separatorStarts.includes(words.folded.charAt(at)) ? run(separator, words.folded, at) : at;
}

/** Several units one after the other, and where the last one ends. */
export interface UnitList {
  readonly units: readonly Unit[];
  readonly end: number;
}

/**
 * The units that start at `at`, with commas, "và" and semicolons between them; commas inside a name (`Sở Văn hóa, Thể thao và Du lịch`)
 * are the table's. Null where no unit starts here. `loose` as in `bodyAt`.
 */
export function unitListAt(words: Words, at: number, loose: boolean): UnitList | null {
  const list = plainList(words, at, loose);
  return (list && namesOfGroup(words, list)) ?? list;
}

/** `Các đơn vị: Phòng Tư pháp, Phòng Nội vụ`: the group is those that follow. */
function namesOfGroup(words: Words, { units: [only, ...others], end }: UnitList): UnitList | null {
  const from = only?.group && others.length === 0 ? run(colon, words.folded, end) : end;
  const list = from > end ? plainList(words, from, false) : null;
  return list && list.units.filter((unit) => unit.known && !unit.group).length > 1 ? list : null;
}

function plainList(words: Words, at: number, loose: boolean): UnitList | null {
  const units: Unit[] = [];
  let next = at;
  let end = at;
  for (let count = 0; count < 40; count++) {
    const found = bestAt(words, next, loose || count > 0, loose) ?? (count > 0 ? unnamedAt(words, next, units) : null);
    if (!found) break;
    units.push(...found.slice(0, -1), ...found.slice(-1).map((last) => withOwner(words, last)));
    end = endOf(units);
    const stop = partEnd(words, shortNameEnd(words, end));
    next = afterSeparator(words, stop);
    if (next === stop) break;
  }
  return units.length > 0 ? { units, end } : null;
}

/** Behind the bracket with a unit's short name, which ends no list; what somebody does (`(Sở A chủ trì)`) is no name. */
function shortNameEnd(words: Words, at: number): number {
  const end = run(shortName, words.text, at);
  for (let word = words.text.indexOf(" ", at + 2); word >= 0 && word < end; word = words.text.indexOf(" ", word + 1))
    if (partAt.find(words.folded, word + 1)) return at;
  return end;
}

/** Behind the bracket with the part of a body that is meant, where the list goes on: `Bộ Công Thương (Cục Hóa chất), Bộ Y tế`. */
function partEnd(words: Words, at: number): number {
  const part = words.text.startsWith(" (", at) ? unitsAt(words, at + 2) : null;
  const end = (part?.at(-1)?.end ?? at) + 1;
  return part && words.text.charAt(end - 1) === ")" && /^[,;] /.test(words.text.slice(end, end + 2)) ? end : at;
}

/** What stands in a list without the name of a body of its own. */
function unnamedAt(words: Words, at: number, before: readonly Unit[]): readonly Unit[] | null {
  const field = furtherField(words, at, before);
  return field ? [field] : besideAt(words, at);
}

/** A short name with a capital that no table has, between the names of a list (`…, đại biểu Quốc hội, Hội đồng nhân dân …`), with the unit behind it. */
function besideAt(words: Words, at: number): readonly Unit[] | null {
  const end = run(stretch, words.text, at);
  const next = end > at && hasCapital(words.text, at, end) ? afterSeparator(words, end) : end;
  if (next === end || !words.text.slice(end, next).includes(",") || actAt.find(words.folded, at) || nameEndAt.find(words.folded, at))
    return null;
  const behind = unitsAt(words, next, false);
  const name = expand(words.text.slice(at, end));
  return behind && [{ start: at, end, name, known: false, group: false, repaired: false }, ...behind];
}

function endOf(units: readonly Unit[] | null): number {
  return units?.at(-1)?.end ?? 0;
}

/** A name that the tables carry, else a known one that a scan spoilt, as far as it goes, else one of which only the kind is known. */
function bestAt(words: Words, at: number, loose: boolean, repair: boolean): readonly Unit[] | null {
  const found = unitsAt(words, at, loose);
  if (!repair || found?.some((unit) => unit.known)) return found;
  const repaired = repairedAt(words, at);
  return repaired && endOf(repaired) >= endOf(found) ? repaired : found;
}

/** A unit with the body that it belongs to: `Trung tâm Kiểm nghiệm | thuộc Sở Y tế`, `Phòng Cảnh sát hình sự (PC02) | thuộc Công an tỉnh`. */
function withOwner(words: Words, unit: Unit): Unit {
  const to = shortNameEnd(words, unit.end);
  const from = run(tie, words.folded, to);
  const owner = from > to ? (bodyAt(words, from, true) ?? groupAt(words, from)) : null;
  return owner ? { ...unit, end: owner.end, name: unit.name + words.text.slice(to, from) + owner.name } : unit;
}
