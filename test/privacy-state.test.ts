import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { bonesOf } from "../src/match/letters/bones.ts";
import { contentsOf } from "./tools/process.ts";
import { freshPlaces, notice } from "./tools/vanban.ts";

const place = freshPlaces();
const { put, vanban } = place;

const petition = (more = "") =>
  notice.replace(
    "2. Sở Tài chính",
    `2. Thanh tra tỉnh: Giải quyết đơn của ông Chu Văn Bằng, trú tại xã Trung Lĩnh.${more}\n3. Sở Tài chính`,
  );
const named = "in/Đơn tố cáo của ông Chu Văn Bằng.txt";

beforeEach(() => {
  put(named, petition());
  put("in/Giấy mời bà Lò Thị Đào.txt", "");
  put("in/a.txt");
});

const fill = (...argv: string[]) => vanban(["parse", "in", "--out", "out", "--lang", "en", "--format", "json,ndjson", ...argv]);
const recordsIn = (path: string) => readdirSync(join(place.folder, path)).filter((file) => file.endsWith(".json"));
const lines = (path: string) => readFileSync(join(place.folder, path), "utf8").trimEnd().split("\n");
const told = (words: string) => ["chu van bang", "lo thi dao"].filter((name) => bonesOf(words.normalize("NFC")).includes(name));

describe.each(["redact", "pseudonymize"])("--privacy %s", (mode) => {
  const run = () => fill("--privacy", mode);

  test("leaves no name of a person in any file, hidden ones and their names too, nor in what is said", async () => {
    const { err } = await run();
    expect(told(err)).toEqual([]);
    expect(told(JSON.stringify(contentsOf(join(place.folder, "out"))))).toEqual([]);
  });

  test("knows the documents again all the same", async () => {
    await run();
    const first = contentsOf(join(place.folder, "out"));
    expect((await run()).err).toContain("2 documents read before");
    expect(contentsOf(join(place.folder, "out"))).toEqual(first);
  });

  test("reads a changed one again and keeps one record of it", async () => {
    await run();
    put(named, petition(" Báo cáo kết quả."));
    expect((await run()).err).toContain("1 document read before");
    expect([recordsIn("out").length, lines("out/vanban.ndjson").length]).toEqual([2, 2]);
  });

  test("tells that one is gone, once, and keeps its record", async () => {
    await run();
    rmSync(join(place.folder, named));
    expect((await run()).err).toMatch(/^in\/Đơn tố cáo của ông .*:1:1 warning .* file-vanished$/m);
    expect([recordsIn("out").length, lines("out/vanban.ndjson").length]).toEqual([2, 1]);
    expect((await run()).err).not.toContain("file-vanished");
  });

  test("takes away the record of a file whose own words now tell its name to be a person's", async () => {
    put("in/Chu Văn Bằng.txt");
    await run();
    expect(existsSync(join(place.folder, "out/Chu Văn Bằng.txt.json"))).toBe(true);
    put("in/Chu Văn Bằng.txt", petition(" Trước tháng 5."));
    await run();
    expect(told(JSON.stringify(contentsOf(join(place.folder, "out"))))).toEqual([]);
  });
});

test("a file that cannot be read is told without the person in its name, also where nothing is written", async () => {
  const { err } = await vanban(["parse", "in/Giấy mời bà Lò Thị Đào.txt", "in/của ông Chu Văn Bằng.txt", "--privacy", "redact"]);
  expect([told(err), err.includes("file-empty"), err.includes("file-missing")]).toEqual([[], true, true]);
});
