import { readdirSync, readFileSync } from "node:fs";
import { extract, parse } from "../src/pipeline.ts";
import { readText } from "../src/readers/text.ts";

/** The documents of a folder: name and bytes, golden records and golds left out. */
export function documentsOf(folder: string): { name: string; bytes: Uint8Array }[] {
  const files = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name));
  return files.sort().map((name) => ({ name, bytes: readFileSync(`${folder}/${name}`) }));
}

/** The document and record of some text. */
export function read(text: string, name = "document.txt") {
  return readBytes(new TextEncoder().encode(text), name);
}

/** The document and record of a text file. */
export function readBytes(bytes: Uint8Array, name: string) {
  const result = readText(name, bytes);
  if (!result.ok) throw new Error(`${name}: ${result.id}`);
  const doc = parse(result.source);
  return { doc, ...extract(doc, "vi") };
}
