import type { Sheet } from "./sheet.ts";
import { directoryAt, openTiff, turnOf } from "./tiff-fields.ts";

/** The colours of a PDF's image, by how many values a dot has. */
const spaces: Readonly<Record<number, string>> = { 1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK" };

/** The image of a JPEG file; null where it is broken. */
export function readJpeg(file: Uint8Array): Sheet | null {
  const segments = segmentsOf(Buffer.from(file.buffer, file.byteOffset, file.length));
  const frame = segments.find(({ marker }) => isFrame(marker))?.data;
  if (!frame || frame.length < 6) return null;
  const [height, width] = [frame.readUInt16BE(1), frame.readUInt16BE(3)];
  const space = spaces[frame[5] ?? 0];
  if (!space || width === 0 || height === 0) return null;
  const strip = { rows: height, dictionary: `/ColorSpace${space}/BitsPerComponent 8/Filter/DCTDecode`, bytes: file };
  return { width, height, dots: dotsOf(segments), turn: exifTurn(segments), strips: [strip] };
}

interface Segment {
  readonly marker: number;
  /** What stands behind its length. */
  readonly data: Buffer;
}

/** The segments up to the first frame, which says how large the image is. */
function segmentsOf(bytes: Buffer): Segment[] {
  const segments: Segment[] = [];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    segments.push({ marker, data: bytes.subarray(at + 4, at + 2 + bytes.readUInt16BE(at + 2)) });
    if (isFrame(marker)) break;
  }
  return segments;
}

/** A start of frame, whatever its coding. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** What an application wrote into the file under its name. */
function named(segments: readonly Segment[], marker: number, name: string): Buffer | undefined {
  const found = segments.find((segment) => segment.marker === marker && segment.data.toString("latin1", 0, name.length) === name);
  return found?.data.subarray(name.length);
}

/** Dots to the inch, given so or to the centimetre (JFIF 1.02). */
function dotsOf(segments: readonly Segment[]): number | null {
  const jfif = named(segments, 0xe0, "JFIF\0");
  if (!jfif || jfif.length < 5) return null;
  const density = jfif.readUInt16BE(3);
  if (jfif[2] === 1) return density;
  return jfif[2] === 2 ? density * 2.54 : null;
}

/** What a camera says of how it was held: a TIFF directory inside the file (Exif 2.3, section 4.5). A broken one says nothing. */
function exifTurn(segments: readonly Segment[]): number {
  const exif = named(segments, 0xe1, "Exif\0\0");
  if (!exif) return 0;
  const view = new DataView(exif.buffer, exif.byteOffset, exif.length);
  try {
    const { first, little } = openTiff(view);
    return turnOf(directoryAt(view, first, little).fields);
  } catch {
    return 0;
  }
}
