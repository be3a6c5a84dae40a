import { listJoints } from "../vi/roles.ts";
import { run, type Words } from "./places.ts";
import { repairedAt } from "./repair-unit.ts";
import { type Unit, unitsAt } from "./unit-at.ts";

const joints = listJoints.map((row) => row.pattern).join("|");
const separator = new RegExp(` ?[,;+](?: (?:${joints}))? ?| (?:${joints}) | ?[&/] ?| ?\\n[-+*• ]*`, "uy");

/** Where the words between two units of a list end; `at` itself where none stand there. */
export function afterSeparator(words: Words, at: number): number {
  return run(separator, words.folded, at);
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
  const units: Unit[] = [];
  let next = at;
  let end = at;
  for (let count = 0; count < 40; count++) {
    const found = bestAt(words, next, loose || count > 0, loose);
    if (!found) break;
    units.push(...found);
    end = found.at(-1)?.end ?? next;
    next = afterSeparator(words, end);
    if (next === end) break;
  }
  return units.length > 0 ? { units, end } : null;
}

/** A name that the tables carry, else a known one that a scan spoilt, else one of which only the kind is known. */
function bestAt(words: Words, at: number, loose: boolean, repair: boolean): readonly Unit[] | null {
  const found = unitsAt(words, at, loose);
  if (!repair || found?.some((unit) => unit.known)) return found;
  return repairedAt(words, at) ?? found;
}
