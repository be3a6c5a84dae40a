import { createHash } from "node:crypto";
import { decode } from "./decode.ts";
import { isMarkdown } from "./markdown.ts";
import type { ReadResult } from "./reader.ts";
import { formatOf } from "./signatures.ts";

/** Anything that is seen in print. */
const printed = /[^\s\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Plain text and Markdown: UTF-8 or UTF-16, with or without a byte order mark. */
export function readText(path: string, bytes: Uint8Array): ReadResult {
  const format = formatOf(bytes);
  if (format) return { ok: false, id: "format-unsupported", words: { format } };
  const decoded = decode(bytes);
  if (!decoded.ok && decoded.binary) return { ok: false, id: "file-binary", words: {} };
  if (!decoded.ok) return { ok: false, id: "encoding-unknown", words: { byte: String(decoded.byte + 1) } };
  if (!printed.test(decoded.text)) return { ok: false, id: "file-empty", words: {} };
  return {
    ok: true,
    source: {
      path,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      bytes: bytes.length,
      format: isMarkdown(path, decoded.text) ? "markdown" : "text",
      encoding: decoded.encoding,
      pages: null,
      placed: [],
      text: decoded.text,
    },
  };
}
