import { expect, test } from "vitest";
import { head, read, tasks } from "./planned-tasks.ts";

test("a month under the bullets of an item heads the next items", async () => {
  const lines = [
    "I. NHIỆM VỤ",
    "1. Sở Y tế chuẩn bị các việc sau:",
    "- Rà soát hồ sơ.",
    "- Lập danh sách.",
    "Tháng 10:",
    "1. Sở Nội vụ thẩm định.",
  ];
  expect(await tasks(lines)).toEqual(["I.1 Sở Y tế", "I.1/-1 Sở Y tế", "I.1/-2 Sở Y tế", "I.1#2 Sở Nội vụ"]);
});

test("the tables of several days under one heading are all of its section", async () => {
  const day = (n: number) => [
    "",
    `NGÀY ${n}: 2${n}/8/2021`,
    "",
    "Thời gian\tNội dung công việc\tĐơn vị phụ trách",
    `7h00\tKhai mạc buổi ${n}\tSở Y tế`,
  ];
  const { tasks } = await read(["II. NỘI DUNG", "", "2. Chương trình chi tiết:", ...[1, 2, 3, 4].flatMap(day)]);
  expect(tasks.map(({ section }) => section)).toEqual(Array(4).fill("Chương trình chi tiết"));
});

test("a quarter over a month heads the next items with it", async () => {
  const lines = ["I. NHIỆM VỤ", "QUÝ I", "Tháng 3", "1. Sở Y tế rà soát hồ sơ.", "QUÝ II", "Tháng 4", "1. Sở Nội vụ thẩm định."];
  const { tasks } = await read(lines);
  expect(tasks.map(({ id, text }) => [id, text])).toEqual([
    ["I.1", "Sở Y tế rà soát hồ sơ."],
    ["I.1#2", "Sở Nội vụ thẩm định."],
  ]);
});

test.each([
  "UBND các xã nơi có dự án đi qua",
  "Các phòng có học viên",
  "Các đơn vị tham gia đào tạo",
  "Các doanh nghiệp kinh doanh hạ tầng khu công nghiệp",
])("a heading says which members of a group are meant: %s", async (heading) => {
  expect(await tasks(["I. NHIỆM VỤ", `1. ${heading}`, "- Rà soát hồ sơ."])).toEqual([`I.1/-1 ${heading}`]);
});

test("a heading that says of a group what it has to do names the group alone", async () => {
  expect(await tasks(["I. NHIỆM VỤ", "1. UBND các xã có trách nhiệm sau:", "- Rà soát hồ sơ."])).toEqual(["I.1/-1 UBND các xã"]);
});

test.each([
  ["Căn cứ chức năng, nhiệm vụ được giao, các sở, ban, ngành có trách nhiệm:", "các sở, ban, ngành"],
  ["Trên cơ sở Kế hoạch này, Giám đốc Sở Y tế, Chủ tịch UBND các huyện:", "Sở Y tế Chủ tịch UBND các huyện"],
  ["Căn cứ Luật Đất đai, Luật Nhà ở:", ""],
  ["Theo báo cáo của Sở Y tế, UBND các huyện:", ""],
  ["Theo phân công của các sở, UBND các huyện:", ""],
])("who is named behind what they act on has the items under it: %s", async (line, units) => {
  const found = await tasks(["II. NHIỆM VỤ", `1. ${line}`, "a) Rà soát hồ sơ.", "b) Lập báo cáo."]);
  expect(found.slice(-2)).toEqual([`II.1.a ${units}`, `II.1.b ${units}`]);
});

test("what is told of bodies heads nobody's tasks", async () => {
  const found = await tasks(["II. NHIỆM VỤ", "1. UBND các xã của huyện Sơn Hà còn nợ tiêu chí:", "a) Xã Tân An nợ 2 tiêu chí."]);
  expect(found.at(-1)).toBe("II.1.a ");
});

test("a bracket that explains names of bodies tells nothing of them", async () => {
  const found = await tasks(["II. NHIỆM VỤ", "1. Các đơn vị chuyên trách của các sở (sau đây gọi là đơn vị):", "a) Rà soát hồ sơ."]);
  expect(found).toEqual(["II.1.a Các đơn vị chuyên trách của các sở"]);
});

test("an item that is nothing but bodies and which of them are meant is no task above its points", async () => {
  const label = "1. Các đơn vị chuyên trách về tin học (CNTT) của các bộ (sau đây gọi là bộ, ngành) và các Sở Y tế của các tỉnh:";
  const found = await read(["II. NHIỆM VỤ", label, "a) Rà soát hồ sơ.", "b) Lập danh sách."]);
  expect(found.tasks.map(({ id, parent, units }) => [id, parent, units.map(({ name }) => name)])).toEqual([
    ["II.1.a", null, ["Các đơn vị chuyên trách về tin học", "các Sở Y tế"]],
    ["II.1.b", null, ["Các đơn vị chuyên trách về tin học", "các Sở Y tế"]],
  ]);
});

test.each([
  ["i.", "ii.", "iii."],
  ["(i)", "(ii)", "(iii)"],
  ["a)", "b)", "c)"],
  ["(1)", "(2)", "(3)"],
])("points that head numbers stand above them: %s", async (first, second, third) => {
  const aims = [`${first} Mục đích, yêu cầu`, "1. Nâng cao nhận thức.", "2. Bảo đảm tiến độ."];
  const work = [
    `${second} nhiệm vụ trọng tâm`,
    "1. Rà soát thủ tục.",
    "a) Lập danh sách;",
    "b) Kiểm tra hồ sơ.",
    "2. Trong quý II/2024, Sở Y tế tập huấn.",
  ];
  const label = second.replace(/[().]/g, "");
  const last = third.replace(/[().]/g, "");
  expect(await tasks([...aims, ...work, `${third} tổ chức thực hiện`, "1. Sở Nội vụ báo cáo."])).toEqual([
    `${label}.1 `,
    `${label}.1.a `,
    `${label}.1.b `,
    `${label}.2 Sở Y tế`,
    `${last}.1 Sở Nội vụ`,
  ]);
});

test("points that tell who is to act are no headings of the numbers after them, though no mark ends them", async () => {
  const lines = ["UBND tỉnh yêu cầu:", "a) Sở Tài chính cấp kinh phí", "b) Sở Nội vụ theo dõi", "1. Sở Y tế báo cáo."];
  expect(await tasks(lines)).toEqual(expect.arrayContaining(["a Sở Tài chính", "b Sở Nội vụ", "1 Sở Y tế"]));
});

test("points of a list in sentences are no headings of the numbers after them", async () => {
  expect(await tasks(["UBND tỉnh yêu cầu:", "a) Công khai, minh bạch;", "b) Đúng tiến độ.", "1. Sở Y tế báo cáo."])).toContain("1 Sở Y tế");
});

test("a figure alone on the last line of a cell lined up by blanks is its last word, and no page's number", async () => {
  const table = [
    "Stt   Đơn vị chủ trì    Thời gian     Nhiệm vụ",
    "1     Sở Y tế           Quý II/2024   Lập hồ sơ lưu trữ của xã số",
    "                                      1",
    "2     Sở Nội vụ         Quý II/2024   Kiểm tra hồ sơ lưu trữ xã số",
    "                                      2",
  ];
  const found = await read(["I. NHIỆM VỤ", "", ...table]);
  expect(found.tasks.map(({ text }) => text)).toEqual(["Lập hồ sơ lưu trữ của xã số 1", "Kiểm tra hồ sơ lưu trữ xã số 2"]);
});

test.each(["như sau:", "như sau", "như sau.", "sau đây;", "cụ thể sau."])(
  "a sentence leads to its list without a colon too: … các nội dung %s",
  async (end) => {
    const lines = [
      `UBND tỉnh yêu cầu các sở, ngành thực hiện các nội dung ${end}`,
      "1. Rà soát hồ sơ.",
      "2. Báo cáo trước ngày 20/3/2024.",
    ];
    expect(await tasks(lines)).toEqual(["1 các sở, ngành", "2 các sở, ngành"]);
  },
);

test.each([
  [
    "Để đạt được các mục tiêu nêu trên, trong thời gian tới, các sở, ngành cần cụ thể hóa và tổ chức triển khai các nhiệm vụ sau đây:",
    "các sở, ngành",
  ],
  ["Công tác này còn hạn chế. Trong thời gian tới, UBND các xã phải thực hiện tốt các nhiệm vụ sau:", "UBND các xã"],
  ["Trong thời gian qua, các sở, ngành đã thực hiện các nhiệm vụ sau:", ""],
])("who must act behind the opening words of a sentence before a list is told what it lists: %s", async (line, units) => {
  expect(await tasks(["II. NHIỆM VỤ", line, "1. Rà soát hồ sơ.", "2. Lập danh sách."])).toEqual([`II.1 ${units}`, `II.2 ${units}`]);
});

test("words that only say when lead to no list", async () => {
  const found = await tasks(["", "Đề nghị Sở Y tế xem xét, trả lời trong tháng sau.", "1. Số liệu năm 2023."]);
  expect(found).toEqual(["/1 Sở Y tế"]);
});

test("what a page says over and under its heading is neither an order nor the rest of a name", async () => {
  const lines = [
    "UBND tỉnh chỉ đạo về việc góp ý dự thảo.",
    "",
    "Triển khai Chỉ thị số 27/CT-TTg của Thủ tướng Chính phủ",
    "",
    "Đăng ngày: 02-12-2019; 253 lần đọc",
  ];
  const { tasks, references } = await read([...lines, "", "Giao Sở Y tế lập báo cáo."], "");
  expect(tasks.map(({ unit }) => unit)).toEqual(["Sở Y tế"]);
  expect(references.map(({ issuer }) => issuer)).toEqual(["Thủ tướng Chính phủ"]);
});

test("a short form alone on its line goes on with the words above it", async () => {
  const { tasks } = await read(["II. NHIỆM VỤ", "1. Sở Y tế tập huấn công tác", "PBGDPL", "2. Sở Nội vụ rà soát hồ sơ."]);
  expect(tasks.map(({ text }) => text)).toEqual(["Sở Y tế tập huấn công tác PBGDPL", "Sở Nội vụ rà soát hồ sơ."]);
});

test("what the programme of a month lists is to be done, but for its motto and what was done before", async () => {
  const programme = head("KẾ HOẠCH\nCông tác chuyên môn tháng 12 năm 2021", "KH");
  const lines = ["Chủ đề: Uống nước nhớ nguồn", "1. Sơ kết tháng 11.", "2. Chủ đề tháng: Tôn sư trọng đạo", "3. Kiểm tra hồ sơ."];
  expect(await tasks(lines, programme)).toEqual(["1 ", "3 "]);
  const parts = ["I. Đánh giá công tác tháng 11", "- Đủ hồ sơ.", "II. Công tác tháng 12", "- Kiểm tra hồ sơ."];
  expect(await tasks(parts, programme)).toEqual(["II/-1 "]);
});

test("small letters that stand for a Roman number head what is under them", async () => {
  const lines = ["I. Thời gian", "1. Lúc 9 giờ.", "ll. Nhiệm vụ", "1. Sở Y tế rà soát hồ sơ.", "lll. Kinh phí", "1. Do ngân sách bảo đảm."];
  expect(await tasks(lines)).toEqual(["ll.1 Sở Y tế"]);
});

test("a heading that only says for what its items are is no task", async () => {
  const lines = [
    "II. NHIỆM VỤ",
    "1. Đối với vùng ven biển",
    "a) Rà soát quy hoạch.",
    "b) Trồng rừng phòng hộ.",
    "2. Đối với Sở Y tế",
    "a) Rà soát hồ sơ.",
  ];
  expect(await tasks(lines)).toEqual(["II.1.a ", "II.1.b ", "II.2.a Sở Y tế"]);
});
