import { describe, expect, test } from "vitest";
import { ingest } from "../src/pipeline.ts";
import { documentsOf, readBytes } from "./documents.ts";
import { printOf } from "./tools/office/print.ts";
import { compareFacts, share } from "./tools/office/same-facts.ts";
import { writeDocx } from "./tools/office/write-docx.ts";
import { writeHtml } from "./tools/office/write-html.ts";
import { writeOdt } from "./tools/office/write-odt.ts";
import { writeRtf } from "./tools/office/write-rtf.ts";

const documents = ["seeds", "fixtures"].flatMap((folder) =>
  documentsOf(folder).map(({ name, bytes }) => ({ name, ...readBytes(bytes, name) })),
);

describe.each([
  ["docx", writeDocx, 0.99],
  ["html", writeHtml, 0.99],
  ["odt", writeOdt, 0.99],
  ["rtf", writeRtf, 0.99],
] as const)("documents written as %s", (format, write, bar) => {
  test("give the facts of their text", async () => {
    const compared = await Promise.all(
      documents.map(async ({ name, doc, record }) => {
        const result = await ingest(`${name}.${format}`, write(printOf(doc)));
        if (!result.ok) throw new Error(`${name}: ${result.id}`);
        expect(result.record.source.format).toBe(format);
        return compareFacts(record, result.record);
      }),
    );
    expect(share(compared)).toBeGreaterThan(bar);
  });
});
