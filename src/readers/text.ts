import { isBlank } from "../text/is-blank.ts";
import { decode } from "./decode.ts";
import { legible } from "./legacy/legible.ts";
import { converted } from "./legacy/revive.ts";
import { isMarkdown } from "./markdown.ts";
import { type ReadOptions, type ReadResult, unread } from "./reader.ts";
import { formatOf } from "./signatures.ts";
import { sourceOf } from "./source-of.ts";

/** Plain text and Markdown: UTF-8 or UTF-16, with or without a byte order mark, or one of the encodings before Unicode. */
export function readText(path: string, bytes: Uint8Array, { encoding = null }: ReadOptions = {}): ReadResult {
  const other = formatOf(bytes);
  if (other) return unread("format-unsupported", { format: other });
  const decoded = decode(bytes, encoding);
  if (decoded.binary) return unread("file-binary");
  if (isBlank(decoded.text)) return unread("file-empty");
  const format = isMarkdown(path, decoded.text) ? "markdown" : "text";
  const source = { ...sourceOf(path, bytes, format, decoded.text), encoding: decoded.encoding ?? "" };
  if (decoded.encoding !== null) return { ok: true, source };
  const found = legible(decoded.text, encoding, decoded.coded);
  if (found) return { ok: true, source: converted(source, found.encoding, found) };
  return unread("encoding-unknown", { byte: String(decoded.badByte + 1) });
}
