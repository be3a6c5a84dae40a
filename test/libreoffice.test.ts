import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ingest } from "../src/pipeline.ts";
import { readSource } from "../src/readers/list.ts";
import { documentsOf, readBytes } from "./documents.ts";
import { formsDocx, formsLines } from "./tools/office/forms.ts";
import { convert, hasLibreOffice } from "./tools/office/libreoffice.ts";
import { printOf } from "./tools/office/print.ts";
import { compareFacts, share } from "./tools/office/same-facts.ts";
import { writeDocx } from "./tools/office/write-docx.ts";

async function linesOf(name: string, bytes: Uint8Array): Promise<string[]> {
  const result = await readSource(name, bytes);
  if (!result.ok) throw new Error(`${name}: ${result.id}`);
  return result.source.text.split("\n").filter((line) => line !== "");
}

const kept = new URL("office-files/", import.meta.url);

describe("a document with numbers, notes, merged cells and changes", () => {
  test("prints its lines from DOCX", async () => {
    expect(await linesOf("forms.docx", formsDocx())).toEqual(formsLines);
  });

  test.each(readdirSync(kept))("prints the same lines from %s, saved by LibreOffice", async (name) => {
    expect(await linesOf(name, readFileSync(new URL(name, kept)))).toEqual(formsLines);
  });
});

describe.skipIf(!hasLibreOffice).each(["odt", "doc", "rtf"])("documents saved by LibreOffice as %s", (format) => {
  test("give the facts of their text", { timeout: 180_000 }, async () => {
    const some = [...documentsOf("seeds"), ...documentsOf("fixtures").filter((_, i) => i % 5 === 0)];
    const documents = some.map(({ name, bytes }) => ({ name: name.replace(/\.\w+$/, ""), ...readBytes(bytes, name) }));
    const saved = convert(new Map(documents.map(({ name, doc }) => [name, writeDocx(printOf(doc))])), format);
    const compared = await Promise.all(
      documents.map(async ({ name, record }) => {
        const result = await ingest(`${name}.${format}`, saved.get(name) ?? new Uint8Array());
        if (!result.ok) throw new Error(`${name}: ${result.id}`);
        return compareFacts(record, result.record);
      }),
    );
    expect(share(compared)).toBeGreaterThan(0.99);
  });
});
