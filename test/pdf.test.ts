import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { ingest } from "../src/pipeline.ts";
import { documentsOf, readBytes } from "./documents.ts";
import { partShares, seedGold } from "./tools/office/part-shares.ts";
import { printOf } from "./tools/office/print.ts";
import { compareFacts, share } from "./tools/office/same-facts.ts";
import { longNotes, longPrint, longRows } from "./tools/pdf/long-print.ts";
import { makePdfs } from "./tools/pdf/make-pdf.ts";
import { onePage, pagesBy } from "./tools/pdf/write-objects.ts";

/** The share of a text's facts that its printed page must give. */
const bar = 0.97;
const folder = "fixtures/pdf";
const text = (name: string) => readBytes(readFileSync(`fixtures/${name}`), name);
const { push } = Array.prototype;
const { parse } = JSON;
const printed = readdirSync(folder).filter((name) => name.endsWith(".pdf"));

async function recordOf(name: string, bytes: Uint8Array) {
  const result = await ingest(name, bytes);
  if (!result.ok) throw new Error(`${name}: ${result.id}`);
  return result;
}

test.each(printed)("%s gives the facts of its text", async (name) => {
  const { record } = await recordOf(name, readFileSync(`${folder}/${name}`));
  expect(record.source.format).toBe("pdf");
  expect(compareFacts(text(name.replace(/\.\w+\.pdf$/, "")).record, record).misses).toEqual([]);
});

/** What a reader gives of the long document: its rows, the marks in their order, and the footnotes. */
async function longParts(bytes: Uint8Array) {
  const lines = (await recordOf("long.pdf", bytes)).doc.text.split("\n");
  const body = lines.filter((line) => !/^\[\^\d+\] /.test(line));
  return {
    rows: body.filter((line) => /^\d+\t/.test(line)).map((line) => line.replace(/\[\^\d+\]/g, "").split("\t")),
    marks: body.flatMap((line) => [...line.matchAll(/\[\^(\d+)\]/g)].map(([, marker]) => Number(marker))),
    notes: lines.filter((line) => /^\[\^\d+\] /.test(line)),
  };
}

const longParted = { rows: longRows, marks: longNotes.map((_, k) => k + 1), notes: longNotes };

test("rows that page breaks cut are whole, and each of twenty footnotes has its mark", async () => {
  expect(await longParts(readFileSync("test/pdf-files/long.writer.pdf"))).toEqual(longParted);
});

test("every word of a value has a page and a place on it", async () => {
  const name = printed[0] ?? "";
  const { doc, record } = await recordOf(name, readFileSync(`${folder}/${name}`));
  expect(record.source.pages).toBeGreaterThan(0);
  expect(doc.source.placed.every(({ page, box }) => page >= 1 && box !== null && box[0] < box[2] && box[1] < box[3])).toBe(true);
});

test("what a clip cuts away is not read", async () => {
  const shown = "q 0 100 600 700 re W n BT /F 12 Tf 50 700 Td (Shown) Tj ET Q";
  const bytes = onePage(`${shown} q 0 100 600 700 re W n BT /F 12 Tf 50 92 Td (Cut) Tj ET Q BT /F 12 Tf 50 60 Td (Free) Tj ET`);
  expect((await recordOf("a.pdf", bytes)).doc.text).toBe("Shown\n\nFree");
});

test.each([
  ["is blank", ""],
  ["says nothing but lines", "10 10 m 200 10 l S"],
])("a page that %s is told to be empty", async (_, contents) => {
  const result = await ingest("a.pdf", onePage(contents));
  expect(result.ok ? "read" : result.id).toBe("file-empty");
});

test("a drawing with many points is no table, and the words beside it are read", async () => {
  const points = Array.from({ length: 150_000 }, (_, k) => `${(k * 7) % 590} ${(k * 13) % 500} l`);
  const bytes = onePage(`BT /F 12 Tf 50 700 Td (Beside) Tj ET 0 0 m ${points.join(" ")} S`);
  expect((await recordOf("a.pdf", bytes)).doc.text).toBe("Beside");
});

test("the language is the engine's own after a PDF was read", async () => {
  await recordOf("a.pdf", readFileSync(`${folder}/${printed[0]}`));
  expect(Array.prototype.push).toBe(push);
  expect(JSON.parse).toBe(parse);
});

test("a damaged page is told, and the others are read", async () => {
  const { doc, messages } = await recordOf("a.pdf", pagesBy("/Count 2/Kids[3 0 R 9 0 R]", "BT /F 12 Tf 50 700 Td (Whole) Tj ET"));
  expect(doc.text).toBe("Whole");
  expect(messages.filter(({ id }) => id === "page-damaged").map(({ words }) => words)).toEqual([{ page: "2" }]);
});

/** `.ci/run` installs the programs that print, and says so. */
describe.runIf(process.env["VANBAN_PRINTERS"] === "1").each(["writer", "chromium"] as const)("documents printed by %s", (printer) => {
  const [seeds, fixtures] = [documentsOf("seeds"), documentsOf("fixtures").filter((_, k) => k % 7 === 0)];
  const documents = [...seeds, ...fixtures].map(({ name, bytes }) => ({ name, ...readBytes(bytes, name) }));
  let pdfs: ReadonlyMap<string, Uint8Array>;
  const read = (name: string) => recordOf(`${name}.pdf`, pdfs.get(name) ?? new Uint8Array());

  beforeAll(() => {
    execFileSync(printer === "writer" ? "soffice" : "chromium", ["--version"], { stdio: "ignore" });
    pdfs = makePdfs(new Map(documents.map(({ name, doc }) => [name, printOf(doc)])), printer);
  }, 180_000);

  test("give the facts of their text", { timeout: 60_000 }, async () => {
    const compared = await Promise.all(documents.map(async ({ name, record }) => compareFacts(record, (await read(name)).record)));
    expect(share(compared)).toBeGreaterThan(bar);
  });

  test("have their rows and footnotes whole", { timeout: 60_000 }, async () => {
    const pdf = makePdfs(new Map([["long", longPrint()]]), printer).get("long") ?? new Uint8Array();
    expect(await longParts(pdf)).toEqual(longParted);
  });

  test.each(seeds)("$name scores like its text in each part", { timeout: 60_000 }, async ({ name, bytes }) => {
    const shares = partShares(seedGold(name), readBytes(bytes, name).record, (await read(name)).record);
    expect([...shares].filter(([, one]) => one < bar)).toEqual([]);
  });
});

describe("a file that cannot be read is told", () => {
  const whole = readFileSync(`${folder}/${printed[0]}`);
  const words = (start: string) => new TextEncoder().encode(start);
  /** Pages whose tree leads back to itself. */
  const cycle =
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 2/Kids[2 0 R 2 0 R]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";

  test.each([
    ["cut off", whole.subarray(0, whole.length * 0.6)],
    ["only a beginning", words("%PDF-1.7\n")],
    ["in a circle", words(cycle)],
  ])("%s", async (_, bytes) => {
    const result = await ingest("a.pdf", bytes);
    expect(result.ok ? "read" : result.id).toMatch(/^file-(?:damaged|empty)$/);
  });
});
