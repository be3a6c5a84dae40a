import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Writes a file whole or not at all: under a name of its own in `draft` first (a folder of the same disk), then in its place. What a
 * killed run leaves is in `draft` and nowhere else.
 */
export async function writeWhole(file: string, words: string | Uint8Array, draft: string): Promise<void> {
  const unfinished = join(draft, randomUUID());
  await mkdir(draft, { recursive: true });
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(unfinished, words, { flag: "wx" });
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
