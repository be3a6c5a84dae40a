import { compile } from "../../../match/rows/edges.ts";
import { understood } from "../../../match/spelling/understood.ts";
import { columnRow } from "../../../tree/tables/column-names.ts";
import { type ColumnRole, type ColumnRow, chairColumn } from "../../../vi/slots.ts";

const chair = compile(chairColumn.pattern, "u");

/** Whether a column names who does something, or joins in it. */
export function namesDoer(role: ColumnRole | null): boolean {
  return role === "lead" || role === "coordinate";
}

/** What is known of a column of this name. */
export function rowOf(name: string): ColumnRow | null {
  return name === "" ? null : columnRow(understood(name).folded);
}

/** What each name says; a weak one says so only beside one of another kind that says who, who watches, or acts for a body, only where nothing else does. */
export function rolesOf(names: readonly string[]): ColumnRole[] {
  const rows = names.map(rowOf);
  const whose = rows.some((row) => row && !row.weak && !row.owner && namesDoer(row.role));
  const owned = ownsTasks(rows, whose);
  const led = rows.some((row) => row?.role === "lead" && !row.weak && !row.above && (!row.owner || owned));
  const bodies = rows.some((row) => row?.role === "lead" && !row.above && !row.persons && (!row.owner || owned));
  const timed = rows.some((row) => row?.role === "time" && !row.weak);
  const chairs = names.map((name, i) => rows[i]?.role === "lead" && chair.test(understood(name).folded));
  return rows.map((row, i) => {
    const idle =
      !row ||
      (row.weak && !whose && !(row.role === "lead" && timed)) ||
      (row.above && led) ||
      (row.persons && bodies) ||
      (row.owner && !owned);
    if (idle) return "other";
    return row.role === "lead" && !chairs[i] && chairs.includes(true) ? "coordinate" : row.role;
  });
}

/** Whether owners lead: beside tasks and what else a table of tasks says, where no other column says who. */
function ownsTasks(rows: readonly (ColumnRow | null)[], whose: boolean): boolean {
  const says = (...roles: ColumnRole[]) => rows.some((row) => row && (!row.weak || whose) && roles.includes(row.role));
  const others = rows.some((row) => row?.role === "lead" && !row.owner && !row.above);
  return says("task") && says("time", "coordinate", "deliverable") && !others;
}
