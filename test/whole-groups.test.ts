import { expect, test } from "vitest";
import { tasks } from "./planned-tasks.ts";

test.each([
  ["các bộ phận liên quan", "các bộ phận liên quan"],
  ["các tổ công nghệ số cộng đồng", "các tổ công nghệ số cộng đồng"],
  ["các hợp tác xã dịch vụ nông nghiệp", "các hợp tác xã dịch vụ nông nghiệp"],
  ["các cấp công đoàn trong tỉnh", "các cấp công đoàn trong tỉnh"],
  ["các xí nghiệp, đội sản xuất", "các xí nghiệp, đội sản xuất"],
  ["Văn phòng Tổng công ty và các Ban nghiệp vụ", "Văn phòng Tổng công ty các Ban nghiệp vụ"],
  ["các Công ty con, đơn vị trực thuộc", "các Công ty con, đơn vị trực thuộc"],
  ["Chánh án Tòa án các cấp, Thủ trưởng các đơn vị trực thuộc", "Tòa án các cấp các đơn vị trực thuộc"],
  ["các chi bộ trực thuộc, các đồng chí đảng ủy viên", "các chi bộ trực thuộc các đồng chí đảng ủy viên"],
  ["các tổ trưởng, các phòng", ""],
])("a group that is told to act is named with all its words: %s", async (words, units) => {
  const lines = [`Yêu cầu ${words} thực hiện các nội dung sau:`, "1. Rà soát hồ sơ.", "2. Lập danh sách."];
  expect(await tasks(lines)).toEqual([`1 ${units}`, `2 ${units}`]);
});

test("what follows a group that says enough is no part of its name", async () => {
  const lines = ["II. NHIỆM VỤ", "1. Yêu cầu các đơn vị vệ sinh phòng làm việc.", "2. Giao các sở rà soát hồ sơ."];
  expect(await tasks(lines)).toEqual(["II.1 các đơn vị", "II.2 các sở"]);
});

test.each(["kiểm kê tài sản", "treo cờ Tổ quốc", "lau dọn bàn ghế", "tạm dừng thi công", "nhập dữ liệu vào phần mềm"])(
  "what a group is to do by a day is no part of its name: %s",
  async (words) => {
    expect(await tasks(["II. NHIỆM VỤ", `1. Các trường ${words} trước ngày 20/9/2021.`])).toEqual(["II.1 Các trường"]);
  },
);
