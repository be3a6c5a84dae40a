import { isUtf8, transcode } from "node:buffer";
import iconv from "iconv-lite";
import type { Span } from "../doc.ts";

/** The characters of a file; a byte order mark is kept. */
export interface Decoded {
  /** As iconv-lite names it; null where the bytes are no Unicode: then each byte of a line that is not UTF-8 is one character. */
  readonly encoding: string | null;
  readonly text: string;
  /** Where characters are bytes, a span for each such line; null where that is everywhere or nowhere. */
  readonly coded: readonly Span[] | null;
  readonly binary: boolean;
  /** Index of the first byte that is not UTF-8; -1 where all are. */
  readonly badByte: number;
}

/** Bytes looked at to tell UTF-16 without a byte order mark, and text from binary. */
const sample = 8192;
/** Letters that bytes of another encoding give where they happen to be UTF-8. */
const otherScript = /[\u0250-\u02af\u0370-\u1e9f\u1f00-\u1fff\u2c00-\ud7ff\ue000-\ufefe]/;
const replacement = "\ufffd";

/** Reads bytes as Unicode where they are that; `wanted` names another encoding that the user says they are in, or null. */
export function decode(bytes: Uint8Array, wanted: string | null = null): Decoded {
  const known = wanted === null ? wideEncoding(bytes) : unicodeName(wanted);
  if (known && known !== "utf-8") {
    const text = iconv.decode(bytes, known, { stripBOM: false });
    return { encoding: known, text, coded: null, binary: holdsControls(text), badByte: -1 };
  }
  const binary = looksBinary(bytes.subarray(0, sample));
  if (wanted !== null && !known) return { encoding: null, text: Buffer.from(bytes).toString("latin1"), coded: null, binary, badByte: 0 };
  if (isUtf8(bytes))
    return { encoding: "utf-8", text: transcode(bytes, "utf8", "utf16le").toString("utf16le"), coded: null, binary, badByte: -1 };
  return { encoding: null, ...lineByLine(bytes), binary, badByte: firstBadByte(bytes) };
}

function unicodeName(wanted: string): string | null {
  const plain = wanted.toLowerCase().replace(/^utf(?=\d)/, "utf-");
  return ["utf-8", "utf-16le", "utf-16be"].find((name) => name === plain) ?? null;
}

/** Lines in UTF-8 as such, the others with a character for each byte: files are put together from several sources. */
function lineByLine(bytes: Uint8Array): Pick<Decoded, "text" | "coded"> {
  const parts: string[] = [];
  const coded: Span[] = [];
  let length = 0;
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start) + 1 || bytes.length;
    const line = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
    const words = isUtf8(line) ? line.toString("utf8") : null;
    const part = words !== null && !otherScript.test(words) ? words : line.toString("latin1");
    if (part !== words) coded.push({ start: length, end: length + part.length });
    length += part.length;
    parts.push(part);
    start = end;
  }
  return { text: parts.join(""), coded };
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
  let controls = 0;
  for (const b of bytes) if (isControl(b)) controls++;
  return controls > Math.max(3, bytes.length * 0.02);
}

/** The same of characters: a byte order mark alone makes no text, and in UTF-32 every second one is zero. */
function holdsControls(text: string): boolean {
  return looksBinary(Uint8Array.from({ length: Math.min(text.length, sample) }, (_, i) => Math.min(text.charCodeAt(i), 255)));
}

function isControl(code: number): boolean {
  return code < 9 || (code > 13 && code < 32 && code !== 27);
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
