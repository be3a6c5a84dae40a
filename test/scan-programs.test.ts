import { describe, expect, test } from "vitest";
import { readTiff } from "../src/readers/image/tiff.ts";
import { wrapInPdf } from "../src/readers/image/wrap-in-pdf.ts";
import { withPdf } from "../src/readers/pdf/with-pdf.ts";
import type { Picture } from "../src/readers/scan/picture.ts";
import type { Layout } from "../src/readers/scan/recognise.ts";
import { recognisePages } from "../src/readers/scan/recognise-pages.ts";
import { sharePrograms } from "../src/readers/scan/share-programs.ts";
import { sheetsOf } from "../src/readers/scan/sheets.ts";
import { writeTiff } from "../src/readers/scan/write-tiff.ts";

describe("pictures that wait for a program", () => {
  const picture = (value: number): Picture => ({ width: 1, height: 1, grey: Uint8Array.of(value) });
  /** Reads a picture as its only grey, each batch when it is told to. */
  function slowly() {
    const batches: string[] = [];
    const go: (() => void)[] = [];
    const recognise = (pictures: readonly Picture[], layout: Layout) => {
      const greys = pictures.map(({ grey }) => String(grey[0]));
      batches.push(`${layout} ${greys.join("+")}`);
      return new Promise<string[]>((resolve, reject) => {
        go.push(() => (greys.includes("13") ? reject(new Error("13")) : resolve(greys)));
      });
    };
    return { batches, go, recognise: sharePrograms({ recognise, atOnce: 2, close: async () => {} }) };
  }

  test("go together where they stand alike, and each gets its own words", async () => {
    const { batches, go, recognise } = slowly();
    const all = [1, 2, 3, 4, 5, 6].map((value) => recognise(picture(value), value === 4 ? "cells" : "page"));
    for (const k of [0, 1, 2, 3, 4]) {
      go[k]?.();
      await new Promise(setImmediate);
    }
    expect(await Promise.all(all)).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(batches).toEqual(["page 1", "page 2", "page 3+5", "cells 4", "page 6"]);
  });

  test("fail together, and what waits behind them is still read", async () => {
    const { go, recognise } = slowly();
    const all = Promise.allSettled([13, 2, 3].map((value) => recognise(picture(value), "page")));
    for (const k of [0, 1, 2]) {
      go[k]?.();
      await new Promise(setImmediate);
    }
    expect((await all).map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
  });
});

/** The bytes that PackBits packed (TIFF 6.0, section 9). */
function unpacked(packed: Uint8Array): number[] {
  const bytes: number[] = [];
  for (let at = 0; at < packed.length; ) {
    const head = packed[at] ?? 0;
    const end = at + 2 + (head > 128 ? 0 : head);
    const own = [...packed.subarray(at + 1, end)];
    bytes.push(...(head > 128 ? new Array<number>(257 - head).fill(own[0] ?? -1) : own));
    at = end;
  }
  return bytes;
}

test("pictures in which every third dot is alone lose none when they are packed", () => {
  const [width, height] = [301, 40];
  const grey = Uint8Array.from({ length: width * height }, (_, k) => Math.floor(((k % width) * 2 + 2) / 3));
  const [sheet] = readTiff(Buffer.concat(writeTiff([{ width, height, grey }]))) ?? [];
  expect(Buffer.from(unpacked(sheet?.strips[0]?.bytes ?? new Uint8Array())).equals(grey)).toBe(true);
});

test("cells that are too many for one picture go on several, and their words go back to where they stand", () => {
  const page: Picture = { width: 2400, height: 3400, grey: new Uint8Array(2400 * 3400).fill(0) };
  const areas = Array.from({ length: 20 }, (_, k) => ({ left: k * 120, top: 100, right: k * 120 + 100, bottom: 3100 }));
  const sheets = sheetsOf(page, areas, 128);
  expect(sheets.map(({ picture }) => picture.height < 32_767)).toEqual([true, true]);
  const word = { text: "1", left: 6, top: 6, right: 8, bottom: 12, base: 12, size: 8, confidence: 1 };
  expect(sheets.map(({ back }) => back([word]).map(({ left, top }) => [Math.round(left), Math.round(top)]))).toEqual([
    [[0, 24]],
    [[288, 24]],
  ]);
});

test("no page is drawn any more once one has failed", async () => {
  const drawn: number[] = [];
  const draw = (page: number): Picture => {
    drawn.push(page);
    if (page === 3) throw new Error("no page 3");
    return { width: 60, height: 60, grey: new Uint8Array(3600).fill(255) };
  };
  const pages = Array.from({ length: 30 }, (_, k) => k + 1);
  const failed = await recognisePages(pages, draw).catch((error: unknown) => String(error));
  const before = drawn.length;
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect([failed, drawn.length]).toEqual(["Error: no page 3", before]);
});

test("pictures are what they were when they come out of a TIFF file", async () => {
  const side = 20;
  const [across, down] = [15, 3];
  /** Squares of one grey each, with noise between them that cannot be packed. */
  const shades = [(k: number) => (k * 37) % 256, () => 255];
  const pictures = shades.map((shade): Picture => {
    const [width, height] = [across * side, down * side];
    const grey = Uint8Array.from({ length: width * height }, (_, k) => {
      const [x, y] = [k % width, Math.floor(k / width)];
      return x % side === 0 ? (k * 7919) % 256 : shade(Math.floor(x / side) + across * Math.floor(y / side));
    });
    return { width, height, grey };
  });
  const sheets = readTiff(Buffer.concat(writeTiff(pictures))) ?? [];
  const drawn = await withPdf(wrapInPdf(sheets.map((sheet) => ({ ...sheet, dots: 300 }))), null, async (pdf) => [pdf.draw(1), pdf.draw(2)]);
  const middles = drawn?.map((picture) =>
    Array.from({ length: across * down }, (_, k) => {
      const [x, y] = [(k % across) * side + side / 2, Math.floor(k / across) * side + side / 2];
      return picture?.grey[y * across * side + x];
    }),
  );
  expect(middles).toEqual(shades.map((shade) => Array.from({ length: across * down }, (_, k) => shade(k))));
});
