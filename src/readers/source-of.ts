import { createHash } from "node:crypto";
import type { Source } from "../doc.ts";

/** The source of a file whose words are Unicode, without pages and messages; a reader adds what its format has. */
export function sourceOf(path: string, bytes: Uint8Array, format: string, text: string): Source {
  return { path, ...identityOf(bytes), format, encoding: "utf-8", pages: null, placed: [], text, legible: null, messages: [] };
}

/** What a file is known by, whatever is read from it. */
export function identityOf(bytes: Uint8Array): Pick<Source, "sha256" | "bytes"> {
  return { sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length };
}
