import type { Picture } from "./picture.ts";

/** Types of a directory's fields (TIFF 6.0, section 2). */
const short = 3;
const long = 4;
/** The compression: runs of equal bytes packed (PackBits). */
const packed = 32773;
/** Bytes of a directory of nine fields. */
const directory = 2 + 9 * 12 + 4;
/** The most dots that one packet stands for. */
const most = 128;

/** Pictures as the pages of one TIFF file, in parts that follow each other: a picture that is white for the most part is small in it, and soon read. */
export function writeTiff(pictures: readonly Picture[]): Uint8Array[] {
  const strips = pictures.map(pack);
  const head = Buffer.alloc(8 + directory * pictures.length);
  head.write("II*\0", "latin1");
  head.writeUInt32LE(8, 4);
  let strip = head.length;
  pictures.forEach(({ width, height }, k) => {
    const length = strips[k]?.length ?? 0;
    const at = 8 + k * directory;
    writeDirectory(head, at, { width, height, strip, length }, k + 1 < pictures.length ? at + directory : 0);
    strip += length;
  });
  return [head, ...strips];
}

function writeDirectory(head: Buffer, at: number, page: Record<"width" | "height" | "strip" | "length", number>, next: number): void {
  // Tags: width, height, bits, compression, photometric, offset of the strip, samples, rows of the strip, bytes of the strip.
  const entries = [
    [256, long, page.width],
    [257, long, page.height],
    [258, short, 8],
    [259, short, packed],
    [262, short, 1],
    [273, long, page.strip],
    [277, short, 1],
    [278, long, page.height],
    [279, long, page.length],
  ] as const;
  head.writeUInt16LE(entries.length, at);
  entries.forEach(([tag, type, value], k) => {
    const entry = at + 2 + k * 12;
    head.writeUInt16LE(tag, entry);
    head.writeUInt16LE(type, entry + 2);
    head.writeUInt32LE(1, entry + 4);
    head.writeUInt32LE(value, entry + 8);
  });
  head.writeUInt32LE(next, at + directory - 4);
}

/** The dots of a picture, packed row by row; at worst a row takes a byte more for each of its packets. */
function pack({ width, height, grey }: Picture): Uint8Array {
  const out = new Uint8Array(height * (width + Math.ceil(width / most) + 1));
  let to = 0;
  for (let y = 0; y < height; y++) to = packRow(grey.subarray(y * width, (y + 1) * width), out, to);
  return out.slice(0, to);
}

/** Writes 257 less a count and the byte that stands so often, or a count less 1 and so many bytes (TIFF 6.0, section 9); gives where it ends. */
function packRow(row: Uint8Array, out: Uint8Array, from: number): number {
  let to = from;
  for (let at = 0; at < row.length; ) {
    const last = Math.min(row.length, at + most);
    const same = sameUntil(row, at, last);
    if (same - at > 1) {
      out[to++] = 257 - (same - at);
      out[to++] = row[at] ?? 0;
      at = same;
    } else {
      const next = otherUntil(row, same, last);
      out[to++] = next - at - 1;
      for (; at < next; at++) out[to++] = row[at] ?? 0;
    }
  }
  return to;
}

/** Where dots that are like the first one end. */
function sameUntil(row: Uint8Array, from: number, end: number): number {
  const value = row[from];
  let at = from + 1;
  while (at < end && row[at] === value) at++;
  return at;
}

/** Where three dots begin that are alike: a packet for two would save nothing, and the next one costs a byte. */
function otherUntil(row: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at + 2 < end && (row[at] !== row[at + 1] || row[at] !== row[at + 2])) at++;
  return at + 2 < end ? at : end;
}
