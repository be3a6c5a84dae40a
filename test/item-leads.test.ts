import { expect, test } from "vitest";
import { head, read, tasks } from "./planned-tasks.ts";

test.each([
  ["who in a bracket before a time", ["1. Rà soát hồ sơ (Trung tâm Y tế huyện, xong trước ngày 20 tháng 8 năm 2021)."]],
  ["who in a bracket behind other bodies", ["1. Sửa nhà văn hóa các thôn (Trung tâm Y tế huyện, trong quý II/2021)."]],
  ["who below a label, before when", ["1. Rà soát hồ sơ giao đất. Chủ trì:", "Trung tâm Y tế huyện; thời gian: quý II/2021."]],
  ["who in a bracket before how often", ["1. Rà soát hồ sơ (Trung tâm Y tế huyện, định kỳ hằng quý)."]],
  ["who in a line of its own label", ["1. Rà soát hồ sơ", "Trách nhiệm thực hiện: Trung tâm Y tế huyện."]],
  ["who was given it", ["1. Rà soát hồ sơ.", "- Đơn vị được giao: Trung tâm Y tế huyện.", "- Hoàn thành: quý II/2021."]],
  ["a label that ends its line", ["1. Rà soát hồ sơ giao đất trên địa bàn. Đơn vị chủ trì:", "Trung tâm Y tế huyện."]],
  ["slots in a bracket over two lines", ["1. Rà soát hồ sơ (Trung tâm Y tế huyện chủ trì;", "Thời gian: quý II/2021)."]],
  ["a bracket cut behind a label", ["1. Rà soát hồ sơ (chủ trì:", "Trung tâm Y tế huyện; thời gian: quý II/2021)."]],
  ["a charge that ends its line", ["1. Rà soát hồ sơ của các hộ dân; giao", "Trung tâm Y tế huyện chủ trì thực hiện."]],
])("an item says %s", async (_, lines) => {
  expect(await tasks(["II. NHIỆM VỤ", ...lines])).toEqual(["II.1 Trung tâm Y tế huyện"]);
});

test.each([
  ["Phòng Cảnh sát giao thông (PC08) thuộc Công an tỉnh: Tuần tra, kiểm soát.", "Phòng Cảnh sát giao thông thuộc Công an tỉnh"],
  ["Giao Trung tâm Kiểm nghiệm (TTKN) trực thuộc Sở Y tế lấy mẫu.", "Trung tâm Kiểm nghiệm trực thuộc Sở Y tế"],
  ["Giao Phòng Nội vụ (PNV) lập danh sách thuộc diện xét.", "Phòng Nội vụ"],
])("the owner of a body stands behind its short name: %s", async (line, unit) => {
  expect(await tasks(["II. NHIỆM VỤ", `1. ${line}`])).toEqual([`II.1 ${unit}`]);
});

test.each([
  ["Kiểm tra công vụ tại các xã (Phòng Nội vụ).", "Phòng Nội vụ"],
  ["Khảo sát hiện trạng trên địa bàn các xã (UBND xã Tân An, UBND xã Tân Bình).", ""],
  ["Giám sát tại các sở, ngành (Sở Y tế, Sở Nội vụ).", ""],
  ["Thanh tra tại các cơ quan, đơn vị (Sở Tài chính, Sở Công Thương).", ""],
])("a bracket behind several places names who does it where it is of another kind: %s", async (line, units) => {
  expect(await tasks(["II. NHIỆM VỤ", `1. ${line}`])).toEqual([`II.1 ${units}`]);
});

test("a bracket names bodies of which one is known and the others by their kind, but no time among them", async () => {
  const lines = ["II. NHIỆM VỤ", "1. Rà soát hồ sơ (Bệnh viện Phụ sản - Nhi, Sở Y tế).", "2. Lập danh sách (Sở Y tế, tháng 8)."];
  expect(await tasks(lines)).toEqual(["II.1 Bệnh viện Phụ sản - Nhi Sở Y tế", "II.2 Sở Y tế"]);
});

test("a Roman number and a figure count the items of a part", async () => {
  const lines = ["II. NHIỆM VỤ", "II.1. Sở Y tế rà soát hồ sơ.", "II.2. Giao Sở Nội vụ:", "1. Lập danh sách.", "2. Kiểm tra hồ sơ."];
  expect(await tasks(lines)).toEqual(["II.1 Sở Y tế", "II.2.1 Sở Nội vụ", "II.2.2 Sở Nội vụ"]);
});

test("what is counted goes on with a line", async () => {
  const lines = ["II. NHIỆM VỤ", "1. Sở Y tế chủ trì, phối hợp với UBND các huyện tổ chức khám bệnh cho", "500 hộ dân vùng lũ."];
  const { tasks } = await read(lines);
  expect(tasks.map(({ text }) => text)).toEqual([lines.slice(1).join(" ").slice(3)]);
});

test("items that say at their end who leads make a heading of the one above them", async () => {
  const lines = [
    "II. NHIỆM VỤ",
    "1. Phát triển hạ tầng số",
    "a) Rà soát hồ sơ. Đơn vị chủ trì: Sở Y tế.",
    "b) Lập danh sách. Đơn vị chủ trì: Sở Nội vụ.",
  ];
  expect(await tasks(lines)).toEqual(["II.1.a Sở Y tế", "II.1.b Sở Nội vụ"]);
});

test("a quarter or a year with a comma stands before who acts, and binds", async () => {
  const { tasks, deadlines } = await read(["II. NHIỆM VỤ", "1. Quý II/2021, Sở Y tế rà soát hồ sơ.", "2. Năm 2022, Sở Nội vụ tổng kết."]);
  expect(tasks.map(({ unit }) => unit)).toEqual(["Sở Y tế", "Sở Nội vụ"]);
  expect(deadlines.map(({ raw, due }) => `${raw} ${due}`)).toEqual(["Quý II/2021 2021-06-30", "Năm 2022 2022-12-31"]);
});

test("who helps in some time leads nothing", async () => {
  expect(await tasks(["II. NHIỆM VỤ", "1. Sở Y tế rà soát hồ sơ; Công an tỉnh phối hợp trong tháng 4."])).toEqual([
    "II.1 Sở Y tế + Công an tỉnh",
  ]);
});

test("a title that names the year of its day and the next one leaves a day that is to come in its own", async () => {
  const above = head("KẾ HOẠCH\nRà soát hồ sơ quý I năm 2021 và năm 2022", "KH");
  const table = ["| STT | Nội dung | Đơn vị thực hiện | Thời hạn |", "|---|---|---|---|", "| 1 | Rà soát hồ sơ | Sở Y tế | Trước 31/12 |"];
  const { deadlines } = await read(["I. NHIỆM VỤ", "", ...table], above);
  expect(deadlines.map(({ due }) => due)).toEqual(["2021-12-30"]);
});

test("who is accused by a topic is told nothing", async () => {
  const lines = ["II. NHIỆM VỤ", "1. Về tố cáo đối với ông Lê Văn An, Chủ tịch UBND xã Mai Lâm, giao Thanh tra huyện xác minh."];
  expect(await tasks(lines)).toEqual(["II.1 Thanh tra huyện"]);
});

test.each([
  ["Công tác hậu cần (Văn phòng UBND huyện và Phòng Nội vụ):", "Văn phòng UBND huyện Phòng Nội vụ"],
  ["Công tác hậu cần (do Văn phòng UBND huyện chủ trì):", "Văn phòng UBND huyện"],
  ["Công tác hậu cần (Phòng Nội vụ; xong trước 30/8/2021):", "Phòng Nội vụ"],
])("a bracket before the colon of an item names who does it and what stands below: %s", async (line, units) => {
  expect(await tasks(["II. NHIỆM VỤ", `1. ${line}`, "- Chuẩn bị hội trường."])).toEqual([`II.1 ${units}`, `II.1/-1 ${units}`]);
});

test("a person behind an office is no part of a body's name, and who uses a seal is told nothing", async () => {
  const lines = ["1. Trưởng ban - Ông Lê Văn An: Điều hành toàn diện.", "2. Trưởng Ban Chỉ đạo sử dụng con dấu của UBND tỉnh."];
  expect(await tasks(["II. NHIỆM VỤ", ...lines])).toEqual(["II.1 "]);
});

test.each(["chiều 17/5", "cả ngày 17/5/2021", "sáng ngày 17/5/2021"])(
  "a bracket at the end of an item may say on which day: %s",
  async (when) => {
    const { deadlines } = await read(["II. NHIỆM VỤ", `1. Sở Y tế làm việc với các phường (${when}).`]);
    expect(deadlines.map(({ due }) => due)).toEqual(["2021-05-17"]);
  },
);

test("a sentence between two bullets of a list belongs to the one above", async () => {
  const lines = ["II. NHIỆM VỤ", "1. Sở Y tế:", "- Chủ trì lập danh mục;", "Hoàn thiện tài liệu.", "- Tổng hợp số liệu."];
  const { tasks } = await read(lines);
  expect(tasks.map(({ text }) => text)).toEqual(["Chủ trì lập danh mục;\nHoàn thiện tài liệu.", "Tổng hợp số liệu."]);
});

test("a sentence between two bullets that names or charges a body speaks of the whole list", async () => {
  const bullets = (words: string) => ["II. NHIỆM VỤ", "1. Công tác cán bộ", "- Rà soát hồ sơ;", words, "- Tổng hợp số liệu."];
  const named = await read(bullets("Sở Y tế chủ trì, hoàn thành trước ngày 30/6/2021."));
  expect(named.tasks.slice(1).map(({ text, unit }) => [text, unit])).toEqual([
    ["Rà soát hồ sơ", "Sở Y tế"],
    ["Tổng hợp số liệu.", "Sở Y tế"],
  ]);
  const charged = await read(bullets("Giao Sở Y tế theo dõi, đôn đốc."));
  expect(charged.tasks.find(({ unit }) => unit === "Sở Y tế")?.text).toBe("Công tác cán bộ\nGiao Sở Y tế theo dõi, đôn đốc.");
});

test("a dash at the start of a line inside a bracket is no bullet", async () => {
  const lines = ["II. NHIỆM VỤ", "1. Sở Y tế rà soát hồ sơ (theo kế hoạch tài chính", "- ngân sách 03 năm 2018-2020) và báo cáo kết quả."];
  const { tasks } = await read(lines);
  expect(tasks.map(({ text }) => text)).toEqual([
    "Sở Y tế rà soát hồ sơ (theo kế hoạch tài chính - ngân sách 03 năm 2018-2020) và báo cáo kết quả.",
  ]);
});
