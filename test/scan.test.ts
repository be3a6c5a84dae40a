import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ingest } from "../src/pipeline.ts";
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
