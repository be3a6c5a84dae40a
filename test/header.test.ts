import { expect, test } from "vitest";
import { repair } from "../src/text/repair.ts";
import { headerOf } from "./tools/header-of.ts";

const motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc";
const ids = (found: ReturnType<typeof headerOf>) => found.messages.map((m) => m.id);

const decision = `UBND TỈNH AN PHÚ
SỞ TT&TT
${motto}
Số: 13/2017/QĐ-STTTT
An Phú, ngày 05 tháng 3 năm 2017

QUYẾT ĐỊNH
Về việc ban hành Quy chế làm việc

GIÁM ĐỐC SỞ THÔNG TIN VÀ TRUYỀN THÔNG

Căn cứ Luật Công nghệ thông tin ngày 29/6/2006; Căn cứ Quyết định số 10/QĐ-UBND ngày 02/02/2016 của UBND tỉnh;
Xét đề nghị của Chánh Văn phòng Sở,

QUYẾT ĐỊNH:

Điều 1. Ban hành Quy chế.
Điều 2. Các phòng chịu trách nhiệm thi hành./.

Nơi nhận:
- Như Điều 2;
- Các phòng, đơn vị
trực thuộc Sở;
- Lưu: VT, VP.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

ThS. Đặng Quốc Khánh

QUY CHẾ
Làm việc của Sở
(Ban hành kèm theo Quyết định số 18/2017/QĐ-STTTT ngày 05/3/2017 của Sở Thông tin và Truyền thông)

Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi`;

test("splits the number into serial, year and symbol", () => {
  expect(headerOf(decision).value).toMatchObject({ number: "13/2017/QĐ-STTTT", serial: "13", year: 2017, symbol: "QĐ-STTTT" });
});

test("names the issuer of the letterhead in full, with its superior's place", () => {
  expect(headerOf(decision).value.issuer).toBe("Sở Thông tin và Truyền thông tỉnh An Phú");
});

test("reads type, place, date and title", () => {
  expect(headerOf(decision).value).toMatchObject({
    type: { code: "QĐ" },
    place: "An Phú",
    date: "2017-03-05",
    title: "Về việc ban hành Quy chế làm việc",
  });
});

test("cuts a paragraph of several bases at the semicolon", () => {
  expect(headerOf(decision).value.bases).toEqual([
    "Căn cứ Luật Công nghệ thông tin ngày 29/6/2006",
    "Căn cứ Quyết định số 10/QĐ-UBND ngày 02/02/2016 của UBND tỉnh",
    "Xét đề nghị của Chánh Văn phòng Sở",
  ]);
});

test("reads the document's own articles, not the annex's", () => {
  expect(headerOf(decision).value.articles).toEqual([
    { number: "1", text: "Ban hành Quy chế." },
    { number: "2", text: "Các phòng chịu trách nhiệm thi hành." },
  ]);
});

test("leaves the degree out of the signer's name", () => {
  expect(headerOf(decision).value.signer).toEqual({
    mode: "KT.",
    onBehalfOf: "Giám đốc",
    position: "Phó Giám đốc",
    name: "Đặng Quốc Khánh",
  });
});

test("joins a wrapped recipient", () => {
  expect(headerOf(decision).value.recipients).toEqual(["Như Điều 2", "Các phòng, đơn vị trực thuộc Sở", "Lưu: VT, VP"]);
});

test("reads the attached regulation and says where its number differs", () => {
  const found = headerOf(decision);
  expect(found.value.annex).toEqual({
    type: { code: "QC", name: "Quy chế" },
    title: "Làm việc của Sở",
    ofNumber: "18/2017/QĐ-STTTT",
    ofDate: "2017-03-05",
  });
  expect(ids(found)).toContain("annex-number-mismatch");
});

test("takes an annex printed alone from its first line on, but for the letterhead that it repeats", () => {
  const bracket =
    "(Kèm theo Quyết định số      /QĐ-UBND ngày     tháng 5 năm 2021 của UBND tỉnh)\n\nSTT\tTên xã\tKinh phí\n1\tXã An Hòa\t120\n";
  const titles = [
    "HỖ TRỢ KINH PHÍ NĂM 2021 CHO CÁC XÃ\n",
    "DANH MỤC KINH PHÍ HỖ TRỢ\nCHO CÁC XÃ NĂM 2021\n",
    "UBND TỈNH AN PHÚ\nSỞ NỘI VỤ\n\nDANH MỤC KINH PHÍ\n",
  ];
  expect(titles.map((title) => headerOf(title + bracket).value.annex?.title)).toEqual([
    "HỖ TRỢ KINH PHÍ NĂM 2021 CHO CÁC XÃ",
    "DANH MỤC KINH PHÍ HỖ TRỢ CHO CÁC XÃ NĂM 2021",
    "DANH MỤC KINH PHÍ",
  ]);
});

test("gives each printed value the place that it was read from", () => {
  const { text } = repair(decision);
  const { value, places } = headerOf(decision);
  const at = (path: string) => (places[path] ?? []).map((s) => text.slice(s.start, s.end)).join("");
  expect(at("/number")).toBe(value.number);
  expect(at("/signer/name")).toBe(value.signer?.name);
  expect(at("/recipients/1")).toBe("Các phòng, đơn vịtrực thuộc Sở");
  expect(at("/articles/1/text")).toBe(value.articles[1]?.text);
});
