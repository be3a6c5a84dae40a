import type { Cell, TableRow } from "../../../doc.ts";
import { fold } from "../../../match/letters/fold.ts";
import { anyOf } from "../../../match/rows/any-of.ts";
import { endEdge, startEdge } from "../../../match/rows/edges.ts";
import { noteLabel } from "../../../vi/marks.ts";
import { type ColumnRole, timeCellRows, timeJoints } from "../../../vi/slots.ts";

/** What a cell holds that counts a row. */
export const rowNumber = /^\d{1,3}[.)]?$/;

const mostly = 0.8;
const remarks = new RegExp(`^(?:${noteLabel.pattern})$`, "u");
const times = new RegExp(`${startEdge}(?:${anyOf(timeCellRows)})${endEdge}`, "gu");
/** What may stand between and behind times. */
const onlyTimes = new RegExp(`^(?:[\\d\\s.,;/()–-]|(?:${timeJoints.pattern})(?![\\p{L}]))*$`, "u");

/** What the cells tell of columns that their names do not. */
export function byCells(rows: readonly TableRow[], names: readonly string[], roles: readonly ColumnRole[]): readonly ColumnRole[] {
  const counted = withCounts(rows, names, roles);
  return counted === roles ? withRemarkedTimes(rows, names, roles) : counted;
}

/** `Ghi chú` over nothing but times is a column of times, where a table says who, and no other column says when or what came of it. */
function withRemarkedTimes(rows: readonly TableRow[], names: readonly string[], roles: readonly ColumnRole[]): readonly ColumnRole[] {
  const at = names.findIndex((name) => remarks.test(fold(name)));
  if (at < 0 || roles.includes("time") || roles.includes("deliverable") || !roles.includes("lead")) return roles;
  const filled = rows.flatMap(({ cells }) => (cells[at] ? printedIn(cells[at]) || [] : []));
  const timed = filled.length > 1 && filled.every((words) => isTime(fold(words)));
  return timed ? roles.map((role, i) => (i === at ? "time" : role)) : roles;
}

function isTime(folded: string): boolean {
  const rest = folded.replace(times, " ");
  return rest !== folded && onlyTimes.test(rest);
}

/**
 * The columns with those that count the rows of each unit: one without a name behind the leads, and one that shares its name with the
 * tasks behind it (`Nội dung nhiệm vụ` over `1 | Rà soát …`), by which the rows are wider than their heading.
 */
function withCounts(rows: readonly TableRow[], names: readonly string[], roles: readonly ColumnRole[]): readonly ColumnRole[] {
  const lead = roles.indexOf("lead");
  const unnamed = roles.findIndex((role, i) => role === "other" && names[i] === "" && lead >= 0 && lead < i && countsIn(rows, i));
  if (unnamed >= 0) return roles.map((role, i) => (i === unnamed ? "number" : role));
  const task = roles.indexOf("task");
  const isWider = rows.some(({ cells }) => cells.length > roles.length);
  return isWider && countsIn(rows, task) ? roles.toSpliced(task, 0, "number") : roles;
}

/** Whether numbers stand in a column, and hardly anything else: its heading may be repeated. */
function countsIn(rows: readonly TableRow[], at: number): boolean {
  const filled = rows.flatMap(({ cells }) => (cells[at] && cells[at].paragraphs.length > 0 ? [cells[at]] : []));
  const numbers = filled.filter((cell) => rowNumber.test(printedIn(cell)));
  return numbers.length > 1 && numbers.length >= mostly * filled.length;
}

/** All words of a cell, with what looks like a mark at their start. */
export function printedIn({ paragraphs }: Cell): string {
  return paragraphs.map(({ mark, passage }) => `${mark?.label ?? ""} ${passage.text}`.trim()).join(" ");
}
