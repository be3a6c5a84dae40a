import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ingest } from "../src/pipeline.ts";
import { oleOf } from "./tools/office/ole-of.ts";
import { lockedPdf } from "./tools/pdf/lock-pdf.ts";
import { scan } from "./tools/pdf/scan.ts";
import { pagesBy } from "./tools/pdf/write-objects.ts";
import { start, textIfAny } from "./tools/process.ts";
import { freshPlaces } from "./tools/vanban.ts";

const place = freshPlaces();
const { put, vanban } = place;

const shown = "BT /F 12 Tf 50 700 Td (Shown) Tj ET";
const printed = () => readFileSync("fixtures/pdf/notice-conclusions.txt.writer.pdf");

describe("a locked PDF", () => {
  const words = "BT /F 12 Tf 50 700 Td (So 1) Tj ET";

  test.each([
    ["without a password", [], 1, "", "password-missing"],
    ["with a wrong one", ["--password", "khac"], 1, "", "password-wrong"],
    ["with its own", ["--password", "mo"], 0, "So 1", ""],
  ] as const)("%s", async (_, options, code, out, id) => {
    put("in.pdf", lockedPdf(words, "mo"));
    const result = await vanban(["text", "in.pdf", ...options]);
    expect([result.code, result.out]).toEqual([code, out]);
    expect(result.err.trim().endsWith(id)).toBe(true);
  });
});

describe("a PDF whose pages", () => {
  const ten = (of: string) => `/Count 10/Kids[${Array.from({ length: 10 }, () => of).join(" ")}]`;
  const nested = Array.from({ length: 7 }, (_, k) => ({ head: `<</Type/Pages${ten(k === 6 ? "3 0 R" : `${7 + k} 0 R`)}>>` }));

  test.each([
    ["are one, thousands of times", `/Count 2500/Kids[${"3 0 R ".repeat(2500)}]`, "file-damaged"],
    ["are more than anybody reads", `/Count 10001/Kids[${"3 0 R ".repeat(10_001)}]`, "pages-many"],
    ["lead back to their tree", "/Count 1/Kids[2 0 R]", "file-empty"],
    ["are ten times ten times ten … the same", ten("6 0 R").replace("10", "10000000"), "file-damaged"],
  ])("%s", async (_, tree, id) => {
    const result = await ingest("a.pdf", pagesBy(tree, shown, nested));
    expect(result.ok ? result.doc.text.slice(0, 80) : result.id).toBe(id);
  });

  test("are fewer than it says are read", async () => {
    const result = await ingest("a.pdf", pagesBy("/Count 1000000000/Kids[3 0 R]", shown));
    expect(result.ok && [result.doc.text, result.record.source.pages]).toEqual(["Shown", 1]);
  });
});

test("pages that a PDF does not have are told", async () => {
  const result = await ingest("a.pdf", pagesBy("/Count 1/Kids[3 0 R]", shown), { pages: [{ from: 5, to: 9 }] });
  expect(result).toMatchObject({ ok: false, id: "pages-none", words: { pages: "1" } });
});

describe("a PDF whose font does not say what its characters are", () => {
  const nameless = () => {
    const words = printed().toString("latin1");
    return Buffer.from(
      words.replace(/\/ToUnicode \d+ 0 R/g, (entry) => " ".repeat(entry.length)),
      "latin1",
    );
  };

  test("is recognised", { timeout: 120_000 }, async () => {
    const result = await ingest("a.pdf", nameless());
    if (!result.ok) throw new Error(result.id);
    expect(result.messages.map(({ id }) => id)).toContain("pages-recognised");
    expect(result.record.header.type?.name).toBe("Thông báo");
  });

  test("is told where recognition is not wanted", async () => {
    const result = await ingest("a.pdf", nameless(), { ocr: "never" });
    expect(result.ok ? "read" : result.id).toBe("scan-unread");
  });
});

test("a workbook that is called a Word document is told", async () => {
  put("in.docx", oleOf(new Map([["Workbook", new Uint8Array(64)]])));
  const { code, err } = await vanban(["parse", "in.docx"]);
  expect([code, err]).toEqual([1, expect.stringContaining("format-unsupported")]);
});

describe("a document that takes too long", () => {
  /** A program in place of the recogniser that says which it is and sleeps. */
  const sleeper = '#!/bin/sh\ncase "$1" in --list-langs) echo vie;; *) echo $$ >> "$0.ids"; exec sleep 60;; esac\n';
  const isAlive = (id: string) => /^\d+ \([^)]*\) [^Z]/.test(textIfAny(`/proc/${id}/stat`) ?? "");

  test.runIf(process.platform === "linux").each(["text", "explain"])(
    "is stopped with the programs that read it: %s",
    {
      timeout: 60_000,
    },
    async (command) => {
      put("bin/tesseract", sleeper);
      chmodSync(join(place.folder, "bin/tesseract"), 0o755);
      put("in.pdf", await scan(printed(), { dots: 100, skew: 0, noise: 0 }));
      const { code, err } = await start(
        [command, "in.pdf", "--timeout", "6"],
        place.folder,
        `export PATH="${join(place.folder, "bin")}:$PATH"`,
      ).ended;
      expect([code, err]).toEqual([1, expect.stringContaining("document-slow")]);
      const ids = readFileSync(join(place.folder, "bin/tesseract.ids"), "utf8").trim().split("\n");
      expect(ids.length).toBeGreaterThan(0);
      await expect.poll(() => ids.filter(isAlive), { timeout: 10_000 }).toEqual([]);
    },
  );
});
