import { describe, expect, test } from "vitest";
import { conflictingDates } from "../src/extractors/references/conflicting-dates.ts";
import { findReferences } from "../src/extractors/references.ts";
import { passage } from "./passage.ts";

function find(words: string) {
  return findReferences(passage(words));
}

function read(words: string) {
  return find(words).map(({ value }) => [value.type, value.number, value.date, value.issuer]);
}

describe("a document cited by number", () => {
  test.each([
    ["Kế hoạch số 69/KH-UBND ngày 10/4/2020 của UBND huyện", ["Kế hoạch", "69/KH-UBND", "2020-04-10", "UBND huyện"]],
    ["Nghị định số 45/25010/NĐ-CP ngày 21/4/2010 Chính phủ quy định", ["Nghị định", "45/25010/NĐ-CP", "2010-04-21", null]],
    [
      "thông báo số 5/TB-ĐHBS ngày 13/10/2008 của Ban Giám hiệu trường Đại học Bình Sơn về",
      ["Thông báo", "5/TB-ĐHBS", "2008-10-13", "Ban Giám hiệu trường Đại học Bình Sơn"],
    ],
    [
      "đề nghị của Hội Lan tỏa tỉnh Bình Sơn (trước sắp xếp) tại Công văn số 03/CV-HLT",
      ["Công văn", "03/CV-HLT", null, "Hội Lan tỏa tỉnh Bình Sơn"],
    ],
    [
      "đề nghị của Sở Tư pháp (cơ quan thường trực Hội đồng phối hợp phổ biến pháp luật) tại Tờ trình số 12/TTr-STP",
      ["Tờ trình", "12/TTr-STP", null, "Sở Tư pháp"],
    ],
    [
      "Thông tư hướng dẫn số 03/VGNN-KHCS ngày 02 tháng 7 năm 1992 của Ủy ban vật giá Nhà nước nay là",
      ["Thông tư", "03/VGNN-KHCS", "1992-07-02", "Ủy ban vật giá Nhà nước"],
    ],
    ["Hết hạn. Ngày 30/8/2024, Sở Nội vụ có Công văn số 28/SNV-TCCC trả lời", ["Công văn", "28/SNV-TCCC", "2024-08-30", "Sở Nội vụ"]],
    [
      "Ngày 08 tháng 10 năm 2024 Chính phủ đã ban hành Nghị định số 126/2024/NĐ-CP",
      ["Nghị định", "126/2024/NĐ-CP", "2024-10-08", "Chính phủ"],
    ],
    ["Sau ngày 12/4/2020, UBND tỉnh ban hành Kế hoạch số 12/KH-UBND", ["Kế hoạch", "12/KH-UBND", null, "UBND tỉnh"]],
    ["Quyết định 230/QĐ-UBND ngày 17/02/2020", ["Quyết định", "230/QĐ-UBND", "2020-02-17", null]],
    [
      "Nghị quyết số 401- NQ/TU ngày 16/8/2016 của Ban Thường vụ Tỉnh ủy tập trung",
      ["Nghị quyết", "401-NQ/TU", "2016-08-16", "Ban Thường vụ Tỉnh ủy"],
    ],
    ["Chỉ thị số 15-CT/TU, ngày 27/12/2021 của Thành ủy", ["Chỉ thị", "15-CT/TU", "2021-12-27", "Thành ủy"]],
    ["Chỉ thị 05-CT/TW của Bộ Chính trị (khóa XII) về học tập", ["Chỉ thị", "05-CT/TW", null, "Bộ Chính trị (khóa XII)"]],
    [
      "Nghi định số 91/2019/NĐ-CP ngày 19 tháng 11 năm 2019 của Chính phủ quy định",
      ["Nghị định", "91/2019/NĐ-CP", "2019-11-19", "Chính phủ"],
    ],
    ["TT 50/2015/TT-BGTVT", ["Thông tư", "50/2015/TT-BGTVT", null, null]],
    ["Công văn số 153/TTr ngày 04/10/2017", ["Công văn", "153/TTr", "2017-10-04", null]],
    ["Thông báo kết luận số 24/TB-VPCP", ["Thông báo", "24/TB-VPCP", null, null]],
    ["Quy định số 37-QĐ/TW", ["Quy định", "37-QĐ/TW", null, null]],
    ["Nghị quyết số 66.13/2026/NQ-CP", ["Nghị quyết", "66.13/2026/NQ-CP", null, null]],
    ["Bộ luật Lao động số 45/2019/QH14", ["Bộ luật", "45/2019/QH14", null, null]],
    ["Luật số 77/2015/QH13", ["Luật", "77/2015/QH13", null, null]],
    ["Chỉ thị số 16 ngày 31/3/2020 của Thủ tướng Chính phủ", ["Chỉ thị", "16", "2020-03-31", "Thủ tướng Chính phủ"]],
    ["Kế hoạch số 15 ngày 3/1/2023 của UBND xã Tân Hòa", ["Kế hoạch", "15", "2023-01-03", "UBND xã Tân Hòa"]],
    ["Nghị định 100/2019 của Chính phủ", ["Nghị định", "100/2019", null, "Chính phủ"]],
    ["Báo cáo kết quả giám sát số 120/BC-ĐGS", ["Báo cáo", "120/BC-ĐGS", null, null]],
    ["Quyết định của Thủ tướng Chính phủ số 142/2008/QĐ-TTg", ["Quyết định", "142/2008/QĐ-TTg", null, "Thủ tướng Chính phủ"]],
    ["Kế hoạch số 115/KH-UBND của UBND huyện Mỏ Vàng ngày 30/5/2019", ["Kế hoạch", "115/KH-UBND", "2019-05-30", "UBND huyện Mỏ Vàng"]],
    [
      "NGHỊ QUYẾT SỐ 35/NQ-HĐND NGÀY 12 THÁNG 7 NĂM 2023 CỦA HỘI ĐỒNG NHÂN DÂN TỈNH MỎ VÀNG VỀ PHÂN BỔ",
      ["Nghị quyết", "35/NQ-HĐND", "2023-07-12", "HỘI ĐỒNG NHÂN DÂN TỈNH MỎ VÀNG"],
    ],
  ])("reads %s", (words, reference) => {
    expect(read(words)).toEqual([reference]);
  });

  test("reads the type from the symbol where no word gives it, and says so", () => {
    expect(read("đã nêu tại 284/QĐ-UBND ngày 20/02/2020")).toEqual([["Quyết định", "284/QĐ-UBND", "2020-02-20", null]]);
    expect(find("đã nêu tại 284/QĐ-UBND")[0]?.messages.map(({ id }) => id)).toEqual(["reference-type-inferred"]);
  });

  test("keeps no date that the calendar has not", () => {
    const [reference] = find("Quyết định số 31/QĐ-UBND ngày 31/02/2020");
    expect(reference?.value.date).toBeNull();
    expect(reference?.messages.map(({ id }) => id)).toEqual(["invalid-date"]);
  });

  test("prints the phrase from the type to the issuer", () => {
    expect(find("theo Kế hoạch số 69/KH-UBND ngày 10/4/2020 của UBND xã Mỏ Vàng.")[0]?.value.raw).toBe(
      "Kế hoạch số 69/KH-UBND ngày 10/4/2020 của UBND xã Mỏ Vàng",
    );
  });

  test.each([
    "đoạn Km83+00-Km88+100, QL37-QL17-ĐT292",
    "theo mẫu số 02/TNDN",
    "các ngày 30/4-1/5",
    "đạt 14/23 xã, 31,277/31,410 tỷ",
    "Dự án số 3",
  ])("%s is none", (words) => {
    expect(read(words)).toEqual([]);
  });
});

describe("who issued it", () => {
  test.each([
    ["của Sở Văn hóa, Thể thao và Du lịch, Sở Tài chính", "Sở Văn hóa, Thể thao và Du lịch"],
    ["của Bộ Lao động - Thương binh và Xã hội hướng dẫn", "Bộ Lao động - Thương binh và Xã hội"],
    ["của Bộ trưởng Bộ Y tế ban hành", "Bộ trưởng Bộ Y tế"],
    ["của UBND tỉnh và Nghị quyết", "UBND tỉnh"],
    ["của HĐND tỉnh khóa XIX, kỳ họp thứ 5", "HĐND tỉnh khóa XIX"],
    ["của Chủ tịch UBND thành phố Sông Lạnh phê duyệt", "Chủ tịch UBND thành phố Sông Lạnh"],
    ["của Ban Bí thư Trung ương Đảng khóa XII về", "Ban Bí thư Trung ương Đảng khóa XII"],
  ])("ends the name in: %s", (words, issuer) => {
    expect(find(`Quyết định số 5/QĐ-ABC ngày 01/02/2020 ${words}`)[0]?.value.issuer).toBe(issuer);
  });

  test("a joint circular has all its issuers", () => {
    expect(find("Thông tư liên tịch số 7/2002/TTLT/BTC-BYT ngày 3/1/2002 của Bộ Tài chính, Bộ Y tế hướng dẫn")[0]?.value.issuer).toBe(
      "Bộ Tài chính, Bộ Y tế",
    );
  });

  test("an opening type and a closing issuer count for the whole list", () => {
    expect(read("Công văn số 12/UBND-VP; số 34/UBND-NC và số 56/UBND-KT của UBND tỉnh")).toEqual([
      ["Công văn", "12/UBND-VP", null, "UBND tỉnh"],
      ["Công văn", "34/UBND-NC", null, "UBND tỉnh"],
      ["Công văn", "56/UBND-KT", null, "UBND tỉnh"],
    ]);
  });

  test.each([
    ["Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 12/TTr-SNV", "Giám đốc Sở Nội vụ"],
    ["UBND xã Mỏ Vàng trả lời tại Công văn số 12/UBND-VP", "UBND xã Mỏ Vàng"],
    ["tỉnh được Thủ tướng Chính phủ giao vốn đầu tư tại Quyết định số 15/QĐ-TTg", "Thủ tướng Chính phủ"],
    ["Sở Tài chính được giao nhiệm vụ tại Quyết định số 15/QĐ-UBND", null],
    ["UBND tỉnh đã ban hành Kế hoạch số 42/KH-UBND", "UBND tỉnh"],
    ["UBND tỉnh làm theo quy định tại Nghị định số 167/2017/NĐ-CP", null],
  ])("names the writer: %s", (words, issuer) => {
    expect(find(words)[0]?.value.issuer).toBe(issuer);
  });
});

describe("a law cited by name and date", () => {
  test.each([
    ["Căn cứ Luật Đầu tư công ngày 13/6/2019;", "Luật Đầu tư công ngày 13/6/2019"],
    [
      "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019",
      "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019",
    ],
    ["theo luật Đất đai ngày 29/11/2013", "luật Đất đai ngày 29/11/2013"],
  ])("reads %s without a number", (words, raw) => {
    expect(find(words).map(({ value }) => [value.type, value.number, value.raw])).toEqual([["Luật", null, raw]]);
  });

  test.each(["theo Luật Đất đai", "Luật Đất đai có hiệu lực từ ngày 01/7/2014"])("%s is none", (words) => {
    expect(read(words)).toEqual([]);
  });
});

describe("dates that contradict each other", () => {
  test("one number with two dates is doubted", () => {
    const all = find("Quyết định số 9/2020/QĐ-UBND ngày 01/02/2020; theo Quyết định số 9/2020/QĐ-UBND ngày 02/02/2020");
    expect(conflictingDates(all).map(({ id, words }) => [id, words])).toEqual([
      ["reference-date-conflict", { number: "9/2020/QĐ-UBND", first: "2020-02-01", second: "2020-02-02" }],
    ]);
  });

  test("a number without its year begins anew each year", () => {
    expect(conflictingDates(find("Quyết định số 9/QĐ-UBND ngày 01/02/2020; Quyết định số 9/QĐ-UBND ngày 02/02/2021"))).toEqual([]);
  });
});
