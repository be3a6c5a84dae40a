import { expect, test } from "vitest";
import { toSource } from "../src/text/offsets.ts";
import { partWords } from "../src/text/part-words.ts";
import { repair } from "../src/text/repair.ts";
import { head, read } from "./planned-tasks.ts";
import { growth } from "./tools/growth.ts";

const parted = (text: string) => partWords(repair(text)).text;

test.each([
  ["Bộ trưởngBộ Y tế", "Bộ trưởng Bộ Y tế"],
  ["chủtrì, phốihợp với cácsở", "chủ trì, phối hợp với các sở"],
  ["Ủybannhândân", "Ủy ban nhân dân"],
  ["tham mưuỦy ban", "tham mưu Ủy ban"],
  ["TRIỂNKHAI KẾHOẠCH", "TRIỂN KHAI KẾ HOẠCH"],
  ["cơquan liênquan", "cơ quan liên quan"],
  ["UBNDtỉnh, HĐNDhuyện", "UBND tỉnh, HĐND huyện"],
  ["số 15/NQ-HĐNDngày 12/3/2021của HĐND", "số 15/NQ-HĐND ngày 12/3/2021 của HĐND"],
  ["tháng 5năm 2021", "tháng 5 năm 2021"],
  ["số 12/2016/QH14ngày 9/6/2016", "số 12/2016/QH14 ngày 9/6/2016"],
  ["Uỷban nhân dân, kể từngày ký", "Uỷ ban nhân dân, kể từ ngày ký"],
  ["VIỆT NAMĐộc lập", "VIỆT NAM Độc lập"],
  ["CHỦ NHIỆMPHÓ CHỦ NHIỆM", "CHỦ NHIỆM PHÓ CHỦ NHIỆM"],
  ["tỷ lệGTGT, cácUBND", "tỷ lệ GTGT, các UBND"],
  ["tỉnh ThừaThiênHuế", "tỉnh Thừa Thiên Huế"],
])("words that stand as one are parted: %s", (text, expected) => {
  expect(parted(text)).toBe(expected);
});

test.each([
  "camera, video, internet, ôtô, điôxin, configuración",
  "môđun, kilômét, cáchỗ",
  "Giơnevơ",
  "Krông Nô, Đăkrông, SNông nghiệp",
  "TTr-SNV, QĐ-TTg, ThS, TTgCP, ỦBKT-TU",
  "toBe, YouTube, VinFast",
  "12m2, 5ha, H5N1",
  "1Nguồn: Sở Y tế",
  "chủ nghĩa Mác - Lênin, người Cơtu, thủ đô Viênchăn",
])("names, symbols and words of other languages stay: %s", (text) => {
  expect(parted(text)).toBe(text);
});

test("takes time in proportion to the text", () => {
  expect(growth(parted, "phốihợp với cácsở ", 5000)).toBeLessThan(4);
  expect(growth(parted, "cácsở", 5000)).toBeLessThan(4);
});

test("an added blank leads back to the letter behind it, and all others to their own", () => {
  const source = "cácsở,\r\nphốihợp";
  const { text, offsets } = partWords(repair(source));
  expect(text).toBe("các sở,\nphối hợp");
  const back = [...text].map((_, at) => toSource(offsets, at));
  expect(back).toEqual([0, 1, 2, 3, 3, 4, 5, 6, 8, 9, 10, 11, 12, 12, 13, 14]);
});

test("what was parted is told once, with the first place", async () => {
  const { tasks, diagnostics } = await read(
    ["II. NHIỆM VỤ", "1. SởY tế chủtrì, phốihợp với cácsở rà soát hồ sơ."],
    head("KẾ HOẠCH\nRà soát", "KH"),
  );
  expect(tasks.map(({ text, units }) => [text, units.map(({ name }) => name)])).toEqual([
    ["Sở Y tế chủ trì, phối hợp với các sở rà soát hồ sơ.", ["Sở Y tế", "các sở"]],
  ]);
  const told = diagnostics.filter(({ code }) => code === "blanks-restored");
  expect(told.map(({ message }) => message)).toEqual([expect.stringMatching(/4 chỗ, đầu tiên là «Sở Y»/)]);
});
