import { type TableName, tables } from "./tables/list.ts";
import type { Column } from "./tables/table.ts";

/** `vanb` in ASCII: marks a database as ours (`PRAGMA application_id`). */
export const applicationId = 0x76616e62;

const types: Readonly<Record<Column["type"], string>> = {
  text: "TEXT",
  code: "TEXT",
  codes: "TEXT",
  date: "TEXT",
  edtf: "TEXT",
  integer: "INTEGER",
  real: "REAL",
  boolean: "INTEGER",
};

const toTask = "FOREIGN KEY (document, task) REFERENCES tasks (document, task) ON DELETE CASCADE";

/** Keys and links besides the columns; each row but the document's own belongs to a document and goes with it. */
const keys: Readonly<Record<Exclude<TableName, "documents">, readonly string[]>> = {
  tasks: ["UNIQUE (document, task)"],
  task_units: ["PRIMARY KEY (document, task, ordinal)", toTask],
  deadlines: ["PRIMARY KEY (document, deadline)", toTask],
  footnotes: ["PRIMARY KEY (document, footnote)", toTask],
  cases: [
    "PRIMARY KEY (document, footnote, ordinal)",
    "FOREIGN KEY (document, footnote) REFERENCES footnotes (document, footnote) ON DELETE CASCADE",
  ],
  refs: ["PRIMARY KEY (document, ref)", toTask],
  messages: ["PRIMARY KEY (document, ordinal)"],
};

const indexes: readonly string[] = [
  "documents (number)",
  "documents (date)",
  "tasks (unit)",
  "tasks (due)",
  "task_units (name)",
  "deadlines (due)",
  "deadlines (document, task)",
  "cases (kinds)",
  "refs (ref_number)",
  "refs (document, task)",
  "messages (code)",
];

/** Full-text search: `tasks.id` is its `rowid`. Numbers of documents stay one word: `"284/QĐ-UBND"`. */
const search = `
CREATE VIRTUAL TABLE task_search USING fts5 (text, folded, tokenize = "unicode61 remove_diacritics 2 tokenchars '/-'");
CREATE TRIGGER task_forgotten AFTER DELETE ON tasks BEGIN DELETE FROM task_search WHERE rowid = old.id; END`;

/** What makes an empty database ours, all of it or nothing: a run may be killed in the middle. */
export const schema = [
  "BEGIN IMMEDIATE",
  `PRAGMA application_id = ${applicationId}`,
  ...(Object.keys(tables) as TableName[]).map(tableOf),
  ...indexes.map((on, i) => `CREATE INDEX by_${i + 1} ON ${on}`),
  search,
  "COMMIT",
].join(";\n");

/** The columns that a table of the database has: what another table holds already is joined, not stored again. */
export function storedColumns(name: TableName): { column: Column; at: number }[] {
  const columns: readonly Column[] = tables[name].columns;
  return columns.flatMap((column, at) => (column.repeated ? [] : [{ column, at }]));
}

function tableOf(name: TableName): string {
  const columns = storedColumns(name).map(({ column }) => `"${column.name}" ${types[column.type]}`);
  if (name === "documents") return `CREATE TABLE documents (id INTEGER PRIMARY KEY, ${columns.join(", ")}, UNIQUE (file))`;
  const id = name === "tasks" ? ["id INTEGER PRIMARY KEY"] : [];
  const owner = "document INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE";
  return `CREATE TABLE ${name} (${[...id, owner, ...columns, ...keys[name]].join(", ")})`;
}
