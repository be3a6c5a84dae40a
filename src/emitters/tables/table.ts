import type { ColumnName } from "../../messages/columns.ts";
import type { DocumentRecord } from "../../record.ts";
import type { Filed } from "../emitter.ts";

/** What a column may hold. */
export type Value = string | number | boolean | null;
export type Row = readonly Value[];

export interface Column {
  readonly name: ColumnName;
  /** `date` is a full ISO date, `edtf` perhaps only its year or month; `code` a word of the schema, `codes` several parted by `; `. */
  readonly type: "text" | "code" | "codes" | "date" | "edtf" | "integer" | "real" | "boolean";
  /** In characters of a sheet; null where sheets leave the column out. */
  readonly width: number | null;
  /** Repeats what another table of the database holds under the same document or task. */
  readonly repeated: boolean;
}

/** The record of a document as rows of one kind. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: (document: Filed) => readonly Row[];
}

/** A column that stands in this table alone. */
export function own(name: ColumnName, type: Column["type"], width: number | null): Column {
  return { name, type, width, repeated: false };
}

/** A column that is here so that a sheet can be read by itself. */
export function repeated(name: ColumnName, type: Column["type"], width: number | null): Column {
  return { name, type, width, repeated: true };
}

/** What names the document, in front of every row that is not the document's own. */
export const documentColumns: readonly Column[] = [repeated("number", "text", 18), repeated("date", "edtf", 12)];

export function documentValues({ header }: DocumentRecord): readonly Value[] {
  return [header.number, header.date];
}
