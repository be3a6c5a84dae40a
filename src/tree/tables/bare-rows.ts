import type { Line } from "../lines.ts";
import { isUnitLabel } from "../unit-label.ts";
import type { PrintedRow } from "./printed.ts";

const leastRows = 3;
const mostly = 0.8;
const first = /^0?1[.)]? {2,}\S.* {2,}\S/u;
const number = /^(?<n>\d{1,3})[.)]?$/;

/** Whether a line of three stretches at least is the first of some rows that are counted. */
export function opensCount(text: string, line: Line | undefined): boolean {
  return line !== undefined && line.end - line.start < 400 && first.test(text.slice(line.start, line.end));
}

/** Whether rows are counted from 1 and a column of theirs holds nothing but bodies. */
export function holdsBodies(text: string, rows: readonly PrintedRow[]): boolean {
  const cells = rows.map((row) => row.cells.map(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)).join(" ")));
  const counted = cells.every(([own = ""], i) => Number(number.exec(own)?.groups?.["n"]) === i + 1);
  if (rows.length < leastRows || !counted) return false;
  return (cells[0] ?? []).some((_, k) => {
    const filled = cells.flatMap((row) => row[k] || []);
    return k > 0 && filled.length * 2 > rows.length && filled.filter(isUnitLabel).length >= mostly * filled.length;
  });
}
