import type { Filed, Unread } from "../emitter.ts";
import { cases } from "./cases.ts";
import { deadlines } from "./deadlines.ts";
import { documents } from "./documents.ts";
import { footnotes } from "./footnotes.ts";
import { messages, unreadRow } from "./messages.ts";
import { refs } from "./refs.ts";
import type { Row, Table } from "./table.ts";
import { taskUnits } from "./task-units.ts";
import { tasks } from "./tasks.ts";

/** The record as tables; a table stands behind those that its rows point to. */
export const tables = {
  documents,
  tasks,
  task_units: taskUnits,
  deadlines,
  footnotes,
  cases,
  refs,
  messages,
} as const satisfies Readonly<Record<string, Table>>;

/** A table of the database. */
export type TableName = keyof typeof tables;

/** The rows of one document by table. */
export type Rows = Readonly<Record<TableName, readonly Row[]>>;

const none: Rows = { documents: [], tasks: [], task_units: [], deadlines: [], footnotes: [], cases: [], refs: [], messages: [] };

/** A copy of an earlier document has its own row as a document; what it says stands under the earlier one. */
export function rowsOf(document: Filed): Rows {
  if (document.same !== null) return { ...none, documents: documents.rows(document) };
  return {
    documents: documents.rows(document),
    tasks: tasks.rows(document),
    task_units: taskUnits.rows(document),
    deadlines: deadlines.rows(document),
    footnotes: footnotes.rows(document),
    cases: cases.rows(document),
    refs: refs.rows(document),
    messages: messages.rows(document),
  };
}

/** A file that could not be read is named among what a person is to look at. */
export function rowsOfUnread(document: Unread): Rows {
  return { ...none, messages: [unreadRow(document)] };
}
