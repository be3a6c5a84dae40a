import { expect, test } from "vitest";
import { read } from "./planned-tasks.ts";

const heading = "TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian";

/** Each task by its number, its words, its units, and its times. */
async function rows(lines: readonly string[]) {
  const { tasks, deadlines } = await read([heading, ...lines]);
  return tasks.map(({ id, number, text, units }) => [
    number,
    text,
    ...units.map(({ name }) => name),
    ...deadlines.filter(({ taskId }) => taskId === id).map(({ raw }) => raw),
  ]);
}

test("two rows on a page, each cut inside a cell by its page's end, are whole", async () => {
  const first = ["2\tRà soát hồ sơ đất đai\tSở Xây dựng\tCác", "\n6\n", "sở, ngành\tQuý II"];
  const second = ["3\tLập danh mục dự án\tSở Tài", "\n7\n", "chính\tSở Nội vụ\tQuý III"];
  const lines = [
    "1\tTuyên truyền pháp luật\tSở Tư pháp\tSở Y tế\tQuý I",
    ...first,
    ...second,
    "4\tSơ kết kế hoạch\tSở Nội vụ\tCác sở\tQuý IV",
  ];
  expect(await rows(lines)).toEqual([
    ["1", "Tuyên truyền pháp luật", "Sở Tư pháp", "Sở Y tế", "Quý I"],
    ["2", "Rà soát hồ sơ đất đai", "Sở Xây dựng", "Các sở, ngành", "Quý II"],
    ["3", "Lập danh mục dự án", "Sở Tài chính", "Sở Nội vụ", "Quý III"],
    ["4", "Sơ kết kế hoạch", "Sở Nội vụ", "Các sở", "Quý IV"],
  ]);
});

test("the rest of a row behind a page break may open with a capital, where its cells are those that are wanting", async () => {
  const lines = [
    "1\tTuyên truyền cho người\n\f5\nViệt Nam ở xa\tSở Tư pháp\tSở Y tế\tQuý I",
    "2\tSơ kết kế hoạch\tSở Nội vụ\tCác sở\tQuý IV",
  ];
  expect(await rows(lines)).toEqual([
    ["1", "Tuyên truyền cho người Việt Nam ở xa", "Sở Tư pháp", "Sở Y tế", "Quý I"],
    ["2", "Sơ kết kế hoạch", "Sở Nội vụ", "Các sở", "Quý IV"],
  ]);
});

test("an empty cell stays in its column where the cell beyond the columns is a remark", async () => {
  const lines = ["1\tTuyên truyền pháp luật\tSở Tư pháp\t\tQuý I\tMới", "2\tSơ kết kế hoạch\tSở Nội vụ\tSở Y tế\tQuý IV"];
  expect(await rows(lines)).toEqual([
    ["1", "Tuyên truyền pháp luật", "Sở Tư pháp", "Quý I"],
    ["2", "Sơ kết kế hoạch", "Sở Nội vụ", "Sở Y tế", "Quý IV"],
  ]);
});

test("an empty cell beyond the columns is passed over", async () => {
  const lines = ["1\tTuyên truyền pháp luật\tSở Tư pháp\tSở Y tế\t\tQuý I", "2\tSơ kết kế hoạch\tSở Nội vụ\t\tQuý IV"];
  expect(await rows(lines)).toEqual([
    ["1", "Tuyên truyền pháp luật", "Sở Tư pháp", "Sở Y tế", "Quý I"],
    ["2", "Sơ kết kế hoạch", "Sở Nội vụ", "Quý IV"],
  ]);
});

test("where rows end in full stops, one that a page's end cut in the middle of a name goes on with a capital", async () => {
  const { tasks } = await read([
    "TT\tĐơn vị\tNhiệm vụ",
    "1\tSở Xây dựng\t1 Hoàn thành phương án phát triển huyện Tân",
    "",
    "6",
    "",
    "Yên trong tháng 5.",
    "\t\t2 Rà soát quy hoạch.",
    "2\tSở Y tế\t1 Kiểm tra các cơ sở.",
    "\t\t2 Tổng kết công tác.",
  ]);
  expect(tasks.map(({ number, unit, text }) => [number, unit, text])).toEqual([
    ["1", "Sở Xây dựng", "Hoàn thành phương án phát triển huyện Tân Yên trong tháng 5."],
    ["2", "Sở Xây dựng", "Rà soát quy hoạch."],
    ["1", "Sở Y tế", "Kiểm tra các cơ sở."],
    ["2", "Sở Y tế", "Tổng kết công tác."],
  ]);
});

test("a row that lost its number behind a page's end is one of its own, where the numbers leave one out", async () => {
  const { tasks } = await read([
    "TT\tĐơn vị\tNhiệm vụ",
    "1\tSở Xây dựng\t1 Hoàn thành phương án phát triển đô thị",
    "",
    "6",
    "",
    "\t\tLập quy hoạch chung.",
    "\t\t3 Rà soát quy hoạch.",
    "2\tSở Y tế\t1 Kiểm tra các cơ sở.",
    "\t\t2 Tổng kết công tác.",
  ]);
  expect(tasks.map(({ text }) => text).slice(0, 3)).toEqual([
    "Hoàn thành phương án phát triển đô thị",
    "Lập quy hoạch chung.",
    "Rà soát quy hoạch.",
  ]);
});
