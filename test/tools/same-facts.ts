// Prints how many facts of the seeds and fixtures are the same in each format, and the part of a seed's score that suffers most: run
// `npm run formats`; needs LibreOffice, Chromium and Tesseract, and some minutes for the scans, which are of the seeds and of ten fixtures.
import { ingest } from "../../src/pipeline.ts";
import { documentsOf, readBytes } from "../documents.ts";
import { convert } from "./office/libreoffice.ts";
import { partShares, seedGold } from "./office/part-shares.ts";
import { type Print, printOf } from "./office/print.ts";
import { compareFacts, type Sameness, share } from "./office/same-facts.ts";
import { sampled } from "./office/sampled.ts";
import { writeDocx } from "./office/write-docx.ts";
import { writeHtml } from "./office/write-html.ts";
import { writeOdt } from "./office/write-odt.ts";
import { writeRtf } from "./office/write-rtf.ts";
import { makePdfs } from "./pdf/make-pdf.ts";
import { scan } from "./pdf/scan.ts";

const folders = ["seeds", "fixtures"].map((folder) =>
  documentsOf(folder).map(({ name, bytes }) => ({ name: name.replace(/\.\w+$/, ""), ...readBytes(bytes, name) })),
);
const seeds = new Set(folders[0]?.map(({ name }) => name));
const writers = { docx: writeDocx, odt: writeOdt, rtf: writeRtf, html: writeHtml };

console.log("| format | written by | seeds | least part | fixtures |\n| --- | --- | --- | --- | --- |");
for (const [format, write] of Object.entries(writers)) {
  const files = folders.map((documents) => new Map(documents.map(({ name, doc }) => [name, write(printOf(doc))])));
  console.log(`| ${format.toUpperCase()} | the tests | ${await compared(format, files)} |`);
}
for (const format of ["odt", "doc", "rtf", "html"]) {
  const files = folders.map((documents) => convert(new Map(documents.map(({ name, doc }) => [name, writeDocx(printOf(doc))])), format));
  console.log(`| ${format.toUpperCase()} | LibreOffice | ${await compared(format, files)} |`);
}
const prints = folders.map((documents) => new Map(documents.map(({ name, doc }) => [name, printOf(doc)])));
for (const [printer, title] of [
  ["writer", "LibreOffice"],
  ["chromium", "Chromium"],
] as const) {
  const files = prints.map((own) => makePdfs(own, printer));
  console.log(`| PDF | ${title} | ${await compared("pdf", files)} |`);
}
const scans = [await scanned(prints[0] ?? new Map()), await scanned(sampled(prints[1] ?? new Map(), 10))];
console.log(`| scan, 200 dpi, askew and noisy | LibreOffice | ${await compared("pdf", scans)} |`);

async function scanned(prints: ReadonlyMap<string, Print>): Promise<Map<string, Uint8Array>> {
  const scans = new Map<string, Uint8Array>();
  for (const [name, pdf] of makePdfs(prints, "writer")) scans.set(name, await scan(pdf, { dots: 200, skew: 0.7, noise: 40 }));
  return scans;
}

/** The figures of the seeds, the least share of a part that one of them keeps, and the figure of the fixtures. */
async function compared(format: string, files: readonly ReadonlyMap<string, Uint8Array>[]): Promise<string> {
  const [seeds, fixtures] = [await sameness(format, files[0]), await sameness(format, files[1])];
  return [share(seeds.facts), Math.min(1, ...seeds.parts), share(fixtures.facts)].map((one) => one.toFixed(3)).join(" | ");
}

async function sameness(format: string, files: ReadonlyMap<string, Uint8Array> = new Map()) {
  const facts: Sameness[] = [];
  const parts: number[] = [];
  for (const [name, bytes] of files) {
    const text = folders.flat().find((document) => document.name === name)?.record;
    const result = await ingest(`${name}.${format}`, bytes);
    if (!text || !result.ok) throw new Error(`${name}.${format}`);
    facts.push(compareFacts(text, result.record));
    if (seeds.has(name)) parts.push(...partShares(seedGold(name), text, result.record).values());
  }
  return { facts, parts };
}
