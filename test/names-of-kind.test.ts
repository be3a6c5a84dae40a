import { describe, expect, test } from "vitest";
import { findBodies, normalizeUnit, readUnits } from "../src/match/bodies.ts";
import { passage } from "./passage.ts";
import { growth } from "./tools/growth.ts";

const unitsOf = (text: string) => readUnits(passage(text)).map((hit) => hit.name);

describe("names behind one kind", () => {
  test.each([
    ["Các Cục: Hàng hải VN, Đường thủy nội địa VN", ["Cục Hàng hải Việt Nam", "Cục Đường thủy nội địa Việt Nam"]],
    ["Các Chi cục: Kiểm lâm, Chăn nuôi và Thú y", ["Chi cục Kiểm lâm", "Chi cục Chăn nuôi và Thú y"]],
    ["Các Ban: Tổ chức, Tuyên giáo và Văn phòng Huyện ủy", ["Ban Tổ chức", "Ban Tuyên giáo", "Văn phòng Huyện ủy"]],
    ["Trưởng các phòng: Tổ chức cán bộ, Thanh tra", ["Phòng Tổ chức cán bộ", "Phòng Thanh tra"]],
    ["Các Ban Quản lý rừng phòng hộ: Thạch Nham, Kon Rẫy", ["Ban Quản lý rừng phòng hộ Thạch Nham", "Ban Quản lý rừng phòng hộ Kon Rẫy"]],
    ["Các Hạt Kiểm lâm: Sa Thầy, Ia H'Drai", ["Hạt Kiểm lâm Sa Thầy", "Hạt Kiểm lâm Ia H'Drai"]],
    ["Các phòng: Rà soát, Báo cáo", []],
  ])("are bodies of their own: %s", (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });

  test("take time in step with their number", () => {
    expect(growth((text) => readUnits(passage(text)), "các Cục: Hàng hải, Hàng không, ", 500)).toBeLessThan(4);
  });
});

test.each([
  ["Các Cục Quản lý đường bộ III, IV", ["Cục Quản lý đường bộ III", "Cục Quản lý đường bộ IV"]],
  [
    "Các Đội Quản lý thị trường số 1, 2 và 3",
    ["Đội Quản lý thị trường số 1", "Đội Quản lý thị trường số 2", "Đội Quản lý thị trường số 3"],
  ],
])("bodies of one name are told apart by their numbers: %s", (text, units) => {
  expect(findBodies(passage(`${text} kiểm tra`)).map((hit) => hit.name)).toEqual(units);
});

test("a figure that counts things is no body's number", () => {
  expect(findBodies(passage("các Ban Quản lý dự án 2, 6 hồ sơ")).map((hit) => hit.name)).toEqual(["các Ban Quản lý dự án 2"]);
});

test("groups that only few bodies have stay together", () => {
  const text = "Các liên đoàn lao động tỉnh, công đoàn ngành trung ương và tương đương";
  expect(unitsOf(text)).toEqual([text]);
});

test.each([
  ["P. KHTH", "Phòng Kế hoạch tổng hợp"],
  ["P.TCCB", "Phòng Tổ chức cán bộ"],
  ["P. Nội vụ", "Phòng Nội vụ"],
  ["P. Hà Sơn", "P. Hà Sơn"],
])("an office by its letters, %s, is %s", (raw, name) => {
  expect(normalizeUnit(raw)).toEqual({ name, repaired: false });
});

test.each([
  "Đội trật tự đô thị thành phố",
  "Tổ An ninh, trật tự cơ sở",
  "Tổ Toán",
  "Ban Chấp hành Công đoàn cơ sở",
  "Ủy ban Kiểm tra Tổng Liên đoàn",
  "Ban Tổ chức Tổng Liên đoàn",
  "Ban Thường vụ các huyện, thị, thành ủy",
  "Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn các ngành, các cấp",
])("%s is read to its end", (name) => {
  expect(unitsOf(`${name}, Sở Y tế`)).toEqual([name, "Sở Y tế"]);
});
