import { expect, test } from "vitest";
import { ingest } from "../src/pipeline.ts";

const head = "Số: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc giao nhiệm vụ\n\n";
const order =
  "Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính báo cáo trước ngày 30/6/2020 theo Quyết định số 12/QĐ-UBND ngày 05/01/2020 của UBND tỉnh; ";

/** Texts of about `n` characters that invite a pattern to try again and again. */
const texts: Readonly<Record<string, (n: number) => string>> = {
  dashes: (n) => "-".repeat(n),
  "dashes with blanks": (n) => "- ".repeat(n / 2),
  "nested brackets": (n) => "(".repeat(n / 2) + ")".repeat(n / 2),
  "nested square brackets": (n) => "[".repeat(n / 2) + "]".repeat(n / 2),
  digits: (n) => "1".repeat(n),
  "digits and dots": (n) => "1.".repeat(n / 2),
  "digits and slashes": (n) => "1/".repeat(n / 2),
  "blanks and a word": (n) => `${" ".repeat(n)}x`,
  tabs: (n) => "a\t".repeat(n / 2),
  pipes: (n) => "|".repeat(n),
  asterisks: (n) => "*".repeat(n),
  "opened tags": (n) => "<p>".repeat(n / 3),
  "angle brackets": (n) => "<".repeat(n),
  "letters without an end": (n) => "a".repeat(n),
  "single capitals": (n) => "A ".repeat(n / 2),
  "quotation marks": (n) => "“".repeat(n),
  "footnote marks": (n) => "¹".repeat(n),
  dots: (n) => ".".repeat(n),
  underscores: (n) => "_".repeat(n),
  "blank lines": (n) => "\n".repeat(n),
  "bodies in one list": (n) => "Sở Y tế, ".repeat(n / 9),
  "orders in one line": (n) => order.repeat(n / order.length),
  "misprints in one line": (n) => "trước ngảy ".repeat(n / 11),
  "a note of one long word": (n) => `1. Giải quyết 03 vụ việc¹.\n\n¹ các ${"a".repeat(n)}`,
  "a note's cases in one line": (n) => `1. Giải quyết 03 vụ việc¹.\n\n¹ ${"02 vụ việc: ông A và bà B, ".repeat(n / 27)}`,
  "bars with blanks": (n) => "| ".repeat(n / 2),
  "headings of tables in one line": (n) => "| a | b | c | | 1 | a | b | ".repeat(n / 28),
  "headings of stacked tables": (n) => "TT\nNội dung\nĐơn vị chủ trì\nThời gian\n1\n".repeat(n / 38),
  "numbers cut at line ends": (n) => "Quyết định số 12/QĐ-\nUBND ngày 15/\n3/2024 và\n".repeat(n / 44),
  "names behind bars": (n) => "- Như trên; | Trần Văn An\n".repeat(n / 26),
  "words cut by hyphens": (n) => "phối hợ-\np ".repeat(n / 11),
};

async function timeOf(words: string): Promise<number> {
  const bytes = new TextEncoder().encode(head + words);
  const start = performance.now();
  const result = await ingest("a.txt", bytes);
  expect(result.ok).toBe(true);
  return performance.now() - start;
}

/** The shorter of two runs: other work on the machine makes one of them long. */
async function least(words: string): Promise<number> {
  return Math.min(await timeOf(words), await timeOf(words));
}

test.each(Object.entries(texts))("100,000 characters of %s take time in step with their length", { timeout: 60_000 }, async (_, text) => {
  await timeOf(text(2000));
  const quarter = await least(text(25_000));
  expect(await least(text(100_000))).toBeLessThan(10 * quarter + 400);
});

test("a million digits and a line of 5 MB give a record", { timeout: 120_000 }, async () => {
  expect(await timeOf("7".repeat(1_000_000))).toBeLessThan(20_000);
  expect(await timeOf("công việc thường ngày của cơ quan ".repeat(150_000))).toBeLessThan(60_000);
});
