import { expect, test } from "vitest";
import { parseTree } from "../src/tree/parse.ts";

function zonesOf(text: string, format = "text"): [string, string][] {
  return parseTree(text, format).children.map((block) => [
    block.zone,
    text.slice(block.span.start, block.span.end).split("\n")[0]?.slice(0, 24) ?? "",
  ]);
}

const zoneOf = (text: string, words: string, format?: string) =>
  zonesOf(text, format).find(([, start]) => start.startsWith(words.slice(0, 24)))?.[0];

const motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc";
const head = `UBND XÃ HÒA BÌNH\n${motto}\nSố: 31/KH-UBND\nHòa Bình, ngày 02 tháng 6 năm 2024\n\nKẾ HOẠCH\nTuyên truyền năm 2024\n\n`;

test("a portal's lines before the letterhead are wrapper", () => {
  const text = `*Source: https://example.vn/x*\n\n# Một tên khác\n\n${head}I. MỤC ĐÍCH\n\n1. Nâng cao.`;
  expect(
    zonesOf(text, "markdown")
      .slice(0, 3)
      .map(([zone]) => zone),
  ).toEqual(["wrapper", "wrapper", "head"]);
});

test("a digital signature's block before the letterhead is wrapper", () => {
  expect(zonesOf(`Người ký: Văn phòng\nEmail: a@b.vn\nThời gian ký: 16.04.2024\n${head}I. MỤC ĐÍCH`)[0]?.[0]).toBe("wrapper");
});

test("the preamble ends with the line that decides", () => {
  const text = `Số: 9/QĐ-UBND\nAn Phú, ngày 2 tháng 3 năm 2020\nQUYẾT ĐỊNH\nVề việc giao nhiệm vụ\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật A ngày 1/1/2015;\nQUYẾT ĐỊNH:\nĐiều 1. Giao nhiệm vụ.`;
  expect(zonesOf(text).map(([zone]) => zone)).toEqual(["head", "head", "head", "head", "preamble", "preamble", "preamble", "body"]);
});

test("a title that opens like a basis is a title", () => {
  const text = `Số: /KH-UBND\nAn Phú, ngày tháng 01 năm 2022\nKẾ HOẠCH\n\nThực hiện Nghị quyết số 01/NQ-CP của Chính phủ\n\nThực hiện Nghị quyết số 01/NQ-CP. UBND tỉnh xây dựng Kế hoạch như sau:\n\nI. MỤC ĐÍCH`;
  expect(zonesOf(text).map(([zone]) => zone)).toEqual(["head", "head", "head", "head", "preamble", "body"]);
});

test("a text without a head begins with its body", () => {
  expect(zonesOf("A. NHIỆM VỤ\n\n1. Chỉ đạo.")[0]?.[0]).toBe("body");
});

test("a page that says in a bracket where it took its words from has no letterhead", () => {
  const text = "Giao Sở Y tế chủ trì rà soát hồ sơ.\n\n(Theo Công văn số 12/UBND-KT, ngày 3/5/2021)";
  expect(zonesOf(text).map(([zone]) => zone)).toEqual(["body", "body"]);
});

test("recipients and signature are the close, in either order", () => {
  const recipients = "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n";
  const signature = "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nBùi Văn Tâm\n";
  for (const close of [recipients + signature, signature + recipients]) {
    const zones = zonesOf(`${head}I. MỤC ĐÍCH\n\n1. Nâng cao.\n\n${close}`).map(([zone]) => zone);
    expect(zones.filter((zone) => zone === "close")).toHaveLength(6);
    expect(zones).not.toContain("annex");
  }
});

test("a plan after the signature is an annex with a head of its own", () => {
  const text = `${head}I. MỤC ĐÍCH\n\n1. Nâng cao.\n\nCHỦ TỊCH\n\nBùi Văn Tâm\n\nQUY CHẾ\n\nPhối hợp\n\n(Ban hành kèm theo Kế hoạch số 31/KH-UBND)\n\nChương I\n\nQUY ĐỊNH CHUNG`;
  expect(zoneOf(text, "QUY CHẾ")).toBe("annex-head");
  expect(zoneOf(text, "(Ban hành kèm theo Kế ho")).toBe("annex-head");
  expect(zoneOf(text, "Chương I")).toBe("annex");
});

test("an annex begins at its heading where the signature was lost", () => {
  const text = `${head}I. MỤC ĐÍCH\n\n1. Nâng cao.\n\nPHỤ LỤC I\n\nDANH MỤC NHIỆM VỤ\n\n(Kèm theo Kế hoạch số 31/KH-UBND ngày 02/6/2024)\n\n1. Việc thứ nhất`;
  expect(zoneOf(text, "1. Nâng cao.")).toBe("body");
  expect(zoneOf(text, "PHỤ LỤC I")).toBe("annex-head");
  expect(zoneOf(text, "1. Việc thứ nhất")).toBe("annex");
});

test("a greeting joined to the text after it is cut off", () => {
  const text = `SỞ NỘI VỤ\n${motto}\nSố: 5/SNV-VP\nAn Phú, ngày 2 tháng 3 năm 2020\n\nKính gửi: Các sở, ban, ngành cấp tỉnh và Ủy ban nhân dân các huyện, thành phố\n\nThực hiện chỉ đạo của Ủy ban nhân dân tỉnh, Sở Nội vụ đề nghị các cơ quan báo cáo.`;
  expect(zoneOf(text, "Thực hiện chỉ đạo của Ủy")).toBe("body");
});

test("whom a letter is written to does not go on with the sentence behind a blank line", () => {
  const text = `SỞ NỘI VỤ\n${motto}\nSố: 5/TTr-SNV\nAn Phú, ngày 2 tháng 3 năm 2020\n\nKính gửi: Chủ tịch Ủy ban nhân dân tỉnh\n\nSở Nội vụ nhận được Văn bản số 01/BC-HH ngày 28/6/2025\ncủa Hiệp hội Doanh nghiệp tỉnh.`;
  expect(zoneOf(text, "Sở Nội vụ nhận được Văn ")).toBe("body");
});
