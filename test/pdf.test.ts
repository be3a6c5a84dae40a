import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ingest } from "../src/pipeline.ts";
import { documentsOf, readBytes } from "./documents.ts";
import { printOf } from "./tools/office/print.ts";
import { compareFacts, share } from "./tools/office/same-facts.ts";
import { makePdfs } from "./tools/pdf/make-pdf.ts";

/** The share of a text's facts that its printed page must give. */
const bar = 0.97;
const folder = "fixtures/pdf";
const text = (name: string) => readBytes(readFileSync(`fixtures/${name}`), name);
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

test("every word of a value has a page and a place on it", async () => {
  const name = printed[0] ?? "";
  const { doc, record } = await recordOf(name, readFileSync(`${folder}/${name}`));
  expect(record.source.pages).toBeGreaterThan(0);
  expect(doc.source.placed.every(({ page, box }) => page >= 1 && box !== null && box[0] < box[2] && box[1] < box[3])).toBe(true);
});

/** `.ci/run` installs the programs that print, and says so. */
describe.runIf(process.env["VANBAN_PRINTERS"] === "1").each(["writer", "chromium"] as const)("documents printed by %s", (printer) => {
  const all = [...documentsOf("seeds"), ...documentsOf("fixtures").filter((_, k) => k % 7 === 0)];
  const documents = all.map(({ name, bytes }) => ({ name, ...readBytes(bytes, name) }));

  test("give the facts of their text", { timeout: 180_000 }, async () => {
    execFileSync(printer === "writer" ? "soffice" : "chromium", ["--version"], { stdio: "ignore" });
    const pdfs = makePdfs(new Map(documents.map(({ name, doc }) => [name, printOf(doc)])), printer);
    const compared = await Promise.all(
      documents.map(async ({ name, record }) =>
        compareFacts(record, (await recordOf(`${name}.pdf`, pdfs.get(name) ?? new Uint8Array())).record),
      ),
    );
    expect(share(compared)).toBeGreaterThan(bar);
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
