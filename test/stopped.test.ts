import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { DatabaseSync } from "@photostructure/sqlite";
import { describe, expect, test } from "vitest";
import { contentsOf, start, textIfAny } from "./tools/process.ts";
import { freshPlaces, notice } from "./tools/vanban.ts";

const patience = 180_000;
const place = freshPlaces();
const { put } = place;

/** An archive with documents of several sizes, an empty one, and one that is there twice. */
function fillArchive(documents: number): void {
  for (let n = 1; n <= documents; n++) put(`in/${n % 4}/${n}.txt`, notice.replace("15/TB", `${n}/TB`) + `Điểm ${n}.\n`.repeat(n * 4));
  put("in/2/empty.txt", "");
  put("in/0/twin.txt", readFileSync(join(place.folder, "in/1/1.txt")));
}

const fill = (out: string, ...more: string[]) => ["parse", "in", "--out", out, "--lang", "en", "--jobs", "2", ...more];
const contents = (out: string) => contentsOf(join(place.folder, out));
const journal = () => join(place.folder, "out/.vanban/journal.ndjson");

const lines = (file: string) => (textIfAny(file) ?? "").split("\n").length - 1;

/** What the database says, whatever keys its rows got. */
function rowsIn(out: string): unknown[] {
  const db = new DatabaseSync(join(place.folder, out, "vanban.sqlite"));
  try {
    const rows = ["tasks", "task_units", "deadlines", "refs", "messages"].map((name) =>
      db.prepare(`SELECT d.file, t.* FROM ${name} t JOIN documents d ON d.id = t.document ORDER BY d.file, t.rowid`).all(),
    );
    const bare = rows.flat().map(({ id, document, ...row }) => row);
    const files = db.prepare("SELECT file, number FROM documents ORDER BY file").all();
    return [db.prepare("PRAGMA integrity_check").all(), db.prepare("PRAGMA foreign_key_check").all(), files, bare];
  } finally {
    db.close();
  }
}

/** Waits for a moment of a run, or for its end. */
async function until(isSo: () => boolean, ended: Promise<unknown>): Promise<void> {
  let isOver = false;
  ended.then(() => {
    isOver = true;
  });
  while (!isOver && !isSo()) await pause(5);
}

/** Numbers between 0 and 1 that only look random. */
function* random(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    yield state / 2 ** 31;
  }
}

describe("a run that is stopped", () => {
  test("by kill -9 at twenty random moments ends like one that never was", { timeout: patience }, async () => {
    fillArchive(24);
    const undisturbed = await start(fill("whole"), place.folder).ended;
    const chance = random(7);
    for (let kills = 0; kills < 20; ) {
      const { child, ended } = start(fill("out"), place.folder);
      const wanted = Math.floor(chance.next().value * 20);
      await until(() => lines(journal()) > wanted, ended);
      await Promise.race([ended, pause(chance.next().value * 20)]);
      if (child.kill("SIGKILL")) kills++;
      else rmSync(join(place.folder, "out"), { recursive: true, force: true });
      await ended;
    }
    const last = await start(fill("out"), place.folder).ended;
    expect([last.code, contents("out")]).toEqual([undisturbed.code, contents("whole")]);
  });

  test("by kill -9 while the workbook, the database and the tables are written ends like one that never was", {
    timeout: patience,
  }, async () => {
    fillArchive(12);
    const all = (out: string) => fill(out, "--format", "xlsx,sqlite,parquet,ndjson");
    await start(all("whole"), place.folder).ended;
    const chance = random(11);
    for (let kills = 0; kills < 8; ) {
      const { child, ended } = start(all("out"), place.folder);
      await until(() => existsSync(join(place.folder, "out/vanban.sqlite")) && lines(journal()) !== 1, ended);
      await Promise.race([ended, pause(chance.next().value * 250)]);
      if (child.kill("SIGKILL")) kills++;
      await ended;
      if (chance.next().value < 0.5) rmSync(join(place.folder, "out/vanban.sqlite"), { force: true });
    }
    expect((await start(all("out"), place.folder).ended).code).toBe(1);
    const { "vanban.sqlite": database, ...others } = contents("out");
    const { "vanban.sqlite": wanted, ...rest } = contents("whole");
    expect([Boolean(database), Boolean(wanted), others]).toEqual([true, true, rest]);
    expect(rowsIn("out")).toEqual(rowsIn("whole"));
  });

  test("by Ctrl-C finishes what is under way, says so, and goes on the next time", { timeout: patience }, async () => {
    fillArchive(30);
    const { child, ended } = start(fill("out"), place.folder);
    await until(() => lines(journal()) > 3, ended);
    child.kill("SIGINT");
    const { code, err } = await ended;
    expect([code, err]).toEqual([130, expect.stringMatching(/Stopping when[\s\S]*Stopped as asked/)]);
    for (const [file, words] of Object.entries(contents("out"))) if (file.endsWith(".json")) JSON.parse(words);
    const done = lines(journal()) - 1;
    const next = await start(fill("out"), place.folder).ended;
    await start(fill("whole"), place.folder).ended;
    expect([next.err, contents("out")]).toEqual([expect.stringMatching(new RegExp(`${done} documents? read before`)), contents("whole")]);
  });

  test("by a full disk leaves no half record, says so, and goes on the next time", { timeout: patience }, async () => {
    fillArchive(12);
    put("in/long.txt", notice + "Điểm nữa.\n".repeat(2000));
    const { code, err } = await start(fill("out"), place.folder, "ulimit -f 24").ended;
    expect([code, err]).toEqual([1, expect.stringContaining("out-unwritable")]);
    for (const [file, words] of Object.entries(contents("out"))) if (file.endsWith(".json")) JSON.parse(words);
    await start(fill("out"), place.folder).ended;
    await start(fill("whole"), place.folder).ended;
    expect(contents("out")).toEqual(contents("whole"));
  });
});

test("a disk that is full while the database is begun leaves one that the next run can fill", { timeout: patience }, async () => {
  fillArchive(6);
  const all = (out: string) => fill(out, "--format", "sqlite");
  const { code, err } = await start(all("out"), place.folder, "ulimit -f 120").ended;
  expect([code, err]).toEqual([1, expect.stringMatching(/out-unwritable|disk-full/)]);
  for (const out of ["out", "whole"]) expect((await start(all(out), place.folder).ended).code).toBe(1);
  expect(rowsIn("out")).toEqual(rowsIn("whole"));
});

describe("a document that takes too much", () => {
  const large = () => notice + "1. Sở Nội vụ: Rà soát vị trí việc làm, hoàn thành trước ngày 30/6/2021.\n".repeat(150_000);

  test.each([
    ["time", ["--timeout", "1"], "document-slow"],
    ["memory", ["--memory", "64"], "document-heavy"],
  ])("of %s is stopped alone", { timeout: patience }, async (_, limit, id) => {
    for (const n of [1, 3]) put(`in/${n}.txt`, notice.replace("15/TB", `${n}/TB`));
    put("in/2.txt", large());
    const { code } = await start(fill("out", ...limit), place.folder).ended;
    const failed = readFileSync(join(place.folder, "out/failed.ndjson"), "utf8").trimEnd().split("\n");
    expect([
      code,
      failed.map((line) => JSON.parse(line).id),
      Object.keys(contents("out")).filter((file) => file.endsWith(".json")),
    ]).toEqual([1, [id], ["1.txt.json", "3.txt.json"]]);
  });
});

test("the number of workers changes nothing", { timeout: patience }, async () => {
  fillArchive(17);
  await Promise.all([1, 3].map((jobs) => start(["parse", "in", "--out", `out${jobs}`, "--jobs", String(jobs)], place.folder).ended));
  expect(contents("out3")).toEqual(contents("out1"));
});
