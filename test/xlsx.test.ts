import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import type { Filed } from "../src/emitters/emitter.ts";
import { workbooks, xlsxSink } from "../src/emitters/xlsx.ts";
import { newFolder, planFiled, written } from "./tools/memory-shelf.ts";

/** LibreOffice's spreadsheets, where Debian puts them. */
const calc = "/usr/lib/libreoffice/program/libsclo.so";
const one = await planFiled();

describe("xlsx", () => {
  test("has the six sheets, frozen headings, filters and real dates", async () => {
    const files = unzipSync((await written(xlsxSink, [one])).get("vanban.xlsx") ?? new Uint8Array());
    const part = (name: string) => new TextDecoder().decode(files[name]);
    const names = [...part("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) => match[1]);
    expect(names).toEqual(["Văn bản", "Nhiệm vụ", "Thời hạn", "Vụ việc", "Viện dẫn", "Cần xem lại"]);
    const sheet = part("xl/worksheets/sheet2.xml");
    expect(sheet).toContain('<autoFilter ref="A1:Q3"/>');
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toMatch(/<c r="K2"[^>]*><v>44376<\/v>/);
    expect(sheet).not.toContain("<f>");
  });

  test("writes a month without its day as a person does", async () => {
    const record = { ...one.record, header: { ...one.record.header, date: "2021-03" } };
    const files = unzipSync((await written(xlsxSink, [{ ...one, record }])).get("vanban.xlsx") ?? new Uint8Array());
    const words = Object.values(files).map((part) => new TextDecoder().decode(part));
    expect([words.some((part) => part.includes("03/2021<")), words.some((part) => part.includes("2021-03<"))]).toEqual([true, false]);
  });

  test("goes on in a second workbook", async () => {
    const files = await written((shelf, style) => workbooks(shelf, style, 2), [one, one, one]);
    expect([...files.keys()]).toEqual(["vanban.xlsx", "vanban-2.xlsx", "vanban-3.xlsx"]);
  });

  test("is the same, byte for byte, whenever it is written", async () => {
    const book = async (year: number) => {
      vi.useFakeTimers({ toFake: ["Date"], now: new Date(year, 5, 1) });
      const files = await written(xlsxSink, [one]);
      vi.useRealTimers();
      return files.get("vanban.xlsx");
    };
    expect(await book(2021)).toEqual(await book(2031));
  });

  test.skipIf(!existsSync(calc))("opens in LibreOffice: a date is a date, and a formula is words", () => inLibreOffice(one), 120_000);
});

async function inLibreOffice(document: Filed): Promise<void> {
  const folder = newFolder();
  writeFileSync(join(folder, "vanban.xlsx"), (await written(xlsxSink, [document])).get("vanban.xlsx") ?? "");
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "fods", "--outdir", folder, join(folder, "vanban.xlsx")], {
    stdio: "ignore",
  });
  const words = readFileSync(join(folder, "vanban.fods"), "utf8");
  const sheet = words.slice(words.indexOf('<table:table table:name="Nhiệm vụ"'), words.indexOf('<table:table table:name="Thời hạn"'));
  rmSync(folder, { recursive: true });
  expect(sheet).toContain('office:date-value="2021-06-29"');
  expect(sheet).toContain("=SUM(1) Rà soát đường");
  expect(words).not.toContain("table:formula");
  expect(words).toContain('table:display-filter-buttons="true"');
}
