import { expect, test } from "vitest";
import { read, tasks } from "./planned-tasks.ts";

test.each([
  ["Sắp xếp bộ máy: Sở Nội vụ xây dựng phương án.", "Sở Nội vụ"],
  ["Nâng cao chỉ số hài lòng: phân công Sở Nội vụ làm đầu mối.", "Sở Nội vụ"],
  ["Nâng cao chỉ số hài lòng, phân công Sở Nội vụ chủ trì.", "Sở Nội vụ"],
  ["Khảo sát sự hài lòng - giao Sở Nội vụ chủ trì, phối hợp với Bưu điện tỉnh thực hiện.", "Sở Nội vụ + Bưu điện tỉnh"],
  ['Mở rộng cơ chế "một cửa": Văn phòng UBND tỉnh hướng dẫn.', "Văn phòng UBND tỉnh"],
  ["UBND các xã tự rà soát văn bản.", "UBND các xã"],
  ["Sở Y tế và UBND các huyện, mỗi đơn vị chọn 01 dịch vụ.", "Sở Y tế UBND các huyện"],
  ["UBND tỉnh giao Sở Y tế là cơ quan chủ trì, Sở Tài chính là cơ quan phối hợp rà soát.", "Sở Y tế + Sở Tài chính"],
  ["Tất cả các cơ quan cấp sở, UBND huyện rà soát.", "Tất cả các cơ quan cấp sở UBND huyện"],
  ["Giao Sở Y tế kết hợp với Sở Tài chính mở lớp, kết hợp với việc kiểm tra.", "Sở Y tế + Sở Tài chính"],
])("a plan says who acts: %s", async (line, units) => {
  expect(await tasks(["II. NHIỆM VỤ", `1. ${line}`])).toEqual([`II.1 ${units}`]);
});

test("a bracket names who and when with a dash or a colon between them", async () => {
  const lines = [
    "1. Họp tổng kết (Sở Y tế - tháng 12/2021).",
    "2. Sơ kết (Sở Nội vụ: quý II/2021).",
    "3. Tuyên truyền (Sở Y tế: thường xuyên).",
  ];
  const { tasks, deadlines } = await read(["II. NHIỆM VỤ", ...lines]);
  expect(tasks.map(({ unit }) => unit)).toEqual(["Sở Y tế", "Sở Nội vụ", "Sở Y tế"]);
  expect(deadlines.map(({ kind, due }) => due ?? kind)).toEqual(["2021-12-31", "2021-06-30", "continuous"]);
});

test("a time before an earlier one whose year is named is of the year before", async () => {
  const lines = [
    "1. Sở Y tế báo cáo trước ngày 30/9 và ngày 15/01/2022.",
    "2. Sở Nội vụ sơ kết trước ngày 15/01, tổng kết trước ngày 30/9/2022.",
  ];
  const { deadlines } = await read(["II. NHIỆM VỤ", ...lines]);
  expect(deadlines.map(({ due }) => due)).toEqual(["2021-09-29", "2022-01-14", "2022-01-14", "2022-09-29"]);
});
