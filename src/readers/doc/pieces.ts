import iconv from "iconv-lite";
import { firstIndex } from "../../text/first-index.ts";
import type { DocFile } from "./file.ts";

/** A stretch of the text and where its characters lie in the file. */
export interface Piece {
  /** Characters from the start of the text, half-open. */
  readonly start: number;
  readonly end: number;
  /** Offset of its first byte. */
  readonly from: number;
  /** Bytes of a character. */
  readonly width: 1 | 2;
}

/** The text of a file: body, footnotes, headers and the rest one after the other, and its pieces. */
export interface DocText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Reads the piece table ([MS-DOC] 2.8.35). */
export function readText(file: DocFile): DocText {
  const table = pieceTable(file.table("pieces"));
  const count = (table.length - 4) / 12;
  const pieces: Piece[] = [];
  const words: string[] = [];
  for (let i = 0; i < count; i++) {
    const [start, end] = [table.readUInt32LE(4 * i), table.readUInt32LE(4 * i + 4)];
    const place = table.readUInt32LE(4 * (count + 1) + 8 * i + 2);
    const narrow = (place & 0x40000000) !== 0;
    const from = narrow ? (place & 0x3fffffff) >>> 1 : place & 0x3fffffff;
    const width = narrow ? 1 : 2;
    const bytes = file.main.subarray(from, from + (end - start) * width);
    if (bytes.length < (end - start) * width) throw new RangeError("text outside the file");
    pieces.push({ start, end, from, width });
    words.push(narrow ? iconv.decode(bytes, "windows-1252") : bytes.toString("utf16le"));
  }
  return { text: words.join(""), pieces };
}

/** What stands before the piece table are properties of stretches that were edited last. */
function pieceTable(bytes: Buffer): Buffer {
  let at = 0;
  while (bytes.readUInt8(at) === 1) at += 3 + bytes.readUInt16LE(at + 1);
  return bytes.subarray(at + 5, at + 5 + bytes.readUInt32LE(at + 1));
}

/** The piece that holds a character, or the last before it. */
export function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
  return pieces[Math.max(0, firstIndex(pieces.length, (i) => (pieces[i]?.start ?? 0) > at) - 1)];
}

/** Offset in the file of a character. */
export function placeOf(pieces: readonly Piece[], at: number): number {
  const piece = pieceAt(pieces, at);
  return piece ? piece.from + (at - piece.start) * piece.width : 0;
}
