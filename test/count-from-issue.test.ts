import { expect, test } from "vitest";
import { head, read } from "./planned-tasks.ts";

const due = async (words: string) => {
  const { deadlines } = await read([`1. Sở Y tế báo cáo ${words}.`]);
  return deadlines.map(({ duration, due }) => `${duration} ${due}`);
};

test.each([
  ["chậm nhất 30 ngày kể từ ngày ban hành Kế hoạch này", "P30D 2021-04-04"],
  ["trong thời hạn 02 tuần kể từ ngày ký văn bản này", "P2W 2021-03-19"],
  ["không quá 01 tháng kể từ ngày Kế hoạch này được ban hành", "P1M 2021-04-05"],
  ["trong 10 ngày làm việc kể từ ngày ký Kế hoạch này", "P10D null"],
  ["trong 10 ngày kể từ ngày ký", "P10D null"],
  ["trong 10 ngày kể từ ngày ký Hợp đồng này", "P10D null"],
  ["trong 30 ngày kể từ ngày Nghị quyết này được ban hành", "P30D null"],
  ["chậm nhất 07 ngày kể từ ngày nhận được văn bản này", "P7D null"],
  ["trong 10 ngày kể từ ngày ban hành Kế hoạch của tỉnh", "P10D null"],
  ["sau 05 ngày kể từ ngày ban hành Kế hoạch này", "P5D null"],
])("%s: %s", async (words, expected) => {
  expect(await due(words)).toEqual([expected]);
});

test("a term from the entry into force is counted where an article says that it is the day of signing", async () => {
  const above = head("QUYẾT ĐỊNH\nVề rà soát hồ sơ", "QĐ");
  const term = "Điều 1. Giao Sở Y tế báo cáo trong 10 ngày kể từ ngày Quyết định này có hiệu lực.";
  const dueOf = async (effect: string) => (await read([term, `Điều 2. Quyết định này có hiệu lực ${effect}.`], above)).deadlines[0]?.due;
  expect(await dueOf("thi hành kể từ ngày ký")).toBe("2021-03-15");
  expect(await dueOf("từ ngày 01/5/2021")).toBeNull();
});

test("the day on which a cited document was issued binds nobody", async () => {
  const order = "UBND huyện có Công văn số 12/UBND-NV giao Phòng Nội vụ rà soát biên chế.";
  const { deadlines, references } = await read([`Ngày 10/5/2021, ${order}`], "");
  expect(deadlines).toEqual([]);
  expect(references[0]?.date).toBe("2021-05-10");
  const told = await read([
    "1. Ngày 08/4/2021, Sở Y tế ban hành Văn bản số 4/SYT-NV.",
    "2. Ngày 20/4/2021: Sở Y tế ban hành văn bản số hóa.",
  ]);
  expect(told.deadlines.map(({ raw }) => raw)).toEqual(["Ngày 20/4/2021"]);
});
