import type { DatabaseSyncInstance as Database, StatementSyncInstance as Statement } from "@photostructure/sqlite";
import { bonesOf } from "../match/letters/bones.ts";
import type { Filed, OpenSink } from "./emitter.ts";
import { applicationId, schema, storedColumns } from "./sqlite-schema.ts";
import { rowsOf, type TableName, tables } from "./tables/list.ts";
import type { Row, Value } from "./tables/table.ts";

const tableNames = Object.keys(tables) as TableName[];
const belowTasks = tableNames.filter((name) => name !== "documents" && name !== "tasks");

/**
 * `vanban.sqlite`: the tables of all documents. Runs add to it; a document that is read again replaces its rows, in one
 * transaction. Throws where the file is another program's database.
 */
export const sqliteSink: OpenSink = async (shelf) => {
  const { DatabaseSync } = await import("@photostructure/sqlite");
  const db = new DatabaseSync(shelf.lasting("vanban.sqlite"));
  prepare(db);
  const statements = statementsOf(db);
  return {
    add: (document) => inTransaction(db, () => replace(document, statements)),
    close: async () => {
      db.exec("PRAGMA optimize; PRAGMA journal_mode = DELETE");
      db.close();
    },
  };
};

function prepare(db: Database): void {
  const isOurs = Number(db.prepare("PRAGMA application_id").get()?.["application_id"]) === applicationId;
  const isEmpty = Number(db.prepare("SELECT count(*) AS n FROM sqlite_schema").get()?.["n"]) === 0;
  if (!isOurs && !isEmpty) throw new Error("vanban.sqlite is not a database of vanban");
  db.exec("PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON");
  if (isEmpty) db.exec(schema);
}

type Key = number | bigint;

interface Statements {
  readonly remove: Statement;
  readonly search: Statement;
  readonly insert: ReadonlyMap<TableName, Statement>;
}

function statementsOf(db: Database): Statements {
  const insert = tableNames.map((name) => {
    const names = storedColumns(name).map(({ column }) => `"${column.name}"`);
    const owner = name === "documents" ? [] : ["document"];
    const places = [...owner, ...names].map(() => "?").join(", ");
    return [name, db.prepare(`INSERT INTO ${name} (${[...owner, ...names].join(", ")}) VALUES (${places})`)] as const;
  });
  return {
    remove: db.prepare("DELETE FROM documents WHERE file = ?"),
    search: db.prepare("INSERT INTO task_search (rowid, text, folded) VALUES (?, ?, ?)"),
    insert: new Map(insert),
  };
}

/** Rows go with their document (`ON DELETE CASCADE`), and come back under its new key. */
function replace(document: Filed, { remove, insert, search }: Statements): void {
  const { record } = document;
  const rows = rowsOf(document);
  remove.run(record.source.path);
  const put = (name: TableName, row: Row, before: readonly Key[]): Key => {
    const values = storedColumns(name).map(({ at }) => stored(row, at));
    return insert.get(name)?.run(...before, ...values).lastInsertRowid ?? 0;
  };
  for (const row of rows.documents) {
    const owner = put("documents", row, []);
    rows.tasks.forEach((task, i) => {
      const key = put("tasks", task, [owner]);
      const words = record.tasks[i]?.text ?? "";
      search.run(key, words, searchWords(words));
    });
    for (const name of belowTasks) for (const below of rows[name]) put(name, below, [owner]);
  }
}

function stored(row: Row, at: number): Exclude<Value, boolean> {
  const value = row[at] ?? null;
  return typeof value === "boolean" ? Number(value) : value;
}

/** Words without accents, and the parts of what is joined by `/` and `-` once more, so that both the whole and a part are found. */
function searchWords(text: string): string {
  const plain = bonesOf(text);
  const parts = plain.match(/[^\s/-]+(?:[/-][^\s/-]+)+/g) ?? [];
  return [plain, ...parts.map((part) => part.replace(/[/-]/g, " "))].join(" ");
}

function inTransaction(db: Database, work: () => void): void {
  db.exec("BEGIN IMMEDIATE");
  try {
    work();
    db.exec("COMMIT");
  } catch (error) {
    // A full disk has undone it already.
    if (db.isTransaction) db.exec("ROLLBACK");
    throw error;
  }
}
