import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { parquetSink } from "../src/emitters/parquet.ts";
import { rowsOf, tables } from "../src/emitters/tables/list.ts";
import { fixturesFiled, written } from "./tools/memory-shelf.ts";

const all = await fixturesFiled();

describe("parquet", () => {
  test.each(Object.keys(tables) as (keyof typeof tables)[])("%s gives back every row to another reader", async (name) => {
    const file = (await written(parquetSink, all)).get(`${name}.parquet`) ?? new Uint8Array();
    const rows = await parquetReadObjects({ file: file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer });
    const wanted = all.flatMap((entry) => rowsOf(entry)[name]);
    const names = tables[name].columns.map((column) => column.name);
    const plain = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null));
    expect(rows.map((row) => names.map((column) => plain(row[column])))).toEqual(wanted);
  });

  test("is readable without any document", async () => {
    const file = (await written(parquetSink, [])).get("tasks.parquet") ?? new Uint8Array();
    expect(await parquetReadObjects({ file: file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer })).toEqual(
      [],
    );
  });
});
