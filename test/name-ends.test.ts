import { expect, test } from "vitest";
import { findBodies } from "../src/match/bodies.ts";
import { passage } from "./passage.ts";

const named = (words: string) => findBodies(passage(words)).map(({ name }) => name);

test.each([
  "Trường Trung học cơ sở Bình Khê",
  "Trường Trung học phổ thông chuyên Bình Khê",
  "Trường Phổ thông dân tộc bán trú Tiểu học và Trung học cơ sở Bình Khê",
  "Công ty cổ phần Nam Á",
  "Nhà máy nước Bình Khê",
  "Thuế cơ sở 5 tỉnh",
  "Khoa Nội tổng hợp",
  "Quỹ Hỗ trợ nông dân tỉnh",
  "Bộ phận Tiếp nhận và Trả kết quả xã",
  "Chi bộ các thôn",
  "Nhà thầu thi công Công ty cổ phần Thành Đạt",
  "Liên danh Hòa Phát - Sao Mai",
  "Đội xung kích phòng, chống thiên tai xã",
  "UBND các huyện, thành phố trong tỉnh",
  "Công đoàn các cấp trên địa bàn tỉnh",
  "Công an các cấp trong tỉnh Tân Ổi",
  "Công đoàn Giáo dục các cấp trong ngành",
])("a name is whole, and ends before what the body does: %s", (name) => {
  for (const verb of ["kiên quyết xử lý", "cam kết hoàn thành", "nghiêm cấm đốt"]) expect(named(`${name} ${verb} hồ sơ`)).toEqual([name]);
});

test.each([
  ["Phòng Truyền thông xây dựng kịch bản tuyên truyền", "Phòng Truyền thông"],
  ["Phòng Truyền thông xây dựng kế hoạch", "Phòng Truyền thông"],
  ["Ban Quản lý dự án đầu tư xây dựng huyện Tân An rà soát", "Ban Quản lý dự án đầu tư xây dựng huyện Tân An"],
  ["Ban Quản lý Dự án đầu tư xây dựng các công trình giao thông rà soát", "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông"],
  ["Giám đốc Sở Y tế Lê Văn Ổi rà soát", "Sở Y tế"],
  ["Giám đốc Sở Y tế Hồ Chí Minh rà soát", "Sở Y tế Hồ Chí Minh"],
  ["Hiệu trưởng Trường Tiểu học Lê Văn Ổi rà soát", "Trường Tiểu học Lê Văn Ổi"],
  ["Phó Giám đốc Sở Đào Văn Mít rà soát", "Phó Giám đốc Sở Đào Văn Mít"],
])("a verb that names are made of, or the name of a head, ends a name: %s", (words, name) => {
  expect(named(words)).toEqual([name]);
});

test.each(["UBND 3 xã: Tân Mít, Tân Ổi kiểm tra", "UBND 02 xã Tân Mít, Tân Ổi kiểm tra", "UBND các xã: Tân Mít, Tân Ổi kiểm tra"])(
  "so many places are each named with their body: %s",
  (words) => {
    expect(named(words)).toEqual(["UBND xã Tân Mít", "UBND xã Tân Ổi"]);
  },
);

test("the proper name of a company or a school ends before a known word in small letters", () => {
  expect(named("giao Công ty cổ phần Nam Á vận chuyển vật tư")).toEqual(["Công ty cổ phần Nam Á"]);
  expect(named("giao Trường Trung học cơ sở Bình Khê thông tin cho phụ huynh")).toEqual(["Trường Trung học cơ sở Bình Khê"]);
});
