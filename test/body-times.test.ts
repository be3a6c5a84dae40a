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
    .record.diagnostics.filter((d) => /^(?:body|level)-/.test(d.code))
    .map(({ code, path }) => [code, path]);

test.each([
  ["ngày 12 tháng 3 năm 2021", "Sở Kế hoạch và Đầu tư", []],
  ["ngày 12 tháng 3 năm 2026", "Sở Kế hoạch và Đầu tư", [["body-ended", "/tasks/0/units/0/raw"]]],
  ["ngày 12 tháng 3 năm 2021", "Sở Nông nghiệp và Môi trường", [["body-not-yet", "/tasks/0/units/0/raw"]]],
  ["ngày 12 tháng 3 năm 2026", "Sở Nông nghiệp và Môi trường", []],
  ["ngày 20 tháng 4 năm 2025", "Sở Kế hoạch và Đầu tư", []],
  ["ngày 12 tháng 3 năm 2026", "Phòng Tài chính - Kế hoạch", []],
  ["ngày      tháng 3 năm 2026", "Sở Kế hoạch và Đầu tư", []],
  ["ngày 12 tháng 3 năm 2026", "UBND huyện Mai Lâm", [["level-ended", "/tasks/0/units/0/raw"]]],
  ["ngày 12 tháng 3 năm 2021", "UBND huyện Mai Lâm", []],
  ["ngày 12 tháng 3 năm 2026", "UBND các huyện, thành phố", [["level-ended", "/tasks/0/units/0/raw"]]],
  ["ngày 12 tháng 3 năm 2026", "Chủ tịch UBND thị trấn Tân Hà", [["level-ended", "/tasks/0/units/0/raw"]]],
  ["ngày 12 tháng 3 năm 2026", "UBND các xã, phường", []],
  ["ngày 12 tháng 3 năm 2026", "UBND thành phố", []],
  ["ngày 12 tháng 3 năm 2026", "UBND thành phố Sơn Hà", []],
  ["ngày 12 tháng 3 năm 2026", "UBND thành phố Vĩnh Yên", [["level-ended", "/tasks/0/units/0/raw"]]],
  ["ngày 12 tháng 3 năm 2026", "UBND thành phố Huế", []],
  ["ngày 12 tháng 3 năm 2026", "Trung tâm Y tế huyện Mai Lâm", []],
  ["ngày 12 tháng 3 năm 2026", "UBND huyện Mai Lâm (cũ)", []],
  ["ngày 12 tháng 3 năm 2026", "Sở Kế hoạch và Đầu tư (nay là Sở Tài chính)", []],
  ["ngày 12 tháng 3 năm 2026", "Huyện ủy Mai Lâm", [["body-abolished", "/tasks/0/units/0/raw"]]],
  ["ngày 12 tháng 3 năm 2026", "Thành ủy Sơn Hà", []],
  ["ngày 15 tháng 6 năm 2025", "Công an huyện", [["body-abolished", "/tasks/0/units/0/raw"]]],
  ["ngày 12 tháng 3 năm 2026", "Cục Thuế tỉnh", [["body-ended", "/tasks/0/units/0/raw"]]],
  ["ngày 12 tháng 3 năm 2026", "Cục Thuế", []],
  ["ngày 12 tháng 3 năm 2026", "Kho bạc Nhà nước khu vực III", []],
  ["ngày 12 tháng 3 năm 2026", "Công an tỉnh Yên Bái", [["body-ended", "/tasks/0/units/0/raw"]]],
  ["ngày 12 tháng 3 năm 2024", "Công an tỉnh Yên Bái", []],
  ["ngày 12 tháng 3 năm 2026", "Công an tỉnh Lào Cai", []],
  ["ngày 12 tháng 3 năm 2019", "UBND tỉnh Hà Tây", [["body-ended", "/tasks/0/units/0/raw"]]],
])("%s, %s", (date, unit, wanted) => {
  expect(codes(date, unit)).toEqual(wanted);
});

test("a body that issues a document after its end is told", () => {
  const { record } = read(
    "ỦY BAN NHÂN DÂN\nHUYỆN MAI LÂM\nSố: 15/TB-UBND\nMai Lâm, ngày 12 tháng 3 năm 2026\nTHÔNG BÁO\nKết luận tại phiên họp\n",
  );
  expect(record.diagnostics.filter(({ code }) => code === "level-ended")).toMatchObject([
    {
      path: "/header/issuer",
      message: "«Ủy ban nhân dân huyện Mai Lâm»: cấp huyện không còn sau ngày 30/06/2025; hãy kiểm tra lại tên đơn vị hoặc ngày văn bản.",
    },
  ]);
});

const unitOf = (date: string, label: string) =>
  read(
    [
      "ỦY BAN NHÂN DÂN",
      "TỈNH SƠN HÀ",
      "Số: 15/KH-UBND",
      `Sơn Hà, ${date}`,
      "KẾ HOẠCH",
      "Bảo vệ nguồn nước",
      "TT\tNhiệm vụ\tĐơn vị chủ trì\tThời gian",
      `1\tRà soát các điểm xả thải\t${label}\tQuý III`,
      "2\tLập dự toán\tSở Tài chính\tQuý IV",
      "",
    ].join("\n"),
  ).record.tasks[0]?.unit;

test.each([
  ["ngày 12 tháng 3 năm 2020", "Số và Môi trường", "Sở Tài nguyên và Môi trường"],
  ["ngày 12 tháng 3 năm 2026", "Số và Môi trường", "Sở Nông nghiệp và Môi trường"],
  ["ngày      tháng 3 năm 2026", "Số và Môi trường", "Số và Môi trường"],
])("%s, a label of which two bodies are as near: %s", (date, label, wanted) => {
  expect(unitOf(date, label)).toBe(wanted);
});
