import { unitListAt } from "../../match/bodies/unit-list.ts";
import { fold } from "../../match/letters/fold.ts";
import { dateJoint, joint } from "../../match/rows/joints.ts";
import { rowsAt } from "../../match/rows/rows-at.ts";
import { actAt, ditto } from "../../match/word-tables.ts";
import { insideUnits, personTitles } from "../../vi/roles.ts";
import { type ColumnRole, timeCellRows, yearsCell } from "../../vi/slots.ts";

/** One way to share out the lines of a row among its columns. */
export interface Filling {
  /** Which lines each column has; `from` equals `to` in an empty one. */
  readonly cells: readonly { readonly from: number; readonly to: number }[];
  readonly lines: number;
  /** The columns that are empty, by their places. */
  readonly empty: string;
  /** What speaks against it: cells that are empty, or are no task and fill several lines, and a time for a result. */
  readonly doubt: number;
}

const insideAt = rowsAt([...insideUnits, ...personTitles]);
const timeAt = rowsAt([...timeCellRows, yearsCell]);
const small = /^\p{Ll}/u;
const open = /(?:,| [-–]|[\dIVX]\/)$/;
const longestUnit = 120;
const longestTime = 60;
/** How many lines a cell may fill. */
const longest: Readonly<Record<ColumnRole, number>> = {
  ...{ number: 1, task: 10, lead: 4, coordinate: 4, start: 2, time: 3, deliverable: 4, other: 3 },
};

/**
 * All ways to share out the lines of a row: a note, a helper or a result at the end may fill none, all others one that is what its column says, and more where
 * their words go on; who leads may fill none where the cell above is `merged` with it.
 */
export function fillings(words: readonly string[], roles: readonly ColumnRole[], merged = false): Filling[] {
  return step(words, merged ? roles.map((role) => (role === "lead" ? "merged" : role)) : roles, 0, 0).map((cells) => {
    const empty = cells.flatMap(({ from, to }, k) => (from === to ? [k] : []));
    const folded = cells.some(({ from, to }, k) => roles[k] !== "task" && to > from + 1);
    const misplaced = cells.some(({ from, to }, k) => roles[k] === "deliverable" && to > from && isTime(words.slice(from, to).join(" ")));
    return { cells, lines: words.length, empty: empty.join(), doubt: 2 * empty.length + Number(folded) + Number(misplaced) };
  });
}

/** A line for each column, each what its column says: all that proves a row where several columns may hold anything. */
export function oneEach(words: readonly string[], roles: readonly ColumnRole[]): Filling[] {
  if (words.length !== roles.length || !roles.every((role, k) => role === "other" || fits(words[k] ?? "", role))) return [];
  return [{ cells: words.map((_, k) => ({ from: k, to: k + 1 })), lines: words.length, empty: "", doubt: 0 }];
}

/** The one way; null where there are several, or none. */
export function only(all: readonly Filling[]): Filling | null {
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** The way that least speaks against; null where several do as well. */
export function likeliest(all: readonly Filling[]): Filling | null {
  const least = Math.min(...all.map(({ doubt }) => doubt));
  return only(all.filter(({ doubt }) => doubt === least));
}

/** A column, or that of who leads where a cell may be merged with the one above. */
type Role = ColumnRole | "merged";

type Cells = readonly { readonly from: number; readonly to: number }[];

function step(words: readonly string[], roles: readonly Role[], column: number, at: number): Cells[] {
  const named = roles[column];
  if (named === undefined) return at === words.length ? [[]] : [];
  const role = named === "merged" ? "lead" : named;
  const isLast = roles.slice(column + 1).every((other) => other === "other");
  const none = named === "merged" || role === "other" || role === "coordinate" || (role === "deliverable" && isLast) ? [0] : [];
  return [...none, ...lengths(words.slice(at, at + longest[role] + 1), role)].flatMap((length) =>
    step(words, roles, column + 1, at + length).map((rest) => [{ from: at, to: at + length }, ...rest]),
  );
}

/** How many of the lines a column that is not empty may fill; the line behind its last one opens a cell. */
function lengths(words: readonly string[], role: ColumnRole): number[] {
  const filled = Array.from({ length: Math.min(words.length, longest[role]) }, (_, k) => k + 1);
  return filled.filter((length) => !goesOn(words, length) && isCell(words.slice(0, length), role));
}

/** Whether the line at a place goes on with the one above: it begins in small letters, or that one is left open. */
function goesOn(words: readonly string[], at: number): boolean {
  const next = words[at];
  const above = words[at - 1] ?? "";
  return next !== undefined && (small.test(next) || open.test(above));
}

/** Whether it does, or the one above asks for more: `Trước ngày`, `Quyết định của`. */
function endsLine(words: readonly string[], at: number): boolean {
  const above = fold(words[at - 1] ?? "");
  return goesOn(words, at) || joint.test(above) || dateJoint.test(above);
}

function isCell(lines: readonly string[], role: ColumnRole): boolean {
  const [first = "", ...others] = lines;
  if (role === "task") return lines.every((line, k) => fits(line, role) && (k === 0 || endsLine(lines, k) || !isNothingButUnits(line)));
  if (others.length === 0) return fits(first, role);
  const whole = lines.join(" ");
  if (role === "lead" || role === "coordinate") return whole.length <= longestUnit && isNothingButUnits(whole);
  if (role === "time" || role === "start") return isTime(whole) && others.every((_, k) => endsLine(lines, k + 1));
  return fits(first, role) && others.every((_, k) => endsLine(lines, k + 1));
}

/** Whether a line is what a column of this role holds. */
function fits(words: string, role: ColumnRole): boolean {
  if (ditto.test(fold(words))) return role !== "task";
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
