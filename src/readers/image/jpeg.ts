import type { Sheet } from "./sheet.ts";

const spaces: Readonly<Record<number, string>> = { 1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK" };

/** The image of a JPEG file; null where it is broken. */
export function readJpeg(file: Uint8Array): Sheet | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length);
  let dots: number | null = null;
  for (let at = 2; at + 10 < bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xe0 && bytes.toString("latin1", at + 4, at + 8) === "JFIF") dots = densityOf(bytes, at);
    if (!isFrame(marker)) continue;
    const [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)];
    const space = spaces[bytes[at + 9] ?? 0];
    if (!space || width === 0 || height === 0) return null;
    return {
      width,
      height,
      dots,
      strips: [{ rows: height, dictionary: `/ColorSpace${space}/BitsPerComponent 8/Filter/DCTDecode`, bytes: file }],
    };
  }
  return null;
}

/** A start of frame, whatever its coding. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Dots to the inch, given so or to the centimetre. */
function densityOf(bytes: Buffer, at: number): number | null {
  const density = bytes.readUInt16BE(at + 12);
  const unit = bytes[at + 11];
  if (unit === 1) return density;
  return unit === 2 ? density * 2.54 : null;
}
