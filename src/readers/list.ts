import type { Reader, ReadResult } from "./reader.ts";
import { text } from "./text.ts";

/** The first that recognises the content reads it; text comes last, since it takes what nobody else knows. */
const readers: readonly Reader[] = [text];

/** Extensions of the files that count as documents when a folder is read. */
export const extensions: readonly string[] = readers.flatMap((reader) => reader.extensions);

/** Reads one file. `path` is its name as the record shall say it; nothing is fetched from it. */
export function readSource(path: string, bytes: Uint8Array): ReadResult {
  const reader = readers.find((r) => r.recognises(bytes)) ?? text;
  return reader.read(path, bytes);
}
