import { describe, expect, test } from "vitest";
import { csvSink } from "../src/emitters/csv.ts";
import { md, mdSink } from "../src/emitters/md.ts";
import { ndjsonSink } from "../src/emitters/ndjson.ts";
import { rowsOf } from "../src/emitters/tables/list.ts";
import { read } from "./documents.ts";
import { csvRows } from "./tools/csv-rows.ts";
import { fixturesFiled, plan, planFiled, textOf, written } from "./tools/memory-shelf.ts";

const one = await planFiled();
const all = await fixturesFiled();

describe("ndjson", () => {
  test("gives one record a line", async () => {
    const lines = textOf(await written(ndjsonSink, all), "vanban.ndjson")
      .trimEnd()
      .split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(all.map((entry) => entry.record));
  });
});

describe("csv", () => {
  test("begins with a byte order mark and headings in the language asked for", async () => {
    expect(textOf(await written(csvSink, [one]), "tasks.csv")).toMatch(/^\ufeffSố văn bản,Ngày văn bản,/);
    expect(textOf(await written(csvSink, [one], "en"), "tasks.csv")).toMatch(/^\ufeffDocument number,Document date,/);
  });

  test("gives back every value, by a reader of its own", async () => {
    const [, ...rows] = csvRows(textOf(await written(csvSink, all), "cases.csv").slice(1));
    expect(rows.map((row) => row[4])).toEqual(all.flatMap((document) => rowsOf(document).cases.map((row) => row[4])));
  });

  test.each(["=1+1", "+84", "-2+3", "@SUM(A1)", " =1"])("takes the danger out of %j", async (words) => {
    const header = { ...one.record.header, title: words, place: words };
    const document = { ...one, record: { ...one.record, header } };
    const [headings, cells] = csvRows(textOf(await written(csvSink, [document], "en"), "documents.csv").slice(1));
    expect([cells?.[headings?.indexOf("Title") ?? 0], cells?.[headings?.indexOf("Place") ?? 0]]).toEqual([`'${words}`, `'${words}`]);
  });
});

describe("md", () => {
  test("is a report by unit", async () => {
    const { doc, record } = await read(plan, "a.txt");
    expect(md(doc, record, { language: "en", colour: false })).toMatchInlineSnapshot(`
      "# Kế hoạch: Thực hiện nhiệm vụ năm 2021

      - Number: 284/KH-UBND
      - Issuer: Ủy ban nhân dân tỉnh Sơn Hà
      - Date: 2021-03-12 · Sơn Hà
      - Signer: TM. · Ủy ban nhân dân · Chủ tịch · Trần Văn Hòa
      - File: a.txt

      ## Sở Nội vụ

      - **1** =SUM(1) Rà soát đường nội bộ theo Quyết định số 284/QĐ-UBND ngày 02/01/2021; "hoàn thành" trước ngày 30/6/2021.
        - **due 2021-06-29** (trước ngày 30/6/2021)

      ## Sở Tài chính

      - **2** Chủ trì, phối hợp với Sở Nội vụ lập dự toán, định kỳ hàng quý báo cáo UBND tỉnh.
        - **định kỳ hàng quý**
        - with Sở Nội vụ
      "
    `);
  });

  test("says where each place to look at is, alone and among others, and writes days as the language does", async () => {
    const { doc, record } = await read(plan.replace("30/6/2021", "30/6"), "a.txt");
    const wanted = "- dòng 8, ghi chú: «trước ngày 30/6» không ghi năm; hiểu là năm 2021. `year-inferred`";
    const at = () => ({ line: 8, page: 2 });
    const whole = textOf(await written(mdSink, [{ ...one, record, at }], "vi"), "vanban.md");
    expect(md(doc, record, { language: "vi", colour: false })).toContain(wanted);
    expect(whole).toContain(wanted.replace("dòng 8", "trang 2, dòng 8"));
    expect(whole).toContain("**hạn 29/06/2021**");
  });
});
