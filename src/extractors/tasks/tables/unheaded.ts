import type { Cell, Table } from "../../../doc.ts";
import { fold } from "../../../match/letters/fold.ts";
import { anyOf } from "../../../match/rows/any-of.ts";
import { endEdge } from "../../../match/rows/edges.ts";
import { actAt, timeStart } from "../../../match/word-tables.ts";
import { isUnitLabel } from "../../../tree/unit-label.ts";
import { documentTypes } from "../../../vi/document-types.ts";
import { type ColumnRole, deciderCells, productCells } from "../../../vi/slots.ts";
import type { Columns } from "./columns.ts";
import { printedIn, rowNumber } from "./counted-columns.ts";

const leastRows = 3;
const leastColumns = 3;
const mostly = 0.8;
const product = new RegExp(`^(?:${anyOf([...productCells, ...documentTypes])})${endEdge}`, "u");
const decider = new RegExp(`^(?:${anyOf([deciderCells])})$`, "u");

/** What the cells of a column are, nearly all of them. */
interface Kinds {
  /** Bodies, of which some at least do more than decide. */
  readonly bodies: boolean;
  readonly time: boolean;
  readonly acts: boolean;
  readonly products: boolean;
  /** Bodies that may work along, though not in each row: they change from row to row, as those that decide or watch do not. */
  readonly helpers: boolean;
  /** Letters of all its cells. */
  readonly length: number;
}

/**
 * The columns of a table that has lost its heading, by what stands in them: `1 | Rà soát … | Sở Y tế | Quý II`. Null unless its rows are counted
 * one by one, also from where a page before it ended, and one column opens with verbs and another holds nothing but bodies.
 */
export function columnsByRows({ rows }: Table): Columns | null {
  const width = rows[0]?.cells.length ?? 0;
  if (rows.length < leastRows || width < leastColumns || rows.some(({ cells }) => cells.length !== width)) return null;
  const columns = Array.from({ length: width }, (_, k) => rows.map(({ cells }) => wordsOf(cells[k])));
  const [numbers, ...others] = columns;
  const first = Number.parseInt(numbers?.[0] ?? "", 10);
  if (!numbers?.every((words, i) => rowNumber.test(words) && Number.parseInt(words, 10) === first + i)) return null;
  const roles: ColumnRole[] = ["number", ...named(others.map(kindsOf))];
  return roles.includes("task") && roles.includes("lead") ? { roles, titleRows: 0, headingRows: 0, printed: [], inferred: true } : null;
}

function wordsOf(cell: Cell | undefined): string {
  return cell ? printedIn(cell) : "";
}

function kindsOf(cells: readonly string[]): Kinds {
  const filled = cells.filter((words) => words !== "");
  const folded = filled.map((words) => fold(words).replace(/[.;]$/, ""));
  const are = (held: number) => filled.length * 2 > cells.length && held >= mostly * filled.length;
  const units = filled.filter((words) => isUnitLabel(words.replace(/[.;]$/, ""))).length;
  return {
    bodies: are(units) && !folded.every((words) => decider.test(words)),
    time: are(folded.filter((words) => timeStart.test(words)).length),
    acts: are(folded.filter((words) => actAt.find(words, 0) !== null).length),
    products: are(folded.filter((words) => product.test(words)).length),
    helpers: units > 0 && units === filled.length && new Set(folded).size > 1 && !folded.some((words) => decider.test(words)),
    length: filled.reduce((sum, words) => sum + words.length, 0),
  };
}

/** The longest of the columns that open with verbs says what to do, the first of bodies who leads, the next who works along. */
function named(columns: readonly Kinds[]): ColumnRole[] {
  const longest = Math.max(...columns.map(({ acts, bodies, length }) => (acts && !bodies ? length : 0)));
  const task = columns.findIndex(({ acts, bodies, length }) => acts && !bodies && length === longest);
  const lead = columns.findIndex(({ bodies }) => bodies);
  const helpers = columns.findIndex((column, k) => column.helpers && k > lead && k !== task);
  const time = columns.findIndex((column, k) => column.time && k !== task);
  const product = columns.findIndex(({ products, bodies }, k) => products && !bodies && k !== task);
  const roles: readonly [number, ColumnRole][] = [
    [task, "task"],
    [lead, "lead"],
    [helpers, "coordinate"],
    [time, "time"],
    [product, "deliverable"],
  ];
  return columns.map((_, k) => roles.find(([at]) => at === k)?.[1] ?? "other");
}
