import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { findingsOf } from "../src/check/findings.ts";
import { talkIn } from "../src/messages/talk.ts";
import type { DocumentRecord } from "../src/record.ts";
import { read } from "./documents.ts";
import { freshPlaces, notice } from "./tools/vanban.ts";

const place = freshPlaces();
const { put, vanban } = place;

beforeEach(() => {
  put("in/a.txt");
});

const check = (...argv: string[]) => vanban(["check", "in", "--lang", "en", ...argv]);

/** Makes the present record the expected one, but for a change. */
async function expecting(change: (record: DocumentRecord) => unknown): Promise<void> {
  await check("--update");
  const file = join(place.folder, "in/a.txt.expected.json");
  const record: DocumentRecord = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify(change(record) ?? record));
}

describe("vanban check", () => {
  test("finds nothing in a document whose record holds", async () => {
    expect(await check()).toEqual({ code: 0, out: "", err: "1 document · 0 documents with faults\n" });
  });

  test("tells of a document that gives no record", async () => {
    put("in/b.txt", "");
    const { code, out } = await check();
    expect([code, out]).toEqual([1, expect.stringMatching(/^in\/b\.txt:1:1 error .* file-empty\n$/)]);
  });

  test("asks that enough is understood, that places hold and that all is accounted for", async () => {
    const { record } = await read(notice);
    const audit = { record, covered: 0.9, isWhole: false, misplaced: [{ pointer: "/header/number", at: { line: 3, column: 5 } }] };
    const findings = (coverage: number) => findingsOf(audit, { expected: null, coverage, lineOf: () => 1 }, talkIn("en"));
    expect(findings(0.9).map(({ line, column, id }) => `${line}:${column} ${id}`)).toEqual(["3:5 place-wrong", "1:1 coverage-wrong"]);
    expect(findings(0.95).map(({ sentence }) => sentence)).toContain(
      "Only 90.0 % of the characters are understood; at least 95.0 % are asked for.",
    );
  });

  test.each(["[]", "{", "{}", '{"task": []}', '{"tasks": null}', "null"])(
    "does not take %s for a record that all would fit",
    async (words) => {
      writeFileSync(join(place.folder, "in/a.txt.expected.json"), words);
      const { code, out } = await check();
      expect([code, out]).toEqual([1, expect.stringContaining("expected-invalid")]);
    },
  );

  test("writes nothing beside standard input", async () => {
    const { err } = await vanban(["check", "-", "--update", "--lang", "en"], { stdin: notice });
    expect([err, existsSync(join(place.folder, "stdin.expected.json"))]).toEqual([
      expect.stringContaining("0 expected records written"),
      false,
    ]);
  });

  test("accounts for texts with control characters", async () => {
    put("in/a.txt", notice.replace("Rà soát", "Rà \u0001\u001b\u000b soát\u2028\ufeff"));
    expect((await check()).out).toBe("");
  });

  test("shows where long values part", async () => {
    await expecting(({ tasks }) => {
      const text = `${"Rà soát vị trí việc làm của các cơ quan. ".repeat(6)}Hoàn thành`;
      return { tasks: tasks.map((task) => ({ ...task, text: `${text} sớm.` })) };
    });
    put("in/a.txt", notice.replace("Rà soát vị trí việc làm", `${"Rà soát vị trí việc làm của các cơ quan. ".repeat(6)}Hoàn thành muộn`));
    expect((await check()).out).toMatch(/text was “….*Hoàn thành sớm\.”\n.*text is “….*Hoàn thành muộn, hoàn thành trước ngày/);
  });

  test("writes what is expected, and finds it again", async () => {
    await check("--update");
    expect([existsSync(join(place.folder, "in/a.txt.expected.json")), (await check()).code]).toEqual([true, 0]);
  });

  test("counts what it writes of a record with a fault too", async () => {
    put("in/a.txt", readFileSync("fixtures/joint-guidance.txt", "utf8"));
    const { code, err } = await check("--update", "--min-coverage", "1");
    expect([code, err]).toEqual([1, "1 document · 1 document with faults · 1 expected record written\n"]);
  });

  test.each(["check", "text"])("%s calls standard input by the name that it is given", async (command) => {
    const { out, err } = await vanban([command, "-", "--name", "b.txt", "--lang", "en"], { stdin: "" });
    expect(out + err).toContain("b.txt:1:1 error");
  });

  test("says in words what was lost and gained", async () => {
    await expecting((record) => {
      for (const task of record.tasks.slice(0, 1)) Object.assign(task, { unit: "Sở Y tế" });
      record.deadlines = [];
    });
    const { code, out } = await check();
    expect([code, out.split("\n").slice(1, -1)]).toEqual([
      1,
      [
        "  − task 1 Sở Y tế: unit was “Sở Y tế”",
        "  + task 1 Sở Nội vụ: unit is “Sở Nội vụ”",
        "  + deadline 1 (hoàn thành trước ngày 30/6/2021)",
      ],
    ]);
  });

  test("knows a task again that a new one before it has moved", async () => {
    await expecting((record) => {
      record.tasks.splice(0, 1);
      for (const task of record.tasks) Object.assign(task, { id: "1" });
    });
    const { out } = await check();
    expect(out.split("\n").slice(1, -1)).toEqual([
      "  − task 1 Sở Tài chính: id was “1”",
      "  + task 2 Sở Tài chính: id is “2”",
      expect.stringMatching(/^ {2}\+ task 1 Sở Nội vụ “.*”$/),
    ]);
  });

  test("asks only for the parts that were written", async () => {
    await expecting(({ header }) => ({ header: { ...header, place: "Sơn Hải" } }));
    expect((await check()).out.split("\n").slice(1, -1)).toEqual(["  − header: place was “Sơn Hải”", "  + header: place is “Sơn Hà”"]);
  });

  test("counts values that are read from other places", async () => {
    await expecting((record) => {
      record.provenance["/header/number"] = [[0, 3]];
    });
    expect((await check()).out).toMatch(/0 lost, 0 gained, 1 values/);
  });

  test("tells no person by the name of a file where persons are hidden", async () => {
    put("in/Đơn của ông Chu Văn Bằng.txt", "");
    put("in/Ông Chu Văn Bằng.txt.expected.json", "{");
    put("in/Ông Chu Văn Bằng.txt", "THÔNG BÁO\n\nUBND xã trả lời đơn của ông Chu Văn Bằng.\n");
    for (const report of ["junit", "github"]) {
      const { out } = await vanban(["check", "in", "--privacy", "redact", "--report", report]);
      expect([out, out.match(/\[tên\]/g)?.length]).toEqual([expect.not.stringContaining("Bằng"), expect.any(Number)]);
    }
  });

  test("says when what is expected cannot be read", async () => {
    put("in/a.txt.expected.json", "{");
    expect((await check()).out).toMatch(/^in\/a\.txt:1:1 error .* expected-invalid\n$/);
  });

  test("annotates for GitHub at file and line", async () => {
    await expecting(({ header }) => ({ header: { ...header, number: "1%" } }));
    const { out } = await check("--report", "github");
    expect(out.split("\n")[1]).toMatch(/^::error file=in\/a\.txt,line=\d+,col=1,title=record-differs::− header: number was “1%25”$/);
  });

  test("reports as JUnit, marks of XML written out", async () => {
    put("in/b.txt", "");
    await expecting(({ header }) => ({ header: { ...header, number: '<1 & "2">' } }));
    const { out } = await check("--report", "junit");
    expect(out).toMatch(/<testsuite name="vanban check" tests="2" failures="2">/);
    expect(out).toContain("number was “&lt;1 &amp; &quot;2&quot;&gt;”");
  });
});
