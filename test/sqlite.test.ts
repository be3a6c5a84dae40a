import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { afterAll, describe, expect, test } from "vitest";
import { sqliteSink } from "../src/emitters/sqlite.ts";
import { rowsOf, tables } from "../src/emitters/tables/list.ts";
import { fixturesFiled, newFolder, planFiled, written } from "./tools/memory-shelf.ts";

const one = await planFiled();
const all = await fixturesFiled();

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("sqlite", () => {
  const open = () => new DatabaseSync(join(folder, "vanban.sqlite"));
  const found = (words: string) => {
    const db = open();
    const rows = db.prepare("SELECT t.task FROM task_search s JOIN tasks t ON t.id = s.rowid WHERE task_search MATCH ?").all(words);
    db.close();
    return rows.map((row) => row["task"]);
  };

  test("holds every row, and a second run replaces and adds none", async () => {
    for (const entries of [all, all]) await written(sqliteSink, entries, "vi", folder);
    const db = open();
    for (const name of Object.keys(tables) as (keyof typeof tables)[]) {
      const rows = all.reduce((sum, entry) => sum + rowsOf(entry)[name].length, 0);
      expect([name, db.prepare(`SELECT count(*) AS n FROM ${name}`).get()?.["n"]]).toEqual([name, rows]);
    }
    const words = db.prepare("SELECT count(*) AS n FROM task_search").get()?.["n"];
    expect(words).toBe(all.reduce((sum, entry) => sum + rowsOf(entry).tasks.length, 0));
    expect(db.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
    expect(db.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
    db.close();
  });

  test("adds a further run", async () => {
    await written(sqliteSink, [one], "vi", folder);
    const db = open();
    expect(db.prepare("SELECT count(*) AS n FROM documents").get()?.["n"]).toBe(all.length + 1);
    db.close();
  });

  test.each(["duong AND noi", "đường AND nội", "DUONG AND NOI", '"284/QĐ-UBND"', '"284/qd-ubnd"', '"284 qd ubnd"'])("finds %s", (words) => {
    expect(found(words)).toContain("1");
  });

  test("takes a document number for one word", () => {
    expect(found('"QĐ-UBND"')).toEqual([]);
  });

  test("answers what is due in a month", () => {
    const db = open();
    const rows = db
      .prepare(
        `SELECT DISTINCT d.number, t.text, t.due FROM tasks t JOIN task_units u USING (document, task) JOIN documents d ON d.id = t.document
         WHERE u.name = 'Sở Nội vụ' AND t.due BETWEEN '2021-06-01' AND '2021-06-30' ORDER BY t.due`,
      )
      .all();
    db.close();
    expect(rows).toMatchObject([{ number: "284/KH-UBND", due: "2021-06-29" }]);
  });

  test("leaves another program's database alone", async () => {
    const other = mkdtempSync(join(folder, "other-"));
    const db = new DatabaseSync(join(other, "vanban.sqlite"));
    db.exec("CREATE TABLE kept (a)");
    db.close();
    await expect(written(sqliteSink, [one], "vi", other)).rejects.toThrow("not a database of vanban");
  });
});
