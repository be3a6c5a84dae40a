import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { freshPlaces, notice } from "./tools/vanban.ts";

const place = freshPlaces();
const { put, vanban, fill, read, rows } = place;

const numbered = (n: number) => notice.replace("15/TB", `${n}/TB`);

/** Every file below a place.folder, with its content. */
function contents(path: string): Record<string, string> {
  const files = readdirSync(join(place.folder, path), { recursive: true, encoding: "utf8" }).sort();
  return Object.fromEntries(
    files.filter((file) => statSync(join(place.folder, path, file)).isFile()).map((file) => [file, read(join(path, file))]),
  );
}

describe("a run into a place.folder that was run into before", () => {
  beforeEach(() => {
    for (const n of [1, 2, 3]) put(`in/${n}.txt`, numbered(n));
  });

  test("does not read again what is unchanged, and says the same of it", async () => {
    const first = await fill();
    const written = statSync(join(place.folder, "out/1.txt.json")).ino;
    const second = await fill();
    expect(statSync(join(place.folder, "out/1.txt.json")).ino).toBe(written);
    expect(second.err).toBe(first.err.replace(/\n$/, " · 3 documents read before\n"));
  });

  test("reads a changed document again, whatever its times say", async () => {
    await fill();
    const { atime, mtime } = statSync(join(place.folder, "in/2.txt"));
    put("in/2.txt", numbered(9));
    utimesSync(join(place.folder, "in/2.txt"), atime, mtime);
    const { err } = await fill();
    expect([JSON.parse(read("out/2.txt.json")).header.number, err]).toEqual([
      "9/TB-UBND",
      expect.stringContaining("2 documents read before"),
    ]);
  });

  test("knows a document again that was only touched", async () => {
    await fill();
    utimesSync(join(place.folder, "in/2.txt"), 1, 1);
    expect((await fill()).err).toContain("3 documents read before");
  });

  test("reports a document that is gone, once, and keeps its record", async () => {
    await fill();
    rmSync(join(place.folder, "in/2.txt"));
    const { code, err } = await fill();
    expect([code, err.match(/in\/2\.txt:1:1 warning .* file-vanished/g)?.length, existsSync(join(place.folder, "out/2.txt.json"))]).toEqual(
      [0, 1, true],
    );
    expect((await fill()).err).not.toContain("file-vanished");
  });

  test("says nothing of documents that were not asked for", async () => {
    put("other/4.txt", numbered(4));
    await vanban(["parse", "in", "other", "--out", "out"]);
    expect((await vanban(["parse", "other/4.txt", "--out", "out"])).err).not.toContain("file-vanished");
  });

  test("reads everything again with --force", async () => {
    await fill();
    expect((await fill("--force")).err).not.toContain("read before");
  });

  test("reads everything again for other options", async () => {
    await fill();
    expect((await fill("--lang", "vi")).err).not.toContain("3 văn bản đã đọc");
  });

  test("writes a record again that was lost or cut short", async () => {
    await fill();
    const whole = contents("out");
    rmSync(join(place.folder, "out/1.txt.json"));
    writeFileSync(join(place.folder, "out/2.txt.json"), "{");
    await fill();
    expect(contents("out")).toEqual(whole);
  });

  test("takes up a run that was killed, and a line of its journal that was cut short", async () => {
    await fill();
    const whole = contents("out");
    const [first, second] = read("out/.vanban/state.ndjson").split("\n");
    rmSync(join(place.folder, "out/.vanban/state.ndjson"));
    writeFileSync(join(place.folder, "out/.vanban/journal.ndjson"), `{"began":1}\n${second}\n${first}\n{"name":"3.t`);
    mkdirSync(join(place.folder, "out/.vanban/draft"));
    writeFileSync(join(place.folder, "out/.vanban/draft/half"), "{");
    expect((await fill()).err).toContain("2 documents read before");
    expect(contents("out")).toEqual(whole);
  });

  test("waits for no run that was killed", async () => {
    mkdirSync(join(place.folder, "out/.vanban"), { recursive: true });
    writeFileSync(join(place.folder, "out/.vanban/lock"), "999999999");
    expect((await fill()).code).toBe(0);
  });

  test("does not write where another run is writing", async () => {
    mkdirSync(join(place.folder, "out/.vanban"), { recursive: true });
    writeFileSync(join(place.folder, "out/.vanban/lock"), String(process.ppid));
    const { code, err } = await fill();
    expect([code, err.includes("out-busy"), existsSync(join(place.folder, "out/1.txt.json"))]).toEqual([1, true, false]);
  });
});

describe("documents that give no record", () => {
  test("are listed, and the others are done", async () => {
    put("in/a.txt", "");
    put("in/b.txt");
    const { code } = await fill();
    expect([code, rows("out/failed.ndjson"), existsSync(join(place.folder, "out/b.txt.json"))]).toEqual([
      1,
      [{ path: "in/a.txt", id: "file-empty", sentence: expect.stringContaining("no words") }],
      true,
    ]);
  });

  test("fail again without being read again, and leave the list when they are repaired", async () => {
    put("in/a.txt", "");
    put("in/b.txt");
    await fill();
    const { code, err } = await fill();
    expect([code, err.includes("file-empty"), rows("out/failed.ndjson").length]).toEqual([1, true, 1]);
    put("in/a.txt", numbered(7));
    expect([(await fill()).code, existsSync(join(place.folder, "out/failed.ndjson"))]).toEqual([0, false]);
  });

  test("leave no record of what the file held before", async () => {
    put("in/a.txt");
    await fill();
    put("in/a.txt", "");
    await fill();
    expect(existsSync(join(place.folder, "out/a.txt.json"))).toBe(false);
  });
});

describe("hostile names", () => {
  test("move no cursor and colour nothing", async () => {
    put("in/\u001b[31m\u0007.txt");
    const { err } = await fill();
    expect(err).toContain("in/ [31m .txt:1:1 warning");
    expect(err.match(/[^\P{Cc}\n]/u)).toBeNull();
  });

  test.skipIf(process.platform === "win32")("too long for a record fail alone", async () => {
    put("in/a.txt");
    put(`in/${"x".repeat(248)}.txt`, numbered(2));
    expect([(await fill()).code, rows("out/failed.ndjson").map(({ id }) => id)]).toEqual([1, ["name-too-long"]]);
    expect(existsSync(join(place.folder, "out/a.txt.json"))).toBe(true);
  });

  test.skipIf(process.platform === "win32")("of pipes are left alone, for nobody may ever write into them", async () => {
    put("in/a.txt");
    execFileSync("sh", ["-c", 'mkfifo "$0"', join(place.folder, "in/pipe.txt")]);
    expect((await fill()).err).toContain("1 document ·");
  });

  test.each(["~$kế hoạch.docx", ".kế hoạch.docx"])("of what is no document are passed over: %s", async (name) => {
    put("in/kế hoạch.txt");
    put(`in/${name}`, "Trần Văn Hòa");
    const { code, err } = await fill();
    expect([code, err.includes("1 document ·"), existsSync(join(place.folder, `out/${name}.json`))]).toEqual([0, true, false]);
  });
});

test("the order of the arguments changes nothing", async () => {
  for (const n of [1, 2, 3]) put(`in/${n}.txt`, numbered(n));
  const paths = ["in/1.txt", "in/2.txt", "in/3.txt"];
  await vanban(["parse", ...paths, "--out", "out"]);
  await vanban(["parse", ...paths.toReversed(), "--out", "again"]);
  expect(contents("again")).toEqual(contents("out"));
});

test("a long run on a terminal names what could not be read, and says where the messages are", async () => {
  for (let n = 1; n <= 20; n++) put(`in/${n}.txt`, numbered(n));
  for (let n = 21; n <= 32; n++) put(`in/${n}.txt`, `\n`);
  put("in/33.txt", "Phòng họp");
  const { err } = await vanban(["parse", "in", "--out", "out", "--lang", "en"], { isTTY: true });
  const [, said = ""] = err.split(/(?=^in\/21\.txt)/m);
  const lines = said.split("\n");
  expect(lines.slice(0, 10).filter((line) => line.endsWith(" file-empty"))).toHaveLength(10);
  expect(lines.slice(10, 12)).toEqual([
    `… and 2 more files not read; all are listed in ${join(place.folder, "out/failed.ndjson")}`,
    "Messages stand in the record of each document; with --format xlsx all are in the sheet “To look at”.",
  ]);
});

test("a long run ends with a table, then the summary", async () => {
  for (let n = 1; n <= 20; n++) put(`in/${n}.txt`, numbered(n));
  put("in/21.txt", "Phòng họp");
  const lines = (await fill("--jobs", "1")).err.trimEnd().split("\n");
  expect(lines.slice(-7).map((line) => line.split(" ")[0])).toEqual(["Formats", "Types", "No", "Messages", "Slowest", "Largest", "21"]);
});
