import { readdirSync, readFileSync } from "node:fs";
import { ingest } from "../src/pipeline.ts";

/** The documents of a folder: name and bytes, golden records and golds left out. */
export function documentsOf(folder: string): { name: string; bytes: Uint8Array }[] {
  const files = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name));
  return files.sort().map((name) => ({ name, bytes: readFileSync(`${folder}/${name}`) }));
}

/** The document and record of some text. */
export function read(text: string, name = "document.txt") {
  const result = ingest(name, new TextEncoder().encode(text));
  if (!result.ok) throw new Error(`${name}: ${result.id}`);
  return result;
}
