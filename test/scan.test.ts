import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ingest } from "../src/pipeline.ts";
import { readPng } from "../src/readers/image/png.ts";
import { readTiff } from "../src/readers/image/tiff.ts";
import { wrap } from "../src/readers/image/wrap.ts";
import { withPdf } from "../src/readers/pdf/with-pdf.ts";
import { skewOf, straighten } from "../src/readers/scan/straighten.ts";
import { readBytes } from "./documents.ts";
import { compareFacts, share } from "./tools/office/same-facts.ts";
import { scan } from "./tools/pdf/scan.ts";

const text = (name: string) => readBytes(readFileSync(`fixtures/${name}`), name).record;
const wear = { dots: 200, skew: 0.7, noise: 40 };

describe("a page scanned at 200 dpi, askew", () => {
  test.each(["notice-conclusions.txt.writer.pdf", "flat-table-merged-leads.txt.chromium.pdf"])(
    "%s gives most of its facts, and says that they were recognised",
    { timeout: 120_000 },
    async (name) => {
      const result = await ingest("scan.pdf", await scan(readFileSync(`fixtures/pdf/${name}`), wear));
      if (!result.ok) throw new Error(result.id);
      expect(result.messages.map(({ id }) => id)).toContain("pages-recognised");
      expect(share([compareFacts(text(name.replace(/\.\w+\.pdf$/, "")), result.record)])).toBeGreaterThan(0.85);
      expect(result.doc.source.placed.every(({ confidence }) => confidence !== null && confidence >= 0 && confidence <= 1)).toBe(true);
    },
  );

  test("is told where recognition is not wanted", async () => {
    const bytes = await scan(readFileSync("fixtures/pdf/notice-conclusions.txt.writer.pdf"), wear);
    const result = await ingest("scan.pdf", bytes, { ocr: "never" });
    expect(result.ok ? "read" : result.id).toBe("scan-unread");
  });
});

test("lines that fall are found and levelled", () => {
  const [width, height] = [900, 600];
  const grey = new Uint8Array(width * height).fill(255);
  for (let line = 60; line < 560; line += 40)
    for (let x = 40; x < 860; x++) for (let t = 0; t < 8; t++) grey[(line + t + Math.round(x * 0.02)) * width + x] = 0;
  const picture = { width, height, grey };
  expect(skewOf(picture)).toBeCloseTo(1.15, 0);
  expect(Math.abs(skewOf(straighten(picture)))).toBeLessThan(0.3);
});

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
    const page = await withPdf(wrap(sheet ? [sheet] : []), null, async (pdf) => pdf.draw(1));
    expect(page).toMatchObject({ width: 300, height: 150 });
    expect(page?.grey[150 * 75 + 100]).toBe(250);
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
    const page = await withPdf(wrap(sheets), null, async (pdf) => pdf.draw(1));
    expect(page?.grey[0]).toBe(250);
  });

  test("that is broken is told", async () => {
    const result = await ingest("a.png", Buffer.from("\u0089PNG\r\n\u001a\nxxxx", "latin1"));
    expect(result.ok ? "read" : result.id).toBe("file-damaged");
  });
});
