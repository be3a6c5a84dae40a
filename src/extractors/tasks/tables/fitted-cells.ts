import type { Cell } from "../../../doc.ts";
import { anyOf } from "../../../match/rows/any-of.ts";
import { type ColumnRole, timeCellRows, yearsCell } from "../../../vi/slots.ts";

const time = new RegExp(`^(?:${anyOf([...timeCellRows, yearsCell])})`, "u");

/**
 * The cells of a row, without the one that is printed beyond the columns: the only empty one between others. It stays where a column of
 * times would lose its time: then the last cell is beyond the columns, a remark.
 */
export function fittedCells(cells: readonly Cell[], roles: readonly ColumnRole[]): readonly Cell[] {
  const columns = roles.length;
  if (cells.length !== columns + 1) return cells;
  const empty = cells.flatMap((cell, i) => (cell.paragraphs.length === 0 && !cell.over ? [i] : []));
  const [only, other] = empty;
  if (only === undefined || other !== undefined || only === 0 || only === columns) return cells;
  const kept = cells.toSpliced(only, 1);
  return roles.some((role, i) => role === "time" && isTime(cells[i]) && !isTime(kept[i])) ? cells : kept;
}

function isTime(cell: Cell | undefined): boolean {
  return time.test(cell?.paragraphs[0]?.passage.folded ?? "");
}
