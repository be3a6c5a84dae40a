import { expect, test } from "vitest";
import { read } from "./documents.ts";

const letter = (date: string, unit: string) =>
  read(
    [
      "ỦY BAN NHÂN DÂN",
      "TỈNH SƠN HÀ",
      "Số: 15/TB-UBND",
      `Sơn Hà, ${date}`,
      "THÔNG BÁO",
      "Kết luận tại phiên họp",
      "Yêu cầu các cơ quan, đơn vị thực hiện các nhiệm vụ sau:",
      `1. ${unit}: Rà soát vị trí việc làm.`,
      "2. Sở Y tế: Lập dự toán.",
      "",
    ].join("\n"),
  );
const codes = (date: string, unit: string) =>
  letter(date, unit)
    .record.diagnostics.filter((d) => d.code.startsWith("body-"))
    .map(({ code, path }) => [code, path]);

test.each([
  ["ngày 12 tháng 3 năm 2021", "Sở Kế hoạch và Đầu tư", []],
  ["ngày 12 tháng 3 năm 2026", "Sở Kế hoạch và Đầu tư", [["body-ended", "/tasks/0/units/0/raw"]]],
  ["ngày 12 tháng 3 năm 2021", "Sở Nông nghiệp và Môi trường", [["body-not-yet", "/tasks/0/units/0/raw"]]],
  ["ngày 12 tháng 3 năm 2026", "Sở Nông nghiệp và Môi trường", []],
  ["ngày 20 tháng 4 năm 2025", "Sở Kế hoạch và Đầu tư", []],
  ["ngày 12 tháng 3 năm 2026", "Phòng Tài chính - Kế hoạch", []],
  ["ngày      tháng 3 năm 2026", "Sở Kế hoạch và Đầu tư", []],
])("%s, %s", (date, unit, wanted) => {
  expect(codes(date, unit)).toEqual(wanted);
});
