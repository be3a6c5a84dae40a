import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { dotsPerInch, type Picture } from "./picture.ts";
import { noteProgram } from "./programs.ts";
import { writeTiff } from "./write-tiff.ts";

/** How the words stand: as on a page, or as a table's cells one below the other, perhaps such that hold numbers alone. */
export type Layout = "page" | "cells" | "numbers";

/** A program that reads pictures of Vietnamese text into hOCR, one string for each picture; rejects where it fails. */
export interface Recogniser {
  readonly recognise: (pictures: readonly Picture[], layout: Layout) => Promise<string[]>;
  /** How many readings may run side by side. */
  readonly atOnce: number;
  readonly close: () => Promise<void>;
}

/** Tesseract's page segmentation modes: a column of text of several sizes, and a block of text of one. */
const modes: Readonly<Record<Layout, string>> = { page: "4", cells: "6", numbers: "6" };

const numerals = "0123456789IVX.";

function variables(layout: Layout): string[] {
  return layout === "numbers" ? ["-c", `tessedit_char_whitelist=${numerals}`] : [];
}

/** The `tesseract` command where it is installed with Vietnamese, else its JavaScript build where that is; null where neither is. */
export async function findRecogniser(): Promise<Recogniser | null> {
  return (await hasCommand()) ? command : await startWorker();
}

const command: Recogniser = {
  recognise: async (pictures, layout) => {
    const how = ["-l", "vie", "--dpi", String(dotsPerInch), "--psm", modes[layout], ...variables(layout)];
    const hocr = await tesseract(["stdin", "stdout", ...how, "hocr"], writeTiff(pictures));
    const pages = hocr.split(/(?=<div class=['"]ocr_page['"])/).slice(1);
    if (pages.length !== pictures.length) throw new Error(`tesseract read ${pages.length} pages of ${pictures.length}`);
    return pages;
  },
  atOnce: availableParallelism(),
  close: async () => {},
};

async function hasCommand(): Promise<boolean> {
  const languages = await tesseract(["--list-langs"], []).catch(() => "");
  return /^vie$/m.test(languages);
}

/** Runs the command with one thread: several pages are read side by side. */
function tesseract(args: readonly string[], input: readonly Uint8Array[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn("tesseract", args, { env: { ...process.env, OMP_THREAD_LIMIT: "1" }, stdio: ["pipe", "pipe", "ignore"] });
    const crossOut = noteProgram(child.pid);
    const chunks: Uint8Array[] = [];
    child.on("error", reject);
    child.stdin.on("error", reject);
    child.stdout.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    child.on("exit", crossOut);
    child.on("close", (code, signal) =>
      code === 0 ? resolve(Buffer.concat(chunks).toString("utf8")) : reject(new Error(`tesseract ended with ${code ?? signal}`)),
    );
    for (const part of input) child.stdin.write(part);
    child.stdin.end();
  });
}

/** The JavaScript build in a thread of its own; null where it or its Vietnamese is not installed. */
async function startWorker(): Promise<Recogniser | null> {
  try {
    const { languageFolder } = await import("./language-folder.ts");
    const { createWorker, PSM } = await import("tesseract.js");
    const worker = await createWorker("vie", 1, { langPath: languageFolder(), cacheMethod: "none", gzip: true });
    return {
      recognise: async (pictures, layout) => {
        await worker.setParameters({
          tessedit_pageseg_mode: layout === "page" ? PSM.SINGLE_COLUMN : PSM.SINGLE_BLOCK,
          tessedit_char_whitelist: layout === "numbers" ? numerals : "",
          user_defined_dpi: String(dotsPerInch),
        });
        const pages: string[] = [];
        for (const picture of pictures) {
          const { data } = await worker.recognize(greymap(picture), {}, { hocr: true, text: false });
          pages.push(data.hocr ?? "");
        }
        return pages;
      },
      atOnce: 1,
      close: async () => {
        await worker.terminate();
      },
    };
  } catch {
    return null;
  }
}

/** The picture as a PGM file. */
function greymap({ width, height, grey }: Picture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, "latin1"), grey]);
}
