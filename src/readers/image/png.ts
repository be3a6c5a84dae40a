import { deflateSync, inflateSync } from "node:zlib";
import type { Sheet, Strip } from "./sheet.ts";

/** How many values a dot has, by the file's colour type; the last of types 4 and 6 says how clear it is. */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const clear = 4;
const spaces: Readonly<Record<number, string>> = { 1: "/DeviceGray", 3: "/DeviceRGB" };
/** Bytes that may stand behind an image's last row; a file that unpacks to more is made to fill the memory. */
const behind = 65_536;

/** The image of a PNG file; null where it is interlaced or broken. Throws where its bytes do not unpack. */
export function readPng(file: Uint8Array): Sheet | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length);
  const chunks = chunksOf(bytes);
  const head = chunks.find(({ name }) => name === "IHDR")?.data;
  if (!head || head.length < 13 || head[12] !== 0) return null;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const [bits = 8, type = 0] = [head[8], head[9]];
  const count = channels[type];
  const data = Buffer.concat(chunks.filter(({ name }) => name === "IDAT").map((chunk) => chunk.data));
  if (!count || data.length === 0 || width === 0 || height === 0) return null;
  const palette = chunks.find(({ name }) => name === "PLTE")?.data;
  const strip =
    type >= clear
      ? { rows: height, ...opaque(data, { width, height, count, step: bits / 8 }) }
      : { rows: height, dictionary: dictionaryOf(type === 3 ? indexed(palette) : (spaces[count] ?? ""), width, count, bits), bytes: data };
  return { width, height, dots: dotsOf(chunks), turn: 0, strips: [strip] };
}

/** The rows are packed as a PDF packs them too, each with its filter before it (predictor 15). */
function dictionaryOf(space: string, width: number, count: number, bits: number): string {
  const parameters = `/DecodeParms<</Predictor 15/Colors ${count}/BitsPerComponent ${bits}/Columns ${width}>>`;
  return `/ColorSpace${space}/BitsPerComponent ${bits}/Filter/FlateDecode${parameters}`;
}

interface Chunk {
  readonly name: string;
  readonly data: Buffer;
}

function chunksOf(bytes: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; at + 8 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    chunks.push({ name: bytes.toString("latin1", at + 4, at + 8), data: bytes.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

function dotsOf(chunks: readonly Chunk[]): number | null {
  const size = chunks.find(({ name }) => name === "pHYs")?.data;
  return size && size.length >= 9 && size[8] === 1 ? size.readUInt32BE(0) * 0.0254 : null;
}

function indexed(palette: Buffer | undefined): string {
  return `[/Indexed/DeviceRGB ${(palette?.length ?? 3) / 3 - 1}<${palette?.toString("hex") ?? "000000"}>]`;
}

/** What it takes to find a dot's values: how many there are, and the bytes of each. */
interface Layout {
  readonly width: number;
  readonly height: number;
  readonly count: number;
  readonly step: number;
}

/** The dots on white paper: one grey byte each. */
function opaque(data: Buffer, { width, height, count, step }: Layout): Pick<Strip, "dictionary" | "bytes"> {
  const size = count * step;
  const line = width * size;
  const rows = inflateSync(data, { maxOutputLength: height * (line + 1) + behind });
  const out = Buffer.alloc(width * height, 255);
  let before = new Uint8Array(line);
  for (let y = 0; y < height && (y + 1) * (line + 1) <= rows.length; y++) {
    const row = unfiltered(rows.subarray(y * (line + 1), (y + 1) * (line + 1)), before, size);
    for (let x = 0; x < width; x++) out[y * width + x] = greyOn(row, x * size, count - 1, step);
    before = row;
  }
  return { dictionary: "/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode", bytes: deflateSync(out, { level: 1 }) };
}

/** A dot whose last value says how much of its colours hides the paper. */
function greyOn(row: Uint8Array, at: number, colours: number, step: number): number {
  let grey = 0;
  for (let k = 0; k < colours; k++) grey += row[at + k * step] ?? 0;
  const clear = (row[at + colours * step] ?? 255) / 255;
  return Math.round((grey / colours) * clear + 255 * (1 - clear));
}

/** One row without its filter (PNG specification, section 9). */
function unfiltered(row: Uint8Array, before: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const filter = row[0] ?? 0;
  const out = new Uint8Array(row.length - 1);
  for (let x = 0; x < out.length; x++) {
    const left = out[x - size] ?? 0;
    const up = before[x] ?? 0;
    out[x] = (row[x + 1] ?? 0) + predicted(filter, left, up, before[x - size] ?? 0);
  }
  return out;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
