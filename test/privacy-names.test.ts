import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { protect } from "../src/privacy/protect.ts";
import { read } from "./documents.ts";

test.each(["ông Nguyễn\nVăn An khiếu nại", "ông Nguyễn Văn\nAn khiếu nại", "bà Vàng Thị\nMỷ"])(
  "a name cut by a line end: %j",
  async (words) => {
    const { doc, record } = await read(`THÔNG BÁO\n\nUBND xã trả lời đơn của ${words} việc cấp đất.\n`);
    expect(protect(doc, record, "redact", "vi").doc.text).not.toMatch(/Nguyễn|Văn|An |Mỷ/);
  },
);

test.each(["H'Hen Niê", "H’Lan Êban", "Y-Bhiu Mlô"])("a name with a sign in it: %j", async (name) => {
  const { doc, record } = await read(`THÔNG BÁO\n\nUBND xã trả lời đơn của bà ${name} việc cấp đất. ${name} đã nhận.\n`);
  expect(protect(doc, record, "redact", "vi").doc.text).not.toContain(name);
});

describe("whatever they are called", () => {
  const pick = (...words: readonly string[]) => fc.constantFrom(...words);
  const surname = pick(
    "Nguyễn",
    "Trần",
    "Lê",
    "Phạm",
    "Hoàng",
    "Vũ",
    "Đặng",
    "Bùi",
    "Đỗ",
    "Ngô",
    "Lý",
    "Vàng",
    "Giàng",
    "Lò",
    "Thân",
    "Chu",
    "Khuất",
  );
  const middle = pick("Văn", "Thị", "Đình", "Hữu", "Danh", "Quang", "Bá", "Thị Hồng", "Minh", "A");
  const given = pick("An", "Bình", "Thóa", "Quyền", "Sơn", "Xuân", "Hiến", "Páo", "Mỷ", "Đại", "Công", "Trưởng", "Phúc", "Yên");
  const name = fc.tuple(surname, middle, given).map((parts) => parts.join(" "));
  const printed = fc.constantFrom(
    (words: string) => words,
    (words: string) => words.toUpperCase(),
    (words: string) => words.normalize("NFD"),
    (words: string) => words.replace(" ", "  "),
  );
  const story = pick(
    "Vụ ông {A}, bà {B}, thôn Hạ, xã Lê Lộc khiếu nại việc thu hồi đất",
    "Bà {A} tố cáo ông {B}, Chủ tịch UBND xã Hà Trì",
    "Ông {A} (ủy quyền cho {B}, trú tại tổ 5, phường An Phú) đề nghị bồi thường",
    "Công dân {A} và hộ ông {B} phản ánh ô nhiễm tại xóm Cháy, xã Hồng Thái",
    "Kết luận số 12/KL-UBND ngày 02/3/2019 về nội dung tố cáo đối với ông {A}, bà {B}",
    "Người khiếu nại: {A}, sinh năm 1960; người được ủy quyền: {B}",
    "Vụ tranh chấp đất giữa ông {A} với bà {B} và 12 hộ dân",
    "Khiếu nại của {A} về việc cấp đất cho {B}",
    "{A} và các hộ dân đề nghị trả lại đất mà bố ông là ông {B} đã nộp",
    "Vợ ông {A} là bà {B} kiến nghị cấp lại sổ",
    "Tố cáo Trưởng thôn {A} và kế toán {B} thu sai quy định",
    "Các ông, bà: {A}; {B}; đề nghị được đối thoại",
    "Ông {A}: không nhất trí với trả lời của bà {B}, cán bộ địa chính",
  );

  test("no name of a case is left", async () => {
    await fc.assert(
      fc.asyncProperty(name, name, story, printed, async (a, b, words, print) => {
        const told = words.replace("{A}", print(a)).replace("{B}", print(b));
        const text = `THÔNG BÁO\n\n1. Thanh tra tỉnh: Giải quyết 01 vụ việc ¹ trước ngày 30/6/2021.\n\n¹ Bao gồm: (1) ${told}.\n\nÔng ${a} đã nhận văn bản.\n`;
        const { doc, record } = await read(text);
        const safe = JSON.stringify(protect(doc, record, "redact", "vi"))
          .normalize("NFC")
          .replace(/\s+/g, " ")
          .toLowerCase();
        for (const one of [a, b]) expect(safe).not.toContain(one.toLowerCase());
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});
