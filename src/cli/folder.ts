import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { Input } from "./inputs.ts";

/** Deepest folder that holds the folders of all inputs: below it no two records fall on one name. */
export function sharedFolder(inputs: readonly Input[]): string {
  const [first = "", ...rest] = inputs.map((input) => input.root);
  return rest.reduce((shared, folder) => {
    let common = shared;
    while (common !== dirname(common) && !isInside(folder, common)) common = dirname(common);
    return common;
  }, first);
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Where the record of an input goes: `NAME.EXT.json`, in the same folders as below `shared`. */
export function recordFile(input: Input, shared: string, out: string): string {
  return `${resolve(out, relative(shared, input.file))}.json`;
}

/** Writes a file whole or not at all: under a temporary name first, beside the real one. */
export async function writeWhole(file: string, words: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = join(dirname(file), `.${basename(file).slice(0, 40)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    await writeFile(unfinished, words, { flag: "wx" });
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
