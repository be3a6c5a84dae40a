import { expect, test } from "vitest";
import { assignment } from "../src/match/sentences/assignment.ts";
import { passage } from "./passage.ts";
import { tasks } from "./planned-tasks.ts";

test.each([
  ["Các đồng chí Chủ tịch UBND các xã chỉ đạo rà soát.", "Chủ tịch UBND các xã"],
  ["Đề nghị các ông (bà) Chủ tịch UBND các xã chỉ đạo rà soát.", "Chủ tịch UBND các xã"],
  ["Thủ trưởng đơn vị, Hiệu trưởng các trường báo cáo kết quả.", "Thủ trưởng đơn vị các trường"],
  ["Các đồng chí Bí thư chi bộ, Trưởng thôn tổ chức họp dân.", "Các đồng chí Bí thư chi bộ Trưởng thôn"],
  ["Trưởng các khu phố, tổ trưởng các tổ dân phố thông báo đến từng hộ.", "các khu phố các tổ dân phố"],
  ["Giám đốc các Xí nghiệp, Đội trưởng các đội trực thuộc báo cáo kết quả.", "các Xí nghiệp các đội trực thuộc"],
  ["Điều dưỡng trưởng các khoa phân công nhân viên theo dõi.", "các khoa"],
  ["Trưởng phòng, Giám đốc các đơn vị trực thuộc triển khai.", "Trưởng phòng các đơn vị trực thuộc"],
])("those who hold offices are the subject: %s", async (line, units) => {
  expect(await tasks(["II. NHIỆM VỤ", `1. ${line}`])).toEqual([`II.1 ${units}`]);
});

test.each([
  ["Giao Phó Hiệu trưởng phụ trách cơ sở vật chất lập kế hoạch sửa chữa.", ["Phó Hiệu trưởng phụ trách cơ sở vật chất"]],
  ["Phân công đ/c Phó Giám đốc theo dõi, đôn đốc.", ["Phó Giám đốc"]],
  ["Giao Kế toán trưởng lập dự toán.", ["Kế toán trưởng"]],
  ["Giao văn thư gửi công văn.", ["văn thư"]],
  ["Giao Phó Chánh Thanh tra phụ trách Phòng Nghiệp vụ 2 chỉ đạo.", []],
  ["Đề nghị các đồng chí tham dự đúng thành phần.", []],
  ["Đề nghị lãnh đạo, chỉ đạo thực hiện.", []],
  ["Yêu cầu lãnh đạo chỉ đạo thực hiện.", []],
  ["Phân công lãnh đạo chịu trách nhiệm từng dự án.", []],
  ["Phân công văn thư tiếp nhận hồ sơ.", []],
])("an officer without a body's name, up to what he is to do: %s", (text, units) => {
  expect(assignment(passage(text)).units.map(({ name }) => name)).toEqual(units);
});
