import { createHash } from "node:crypto";
import type { Source } from "../doc.ts";
import { decode } from "./decode.ts";
import { legible } from "./legacy/legible.ts";
import { converted } from "./legacy/revive.ts";
import { isMarkdown } from "./markdown.ts";
import type { ReadOptions, ReadResult } from "./reader.ts";
import { formatOf } from "./signatures.ts";

/** Anything that is seen in print. */
const printed = /[^\s\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Plain text and Markdown: UTF-8 or UTF-16, with or without a byte order mark, or one of the encodings before Unicode. */
export function readText(path: string, bytes: Uint8Array, { encoding = null }: ReadOptions = {}): ReadResult {
  const format = formatOf(bytes);
  if (format) return { ok: false, id: "format-unsupported", words: { format } };
  const decoded = decode(bytes, encoding);
  if (decoded.binary) return { ok: false, id: "file-binary", words: {} };
  if (!printed.test(decoded.text)) return { ok: false, id: "file-empty", words: {} };
  const source: Source = {
    path,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.length,
    format: isMarkdown(path, decoded.text) ? "markdown" : "text",
    encoding: decoded.encoding ?? "",
    pages: null,
    placed: [],
    text: decoded.text,
    legible: null,
    messages: [],
  };
  if (decoded.encoding !== null) return { ok: true, source };
  const found = legible(decoded.text, encoding, decoded.coded);
  if (found) return { ok: true, source: converted(source, found.encoding, found) };
  return { ok: false, id: "encoding-unknown", words: { byte: String(decoded.badByte + 1) } };
}
