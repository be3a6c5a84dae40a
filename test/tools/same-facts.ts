// Prints how many facts of the seeds and fixtures are the same in each format: run `npm run formats`; needs LibreOffice.
import { ingest } from "../../src/pipeline.ts";
import { documentsOf, readBytes } from "../documents.ts";
import { convert } from "./office/libreoffice.ts";
import { printOf } from "./office/print.ts";
import { compareFacts, type Sameness, share } from "./office/same-facts.ts";
import { writeDocx } from "./office/write-docx.ts";
import { writeHtml } from "./office/write-html.ts";
import { writeOdt } from "./office/write-odt.ts";
import { writeRtf } from "./office/write-rtf.ts";

const folders = ["seeds", "fixtures"].map((folder) =>
  documentsOf(folder).map(({ name, bytes }) => ({ name: name.replace(/\.\w+$/, ""), ...readBytes(bytes, name) })),
);
const writers = { docx: writeDocx, odt: writeOdt, rtf: writeRtf, html: writeHtml };

console.log("| format | written by | seeds | fixtures |\n| --- | --- | --- | --- |");
for (const [format, write] of Object.entries(writers)) {
  const figures = folders.map((documents) => compared(format, new Map(documents.map(({ name, doc }) => [name, write(printOf(doc))]))));
  console.log(`| ${format.toUpperCase()} | the tests | ${(await Promise.all(figures)).join(" | ")} |`);
}
for (const format of ["odt", "doc", "rtf", "html"]) {
  const figures = folders.map((documents) =>
    compared(format, convert(new Map(documents.map(({ name, doc }) => [name, writeDocx(printOf(doc))])), format)),
  );
  console.log(`| ${format.toUpperCase()} | LibreOffice | ${(await Promise.all(figures)).join(" | ")} |`);
}

async function compared(format: string, files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const all: Sameness[] = [];
  for (const { name, record } of folders.flat()) {
    const bytes = files.get(name);
    const result = bytes && (await ingest(`${name}.${format}`, bytes));
    if (result?.ok) all.push(compareFacts(record, result.record));
  }
  return share(all).toFixed(3);
}
