import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ingest } from "../src/pipeline.ts";
import { withPdf } from "../src/readers/pdf/with-pdf.ts";
import { readPdf } from "../src/readers/pdf.ts";
import { blocksOf } from "../src/readers/print/blocks.ts";
import type { Glyph } from "../src/readers/print/page.ts";
import { writeBlocks } from "../src/readers/print/write.ts";
import { findRules } from "../src/readers/scan/find-rules.ts";
import type { Picture } from "../src/readers/scan/picture.ts";
import { readHocr } from "../src/readers/scan/read-hocr.ts";
import { withSmallLetters } from "../src/readers/scan/small-letters.ts";
import { skewOf, straighten } from "../src/readers/scan/straighten.ts";
import { documentsOf, readBytes } from "./documents.ts";
import { recognisedPage, recognisedWord } from "./recognised.ts";
import { partShares, seedGold } from "./tools/office/part-shares.ts";
import { printOf } from "./tools/office/print.ts";
import { compareFacts, share } from "./tools/office/same-facts.ts";
import { makePdfs } from "./tools/pdf/make-pdf.ts";
import { scan } from "./tools/pdf/scan.ts";
import { onePage } from "./tools/pdf/write-objects.ts";

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

  test("that is larger than it is drawn keeps its shape, and its words their places", { timeout: 60_000 }, async () => {
    const words = "BT /F 200 Tf 400 9000 Td (QUYET DINH) Tj ET";
    const bytes = Buffer.from(onePage(words).toString("latin1").replace("[0 0 600 800]", "[0 0 7000 10000]"), "latin1");
    const size = await withPdf(bytes, null, async (pdf) => pdf.draw(1));
    expect([size?.width, size?.height]).toEqual([4200, 6000]);
    const read = await readPdf("a.pdf", bytes, { ocr: "always" });
    const [left = 0, top = 0] = (read.ok && read.source.placed[0]?.box) || [];
    expect([Math.round(left / 100), Math.round(top / 100)]).toEqual([4, 9]);
  });

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

describe("the rules of a scanned table", () => {
  const [width, height] = [1200, 900];
  /** Noisy paper with pale hairlines three dots wide, and strokes that stand side by side like the feet of letters. */
  function picture(): Picture {
    const grey = Uint8Array.from({ length: width * height }, (_, k) => 235 + ((k * 7919) % 17));
    const draw = (left: number, top: number, right: number, bottom: number, value: number) => {
      for (let y = top; y < bottom; y++) grey.fill(value, y * width + left, y * width + right);
    };
    for (const y of [100, 300, 500]) draw(100, y, 1101, y + 3, 205);
    for (const x of [100, 140, 1098]) draw(x, 100, x + 3, 503, 205);
    for (let x = 300; x < 900; x += 24) {
      draw(x, 200, x + 5, 226, 40);
      draw(x, 223, x + 15, 226, 40);
    }
    return { width, height, grey };
  }

  test("are found though they are pale and a column is narrow; feet of letters are none", () => {
    const { grids, rules } = findRules(picture());
    expect(grids.map(({ xs, ys }) => [xs.map((x) => Math.round(x / 2.4) * 10), ys.map((y) => Math.round(y / 2.4) * 10)])).toEqual([
      [
        [100, 140, 1100],
        [100, 300, 500],
      ],
    ]);
    expect(rules.filter((rule) => !rule.upright && rule.at > 30 && rule.at < 60)).toEqual([]);
  });

  test("are taken away, and what is nearly paper is white", () => {
    const { bare } = findRules(picture());
    expect(bare.grey.filter((value) => value < 235 && value > 60).length).toBeLessThan(100);
  });
});

describe("recognised words", () => {
  const hocr = (...words: [string, number][]) =>
    `<span class='ocr_line' title="bbox 0 0 900 40; x_size 40">\n${words.map(([text, sure], k) => `<span class='ocrx_word' title="bbox ${k * 100} 0 ${k * 100 + 80} 40; x_wconf ${sure}">${text}</span>`).join("")}</span>`;

  test("seen in blank paper are left out", () => {
    expect(readHocr(hocr(["cớ", 0], ["Ti", 12], ["h", 40]))).toEqual([]);
    expect(readHocr(hocr(["Sở", 12], ["Tư", 80], ["pháp", 90])).map(({ text }) => text)).toEqual(["Sở", "Tư", "pháp"]);
  });

  test("have small letters where a vowel's marks made it look like a capital", () => {
    const line = (words: string, base: number) =>
      words.split(" ").map((text): Glyph => ({ text, left: 0, top: 0, right: 9, bottom: 9, base, size: 12, confidence: 0.9 }));
    const read = (words: string) => withSmallLetters([...line("SỞ", 20), ...line(words, 40)]).map(({ text }) => text);
    expect(read("điều lỆ, SỞ Tài chính, thuyÊn").join(" ")).toBe("SỞ điều lệ, Sở Tài chính, thuyên");
    expect(read("nhà Ở công vụ. Ở đây").join(" ")).toBe("SỞ nhà ở công vụ. Ở đây");
    expect(read("SỞ NỘI VỤ - TƯ Đảng. NGÀY TỔ 1").join(" ")).toBe("SỞ SỞ NỘI VỤ - TƯ Đảng. NGÀY TỔ 1");
  });

  test("carry the marks of the notes, which are read as other signs", () => {
    const body = [recognisedWord("tư'.", 80, 100), recognisedWord("Km72", 140, 100), recognisedWord("KNTC?;", 200, 100)];
    const notes = [
      recognisedWord("1", 80, 700, 10),
      recognisedWord("Gồm", 90, 700, 10),
      recognisedWord("2", 80, 712, 10),
      recognisedWord("Như", 90, 712, 10),
    ];
    expect(writeBlocks(blocksOf([recognisedPage(body, notes)])).text).toBe("tư[^1]. Km72 KNTC[^2];\n\n[^1] Gồm\n\n[^2] Như");
  });
});

/** `.ci/run` installs the program that prints. */
describe.runIf(process.env["VANBAN_PRINTERS"] === "1")("seeds printed and scanned at 200 dpi", () => {
  test.each(documentsOf("seeds").filter(({ name }) => /^00[024]/.test(name)))(
    "$name scores like its text in each part",
    {
      timeout: 400_000,
    },
    async ({ name, bytes }) => {
      const { doc, record } = readBytes(bytes, name);
      const pdf = makePdfs(new Map([[name, printOf(doc)]]), "writer").get(name) ?? new Uint8Array();
      const result = await ingest("scan.pdf", await scan(pdf, wear));
      if (!result.ok) throw new Error(result.id);
      expect([...partShares(seedGold(name), record, result.record)].filter(([, one]) => one < 0.85)).toEqual([]);
    },
  );
});
