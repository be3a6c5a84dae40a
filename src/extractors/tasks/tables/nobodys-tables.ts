import type { TableRow } from "../../../doc.ts";
import { compile, endEdge } from "../../../match/rows/edges.ts";
import { understood } from "../../../match/spelling/understood.ts";
import {
  calendarClock,
  calendarDoers,
  calendarGuests,
  calendarHours,
  calendarWork,
  procedureNames,
  procedureTerms,
  procedureWork,
} from "../../../vi/slots.ts";
import { printedIn } from "./counted-columns.ts";

const hours = new RegExp(`^(?:${calendarHours.pattern})$`, "u");
const clock = new RegExp(`^(?:${calendarClock.pattern})`, "u");
const guests = new RegExp(`^(?:${calendarGuests.pattern})$`, "u");
const doers = compile(calendarDoers.pattern, "u");
const work = compile(calendarWork.pattern, "u");
const procedure = new RegExp(`^(?:${procedureNames.pattern})${endEdge}`, "u");
const term = new RegExp(`^(?:${procedureTerms.pattern})${endEdge}`, "u");
const workOnProcedures = compile(procedureWork.pattern, "u");
/** A calendar has its hours in one of its first columns. */
const hourCells = 3;

/** Whether a table whose columns have these names tells nobody to do anything, though it names bodies and times. */
export function tellsNobody(names: readonly string[], rows: readonly TableRow[]): boolean {
  const folded = names.map((name) => understood(name).folded);
  const has = (pattern: RegExp) => folded.some((name) => pattern.test(name));
  return isCalendar(has, rows) || (has(procedure) && has(term) && !has(workOnProcedures));
}

/** A calendar of meetings says at what hour and where or with whom: its "Chủ trì" takes the chair. */
function isCalendar(has: (pattern: RegExp) => boolean, rows: readonly TableRow[]): boolean {
  return has(guests) && !has(doers) && (has(hours) || (!has(work) && sayHours(rows)));
}

/** Whether most rows have an hour in one of their first cells. */
function sayHours(rows: readonly TableRow[]): boolean {
  const timed = rows.filter(({ cells }) => cells.slice(0, hourCells).some((cell) => clock.test(understood(printedIn(cell)).folded)));
  return timed.length * 2 > rows.length;
}
