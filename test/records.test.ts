import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ingest } from "../src/pipeline.ts";
import { documentRecord } from "../src/record.ts";
import { documentsOf, read, readBytes } from "./documents.ts";
import { coverageFigures, provenanceFaults } from "./provenance.ts";

const documents = [...documentsOf("seeds"), ...documentsOf("fixtures")];

/** A record without what a change of spelling moves: offsets and the file's own figures. */
function facts(text: string) {
  const { record } = read(text);
  const { header, outline, tasks, footnotes, deadlines, references, diagnostics } = record;
  return { header, outline, tasks, footnotes, deadlines, references, diagnostics: diagnostics.map(({ code, path }) => ({ code, path })) };
}

describe.each(documents)("the record of $name", ({ name, bytes }) => {
  const { record, doc } = readBytes(bytes, name);
  it("has places that give its values back", () => {
    expect(provenanceFaults(record, doc.text)).toEqual([]);
  });
  it("accounts for the whole text", () => {
    const { covered, sum } = coverageFigures(record, doc.text);
    expect(sum).toBeCloseTo(1, 6);
    expect(covered).toBeGreaterThanOrEqual(0.97);
  });
  it("has ids that are unique and point to what exists", () => {
    const ids = record.tasks.map((task) => task.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const task of record.tasks) if (task.parent !== null) expect(ids).toContain(task.parent);
    const known = new Set([...record.deadlines, ...record.footnotes, ...record.references].map((fact) => fact.id));
    for (const task of record.tasks)
      for (const id of [...task.deadlines, ...task.footnotes, ...task.references]) expect(known).toContain(id);
  });
});

describe("a document written in another way", () => {
  const text = readFileSync("seeds/004_74d1b15c6e3a13cd.txt", "utf8");
  const plain = facts(text);
  it.each([
    ["decomposed accents", text.normalize("NFD")],
    ["Windows line ends", text.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\ufeff${text}`],
    ["hard spaces", text.replaceAll(" và ", "\u00a0và\u00a0")],
  ])("gives the same facts with %s", (_, variant) => {
    expect(facts(variant)).toEqual(plain);
  });
});

/** Lines that documents are made of, in any order. */
const scraps = [
  "Số: 12/QĐ-UBND",
  "QUYẾT ĐỊNH",
  "Hà Nam, ngày 31 tháng 02 năm 2021",
  "Điều 1. Giao Sở A chủ trì, phối hợp với Ban B.",
  "I. NHIỆM VỤ",
  "1.1. Sở X, Sở Y: Làm.",
  "- Phòng Z:",
  "+ xong trước",
  "1\tSở Nội vụ\t1\tLàm việc ¹.",
  "\t\t2\tviệc khác",
  "¹ Gồm: (1) Ông A khiếu nại; (3) Bà B tố cáo",
  "| TT | Nhiệm vụ | Chủ trì | Thời gian |",
  "|---|---|---|---|",
  "| 1 | Làm | Sở A | Quý III/2020 |",
  "Nơi nhận:",
  "- Như trên;",
  "TM. ỦY BAN NHÂN DÂN",
  "KT. CHỦ TỊCH",
  "PHỤ LỤC",
  "(Kèm theo Quyết định số 9/QĐ-UBND)",
  "",
  "",
  "\f",
  "**đậm** *nghiêng* <p>ô</p>",
  "((((",
  "----------",
  "trước ngày 30/6/2020.",
];

describe("any text", () => {
  it("gives a valid record with places in range", async () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.array(fc.constantFrom(...scraps), { minLength: 1, maxLength: 30 }).map((lines) => `x\n${lines.join("\n")}`),
    );
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        const result = await ingest("any.txt", new TextEncoder().encode(words));
        if (!result.ok) return;
        documentRecord.parse(result.record);
        const { sum } = coverageFigures(result.record, result.doc.text);
        const blank = result.doc.text.trim() === "";
        expect(provenanceFaults(result.record, result.doc.text)).toEqual([]);
        if (!blank) expect(sum).toBeCloseTo(1, 6);
      }),
      { numRuns: 300 },
    );
  });
});
