import { isBlank } from "../../text/is-blank.ts";
import { type ReadResult, unread } from "../reader.ts";
import { sourceOf } from "../source-of.ts";
import type { Flow } from "./flow.ts";
import { writeFlow } from "./write-flow.ts";

/** The source of a flow. */
export function flowSource(path: string, bytes: Uint8Array, format: string, encoding: string, flow: Flow): ReadResult {
  const { text, capitals, covered } = writeFlow(flow);
  if (isBlank(text)) return unread("file-empty");
  return { ok: true, source: { ...sourceOf(path, bytes, format, text), encoding, capitals, covered } };
}
