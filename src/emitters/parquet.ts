import type { ByteWriter, SchemaElement } from "hyparquet-writer";
import type { OpenSink, Shelf } from "./emitter.ts";
import { type Rows, rowsOf, type TableName, tables } from "./tables/list.ts";
import { type Column, own, type Value } from "./tables/table.ts";

type Hyparquet = typeof import("hyparquet-writer");

/** Rows that are held before they are written as one row group. */
const groupSize = 20_000;
const tableNames = Object.keys(tables) as TableName[];

const types: Readonly<Record<Column["type"], Pick<SchemaElement, "type" | "converted_type">>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  code: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  codes: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  date: { type: "INT32", converted_type: "DATE" },
  edtf: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  real: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
};

/** One file for each table (`tasks.parquet` …); every row names the file that it came from. */
export const parquetSink: OpenSink = async (shelf) => {
  const hyparquet = await import("hyparquet-writer");
  const files = await Promise.all(tableNames.map((name) => openTable(name, shelf, hyparquet)));
  return {
    add: async (document) => {
      const rows = rowsOf(document);
      for (const file of files) await file.add(rows, document.record.source.path);
    },
    close: async () => {
      for (const file of files) await file.close();
    },
  };
};

interface TableFile {
  readonly add: (rows: Rows, path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

async function openTable(name: TableName, shelf: Shelf, { ByteWriter: Bytes, ParquetWriter }: Hyparquet): Promise<TableFile> {
  const file = `${name}.parquet`;
  const given: readonly Column[] = tables[name].columns;
  const named = given.some((column) => column.name === "file");
  const columns = named ? given : [...given, own("file", "text", null)];
  const bytes = new Bytes();
  const parquet = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: "vanban" });
  let held: (Value | Date)[][] = columns.map(() => []);
  const flush = async () => {
    const columnData = columns.map((column, i) => ({ name: column.name, data: held[i] ?? [] }));
    held = columns.map(() => []);
    await parquet.write({ columnData, rowGroupSize: groupSize });
    await shelf.append(file, taken(bytes));
  };
  return {
    add: async (rows, path) => {
      for (const row of rows[name]) columns.forEach((column, i) => void held[i]?.push(cellOf(i < given.length ? row[i] : path, column)));
      if ((held[0]?.length ?? 0) >= groupSize) await flush();
    },
    close: async () => {
      if ((held[0]?.length ?? 0) > 0) await flush();
      await parquet.finish();
      await shelf.append(file, taken(bytes));
    },
  };
}

/** What was written since the last time; `offset` goes on counting. */
function taken(bytes: ByteWriter): Uint8Array {
  const chunk = bytes.getBytes().slice();
  bytes.index = 0;
  return chunk;
}

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  const leaves = columns.map(({ name, type }) => ({ name, repetition_type: "OPTIONAL" as const, ...types[type] }));
  return [{ name: "root", num_children: leaves.length }, ...leaves];
}

function cellOf(value: Value | undefined, { type }: Column): Value | Date {
  return type === "date" && typeof value === "string" ? new Date(`${value}T00:00:00Z`) : (value ?? null);
}
