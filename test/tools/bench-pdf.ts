import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { withPdf } from "../../src/readers/pdf/with-pdf.ts";
import { hasLibreOffice } from "./office/libreoffice.ts";
import { longPrint } from "./pdf/long-print.ts";
import { makePdfs } from "./pdf/make-pdf.ts";
import { scan } from "./pdf/scan.ts";

type ReadPdf = typeof import("../../src/readers/pdf.ts")["readPdf"];
type Report = (what: string, figure: number, bound: number | null, detail: string) => void;
type Least = (runs: number, work: () => unknown) => Promise<number>;

/** Readings of the scanned pages. */
const runs = 3;
const has = (program: string, argument: string) => spawnSync(program, [argument]).status === 0;

/** Printed pages against `pdftotext`, scanned ones against `tesseract`; left out where a program is missing. */
export async function pdfFigures(readPdf: ReadPdf, least: Least, report: Report): Promise<void> {
  if (!hasLibreOffice || !has("pdftotext", "-v") || !has("tesseract", "--version")) {
    console.log("--   PDF: needs soffice, pdftotext and tesseract");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "vanban-"));
  try {
    await printed(folder, readPdf, least, report);
    await scanned(folder, readPdf, least, report);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function printed(folder: string, readPdf: ReadPdf, least: Least, report: Report): Promise<void> {
  const one = longPrint();
  const print = { blocks: Array.from({ length: 4 }, () => one.blocks).flat(), notes: one.notes };
  const pdf = makePdfs(new Map([["long", print]]), "writer").get("long") ?? new Uint8Array();
  const file = join(folder, "long.pdf");
  writeFileSync(file, pdf);
  const ours = () => readPdf("a.pdf", pdf, {});
  await least(3, ours);
  const a = await least(10, ours);
  const b = await least(10, () => void spawnSync("pdftotext", ["-layout", file, "-"]));
  const read = await ours();
  const pages = read.ok ? read.source.pages : 0;
  report("PDF read / pdftotext -layout", a / b, 4, `${a.toFixed(0)} ms / ${b.toFixed(0)} ms, ${pages} pages`);
}

async function scanned(folder: string, readPdf: ReadPdf, least: Least, report: Report): Promise<void> {
  const pdf = makePdfs(new Map([["long", longPrint()]]), "writer").get("long") ?? new Uint8Array();
  const pages = await scan(pdf, { dots: 200, skew: 0.7, noise: 40 });
  const pictures = (await withPdf(pages, null, async (open) => Array.from({ length: open.count }, (_, k) => open.draw(k + 1)))) ?? [];
  const files = pictures.flatMap((picture, k) => {
    const file = join(folder, `${k}.pgm`);
    if (picture) writeFileSync(file, Buffer.concat([Buffer.from(`P5\n${picture.width} ${picture.height}\n255\n`), picture.grey]));
    return picture ? [file] : [];
  });
  const start = worked();
  const a = await least(runs, () => readPdf("a.pdf", pages, {}));
  const between = worked();
  const b = await least(runs, () => sideBySide(files));
  const [own, theirs] = [(between - start) / runs, (worked() - between) / runs];
  const c = await least(1, () => oneByOne(join(folder, "pages.txt"), files));
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  report("scan read / tesseract", a / c, 1.3, `${seconds(a)} / ${seconds(c)}, ${files.length} pages of tables`);
  report("scan read / a tesseract a core", a / b, null, `${seconds(a)} / ${seconds(b)}`);
  if (own && theirs) report("the same, work of the processors", own / theirs, null, `${own.toFixed(1)} s / ${theirs.toFixed(1)} s`);
}

/** Seconds that processors have worked for this process and the programs it ran, which other work on the machine does not change; 0 where the system does not tell. */
function worked(): number {
  if (!existsSync("/proc/self/stat")) return 0;
  const [, times = ""] = readFileSync("/proc/self/stat", "latin1").split(") ");
  const ticks = times.split(" ").slice(11, 15);
  return ticks.reduce((sum, one) => sum + Number(one), 0) / 100;
}

/** The command as it is used by hand: one of it reads all pages, in one thread, which on few cores is the faster way. */
function oneByOne(list: string, files: readonly string[]): Promise<void> {
  writeFileSync(list, files.join("\n"));
  return recognised(list);
}

/** As many pages at a time as the machine has cores, one thread for each. */
async function sideBySide(files: readonly string[]): Promise<void> {
  const waiting = [...files];
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) await recognised(file);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

function recognised(file: string): Promise<void> {
  const args = [file, "stdout", "-l", "vie", "--dpi", "300", "--psm", "4", "hocr"];
  const child = spawn("tesseract", args, { env: { ...process.env, OMP_THREAD_LIMIT: "1" }, stdio: ["ignore", "ignore", "ignore"] });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => resolve());
  });
}
