import { expect, test } from "vitest";
import { headerOf } from "./tools/header-of.ts";

const motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc";
const letter = `   UBND TỈNH AN PHÚ            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      SỞ NỘI VỤ                     Độc lập - Tự do - Hạnh phúc
   -----------                 --------------------------------
 Số: 512/SNV-CCHC              An Phú, ngày 7 tháng 9 năm 2019
 V/v triển khai hệ thống
 quản lý văn bản điện tử

          Kính gửi:
               - Các sở, ban, ngành tỉnh;
               - UBND các huyện, thành phố.

     Thực hiện Công văn số 88/BNV-CCHC ngày 01/9/2019 của Bộ Nội vụ, Sở Nội vụ đề nghị các cơ quan, đơn vị thực hiện một số nội dung sau:

     1. Báo cáo trước ngày 30/9/2019.

 Nơi nhận:                          KT. GIÁM ĐỐC
 - Như trên;                        PHÓ GIÁM ĐỐC
 - Lưu: VT, CCHC.
                                    Hoàng Minh Đức`;

test("takes a letter's type from its symbol and its title from under the number, in a letterhead of two columns", () => {
  expect(headerOf(letter).value).toMatchObject({
    type: { code: "CV" },
    number: "512/SNV-CCHC",
    issuer: "Sở Nội vụ tỉnh An Phú",
    title: "V/v triển khai hệ thống quản lý văn bản điện tử",
    bases: [],
  });
});

test("tells recipients and signature apart where they stand side by side", () => {
  const { recipients, signer } = headerOf(letter).value;
  expect(recipients).toEqual(["Như trên", "Lưu: VT, CCHC"]);
  expect(signer).toEqual({ mode: "KT.", onBehalfOf: "Giám đốc", position: "Phó Giám đốc", name: "Hoàng Minh Đức" });
});

test("two bodies of which neither is under the other issue a document together", () => {
  const issuerOf = (lines: string) =>
    headerOf(`${lines}\n${motto}\nSố: 01/QC-UBND-UBMTTQ\nAn Phú, ngày 27 tháng 10 năm 2017\nQUY CHẾ\nPhối hợp công tác\n`).value.issuer;
  expect(issuerOf("ỦY BAN NHÂN DÂN\nỦY BAN MTTQ VIỆT NAM\nTỈNH AN PHÚ")).toBe(
    "Ủy ban nhân dân - Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh An Phú",
  );
  expect(issuerOf("ỦY BAN NHÂN DÂN\nTỈNH AN PHÚ\nSỞ NỘI VỤ")).toBe("Sở Nội vụ tỉnh An Phú");
});

const table = `*Source: https://example.vn/van-ban/x.aspx*

# Về việc gì đó của một tỉnh khác

| ỦY BAN NHÂN DÂN HUYỆN TÂN LẠC VĂN PHÒNG ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- |
|---|---|
| Số: 22/GM-VP | Tân Lạc, ngày 03 tháng 4 năm 2022 |

**GIẤY MỜI**

**Dự hội nghị triển khai công tác quý II**

Kính gửi: Thủ trưởng các phòng, ban huyện

Văn phòng kính mời các đồng chí dự hội nghị.

| Nơi nhận: - Như trên; - Thường trực Huyện ủy (b/c); - Lưu: VT. | TL. CHỦ TỊCH KT. CHÁNH VĂN PHÒNG PHÓ CHÁNH VĂN PHÒNG Vũ Thị Mai |
|---|---|`;

test("reads a letterhead in a table whose cells run lines together", () => {
  expect(headerOf(table, "markdown").value).toMatchObject({
    type: { code: "GM" },
    issuer: "Văn phòng Ủy ban nhân dân huyện Tân Lạc",
    title: "Dự hội nghị triển khai công tác quý II",
  });
});

test("cuts recipients that were run together in a cell", () => {
  expect(headerOf(table, "markdown").value.recipients).toEqual(["Như trên", "Thường trực Huyện ủy (b/c)", "Lưu: VT"]);
});

test("takes the outermost right and the last office of a double signature", () => {
  expect(headerOf(table, "markdown").value.signer).toEqual({
    mode: "TL.",
    onBehalfOf: "Chủ tịch",
    position: "Phó Chánh Văn phòng",
    name: "Vũ Thị Mai",
  });
});

const party = `ĐẢNG BỘ TỈNH AN PHÚ                         ĐẢNG CỘNG SẢN VIỆT NAM
HUYỆN ỦY TÂN LẠC                            ---------------------
         *                                  Tân Lạc, ngày 12 tháng 3 năm 2021
Số 45-KH/HU

KẾ HOẠCH
thực hiện Nghị quyết số 12-NQ/TU ngày 05/01/2021 của Tỉnh ủy
về phát triển nông nghiệp

I- MỤC ĐÍCH
1- Nâng cao nhận thức.

Nơi nhận:                                   T/M BAN THƯỜNG VỤ
- Thường trực Tỉnh ủy (để báo cáo),         PHÓ BÍ THƯ
- Lưu Văn phòng Huyện ủy.                   Trần Văn Bình`;

test("reads a Party document: its number, its committee, its signing right", () => {
  expect(headerOf(party).value).toMatchObject({
    number: "45-KH/HU",
    symbol: "KH/HU",
    issuer: "Huyện ủy Tân Lạc",
    title: "thực hiện Nghị quyết số 12-NQ/TU ngày 05/01/2021 của Tỉnh ủy về phát triển nông nghiệp",
    signer: { mode: "TM.", onBehalfOf: "Ban Thường vụ", position: "Phó Bí thư", name: "Trần Văn Bình" },
    recipients: ["Thường trực Tỉnh ủy (để báo cáo)", "Lưu Văn phòng Huyện ủy"],
  });
});

test("names the joint issuers of a joint circular", () => {
  const found = headerOf(`BỘ TÀI CHÍNH
BỘ NỘI VỤ
${motto}
Số: 12/2008/TTLT-BTC-BNV
Hà Nội, ngày 05 tháng 02 năm 2008

THÔNG TƯ LIÊN TỊCH
Hướng dẫn quản lý kinh phí

I. QUY ĐỊNH CHUNG
1. Phạm vi.`);
  expect(found.value).toMatchObject({ type: { code: "TTLT" }, issuer: "Bộ Tài chính - Bộ Nội vụ", year: 2008 });
});

const notice = `UBND HUYỆN TÂN LẠC\nSố: 12/TB-UBND\nTân Lạc, ngày 5 tháng 1 năm 2024\nTHÔNG BÁO\nVề việc nghỉ Tết\n\nNội dung theo quy định./.\n\n`;

test.each([
  ["in the column of the office", "NGƯỜI LẬP BIỂU\t\t\tCHỦ TỊCH\n\n\nHoàng Thị Lan\t\t\tVũ Đức Thắng\n", "Vũ Đức Thắng"],
  ["behind that it was signed", "CHỦ TỊCH\nĐã ký: Trần Đình Khoa\n\nNơi nhận:\n- Lưu: VT.\n", "Trần Đình Khoa"],
  ["under a portal's mark", "CHỦ TỊCH\n[daky]\nNGUYỄN THỊ BÍCH NGỌC\n", "NGUYỄN THỊ BÍCH NGỌC"],
  ["under the lines of a seal", "CHỦ TỊCH\n\nKý bởi: UBND huyện\nThời gian ký: 05/01/2024 10:20:11\n\nBùi Xuân Hòa\n", "Bùi Xuân Hòa"],
])("finds the signer %s", (_, close, name) => {
  expect(headerOf(notice + close).value.signer).toMatchObject({ position: "Chủ tịch", name });
});

test("cuts recipients on the line of their label", () => {
  expect(headerOf(`${notice}Nơi nhận: Như trên; Lưu: VT.\nCHỦ TỊCH\n\nVũ Đức Thắng\n`).value.recipients).toEqual(["Như trên", "Lưu: VT"]);
});

test("takes the first day of a calendar for no part of the title, and no date of the document", () => {
  const calendar = `UBND HUYỆN TÂN LẠC\n${motto}\nSố: 45/LCT-UBND\nTân Lạc, ngày 12 tháng 3 năm 2024\n\nLỊCH CÔNG TÁC\nTuần thứ 12 năm 2024\n\nThứ hai, ngày 18/3/2024\n- Sáng: Họp giao ban.\n`;
  expect(headerOf(calendar).value).toMatchObject({ title: "Tuần thứ 12 năm 2024", date: "2024-03-12" });
});

test.each([
  [
    "UBND TỈNH AN PHÚ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 12/KH-UBND An Phú, ngày 5 tháng 3 năm 2024 KẾ HOẠCH Phòng, chống dịch bệnh",
    { type: { code: "KH" }, number: "12/KH-UBND", issuer: "Ủy ban nhân dân tỉnh An Phú", title: "Phòng, chống dịch bệnh" },
  ],
  [
    "UBND HUYỆN TÂN AN PHÒNG NỘI VỤ Số: 45/PNV-TC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Tân An, ngày 5 tháng 3 năm 2024 V/v báo cáo biên chế",
    { type: { code: "CV" }, number: "45/PNV-TC", issuer: "Phòng Nội vụ huyện Tân An", title: "V/v báo cáo biên chế" },
  ],
])("reads a letterhead that stands in one line: %s", (line, header) => {
  expect(headerOf(`${line}\n\n1. Phòng Y tế phun thuốc.\n`).value).toMatchObject({ ...header, date: "2024-03-05" });
});

test("cuts no sentence that only names the country and its motto", () => {
  const title =
    "Về việc thống nhất trình bày Quốc hiệu Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc theo Nghị định số 30/2020/NĐ-CP";
  expect(
    headerOf(`UBND HUYỆN TÂN LẠC\n${motto}\nSố: 4/TB-UBND\nTân Lạc, ngày 12 tháng 3 năm 2024\n\nTHÔNG BÁO\n${title}\n`).value.title,
  ).toBe(title);
});

test("takes a council's session for no part of its name", () => {
  const head = `HỘI ĐỒNG NHÂN DÂN\nTỈNH AN PHÚ\nKHÓA XVIII, KỲ HỌP THỨ 5\n${motto}\nSố: 25/2022/NQ-HĐND\nAn Phú, ngày 08 tháng 12 năm 2022\nNGHỊ QUYẾT\nQuy định mức thu phí\nQUYẾT NGHỊ:\nĐiều 1. Quy định mức thu.`;
  expect(headerOf(head).value).toMatchObject({ issuer: "Hội đồng nhân dân tỉnh An Phú", title: "Quy định mức thu phí" });
});

test("reads a district with a number for a name as issuer and as place", () => {
  const head = `ỦY BAN NHÂN DÂN\nQUẬN 7\nTP.HCM\n${motto}\nSố: 55/QĐ-UBND\nQuận 7, ngày 3 tháng 2 năm 2020\nQUYẾT ĐỊNH\nVề kiện toàn Ban Chỉ đạo\nQUYẾT ĐỊNH:\nĐiều 1. Kiện toàn.`;
  expect(headerOf(head).value).toMatchObject({
    issuer: "Ủy ban nhân dân quận 7 thành phố Hồ Chí Minh",
    place: "Quận 7",
    date: "2020-02-03",
  });
});

test.each([
  "Ngày 10 tháng 4 năm 2023, tại An Phú, Chủ tịch đã chủ trì cuộc họp và kết luận như sau:",
  "Hôm nay, ngày 10/4/2023, tại An Phú.",
])("ends a title before a sentence that tells what was: %s", (sentence) => {
  const title = "Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về tháo gỡ khó khăn cho thị trường bất động sản";
  const head = `UBND TỈNH AN PHÚ\nVĂN PHÒNG\n${motto}\nSố: 12/TB-VP\nAn Phú, ngày 14 tháng 4 năm 2023\nTHÔNG BÁO\n${title}\n${sentence}\n1. Sở Xây dựng rà soát.`;
  expect(headerOf(head).value.title).toBe(title);
});

test("reads place and date of a telegram that says the hour", () => {
  const head = `UBND TỈNH AN PHÚ\n${motto}\nSố: 5/CĐ-UBND\nAn Phú, hồi 10 giờ 00 ngày 18 tháng 9 năm 2024\nCÔNG ĐIỆN\nVề ứng phó với bão số 4\nChủ tịch UBND tỉnh yêu cầu:\n1. Sở Y tế trực ban.`;
  expect(headerOf(head).value).toMatchObject({ place: "An Phú", date: "2024-09-18", title: "Về ứng phó với bão số 4" });
});

test("a title on the line of its type's name in capitals has no name of a type", () => {
  const { title, type } = headerOf(
    "UBND TỈNH AN PHÚ\nSố: 12/KH-UBND\nAn Phú, ngày 5 tháng 3 năm 2024\n\nKẾ HOẠCH Phòng, chống dịch bệnh\n\nI. MỤC ĐÍCH",
  ).value;
  expect([type?.code, title]).toEqual(["KH", "Phòng, chống dịch bệnh"]);
});

const decree = { type: { code: "CT" }, number: "15/2004/CT-UB", issuer: "Ủy ban nhân dân tỉnh Sơn Hà", date: "2004-03-05" };
const bases = "Căn cứ Luật Đất đai ngày 26 tháng 11 năm 2003;\nĐể chấn chỉnh công tác này,\n\nĐiều 1. Sở Tài chính báo cáo.\n";

test.each([
  ["Chỉ thị của UBND tỉnh Sơn Hà số 15/2004/CT-UB ngày 5 tháng 3 năm 2004 về tăng cường quản lý đất đai", "về tăng cường quản lý đất đai"],
  ["Chỉ thị số 15/2004/CT-UB ngày 05/3/2004 của UBND tỉnh Sơn Hà về tăng cường\nquản lý đất đai", "về tăng cường quản lý đất đai"],
  ["CHỈ THỊ của UBND tỉnh Sơn Hà số 15/2004/CT-UB ngày\n05/3/2004 về quản lý đất đai", "về quản lý đất đai"],
  ["Chỉ thị\nsố 15/2004/CT-UB ngày 05/3/2004 của UBND tỉnh Sơn Hà chấn chỉnh công tác quản lý", "chấn chỉnh công tác quản lý"],
  ["CHỈ THỊ CỦA UBND TỈNH SƠN HÀ SỐ 15/2004/CT-UB\nNGÀY 5 THÁNG 3 NĂM 2004 VỀ ĐẤT ĐAI", "VỀ ĐẤT ĐAI"],
])("takes apart the gazette's sentence: %s", (sentence, title) => {
  for (const under of ["\n", "\n\nUỷ ban nhân dân tỉnh Sơn Hà\n\n"])
    expect(headerOf(`${sentence}${under}${bases}`).value).toMatchObject({ ...decree, title });
});

test("what only cites a document at the top of a text is no head of it", () => {
  const { type, number } = headerOf("Chỉ thị số 15/2004/CT-UB ngày 05/3/2004 của UBND tỉnh Sơn Hà đã được các sở thực hiện.\n").value;
  expect([type, number]).toEqual([null, null]);
});

test.each([
  [
    "beside the body",
    "BỘ NỘI VỤ          VIỆT NAM DÂN CHỦ CỘNG HÒA\n                   Độc lập - Tự do - Hạnh phúc\nSố: 08-NV          Hà Nội, ngày 20 tháng 6 năm 1961",
  ],
  ["run together with it", "BỘ NỘI VỤ VIỆT NAM DÂN CHỦ CỘNG HOÀ\nĐộc lập - Tự do - Hạnh phúc\nSố: 08-NV Hà Nội, ngày 20 tháng 6 năm 1961"],
  [
    "below the number",
    "BỘ NỘI VỤ\n********\nSố: 08-NV\n\nVIỆT NAM DÂN CHỦ CỘNG HÒA\nĐộc lập - Tự do - Hạnh phúc\n********\nHà Nội, ngày 20 tháng 6 năm 1961",
  ],
])("reads a letterhead with the country's name before 1976 %s", (_where, head) => {
  const found = headerOf(
    `${head}\n\nNGHỊ ĐỊNH\nQUY ĐỊNH THỂ LỆ HOẠT ĐỘNG CỦA CÁC HỘI\n\nBỘ TRƯỞNG BỘ NỘI VỤ\n\nCăn cứ Luật số 102 ngày 20 tháng 5 năm 1957;\n\nNGHỊ ĐỊNH:\n\nĐiều 1. Quy định thể lệ.\n`,
  );
  expect(found.value).toMatchObject({
    type: { code: "NĐ" },
    number: "08-NV",
    issuer: "Bộ Nội vụ",
    date: "1961-06-20",
    title: "QUY ĐỊNH THỂ LỆ HOẠT ĐỘNG CỦA CÁC HỘI",
  });
});
