import { expect, test } from "vitest";
import { headerOf } from "./tools/header-of.ts";

const motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc";

test("reads a number whose symbol holds the sign &, and a subject behind `Về:`", () => {
  const { value } = headerOf(`UBND TỈNH AN PHÚ\nSỞ GIÁO DỤC VÀ ĐÀO TẠO\n${motto}
Số: 28/GDĐT –KT&KĐCL
Về: góp ý dự thảo Quy chế thi.
An Phú, ngày 07 tháng 12 năm 2007

Kính gửi: Hiệu trưởng các trường

Sở Giáo dục và Đào tạo đề nghị các trường góp ý.`);
  expect(value).toMatchObject({ number: "28/GDĐT-KT&KĐCL", symbol: "GDĐT-KT&KĐCL", date: "2007-12-07", type: { code: "CV" } });
  expect(value.title).toBe("Về: góp ý dự thảo Quy chế thi.");
});

test("ends a title without its type at who decides over the bases", () => {
  const { value } = headerOf(`ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 6/2006/QĐ-UBND | Tân Lạc, ngày 26 tháng 7 năm 2006 |
BAN HÀNH QUY ĐỊNH VỀ HOẠT ĐỘNG CỦA CÔNG BÁO TỈNH AN PHÚ
ỦY BAN NHÂN DÂN TỈNH AN PHÚ
Căn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày 26/11/2003;
Theo đề nghị của Chánh Văn phòng,
QUYẾT ĐỊNH:
Điều 1. Ban hành Quy định.`);
  expect(value).toMatchObject({ issuer: "Ủy ban nhân dân tỉnh An Phú", title: "BAN HÀNH QUY ĐỊNH VỀ HOẠT ĐỘNG CỦA CÔNG BÁO TỈNH AN PHÚ" });
  expect(value.bases).toHaveLength(2);
});

test("ends a title that itself ends in a place's level at the council over the bases", () => {
  const { value } = headerOf(`HỘI ĐỒNG NHÂN DÂN\nTỈNH AN PHÚ\n${motto}\nSố: 2/2007/NQ-HĐND\nTân Lạc, ngày 13 tháng 7 năm 2007
NGHỊ QUYẾT
VỀ CÁC LOẠI PHÍ THUỘC THẨM QUYỀN CỦA HỘI ĐỒNG NHÂN DÂN TỈNH
HỘI ĐỒNG NHÂN DÂN TỈNH AN PHÚ
KHÓA VII KỲ HỌP THỨ 9
Căn cứ Pháp lệnh Phí và lệ phí ngày 28 tháng 8 năm 2001;
QUYẾT NGHỊ:
Điều 1. Thông qua mức thu.`);
  expect(value.title).toBe("VỀ CÁC LOẠI PHÍ THUỘC THẨM QUYỀN CỦA HỘI ĐỒNG NHÂN DÂN TỈNH");
});

test("leaves a page's own heading out of a letterhead that prints its number once more", () => {
  const { value } = headerOf(`Công văn Số: 27/SNV-CCHC V/v: Thực hiện quy định.

SỞ NỘI VỤ
${motto}
Số: 27/SNV-CCHC
V/v
: Thực hiện quy định về hồ sơ.
An Phú, ngày 18 tháng 07 năm 2014

Kính gửi: Phòng Nội vụ các huyện.

Sở Nội vụ đề nghị các phòng báo cáo.`);
  expect(value).toMatchObject({ issuer: "Sở Nội vụ", date: "2014-07-18", title: "V/v Thực hiện quy định về hồ sơ." });
});

test("reads a number and a subject that stand behind the issuer in one cell", () => {
  const { value } =
    headerOf(`| ỦY BAN NHÂN DÂN  TỈNH AN PHÚ  Số: 15/UBND-KGVX  V/v phòng, chống dịch bệnh | ${motto.replace("\n", "  ")}  Tân Lạc, ngày 12 tháng 5 năm 2025 |
| :---: | :---: |

Kính gửi: Các sở, ban, ngành tỉnh.

Ủy ban nhân dân tỉnh yêu cầu các đơn vị thực hiện nghiêm túc.`);
  expect(value).toMatchObject({ number: "15/UBND-KGVX", issuer: "Ủy ban nhân dân tỉnh An Phú", place: "Tân Lạc" });
  expect(value.title).toBe("V/v phòng, chống dịch bệnh");
});

test("goes on with a subject that ends in a short form", () => {
  const { value } = headerOf(
    `CỤC THUẾ TỈNH AN PHÚ\n|\n${motto}\n|\nSố: 13/CTAP-TTHT\nV/v chính sách thuế\nGTGT\n|\nAn Phú, ngày 23 tháng 11 năm 2020\n|\nKính gửi: Công ty TNHH Hoa Mai\n\nCục Thuế có ý kiến như sau.`,
  );
  expect(value).toMatchObject({ issuer: "Cục Thuế tỉnh An Phú", title: "V/v chính sách thuế GTGT", date: "2020-11-23" });
});

test("reads number, date and issuer of the sentence that the gazette prints, in words and in figures", () => {
  const decree = headerOf(`NGHỊ ĐỊNH
CỦA CHÍNH PHỦ SỐ 95/CP NGÀY 31 THÁNG 12 NĂM 1994
BAN HÀNH ĐIỀU LỆ KỶ LUẬT LAO ĐỘNG

Điều 1. Ban hành Điều lệ.`).value;
  expect(decree).toMatchObject({ number: "95/CP", date: "1994-12-31", place: null, title: "BAN HÀNH ĐIỀU LỆ KỶ LUẬT LAO ĐỘNG" });
  const resolution = headerOf(`NGHỊ QUYẾT SỐ 14 NQ/UBTVQH9 NGÀY 26-8-1994
CỦA ỦY BAN THƯỜNG VỤ QUỐC HỘI QUY ĐỊNH SỐ PHÓ CHỦ TỊCH HỘI ĐỒNG NHÂN DÂN

Điều 1. Bầu một Phó Chủ tịch.`).value;
  expect(resolution).toMatchObject({
    type: { code: "NQ" },
    number: "14NQ/UBTVQH9",
    date: "1994-08-26",
    issuer: "Ủy ban Thường vụ Quốc hội",
    title: "QUY ĐỊNH SỐ PHÓ CHỦ TỊCH HỘI ĐỒNG NHÂN DÂN",
  });
});

test("reads a number behind its type without the word for it, where the symbol is that type's", () => {
  const { value } = headerOf(`KẾT LUẬN 27-KL/TW CỦA BỘ CHÍNH TRỊ VỀ SẮP XẾP TỔ CHỨC BỘ MÁY

Bộ Chính trị có ý kiến như sau:

1. Các cấp ủy báo cáo.`);
  expect(value).toMatchObject({ number: "27-KL/TW", issuer: "Bộ Chính trị", title: "VỀ SẮP XẾP TỔ CHỨC BỘ MÁY" });
  expect(headerOf("KẾ HOẠCH 2021/QĐ-TTg VÀ VIỆC THỰC HIỆN\n\n1. Các sở báo cáo.").value.number).toBeNull();
});

test("reads a regulation's heading under a letterhead without number and date", () => {
  const { value } = headerOf(`ỦY BAN NHÂN DÂN
XÃ AN LẠC
CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM
Độc lập -
Tự do - Hạnh phúc
QUY CHẾ LÀM
VIỆC
CỦA ỦY
BAN NHÂN DÂN XÃ AN LẠC
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi`);
  expect(value).toMatchObject({
    type: { code: "QC" },
    issuer: "Ủy ban nhân dân xã An Lạc",
    title: "LÀM VIỆC CỦA ỦY BAN NHÂN DÂN XÃ AN LẠC",
  });
});

test("takes no office for a name behind another office", () => {
  const { value } = headerOf(
    `THỦ TƯỚNG CHÍNH PHỦ\n${motto}\nSố: 9/QĐ-TTg\nHà Nội, ngày 4 tháng 7 năm 2000\nQUYẾT ĐỊNH\nVề trợ cấp\nĐiều 1. Trợ cấp.\n\nKT. THỦ TƯỚNG\n\nPhó Thủ tướng\n\n(Đã ký)\n\nNguyễn Văn Ngọ`,
  );
  expect(value.signer).toEqual({ mode: "KT.", onBehalfOf: "Thủ tướng", position: "Phó Thủ tướng", name: "Nguyễn Văn Ngọ" });
});

test.each([
  ["ỦY BAN THƯỜNG VỤ\nQUỐC HỘI", "5/NQ-UBTVQH14", "Ủy ban Thường vụ Quốc hội"],
  ["BẢO HIỂM XÃ HỘI VIỆT NAM\nBẢO HIỂM XÃ HỘI\nTP.HỒ CHÍ MINH", "29/TB-BHXH", "Bảo hiểm xã hội thành phố Hồ Chí Minh"],
  ["BỘ TÀI CHÍNH-BỘ Y TẾ,", "5/2003/TTLT-BTC-BYT", "Bộ Tài chính - Bộ Y tế"],
])("writes %j as an issuer's name", (letterhead, number, issuer) => {
  expect(
    headerOf(`${letterhead}\n${motto}\nSố: ${number}\nHà Nội, ngày 1 tháng 3 năm 2003\n\nVề việc gì\n\n1. Nội dung.`).value.issuer,
  ).toBe(issuer);
});

test("works out the province that the text names, not the town that it is dated from, and a city without its level twice", () => {
  const plan = (place: string, words: string) =>
    headerOf(`Số: 5/KH-UBND | ${place}, ngày 2 tháng 3 năm 2020 |\nKẾ HOẠCH\nVề phòng dịch\n\n1. ${words}`).value.issuer;
  expect(plan("Tân Kỳ", "Quyết định của UBND tỉnh An Phú và UBND tỉnh.")).toBe("Ủy ban nhân dân tỉnh An Phú");
  expect(plan("TP. An Phú", "Công văn của UBND thành phố.")).toBe("Ủy ban nhân dân thành phố An Phú");
});

test("cuts a letterhead in one line apart, also behind a viewer's number and with two bodies, and its title from who decides", () => {
  const decision = headerOf(
    `1. BỘ NỘI VỤ CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM CỤC LƯU TRỮ Độc lập - Tự do - Hạnh phúc ****** Số: 12/QĐ-CLT Hà Nội, ngày 9 tháng 1 năm 2004 QUYẾT ĐỊNH VỀ VIỆC BAN HÀNH QUY CHẾ CỦA CỤC LƯU TRỮ CỤC TRƯỞNG CỤC LƯU TRỮ Căn cứ Nghị định số 77/2003/NĐ-CP ngày 01/7/2003 của Chính phủ; QUYẾT ĐỊNH: Điều 1. Ban hành Quy chế.`,
  ).value;
  expect(decision).toMatchObject({
    type: { code: "QĐ" },
    number: "12/QĐ-CLT",
    issuer: "Cục Lưu trữ",
    date: "2004-01-09",
    title: "VỀ VIỆC BAN HÀNH QUY CHẾ CỦA CỤC LƯU TRỮ",
  });
  const circular = headerOf(
    `1. BỘ Y TẾ ${motto.replace("\n", " ")} Số: 29-TT/BYT Hà Nội, ngày 28 tháng 11 năm 1993 THÔNG TƯ VỀ VIỆC BỒI DƯỠNG. Thi hành công văn số 56/V9 ngày 07 tháng 11 năm 1993, Bộ Y tế quy định như sau:`,
  ).value;
  expect(circular).toMatchObject({ title: "VỀ VIỆC BỒI DƯỠNG.", number: "29-TT/BYT" });
});

test("looks for the letterhead below what a portal lists of the document", () => {
  const { value } = headerOf(`Thông tin văn bản
  • Quyết định số 12/2006/QĐ-UBND ngày 22/11/2006 về quản lý nhà nước đối với chi nhánh
  • Cơ quan ban hành: Thành phố An Phú

UBND THÀNH PHỐ AN PHÚ
${motto}
Số: 12/2006/QĐ-UBND
An Phú, ngày 22 tháng 11 năm 2006

QUYẾT ĐỊNH
Về quản lý nhà nước đối với chi nhánh

Điều 1. Ban hành quy định.`);
  expect(value).toMatchObject({ number: "12/2006/QĐ-UBND", date: "2006-11-22", issuer: "Ủy ban nhân dân thành phố An Phú" });
});

test("takes the state's president, in small letters, for who signs", () => {
  const { value } = headerOf(
    `CHỦ TỊCH NƯỚC\n${motto}\nSố: 8/L-CTN\nHà Nội, ngày 18 tháng 10 năm 1999\n\nLỆNH\nVề việc công bố Pháp lệnh\n\nPháp lệnh Đo lường.\n\nChủ tịch nước\n\n(Đã ký)\n\nTrần Đức Ngọ`,
  );
  expect(value.signer).toEqual({ mode: null, onBehalfOf: null, position: "Chủ tịch nước", name: "Trần Đức Ngọ" });
});

test("takes a bracket that sends another letter along for no annex, and `Về …` over the greeting for the subject", () => {
  const { value } = headerOf(`UBND TỈNH AN PHÚ\n${motto}\nSố: 45/UBND-VX\nTân Lạc, ngày 6 tháng 4 năm 2011

Về trách nhiệm phối hợp thực hiện quyết toán dự án hoàn thành sử dụng vốn ngân sách

Kính gửi: Giám đốc các sở

Ủy ban nhân dân tỉnh đề nghị các sở phối hợp.
(Đính kèm Công văn số 84/UBND-VX ngày 22/3/2011)
Nơi nhận:
- Như trên;
- Lưu: VT.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH


Trần Đức Ngọ`);
  expect(value).toMatchObject({
    type: { code: "CV" },
    title: "Về trách nhiệm phối hợp thực hiện quyết toán dự án hoàn thành sử dụng vốn ngân sách",
    signer: { name: "Trần Đức Ngọ" },
    annex: null,
  });
  expect(value.recipients).toHaveLength(2);
});

test("goes on with a title that breaks off in a name, and takes one without letterhead from under number and date", () => {
  const plan = `UBND TỈNH AN PHÚ\n${motto}\nSố: 8/KH-UBND\nTân Lạc, ngày 11 tháng 3 năm 2020\nKẾ HOẠCH
TRIỂN KHAI THỰC HIỆN CHỈ THỊ SỐ 37-CT/TW CỦA BAN\nBÍ THƯ VỀ TĂNG CƯỜNG QUAN HỆ LAO ĐỘNG
Căn cứ Chỉ thị số 37-CT/TW ngày 03/9/2019 của Ban Bí thư;\n\nI. MỤC ĐÍCH\n1. Quán triệt Chỉ thị.`;
  expect(headerOf(plan).value.title).toBe("TRIỂN KHAI THỰC HIỆN CHỈ THỊ SỐ 37-CT/TW CỦA BAN BÍ THƯ VỀ TĂNG CƯỜNG QUAN HỆ LAO ĐỘNG");
  const circular = `Số: 4/2002/TT-BYT\n\nĐộc lập - Tự do - Hạnh phúc\n\nHà Nội, ngày 29 tháng 05 năm 2002\n
Hướng dẫn việc xét cấp chứng chỉ hành nghề\n\nCăn cứ Luật Doanh nghiệp;\n\nBộ Y tế hướng dẫn như sau:\n\nĐiều 1. Chứng chỉ.`;
  expect(headerOf(circular).value.title).toBe("Hướng dẫn việc xét cấp chứng chỉ hành nghề");
});

test("reads the type at the end of an old symbol, and the number that the gazette prints without its nought", () => {
  const old = headerOf(`BỘ Y TẾ\n${motto}\nSố: 18-BYT/TT\nHà Nội, ngày 22 tháng 6 năm 1979\n\n1. Bồi dưỡng.`).value;
  expect(old.type?.code).toBe("TT");
  const circular = headerOf(
    `BỘ Y TẾ\n${motto}\nSố: 07-BYT/TT\nHà Nội, ngày 30 tháng 4 năm 1994\n\nTHÔNG TƯ\nCỦA BỘ Y TẾ SỐ 7-BYT/TT NGÀY 30-4-1994 HƯỚNG DẪN HÀNH NGHỀ Y\n\n1. Nội dung.`,
  ).value;
  expect(circular).toMatchObject({ number: "07-BYT/TT", title: "HƯỚNG DẪN HÀNH NGHỀ Y" });
});

test.each([
  ["TỈNH ĐOÀN AN PHÚ          ĐOÀN TNCS HỒ CHÍ MINH", "Tỉnh đoàn An Phú"],
  ["TỈNH ĐOÀN AN PHÚ | ĐOÀN TNCS HỒ CHÍ MINH |\nBAN THƯỜNG VỤ |", "Ban Thường vụ Tỉnh đoàn An Phú"],
  ["BCH ĐOÀN TỈNH AN PHÚ\n***\nĐOÀN TNCS HỒ CHÍ MINH", "Ban Chấp hành Đoàn tỉnh An Phú"],
  ["ĐOÀN TNCS HỒ CHÍ MINH\nBAN CHẤP HÀNH TRUNG ƯƠNG", "Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh"],
  ["ĐOÀN TNCS HỒ CHÍ MINH\nTỈNH AN PHÚ", "Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh An Phú"],
])("takes the Youth Union's name for the body only where no other stands: %j", (letterhead, issuer) => {
  const { value } = headerOf(
    `${letterhead}\nSố: 25-KH/ĐTN\nTân Lạc, ngày 16 tháng 5 năm 2024\n\nKẾ HOẠCH\nTổ chức hoạt động hè\n\nI. MỤC ĐÍCH`,
  );
  expect(value.issuer).toBe(issuer);
});

test("ends a title in capitals at the office that decides, also behind a place's level", () => {
  const { value } = headerOf(`TÒA ÁN NHÂN DÂN\nTỐI CAO\n${motto}\nSố: 45/2014/QĐTA-TĐKT\nHà Nội, ngày 28 tháng 7 năm 2014\n
QUYẾT ĐỊNH\n\nVỀ VIỆC BAN HÀNH BẢNG CHẤM ĐIỂM ÁP DỤNG VỚI TÒA ÁN CẤP TỈNH VÀ CẤP HUYỆN\n\nCHÁNH ÁN TÒA ÁN NHÂN DÂN TỐI CAO\n
Căn cứ Điều 25 Luật Tổ chức Tòa án nhân dân;\n\nQUYẾT ĐỊNH\n\nĐiều 1. Ban hành bảng chấm điểm.`);
  expect(value.title).toBe("VỀ VIỆC BAN HÀNH BẢNG CHẤM ĐIỂM ÁP DỤNG VỚI TÒA ÁN CẤP TỈNH VÀ CẤP HUYỆN");
});

test("strips the gazette's sentence with a comma before its date", () => {
  const { value } = headerOf(`BỘ NỘI VỤ\n${motto}\nSố: 86/2001/QĐ-BNV\nHà Nội, ngày 23 tháng 8 năm 2001\n\nQUYẾT ĐỊNH
\nCỦA BỘ TRƯỞNG BỘ NỘI VỤ SỐ 86/2001/QĐ-BNV, NGÀY 23 THÁNG 08 NĂM 2001 VỀ VIỆC BAN HÀNH QUY ĐỊNH\n\nBỘ TRƯỞNG BỘ NỘI VỤ
\nCăn cứ Nghị định số 73-CP ngày 01 tháng 11 năm 1995 của Chính phủ;\n\nQUYẾT ĐỊNH\n\nĐiều 1. Ban hành quy định.`);
  expect(value.title).toBe("VỀ VIỆC BAN HÀNH QUY ĐỊNH");
});

test("passes the days of a session by on the way to the bases, and a blank in the number of the gazette's sentence", () => {
  const council = headerOf(`HỘI ĐỒNG NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 20/NQ-HĐND | An Phú, ngày 08 tháng 12 năm 2020 |
VỀ DỰ TOÁN NGÂN SÁCH ĐỊA PHƯƠNG\nHỘI ĐỒNG NHÂN DÂN THÀNH PHỐ AN PHÚ\nKHÓA XV, KỲ HỌP THỨ 18\n(Từ ngày 07/12 đến ngày 09/12/2020)
Căn cứ Luật Ngân sách nhà nước số 83/2015/QH13;\nQUYẾT NGHỊ:\nĐiều 1. Thống nhất với báo cáo.`).value;
  expect(council).toMatchObject({ title: "VỀ DỰ TOÁN NGÂN SÁCH ĐỊA PHƯƠNG", issuer: "Hội đồng nhân dân thành phố An Phú" });
  const decision = headerOf(`THỦ TƯỚNG CHÍNH PHỦ\n${motto}\nSố: 60/2002/QĐ-TTg\nHà Nội, ngày 13 tháng 5 năm 2002\nQUYẾT ĐỊNH
CỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 60/2002/ QĐ-TTG NGÀY 13 THÁNG 5\nNĂM 2002 VỀ VIỆC PHÊ DUYỆT QUY HOẠCH\nTHỦ TƯỚNG CHÍNH PHỦ
Căn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001;\nQUYẾT ĐỊNH:\nĐiều 1. Phê duyệt quy hoạch.`).value;
  expect(decision).toMatchObject({ title: "VỀ VIỆC PHÊ DUYỆT QUY HOẠCH", number: "60/2002/QĐ-TTg" });
});

test.each([
  ["ỦY BAN KIỂM TRA", "Ủy ban Kiểm tra Trung ương"],
  ["BAN TỔ CHỨC", "Ban Tổ chức Trung ương"],
  ["VĂN PHÒNG", "Văn phòng Ban Chấp hành Trung ương"],
])("names %s under the Central Committee by it", (body, issuer) => {
  const { value } = headerOf(
    `BAN CHẤP HÀNH TRUNG ƯƠNG\n${body}\n*\nSố: 06-HD/VB\n\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 18 tháng 12 năm 2018\n\nHƯỚNG DẪN\nThực hiện quy định\n\n1. Nội dung.`,
  );
  expect(value.issuer).toBe(issuer);
});

test("joins what a narrow cell cut: `TM.` from its body, a law from the rest of its name", () => {
  const { value } = headerOf(`ỦY\nBAN NHÂN DÂN\nTỈNH AN PHÚ\n|\n${motto}\n|\nSố:\n33/2009/QĐ-UBND\n|\nAn Phú, ngày 24 tháng 12 năm 2009\n|
QUYẾT ĐỊNH\nBAN HÀNH QUY ĐỊNH VỀ MẠNG TIN HỌC\nỦY BAN NHÂN DÂN TỈNH AN PHÚ
Căn cứ Luật Tổ chức\nChính phủ ngày 25 tháng 12 năm 2001;\nCăn cứ Luật Công nghệ thông tin ngày 29/6/2006;\nQUYẾT ĐỊNH:
Điều 1.\nBan hành Quy định.\n|\nTM.\nỦY BAN NHÂN DÂN TỈNH\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Đức Ngọ`);
  expect(value.bases[0]).toBe("Căn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001");
  expect(value.signer).toEqual({ mode: "TM.", onBehalfOf: "Ủy ban nhân dân tỉnh", position: "Phó Chủ tịch", name: "Trần Đức Ngọ" });
});
