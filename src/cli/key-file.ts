import { appendFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Done } from "../batch/work.ts";

/** Takes who stands behind the tokens of a document, whose path is given as the user knows it. */
export type Keep = (path: string, done: Pick<Done, "facts" | "key">) => void;

/**
 * Adds keys to a file that only its owner can read, a line of JSON for each document; without a file they are forgotten. Throws at once
 * where the file cannot be written: a document whose key is lost cannot be told from a redacted one.
 */
export function keyFile(file: string | null, cwd: string): Keep {
  if (file === null) return () => undefined;
  const path = resolve(cwd, file);
  const add = (words: string) => appendFileSync(path, words, { mode: 0o600 });
  add("");
  return (document, { facts, key }) => {
    if (Object.keys(key).length > 0) add(`${JSON.stringify({ file: document, shown: facts.path, persons: key })}\n`);
  };
}
