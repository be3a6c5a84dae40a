import { expect, test } from "vitest";
import { locator } from "../src/locate.ts";
import { extract, parse } from "../src/pipeline.ts";
import { applyEdits } from "../src/privacy/edits.ts";
import { protect } from "../src/privacy/protect.ts";
import { read } from "./documents.ts";

const words = `THÔNG BÁO

1. Sở Nội vụ: Trả lời đơn của ông Khuất Văn Đại, thôn Hạ, xã Lê Lộc trước ngày 30/6/2021.

2. Sở Tài chính: Lập dự toán trước ngày 30/7/2021.
`;

test("a value stands on the page and line of the original, whatever was taken out before it", async () => {
  const { doc: plain } = await read(words);
  const second = words.indexOf("2. Sở");
  const placed = [0, second].map((start, i) => ({ start, page: i + 1, box: null, confidence: null }));
  const doc = parse({ ...plain.source, pages: 2, placed });
  const { record } = extract(doc, "vi");
  const safe = protect(doc, record, "redact", "vi");
  const at = (one: typeof doc, facts: typeof record) =>
    facts.deadlines.map((_, i) => {
      const [[start, end] = [0, 0]] = facts.provenance[`/deadlines/${i}/raw`] ?? [];
      return [locator(one).page({ start, end }), locator(one).place({ start, end }).line];
    });
  expect(at(safe.doc, safe.record)).toEqual(at(doc, record));
  expect(at(safe.doc, safe.record)).toEqual([
    [1, 3],
    [2, 5],
  ]);
});

test("edits move what stands behind them, keep line ends, and the longer of two that overlap", () => {
  const { text, moved } = applyEdits("ông A\nB đến C", [
    { start: 4, end: 7, words: "[tên]" },
    { start: 4, end: 5, words: "?" },
    { start: 12, end: 13, words: "" },
  ]);
  expect(text).toBe("ông [tên]\n đến ");
  expect([0, 4, 6, 7, 8, 13].map(moved)).toEqual([0, 4, 4, 10, 11, 15]);
});

test("who has to do something acts in office", async () => {
  const { doc, record } = await read(`| TT | Nhiệm vụ | Người thực hiện | Thời gian |
| --- | --- | --- | --- |
| 1 | Rà soát vị trí việc làm của ông Đinh Văn Long | Ông Lê Văn Cường | Quý II/2021 |
| 2 | Lập dự toán | Bà Trần Thị Mai | Quý III/2021 |
`);
  expect(
    protect(doc, record, "redact", "vi")
      .doc.text.match(/(?:Ông|ông|Bà) [^|]*/g)
      ?.map((words) => words.trim()),
  ).toEqual(["ông [tên]", "Ông Lê Văn Cường", "Bà Trần Thị Mai"]);
});
