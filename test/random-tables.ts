import fc from "fast-check";
import { type ColumnRole, columnRows } from "../src/vi/slots.ts";
import { capital, expected, type Part, type Planted, plan } from "./planted-tasks.ts";
import { formats, type Page } from "./table-formats.ts";

function columnName(role: ColumnRole): fc.Arbitrary<string> {
  return fc.constantFrom(...columnRows.filter((row) => row.role === role).flatMap((row) => row.finds)).map(capital);
}

const order = fc.shuffledSubarray<ColumnRole>(["task", "lead", "coordinate", "time"], { minLength: 4 });
const names = fc.record({
  number: columnName("number"),
  task: columnName("task"),
  lead: columnName("lead"),
  coordinate: columnName("coordinate"),
  time: columnName("time"),
});

/** How a table lies on its pages. */
const layout = fc.record({
  format: fc.constantFrom(...formats),
  /** Rows on a page. */
  rows: fc.integer({ min: 2, max: 8 }),
  /** The page ends in the middle of its last task. */
  cut: fc.boolean(),
  /** Each page repeats the heading. */
  repeated: fc.boolean(),
  /** What counts the groups of the rows; without, there are none. */
  groups: fc.constantFrom(null, ["I", "II", "III"], ["A", "B", "C"]),
});

interface Layout {
  readonly format: (typeof formats)[number];
  readonly rows: number;
  readonly cut: boolean;
  readonly repeated: boolean;
  readonly groups: readonly string[] | null;
}

const groupTitles = ["Công tác chỉ đạo, điều hành", "Hạ tầng số", "Cải cách thể chế"];
const rowsOfGroup = 2;

/** A table with its columns in any order and wording, over as many pages as it takes. */
export const tables: fc.Arbitrary<Part> = fc.tuple(plan, order, names, layout).map(([tasks, columns, heading, pages]) => {
  const cells = (task: Planted, role: ColumnRole) =>
    role === "task" ? task.text : role === "lead" ? task.unit : role === "coordinate" ? (task.helper ?? "") : task.time;
  const rows = tasks.map((task, i) => [String(i + 1), ...columns.map((role) => cells(task, role))]);
  const head = [heading.number, ...columns.map((role) => heading[role as keyof typeof heading])];
  const at = columns.indexOf("task") + 1;
  const text = pages.format(onPages(head, inGroups(rows, at, pages), at, pages));
  return { text, tasks: tasks.map((task, i) => expected(task, String(i + 1), task.helper)) };
});

function inGroups(rows: readonly string[][], at: number, { groups }: Layout): string[][] {
  return rows.flatMap((row, i) => {
    const group = i % rowsOfGroup === 0 ? i / rowsOfGroup : -1;
    const mark = groups?.[group];
    return mark === undefined ? [row] : [row.map((_, k) => (k === 0 ? mark : k === at ? (groupTitles[group] ?? "") : "")), row];
  });
}

/** Cuts rows into pages; a row that is cut goes on under its own column, the others blank. */
function onPages(head: readonly string[], rows: readonly string[][], at: number, { rows: length, cut, repeated }: Layout): Page[] {
  const starts = rows.flatMap((_, i) => (i % length === 0 ? [i] : []));
  return starts.map((start, page) => {
    const before = rows[start - 1];
    const last = rows[start + length - 1];
    const isLast = start + length >= rows.length;
    const goesOn = cut && before ? [halves(before, at)[1]] : [];
    const own = rows.slice(start, start + length - 1);
    const end = last ? [cut && !isLast ? halves(last, at)[0] : last] : [];
    return [...(page === 0 || repeated ? [head] : []), ...goesOn, ...own, ...end];
  });
}

function halves(row: readonly string[], at: number): [string[], string[]] {
  const words = (row[at] ?? "").split(" ");
  const half = Math.ceil(words.length / 2);
  return [
    row.map((cell, k) => (k === at ? words.slice(0, half).join(" ") : cell)),
    row.map((_, k) => (k === at ? words.slice(half).join(" ") : "")),
  ];
}
