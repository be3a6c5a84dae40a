import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { unzipSync } from "fflate";
import { beforeEach, describe, expect, test } from "vitest";
import { freshPlaces } from "./tools/vanban.ts";

const place = freshPlaces();
const { put, vanban, read } = place;

const petition = `ỦY BAN NHÂN DÂN
TỈNH SƠN HÀ
Số: 15/KH-UBND
Sơn Hà, ngày 12 tháng 3 năm 2021
KẾ HOẠCH
Giải quyết khiếu nại, tố cáo năm 2021
II. NHIỆM VỤ
1. Thanh tra tỉnh: Giải quyết dứt điểm 02 vụ việc ¹ trước ngày 30/9/2021.

¹ Bao gồm: (1) Vụ ông Khuất Văn Đại, thôn Hạ, xã Lê Lộc khiếu nại Quyết định số 110/QĐ-UBND ngày 04/4/2018; (2) Vụ bà Lương Thị Sen tố cáo ông Mạc Văn Tẻo, cán bộ địa chính xã Hà Trì.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Phan Bá Khiêm
`;
const names = /Khuất|Lương Thị|Mạc Văn/;
const files = (path: string) => readdirSync(join(place.folder, path)).filter((name) => !name.startsWith("."));
const run = (...argv: string[]) => vanban(["parse", "in", "--out", "out", "--lang", "en", ...argv]);

/** Every file below a place.folder that somebody could read the words in. */
function leaks(path: string): string[] {
  const all = readdirSync(join(place.folder, path), { recursive: true, encoding: "utf8" });
  return all.filter(
    (name) => names.test(name) || (statSync(join(place.folder, path, name)).isFile() && names.test(read(join(path, name)))),
  );
}

describe("--format", () => {
  test("writes several at once, and the records only where they were asked for", async () => {
    put("in/a.txt");
    const { code } = await run("--format", "xlsx,csv, ics,md,ndjson,parquet,sqlite", "--privacy", "none");
    expect(code).toBe(0);
    const tables = ["documents", "tasks", "deadlines", "cases", "refs", "messages"];
    const parquet = [...tables, "task_units", "footnotes"].map((name) => `${name}.parquet`);
    const one = ["vanban.ics", "vanban.md", "vanban.ndjson", "vanban.sqlite", "vanban.xlsx"];
    expect(files("out")).toEqual([...tables.map((name) => `${name}.csv`), ...parquet, ...one].sort());
  });

  test("gives the same files whenever it is run, and holds each document once", async () => {
    put("in/a.txt");
    put("in/b.txt", petition);
    await run("--format", "json,csv,ics,sqlite");
    const first = files("out").map((name) => (name.endsWith("sqlite") ? "" : read(`out/${name}`)));
    await run("--format", "json,csv,ics,sqlite");
    expect(files("out").map((name) => (name.endsWith("sqlite") ? "" : read(`out/${name}`)))).toEqual(first);
    const db = new DatabaseSync(join(place.folder, "out/vanban.sqlite"));
    expect(db.prepare("SELECT file FROM documents ORDER BY file").all()).toEqual([{ file: "in/a.txt" }, { file: "in/b.txt" }]);
    db.close();
  });

  test("names in the spreadsheets the files that could not be read", async () => {
    put("in/a.txt");
    put("in/b.txt", "");
    expect((await run("--format", "csv,xlsx,sqlite")).code).toBe(1);
    expect(read("out/messages.csv")).toMatch(/^,,error,The file has no words[^,]*,file-empty,,in\/b\.txt,,$/m);
    expect(read("out/documents.csv")).not.toContain("b.txt");
    const book = unzipSync(readFileSync(join(place.folder, "out/vanban.xlsx")));
    expect(Object.values(book).some((part) => new TextDecoder().decode(part).includes("in/b.txt"))).toBe(true);
  });

  test("keeps a person in the name of an unread file out of what clerks send on", async () => {
    put("in/Đơn tố cáo của bà Lương Thị Sen.pdf", "");
    await run("--format", "csv");
    expect(read("out/messages.csv")).toMatch(/Đơn tố cáo của bà \[tên\]/);
  });

  test("prints one that is words", async () => {
    put("in/a.txt");
    put("in/b.txt");
    const { out } = await vanban(["parse", "in", "--format", "md"]);
    expect([out, out.match(/(?<!\n)\n# /g)]).toEqual([expect.stringMatching(/^# Thông báo: /), null]);
    expect((await vanban(["parse", "in", "--format", "ndjson"])).out).toMatch(/^\{"schemaVersion"/);
  });

  test("given more than once gives all of them", async () => {
    put("in/a.txt");
    await run("--format", "md", "--format", "ics");
    expect(files("out")).toEqual(["vanban.ics", "vanban.md"]);
  });

  test.each([["xlsx"], ["json,md"]])("asks for a place.folder for %s", async (format) => {
    put("in/a.txt");
    const { code, err } = await vanban(["parse", "in", "--format", format, "--lang", "en"]);
    expect([code, err]).toEqual([2, expect.stringContaining("--out")]);
  });

  test("knows no other", async () => {
    expect((await run("--format", "json,doc")).code).toBe(2);
  });
});

describe("--privacy", () => {
  beforeEach(() => put("in/Đơn của bà Lương Thị Sen.txt", petition));

  test("redact leaves no name in any file, file name or message", async () => {
    const { code, err } = await run("--format", "json,ndjson,md,csv,ics,sqlite", "--privacy", "redact");
    rmSync(join(place.folder, "out/.vanban"), { recursive: true });
    expect([code, leaks("out"), names.test(err)]).toEqual([0, [], false]);
    expect(files("out").filter((name) => name.endsWith(".json"))[0]).toMatch(/^Đơn của bà \[tên\]-[0-9a-f]{8}\.txt\.json$/);
  });

  test("a place.folder holds the results of one mode", async () => {
    await run();
    const { code, err } = await run("--privacy", "redact");
    expect([code, err]).toEqual([2, expect.stringContaining("out-other-privacy")]);
    expect((await run("--privacy", "none")).code).toBe(0);
  });

  test("pseudonymize gives the key to the file that was named, and to no other", async () => {
    await run("--format", "json,csv", "--privacy", "pseudonymize", "--key", "key.ndjson");
    const { persons } = JSON.parse(read("key.ndjson"));
    expect(Object.values(persons).map((person) => (person as { name: string }).name)).toEqual([
      "Khuất Văn Đại",
      "Lương Thị Sen",
      "Mạc Văn Tẻo",
    ]);
    expect(statSync(join(place.folder, "key.ndjson")).mode & 0o77).toBe(0);
    rmSync(join(place.folder, "out/.vanban"), { recursive: true });
    expect(leaks("out")).toEqual([]);
    expect(read("out/cases.csv")).toContain("NGƯỜI_01");
  });

  test("a key without pseudonyms is wrong usage", async () => {
    expect((await vanban(["parse", "in", "--out", "out", "--privacy", "redact", "--key", "k.json"])).code).toBe(2);
  });

  test("gives the key of what goes to standard output too", async () => {
    await vanban(["parse", "in", "--privacy", "pseudonymize", "--key", "key.ndjson"]);
    const { file, shown } = JSON.parse(read("key.ndjson"));
    expect([file, shown]).toEqual(["in/Đơn của bà Lương Thị Sen.txt", expect.stringMatching(/^in\/Đơn của bà NGƯỜI_02-/)]);
  });

  test("nothing said: spreadsheets and calendars of a denunciation hold no names, and a message says so", async () => {
    const { err } = await run("--format", "json,csv,ics");
    expect(err).toContain("denunciation-guarded");
    expect([names.test(read("out/cases.csv")), names.test(read("out/vanban.ics"))]).toEqual([false, false]);
    expect(files("out").filter((name) => name.endsWith(".json") && names.test(read(`out/${name}`))).length).toBe(1);
  });

  test("none leaves them", async () => {
    const { err } = await run("--format", "csv", "--privacy", "none");
    expect([err.includes("denunciation-guarded"), names.test(read("out/cases.csv"))]).toEqual([false, true]);
  });

  test("a copy of such a document is guarded too", async () => {
    put("in/b.txt", petition);
    await run("--format", "csv,ics");
    expect(names.test(read("out/cases.csv"))).toBe(false);
    expect(existsSync(join(place.folder, "out/.vanban/guarded/b.txt.json"))).toBe(true);
  });

  test.each(["parse", "text", "explain"])("%s of one document holds no name", async (command) => {
    const { out, err } = await vanban([command, "in/Đơn của bà Lương Thị Sen.txt", "--privacy", "redact"]);
    expect([out.includes("[tên]"), names.test(out + err)]).toEqual([true, false]);
  });

  test("spans point into the text that the same mode prints", async () => {
    const of = async (command: string) => (await vanban([command, "in/Đơn của bà Lương Thị Sen.txt", "--privacy", "redact"])).out;
    const [record, text] = [JSON.parse(await of("parse")), await of("text")];
    const [[start, end]] = record.provenance["/footnotes/0/cases/1/text"];
    expect(text.slice(start, end)).toBe(record.footnotes[0].cases[1].text);
  });
});

test("what is written into the folder that is read is not read the next time", async () => {
  put("in/a.txt", petition);
  const run = () => vanban(["parse", "in", "--out", "in", "--lang", "en", "--format", "md,json"]);
  const first = await run();
  expect((await run()).err).toBe(first.err.replace(/\n$/, " · 1 document read before\n"));
});
