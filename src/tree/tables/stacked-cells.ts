import { unitListAt } from "../../match/bodies/unit-list.ts";
import { fold } from "../../match/letters/fold.ts";
import { rowsAt } from "../../match/rows/rows-at.ts";
import { acts, insideUnits, personTitles } from "../../vi/roles.ts";
import { type ColumnRole, timeCellRows, yearsCell } from "../../vi/slots.ts";

/** One way to share out the lines of a row among its columns. */
export interface Filling {
  /** Which lines each column has; `from` equals `to` in an empty one. */
  readonly cells: readonly { readonly from: number; readonly to: number }[];
  readonly lines: number;
  /** The columns that are empty, by their places. */
  readonly empty: string;
}

const actAt = rowsAt(acts);
const insideAt = rowsAt([...insideUnits, ...personTitles]);
const timeAt = rowsAt([...timeCellRows, yearsCell]);
const longestUnit = 120;
const longestTime = 60;
const longestTask = 6;

/** All ways to share out the lines of a row: the task may fill several, a note or a helper none, all others one that is what its column says. */
export function fillings(words: readonly string[], roles: readonly ColumnRole[]): Filling[] {
  return step(words, roles, 0, 0).map((cells) => {
    const empty = cells.flatMap(({ from, to }, k) => (from === to ? [k] : [])).join();
    return { cells, lines: words.length, empty };
  });
}

/** A line for each column, each what its column says: all that proves a row where several columns may hold anything. */
export function oneEach(words: readonly string[], roles: readonly ColumnRole[]): Filling[] {
  if (words.length !== roles.length || !roles.every((role, k) => role === "other" || fits(words[k] ?? "", role))) return [];
  return [{ cells: words.map((_, k) => ({ from: k, to: k + 1 })), lines: words.length, empty: "" }];
}

type Cells = readonly { readonly from: number; readonly to: number }[];

function step(words: readonly string[], roles: readonly ColumnRole[], column: number, at: number): Cells[] {
  const role = roles[column];
  if (role === undefined) return at === words.length ? [[]] : [];
  return lengths(words.slice(at, at + longestTask), role).flatMap((length) =>
    step(words, roles, column + 1, at + length).map((rest) => [{ from: at, to: at + length }, ...rest]),
  );
}

/** How many of the lines a column may fill. */
function lengths(words: readonly string[], role: ColumnRole): number[] {
  const none = role === "other" || role === "coordinate" ? [0] : [];
  const stop = words.findIndex((line, k) => !fits(line, role) || (k > 0 && isNothingButUnits(line)));
  const most = Math.min(stop < 0 ? words.length : stop, role === "task" ? longestTask : 1);
  return [...none, ...Array.from({ length: most }, (_, k) => k + 1)];
}

/** Whether a line is what a column of this role holds. */
function fits(words: string, role: ColumnRole): boolean {
  if (role === "lead" || role === "coordinate") return isUnit(words);
  if (role === "time" || role === "start") return isTime(words);
  return role === "deliverable" || !isTime(words);
}

function isUnit(words: string): boolean {
  if (words.length > longestUnit || isNothingButUnits(words)) return words.length <= longestUnit;
  return !actAt.find(fold(words), 0) && (unitsEnd(words) > 0 || insideAt.find(fold(words), 0) !== null);
}

function isNothingButUnits(words: string): boolean {
  const end = unitsEnd(words);
  return end > 0 && end >= words.replace(/[\s.;]+$/, "").length;
}

/** Where the units end that a line opens with; 0 where it opens with none. */
function unitsEnd(words: string): number {
  return unitListAt({ text: words, folded: fold(words) }, 0, true)?.end ?? 0;
}

function isTime(words: string): boolean {
  return words.length <= longestTime && timeAt.find(fold(words), 0) !== null;
}
