import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { en } from "../src/messages/en.ts";
import { sentence } from "../src/messages/sentence.ts";
import { talkIn } from "../src/messages/talk.ts";
import { talkEn } from "../src/messages/talk-en.ts";
import { talkVi } from "../src/messages/talk-vi.ts";
import { vi } from "../src/messages/vi.ts";
import { ingest } from "../src/pipeline.ts";

const placeholders = (words: string) => [...words.matchAll(/\{[\w-]+\}/g)].map((match) => match[0]).sort();
const seeds = fileURLToPath(new URL("../seeds/", import.meta.url));
const source = fileURLToPath(new URL("../src/", import.meta.url));

describe.each([
  ["messages", vi, en],
  ["the command's words", talkVi, talkEn],
] as const)("%s", (_, table, other: Readonly<Record<string, string>>) => {
  test.each(Object.entries(table))("%s asks for the same words in both languages", (id, words) => {
    expect(placeholders(other[id] ?? "")).toEqual(placeholders(words));
  });
});

test("every message that the program can give has a sentence", () => {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const given = files.flatMap((file) =>
    [...readFileSync(join(source, file), "utf8").matchAll(/\bid: "([a-z]+(?:-[a-z]+)+)"/g)].map((match) => match[1] ?? ""),
  );
  expect([...new Set(given)].filter((id) => !(id in vi))).toEqual([]);
});

test("README lists every message with its sentence and severity", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [table = ""] = readme.split("<!-- messages: from src/messages/en.ts -->")[1]?.split("<!-- /messages -->") ?? [];
  const rows = [...table.matchAll(/^\| `([a-z-]+)` \| (?:error|warning|info) \| (.*) \|$/gm)].map(([, id, words]) => [id, words]);
  expect(rows).toEqual(Object.entries(en));
});

test("the Vietnamese guide ends a run over the seeds with its true figures", async () => {
  const files = readdirSync(seeds).filter((file) => file.endsWith(".txt"));
  const results = await Promise.all(files.map(async (file) => ingest(file, readFileSync(join(seeds, file)))));
  const records = results.flatMap((result) => (result.ok ? [result.record] : []));
  const sum = (count: (record: (typeof records)[number]) => number) => records.reduce((all, record) => all + count(record), 0);
  const doubts = sum(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === "warning").length);
  const figures = `${records.length} văn bản · ${sum(({ tasks }) => tasks.length)} nhiệm vụ · ${sum(({ deadlines }) => deadlines.length)} thời hạn`;
  expect(readFileSync(new URL("../README.vi.md", import.meta.url), "utf8")).toContain(`\n${figures} · ${doubts} chỗ cần xem lại\n`);
});

test.each(readdirSync(seeds).filter((file) => file.endsWith(".txt")))(
  "every message about %s has the words of its sentence",
  async (file) => {
    const result = await ingest(file, readFileSync(join(seeds, file)));
    const table: Readonly<Record<string, string>> = vi;
    const gaps = (result.ok ? result.messages : []).filter(({ id, words }) =>
      placeholders(table[id] ?? "").some((placeholder) => !(placeholder.slice(1, -1) in words)),
    );
    expect(gaps).toEqual([]);
  },
);

describe("a sentence", () => {
  test("has its words in their places", () => {
    expect(sentence("en", "row-number-gap", { number: "5", expected: "4" })).toBe(
      "The row number is 5 where 4 was due; rows above may be missing.",
    );
  });

  test("stays on one line", () => {
    expect(sentence("vi", "year-inferred", { raw: "tháng\n6", year: "2021" })).toBe("«tháng 6» không ghi năm; hiểu là năm 2021.");
  });

  test("holds no character that moves a cursor", () => {
    expect(sentence("vi", "year-inferred", { raw: "\u001btháng\u00076", year: "2021" })).toBe(
      "« tháng 6» không ghi năm; hiểu là năm 2021.",
    );
  });

  test("writes days as the language does", () => {
    const words = { name: "A", date: "2025-02-28", into: "B" };
    expect([sentence("vi", "body-ended", words), sentence("en", "body-ended", words)]).toEqual([
      expect.stringContaining("28/02/2025"),
      expect.stringContaining("2025-02-28"),
    ]);
  });

  test("shows a word that did not come as a gap", () => {
    expect(sentence("en", "number-blank", {})).toBe("The document number is still blank; its symbol is ….");
  });
});

describe("counting", () => {
  test.each([
    ["vi", 1, "1 văn bản"],
    ["en", 1, "1 document"],
    ["en", 0, "0 documents"],
    ["en", 5, "5 documents"],
  ] as const)("in %s, %d is «%s»", (language, n, words) => {
    expect(talkIn(language).count("documents", n)).toBe(words);
  });
});
