import { expect, test } from "vitest";
import { read } from "./planned-tasks.ts";

const nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

/** What a plan's letterhead says, whose lines are shared by what stands beside each other on the page. */
async function headOf(...lines: readonly string[]) {
  const above = `${lines.join("\n\n")}\n\nHOẠT ĐỘNG NGOÀI GIỜ NĂM HỌC 2020 - 2021\n\nCăn cứ Luật Giáo dục;\n\n`;
  const { header } = await read(["I. MỤC ĐÍCH"], above);
  const { type, number, issuer, place, date, title, status } = header;
  return { type: type?.code, number, issuer, place, date, title, status };
}

const said = {
  type: "KH",
  number: "12/KH-HM",
  issuer: "Trường Trung học phổ thông Chuyên Hoa Mai",
  place: "Tân Hà",
  date: "2020-09-15",
  title: "HOẠT ĐỘNG NGOÀI GIỜ NĂM HỌC 2020 - 2021",
  status: "issued",
};

test.each([
  ["the type behind the day", "Số: 12/KH-HM", "Tân Hà, ngày 15 tháng 9 năm 2020 KẾ HOẠCH", said],
  ["that it is a draft, and the type", "Số: 12/KH-HM", "Tân Hà, ngày 15 tháng 9 năm 2020 DỰ THẢO KẾ HOẠCH", { ...said, status: "draft" }],
  ["a blank number", "Số: …/KH-HM", "Tân Hà, ngày 15 tháng 9 năm 2020 KẾ HOẠCH", { ...said, number: "/KH-HM" }],
])("lines of a letterhead may hold %s", async (_, number, day, expected) => {
  const motto = `${nation} Độc lập - Tự do - Hạnh phúc`;
  expect(await headOf("SỞ GD&ĐT SƠN HÀ TRƯỜNG THPT CHUYÊN", `HOA MAI ${number}`, motto, day)).toEqual(expected);
});

test("the number of a sheet before the letterhead is no part of it", async () => {
  const lines = [
    "(1)TRƯỜNG THPT CHUYÊN HOA MAI",
    `${nation}\nĐộc lập - Tự do - Hạnh phúc`,
    "Số: 12/KH-HM",
    "Tân Hà, ngày 15 tháng 9 năm 2020",
  ];
  expect(await headOf(...lines, "KẾ HOẠCH")).toEqual(said);
});
