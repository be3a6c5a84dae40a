// Prints the speed figures, as ratios within one run: run `npm run bench`, which builds first.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import remarkParse from "remark-parse";
import { SaxesParser } from "saxes";
import { unified } from "unified";
import { archiveFigures } from "./bench-archive.ts";
import { pdfFigures } from "./bench-pdf.ts";
import { printOf } from "./office/print.ts";
import { writeDocx } from "./office/write-docx.ts";
import { peak } from "./peak.ts";

const root = new URL("../../", import.meta.url);
const seeds = new URL("seeds/", root);
const built: typeof import("../../src/index.ts") = await import(new URL("dist/index.js", root).href);
const names = readdirSync(seeds)
  .filter((file) => file.endsWith(".txt"))
  .sort();
const files = names.map((name) => ({ name, bytes: readFileSync(new URL(name, seeds)) }));

/** Least time of several runs, in milliseconds. */
async function least(runs: number, work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** A figure without a bound is only told. */
function report(what: string, figure: number, bound: number | null, detail: string): void {
  const isOver = bound !== null && figure > bound;
  const mark = bound === null ? "    " : isOver ? "OVER" : "ok  ";
  console.log(`${mark} ${what.padEnd(34)} ${figure.toFixed(2).padStart(8)}  ${bound === null ? "" : `(at most ${bound})  `}${detail}`);
  if (isOver) process.exitCode = 1;
}

/** The same document again and again, up to about `size` bytes. */
function repeated(bytes: Uint8Array, size: number): Uint8Array {
  return Buffer.concat(Array.from({ length: Math.max(1, Math.round(size / bytes.length)) }, () => bytes));
}

async function againstRemark(): Promise<void> {
  const texts = files.map(({ bytes }) => bytes.toString("utf8"));
  const parser = unified().use(remarkParse);
  const ours = async () => {
    for (const { name, bytes } of files) await built.ingest(name, bytes);
  };
  const theirs = () => {
    for (const text of texts) parser.parse(text);
  };
  await least(60, ours);
  await least(60, theirs);
  const [a, b] = [await least(20, ours), await least(20, theirs)];
  report("bytes to record / remark-parse", a / b, 1, `${a.toFixed(1)} ms / ${b.toFixed(1)} ms, all seeds`);
}

async function growth(): Promise<void> {
  for (const { name, bytes } of files) {
    const [small, large] = [repeated(bytes, 100_000), repeated(bytes, 5_000_000)];
    await least(5, () => built.ingest(name, small));
    const each = async (input: Uint8Array, runs: number) => (await least(runs, () => built.ingest(name, input))) / input.length;
    const [a, b] = [await each(small, 10), await each(large, 2)];
    report(`5 MB / 100 KB, ${name.slice(0, 3)}`, b / a, 1.3, `${(b * 1e6).toFixed(0)} ns / ${(a * 1e6).toFixed(0)} ns a byte`);
  }
}

async function startup(): Promise<void> {
  const start = (args: readonly string[]) => least(12, () => void spawnSync(process.execPath, args));
  const bin = fileURLToPath(new URL("bin/vanban.js", root));
  const [ours, bare] = [await start([bin, "--version"]), await start(["-e", "0"])];
  report("vanban --version / node -e 0", ours / bare, 2.5, `${ours.toFixed(0)} ms / ${bare.toFixed(0)} ms`);
}

/** Each seed in a process of its own, so that one's peak is not another's. */
function memory(): void {
  const script = `
    const [entry, file, size] = process.argv.slice(1);
    const { readFileSync } = await import("node:fs");
    const { ingest } = await import(entry);
    const bytes = readFileSync(file);
    await ingest(file, Buffer.concat(Array.from({ length: Math.round(Number(size) / bytes.length) }, () => bytes)));
    console.log(${peak});`;
  for (const name of names) {
    const args = [new URL("dist/index.js", root).href, fileURLToPath(new URL(name, seeds)), "5000000"];
    const child = spawnSync(process.execPath, ["--input-type=module", "-e", script, ...args], { encoding: "utf8" });
    report(`peak memory on 5 MB, ${name.slice(0, 3)}`, Number(child.stdout), 300, "MB");
  }
}

/** The seeds as Word files: reading them against unpacking them and parsing their XML. */
async function docx(): Promise<void> {
  const { readDocx }: typeof import("../../src/readers/docx.ts") = await import(new URL("dist/readers/docx.js", root).href);
  const documents: Uint8Array[] = [];
  for (const { name, bytes } of files) {
    const result = await built.ingest(name, bytes);
    if (result.ok) documents.push(writeDocx(printOf(result.doc)));
  }
  const ours = () => documents.forEach((bytes) => void readDocx("a.docx", bytes));
  const theirs = () => {
    for (const part of documents.flatMap((bytes) => Object.values(unzipSync(bytes))))
      new SaxesParser().write(new TextDecoder().decode(part)).close();
  };
  await least(20, ours);
  await least(20, theirs);
  const [a, b] = [await least(30, ours), await least(30, theirs)];
  report("DOCX read / unzipped and parsed", a / b, 2, `${a.toFixed(1)} ms / ${b.toFixed(1)} ms, all seeds`);
}

await againstRemark();
await docx();
const { readPdf }: typeof import("../../src/readers/pdf.ts") = await import(new URL("dist/readers/pdf.js", root).href);
await pdfFigures(readPdf, least, report);
await growth();
await startup();
memory();
archiveFigures(
  new URL("dist/cli/", root).href,
  files.map(({ bytes }) => bytes),
  report,
);
