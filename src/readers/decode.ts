import { isUtf8, transcode } from "node:buffer";
import iconv from "iconv-lite";

/** The characters of a file (a byte order mark is kept), or the first byte that no known encoding explains. */
export type Decoded =
  | { readonly ok: true; readonly encoding: string; readonly text: string }
  | { readonly ok: false; readonly binary: boolean; readonly byte: number };

/** Bytes looked at to tell UTF-16 without a byte order mark, and text from binary. */
const sample = 8192;
const replacement = "\ufffd";

export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return { ok: true, encoding: wide, text: iconv.decode(bytes, wide, { stripBOM: false }) };
  const binary = looksBinary(bytes.subarray(0, sample));
  if (!isUtf8(bytes)) return { ok: false, binary, byte: firstBadByte(bytes) };
  if (binary) return { ok: false, binary, byte: 0 };
  return { ok: true, encoding: "utf-8", text: transcode(bytes, "utf8", "utf16le").toString("utf16le") };
}

function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  if (isWide(bytes, 1)) return "utf-16le";
  return isWide(bytes, 0) ? "utf-16be" : null;
}

/**
 * Vietnamese in UTF-16 has a high byte of 00 (ASCII and Latin-1), 01, 03 (marks), 1E (composed letters) or 20 (quotation
 * marks) at every second place, most of them 00, and hardly a zero at the others.
 */
function isWide(bytes: Uint8Array, high: 0 | 1): boolean {
  const pairs = Math.min(bytes.length, sample) >> 1;
  let zeros = 0;
  let fit = 0;
  let wrong = 0;
  for (let i = 0; i < pairs; i++) {
    const upper = bytes[2 * i + high] ?? 0;
    if (upper === 0) zeros++;
    if (upper <= 3 || upper === 0x1e || upper === 0x20) fit++;
    if (bytes[2 * i + 1 - high] === 0) wrong++;
  }
  return zeros > pairs * 0.4 && fit > pairs * 0.9 && wrong < pairs * 0.05;
}

/** Control characters that no text editor writes; a few stray ones are let pass. */
function looksBinary(bytes: Uint8Array): boolean {
  const controls = bytes.reduce((n, b) => (b < 9 || (b > 13 && b < 32 && b !== 27) ? n + 1 : n), 0);
  return controls > Math.max(3, bytes.length * 0.02);
}

/** Place of the first byte that became a replacement character, and was not one in the file. */
function firstBadByte(bytes: Uint8Array): number {
  const text = iconv.decode(bytes, "utf-8", { stripBOM: false });
  let byte = 0;
  let counted = 0;
  for (let at = text.indexOf(replacement); at >= 0; at = text.indexOf(replacement, counted)) {
    byte += Buffer.byteLength(text.slice(counted, at));
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) return byte;
    byte += 3;
    counted = at + 1;
  }
  return byte;
}
