import type { Cell, Table } from "../../../doc.ts";
import { fold } from "../../../match/letters/fold.ts";
import { anyOf } from "../../../match/rows/any-of.ts";
import { rowsAt } from "../../../match/rows/rows-at.ts";
import { isUnitLabel } from "../../../tree/unit-label.ts";
import { acts } from "../../../vi/roles.ts";
import { type ColumnRole, timeCellRows } from "../../../vi/slots.ts";
import type { Columns } from "./columns.ts";
import { printedIn, rowNumber } from "./counted-columns.ts";

const leastRows = 3;
const leastColumns = 3;
const mostly = 0.8;
const actAt = rowsAt(acts);
const time = new RegExp(`^(?:${anyOf(timeCellRows)})`, "u");

/**
 * The columns of a table that has lost its heading, by what stands in them: `1 | Rà soát … | Sở Y tế | Quý II`. Null unless its rows are counted
 * from 1, and one column opens with verbs and another holds nothing but bodies.
 */
export function columnsByRows({ rows }: Table): Columns | null {
  const width = rows[0]?.cells.length ?? 0;
  if (rows.length < leastRows || width < leastColumns || rows.some(({ cells }) => cells.length !== width)) return null;
  const columns = Array.from({ length: width }, (_, k) => rows.map(({ cells }) => wordsOf(cells[k])));
  const [numbers, ...others] = columns;
  if (!numbers?.every((words, i) => rowNumber.test(words) && Number.parseInt(words, 10) === i + 1)) return null;
  const roles = named(["number", ...others.map(roleOf)]);
  return roles.includes("task") && roles.includes("lead") ? { roles, titleRows: 0, headingRows: 0, printed: [], inferred: true } : null;
}

function wordsOf(cell: Cell | undefined): string {
  return cell ? printedIn(cell) : "";
}

/** What the cells of a column are, nearly all of them. */
function roleOf(cells: readonly string[]): ColumnRole {
  const filled = cells.filter((words) => words !== "");
  const are = (holds: (words: string) => boolean) =>
    filled.length * 2 > cells.length && filled.filter(holds).length >= mostly * filled.length;
  if (are((words) => isUnitLabel(words.replace(/[.;]$/, "")))) return "lead";
  if (are((words) => time.test(fold(words)))) return "time";
  return are((words) => actAt.find(fold(words), 0) !== null) ? "task" : "other";
}

/** The first column of each kind is the one that is meant, of bodies that behind the tasks: others may say who helps, watches or decides. */
function named(roles: readonly ColumnRole[]): ColumnRole[] {
  const task = roles.indexOf("task");
  const lead = roles.indexOf("lead", task);
  return roles.map((role, k) => {
    const meant = role === "lead" && lead >= 0 ? lead : roles.indexOf(role);
    return role === "other" || meant === k ? role : "other";
  });
}
