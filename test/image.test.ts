import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ingest } from "../src/pipeline.ts";
import { readJpeg } from "../src/readers/image/jpeg.ts";
import { readPng } from "../src/readers/image/png.ts";
import { readTiff } from "../src/readers/image/tiff.ts";
import { wrapInPdf } from "../src/readers/image/wrap-in-pdf.ts";
import { withPdf } from "../src/readers/pdf/with-pdf.ts";

describe("a picture of a page", () => {
  const grey = (width: number, height: number) => Buffer.alloc(width * height, 250);

  test("as PNG becomes a page of its size", async () => {
    const chunk = (name: string, data: Buffer) => {
      const head = Buffer.alloc(8);
      head.writeUInt32BE(data.length);
      head.write(name, 4, "latin1");
      return Buffer.concat([head, data, Buffer.alloc(4)]);
    };
    const head = Buffer.from([0, 0, 0, 200, 0, 0, 0, 100, 8, 0, 0, 0, 0]);
    const size = Buffer.from([0, 0, 0x1e, 0xc3, 0, 0, 0x1e, 0xc3, 1]);
    const rows = Buffer.concat(Array.from({ length: 100 }, () => Buffer.concat([Buffer.from([0]), grey(200, 1)])));
    const parts = [chunk("IHDR", head), chunk("pHYs", size), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))];
    const png = Buffer.concat([Buffer.from("\u0089PNG\r\n\u001a\n", "latin1"), ...parts]);
    const sheet = readPng(png);
    expect(sheet).toMatchObject({ width: 200, height: 100 });
    expect(Math.round(sheet?.dots ?? 0)).toBe(200);
    const page = await withPdf(wrapInPdf(sheet ? [sheet] : []), null, async (pdf) => pdf.draw(1));
    expect(page).toMatchObject({ width: 300, height: 150 });
    expect(page?.grey[150 * 75 + 100]).toBe(250);
  });

  test("as JPEG is shown as the camera was held, as large as its dots say", () => {
    const segment = (marker: number, data: Buffer) => Buffer.concat([Buffer.from([0xff, marker, 0, data.length + 2]), data]);
    const density = Buffer.from("JFIF\0\u0001\u0001\u0002\0\u0064\0\u0064\0\0", "latin1");
    const directory = Buffer.from([0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]);
    const exif = Buffer.concat([Buffer.from("Exif\0\0MM\0*\0\0\0\u0008", "latin1"), directory]);
    const frame = Buffer.from([8, 0, 100, 0, 200, 1]);
    const file = (...segments: Buffer[]) => Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, segment(0xc0, frame)]);
    expect(readJpeg(file(segment(0xe0, density), segment(0xe1, exif)))).toMatchObject({ width: 200, height: 100, dots: 254, turn: 90 });
    expect(readJpeg(file(segment(0xe1, exif.subarray(0, 12))))).toMatchObject({ dots: null, turn: 0 });
  });

  test("that is to be turned becomes a page that is", async () => {
    const strip = { rows: 20, dictionary: "/ColorSpace/DeviceGray/BitsPerComponent 8", bytes: grey(40, 20) };
    const page = await withPdf(wrapInPdf([{ width: 40, height: 20, dots: 300, turn: 90, strips: [strip] }]), null, async (pdf) =>
      pdf.draw(1),
    );
    expect(page).toMatchObject({ width: 20, height: 40 });
  });

  test("as TIFF has a page for each of its images", async () => {
    const entries = [
      [256, 3, 1, 40],
      [257, 3, 1, 20],
      [258, 3, 1, 8],
      [259, 3, 1, 1],
      [262, 3, 1, 1],
      [273, 4, 1, 8],
      [277, 3, 1, 1],
      [278, 3, 1, 20],
      [279, 4, 1, 800],
    ] as const;
    const directory = Buffer.alloc(2 + 12 * entries.length + 4);
    directory.writeUInt16LE(entries.length, 0);
    entries.forEach(([tag, type, count, value], k) => {
      directory.writeUInt16LE(tag, 2 + 12 * k);
      directory.writeUInt16LE(type, 4 + 12 * k);
      directory.writeUInt32LE(count, 6 + 12 * k);
      directory.writeUInt32LE(value, 10 + 12 * k);
    });
    const head = Buffer.from("II*\u0000\u0000\u0000\u0000\u0000", "latin1");
    head.writeUInt32LE(808, 4);
    const sheets = readTiff(Buffer.concat([head, grey(40, 20), directory])) ?? [];
    expect(sheets.map(({ width, height, dots }) => [width, height, dots])).toEqual([[40, 20, null]]);
    const page = await withPdf(wrapInPdf(sheets), null, async (pdf) => pdf.draw(1));
    expect(page?.grey[0]).toBe(250);
  });

  test("that is broken is told", async () => {
    const result = await ingest("a.png", Buffer.from("\u0089PNG\r\n\u001a\nxxxx", "latin1"));
    expect(result.ok ? "read" : result.id).toBe("file-damaged");
  });
});
