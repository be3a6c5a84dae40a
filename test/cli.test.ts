import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { failureOf } from "../src/batch/failure.ts";
import { documentRecord } from "../src/record.ts";
import { freshPlaces, notice } from "./tools/vanban.ts";

const place = freshPlaces();
const { put, vanban } = place;

const written = (path: string) => documentRecord.parse(JSON.parse(readFileSync(join(place.folder, path), "utf8")));

describe("vanban parse", () => {
  test("prints one document as indented JSON", async () => {
    put("a.txt");
    const { code, out } = await vanban(["parse", "a.txt"]);
    expect([code, out.startsWith('{\n  "schemaVersion"'), documentRecord.parse(JSON.parse(out)).source.path]).toEqual([0, true, "a.txt"]);
  });

  test("prints several documents as NDJSON, in order", async () => {
    put("b.txt");
    put("a.txt");
    const { out } = await vanban(["parse", "b.txt", "a.txt"]);
    const lines = out.trimEnd().split("\n");
    expect(lines.map((line) => documentRecord.parse(JSON.parse(line)).source.path)).toEqual(["b.txt", "a.txt"]);
  });

  test("reads standard input under the name given", async () => {
    const { code, out } = await vanban(["parse", "-", "--name", "thu.md"], { stdin: notice });
    expect([code, documentRecord.parse(JSON.parse(out)).source]).toMatchObject([0, { path: "thu.md", format: "markdown" }]);
  });

  test("writes one file for each document and leaves nothing unfinished", async () => {
    put("in/a.txt");
    put("in/b.md");
    const { code, out } = await vanban(["parse", "in", "--out", "out"]);
    expect([code, out, readdirSync(join(place.folder, "out"))]).toEqual([0, "", [".vanban", "a.txt.json", "b.md.json"]]);
    expect(readdirSync(join(place.folder, "out/.vanban"))).toEqual(["state.ndjson"]);
    expect(written("out/a.txt.json").header.number).toBe("15/TB-UBND");
  });

  test("mirrors the folders below the one that was named", async () => {
    put("in/2021/quý 1/a.txt");
    await vanban(["parse", "in", "--out", "out"]);
    expect(existsSync(join(place.folder, "out/2021/quý 1/a.txt.json"))).toBe(true);
  });

  test("keeps documents of one name in several folders apart", async () => {
    put("x/a.txt");
    put("y/a.txt");
    await vanban(["parse", "x", "y/a.txt", "--out", "out"]);
    expect([existsSync(join(place.folder, "out/x/a.txt.json")), existsSync(join(place.folder, "out/y/a.txt.json"))]).toEqual([true, true]);
  });

  test("takes a document that is named twice once", async () => {
    put("in/a.txt");
    const { err } = await vanban(["parse", "in", "in/a.txt", "--out", "out", "--lang", "en"]);
    expect(err).toMatch(/^1 document · /m);
  });

  test("takes only documents from a place.folder, but any file that is named", async () => {
    put("in/a.txt");
    put("in/a.gold.json", "{}");
    put("in/.hidden.txt");
    put("in/note", notice);
    await vanban(["parse", "in", "in/note", "--out", "out"]);
    expect(readdirSync(join(place.folder, "out")).sort()).toEqual([".vanban", "a.txt.json", "note.json"]);
  });

  test("reads folders whose names hold brackets", async () => {
    put("Thư mục (mới) [2022]/a.txt");
    expect((await vanban(["parse", "Thư mục (mới) [2022]"])).code).toBe(0);
  });

  test.each([
    ["composed", "decomposed", "NFC", "NFD"],
    ["decomposed", "composed", "NFD", "NFC"],
  ] as const)("finds a %s name on disk when asked for the %s one", async (_, __, disk, asked) => {
    put("Thư mục/Kế hoạch.txt".normalize(disk));
    expect((await vanban(["parse", "Thư mục/Kế hoạch.txt".normalize(asked)])).code).toBe(0);
  });

  test("says messages as path:line:column severity sentence id", async () => {
    put("a.txt", notice.replace("30/6/2021", "31/02/2021"));
    const { err } = await vanban(["parse", "a.txt"]);
    for (const line of err.trimEnd().split("\n").slice(0, -1)) expect(line).toMatch(/^a\.txt:\d+:\d+ (?:error|warning|info) .+ [a-z-]+$/);
  });

  test("ends with one line of summary", async () => {
    put("a.txt");
    put("b.txt");
    const { err } = await vanban(["parse", "a.txt", "b.txt", "--lang", "en"]);
    expect(err.trimEnd().split("\n").at(-1)).toMatch(/^2 documents · \d+ tasks? · \d+ deadlines? · \d+ places? to look at$/);
  });

  test("goes on after a document that gave no record, and says so with 1", async () => {
    put("a.txt", "");
    put("b.txt");
    const { code, out, err } = await vanban(["parse", "a.txt", "b.txt"]);
    expect([code, out.trimEnd().split("\n").length]).toEqual([1, 1]);
    expect(err).toContain("a.txt:1:1 error");
  });

  test("is quiet when asked, but for failures", async () => {
    put("a.txt");
    expect((await vanban(["parse", "a.txt", "--quiet"])).err).toBe("");
    expect((await vanban(["parse", "nowhere.txt", "--quiet"])).err).toContain("file-missing");
  });

  test("says when the results cannot be written", async () => {
    put("a.txt");
    put("out", "a file");
    for (const out of ["out", "out/below"]) {
      const { code, err } = await vanban(["parse", "a.txt", "--out", out]);
      expect([code, err]).toEqual([1, expect.stringMatching(/out-not-folder\n$/)]);
    }
  });

  test.runIf(existsSync("/proc/self"))("says so at once where no folder can be made", async () => {
    put("a.txt");
    const { code, err } = await vanban(["parse", "a.txt", "--out", "/proc/out/below"]);
    expect([code, err]).toEqual([1, expect.stringContaining("out-unwritable")]);
  });

  test("says when standard output takes no more", async () => {
    put("a.txt");
    const full = () => Promise.reject(Object.assign(new Error("full"), { code: "ENOSPC" }));
    const { code, err } = await vanban(["parse", "a.txt", "--quiet"], { print: full });
    expect([code, err]).toEqual([1, expect.stringMatching(/^stdout:1:1 error .* disk-full\n$/)]);
  });

  test("reads nothing where the key could not be kept", async () => {
    put("a.txt");
    const { code, out, err } = await vanban(["parse", "a.txt", "--privacy", "pseudonymize", "--key", "nowhere/key"]);
    expect([code, out, err]).toEqual([1, "", expect.stringMatching(/^nowhere\/key:1:1 error .* key-unwritable\n$/)]);
  });

  test("gives the same record for NFD, CRLF and BOM variants, but for the source", async () => {
    const variants = [notice, notice.normalize("NFD"), notice.replaceAll("\n", "\r\n"), `\ufeff${notice}`, notice.trimEnd()];
    const records = await Promise.all(
      variants.map(async (words) => {
        const { out } = await vanban(["parse", "-"], { stdin: words });
        return { ...JSON.parse(out), source: null };
      }),
    );
    for (const record of records) expect(record).toEqual(records[0]);
  });
});

describe("what cannot be read", () => {
  test.runIf(process.platform === "linux")("a name in an old encoding is told as that", async () => {
    mkdirSync(join(place.folder, "in"));
    writeFileSync(Buffer.concat([Buffer.from(join(place.folder, "in/k")), Buffer.from([0xe9]), Buffer.from(".txt")]), notice);
    const { code, err } = await vanban(["parse", "in", "--out", "out"]);
    expect([code, err]).toEqual([1, expect.stringMatching(/name-unreadable\n/)]);
  });

  test.each([
    ["a missing path", "nowhere.txt", "file-missing"],
    ["an empty file", "empty.txt", "file-empty"],
    ["a binary", "binary.txt", "file-binary"],
    ["a place.folder without documents", "folder", "no-documents"],
  ])("%s is told in a sentence", async (_, path, id) => {
    put("empty.txt", "");
    put(
      "binary.txt",
      Uint8Array.from({ length: 300 }, (_, i) => i % 8),
    );
    put("folder/data.csv", "a,b");
    const { code, out, err } = await vanban(["parse", path]);
    expect([code, out, err.split("\n")[0]]).toEqual([1, "", expect.stringMatching(new RegExp(`^${path}:1:1 error .+ ${id}$`))]);
  });

  test("a file too large for one string is refused unread", async () => {
    put("a.txt");
    truncateSync(join(place.folder, "a.txt"), 600_000_000);
    for (const more of [[], ["--out", "out"]]) {
      const { code, err } = await vanban(["parse", "a.txt", ...more]);
      expect([code, err.split("\n")[0]]).toEqual([1, expect.stringContaining("file-too-large")]);
    }
  });

  test("a file that may not be read is told apart from a missing one", () => {
    const error = Object.assign(new Error("no"), { code: "EACCES" });
    expect(failureOf(error)).toEqual({ id: "file-forbidden", words: {} });
  });

  test.skipIf(process.getuid?.() === 0)("a file without read permission is told", async () => {
    put("a.txt");
    chmodSync(join(place.folder, "a.txt"), 0);
    const { code, err } = await vanban(["parse", "a.txt"]);
    expect([code, err.includes("file-forbidden")]).toEqual([1, true]);
  });

  test("a place.folder is no file for the commands that need one", async () => {
    put("in/a.txt");
    const { code, err } = await vanban(["text", "in"]);
    expect([code, err.includes("path-is-folder")]).toEqual([1, true]);
  });
});
