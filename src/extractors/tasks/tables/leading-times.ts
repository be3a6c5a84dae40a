import type { ColumnRole } from "../../../vi/slots.ts";
import type { FlatRow } from "./flat-rows.ts";

/**
 * A table that opens with the times prints each once, beside the first of its rows: the rows below it have it too, up to the next time
 * or the heading of a group, of which `groups` has what is not null. Behind the tasks a blank cell says that there is no time.
 */
export function withLeadingTimes<R extends FlatRow>(rows: readonly R[], groups: readonly unknown[], roles: readonly ColumnRole[]): R[] {
  const at = roles.indexOf("time");
  if (at < 0 || at > roles.indexOf("task")) return [...rows];
  let times: FlatRow["cells"]["time"] = [];
  return rows.map((row, i) => {
    if (groups[i] !== null || row.cells.time.length > 0) times = row.cells.time;
    const isBare = times.length > 0 && row.cells.time.length === 0 && row.cells.task.length > 0;
    return isBare ? { ...row, cells: { ...row.cells, time: times }, sharesTime: true } : row;
  });
}
