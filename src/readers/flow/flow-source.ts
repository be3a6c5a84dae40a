import { createHash } from "node:crypto";
import { type ReadResult, unread } from "../reader.ts";
import type { Flow } from "./flow.ts";
import { writeFlow } from "./write-flow.ts";

/** Anything that is seen in print. */
const printed = /[^\s\u00ad\u200b-\u200f\u2060\ufeff]/;

/** The source of a flow. */
export function flowSource(path: string, bytes: Uint8Array, format: string, encoding: string, flow: Flow): ReadResult {
  const { text, capitals } = writeFlow(flow);
  if (!printed.test(text)) return unread("file-empty");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return {
    ok: true,
    source: { path, sha256, bytes: bytes.length, format, encoding, pages: null, placed: [], text, capitals, legible: null, messages: [] },
  };
}
