import { appendFileSync } from "node:fs";
import type { Entry } from "../batch/entry.ts";
import type { Key } from "../privacy/protect.ts";

/** Adds who stands behind the tokens to a file that only its owner can read: a line of JSON for each document. */
export function keyFile(file: string): (entry: Entry, key: Key) => void {
  return ({ path, sha256 }, persons) => {
    if (Object.keys(persons).length === 0) return;
    appendFileSync(file, `${JSON.stringify({ file: path, sha256, persons })}\n`, { mode: 0o600 });
  };
}
