import { describe, expect, test } from "vitest";
import { rowsOf, tables } from "../src/emitters/tables/list.ts";
import { fixturesFiled, planFiled } from "./tools/memory-shelf.ts";

const one = await planFiled();
const all = await fixturesFiled();

describe("tables", () => {
  test.each(Object.entries(tables))("%s: every row has a value for every column", (name, table) => {
    const rows = all.flatMap((entry) => rowsOf(entry)[name as keyof typeof tables]);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row.length !== table.columns.length)).toEqual([]);
  });

  test.each(Object.entries(tables))("%s: no two columns have one name", (_, table) => {
    const names = table.columns.map((column) => column.name);
    expect(new Set(names).size).toBe(names.length);
  });

  test("a task's row has its line, its last day and its cases", () => {
    const names = tables.tasks.columns.map((column) => column.name);
    const row = Object.fromEntries(names.map((name, i) => [name, rowsOf(one).tasks[0]?.[i]]));
    expect(row).toMatchObject({
      unit: "Sở Nội vụ",
      due: "2021-06-29",
      cases: 0,
      refs: "284/QĐ-UBND",
      file: "kế hoạch/a.txt",
      line: 8,
      page: null,
    });
  });
});
