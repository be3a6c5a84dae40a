import { codes, columns, sheets } from "../../messages/columns.ts";
import type { Language } from "../../messages/sentence.ts";
import { type Rows, tables } from "./list.ts";
import type { Column, Row, Value } from "./table.ts";

export type SheetName = keyof typeof sheets;

/** A table as a person reads it: headings and codes in words, without the columns for programs. */
export interface Sheet {
  readonly name: SheetName;
  readonly title: string;
  readonly headings: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: (rows: Rows) => readonly Row[];
}

export const sheetNames: readonly SheetName[] = ["documents", "tasks", "deadlines", "cases", "refs", "messages"];

/** A sheet with its headings in a language. */
export function sheetOf(name: SheetName, language: Language): Sheet {
  const all: readonly Column[] = tables[name].columns;
  const shown = all.flatMap((column, at) => (column.width === null ? [] : [{ column, at }]));
  return {
    name,
    title: sheets[name][language],
    headings: shown.map(({ column }) => columns[column.name][language]),
    columns: shown.map(({ column }) => column),
    rows: (rows) => rows[name].map((row) => shown.map(({ column, at }) => inWords(row[at] ?? null, column, language))),
  };
}

function inWords(value: Value, { type }: Column, language: Language): Value {
  if (typeof value !== "string" || (type !== "code" && type !== "codes")) return value;
  const words = value.split("; ").map((code) => codes[code]?.[language] ?? code);
  return words.join("; ");
}
