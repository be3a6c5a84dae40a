import { expect, test } from "vitest";
import { bodyName } from "../src/extractors/header/issuer/body-name.ts";
import { headerOf } from "./tools/header-of.ts";

/** What a case changes of a plain plan. */
interface Parts {
  readonly top?: string;
  readonly dated?: string;
  readonly title?: string;
  readonly recipients?: string;
  readonly signature?: string;
}

const motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc";

function read(parts: Parts) {
  const { top = `${motto}\nỦY BAN NHÂN DÂN\nXÃ TÂN HÀ`, dated = "Tân Hà, ngày 05 tháng 3 năm 2021", title = "Rà soát hồ sơ" } = parts;
  const { recipients = "- Như trên;\n- Lưu: VT.", signature = "CHỦ TỊCH\n\nTrần Văn An" } = parts;
  const body = "UBND xã ban hành Kế hoạch như sau:\n1. Công an xã rà soát hồ sơ.";
  return headerOf(`${top}\nSố: 15/KH-UBND\n${dated}\nKẾ HOẠCH\n${title}\n${body}\n\nNơi nhận:\n${recipients}\n${signature}\n`).value;
}

test("a place in small letters is none, and its date is read", () => {
  expect(read({ dated: "tân hà, ngày 05 tháng 3 năm 2021" })).toMatchObject({ place: null, date: "2021-03-05" });
});

test("a calendar is a type with a title", () => {
  const head = `UBND HUYỆN AN PHÚ\n${motto}\nSố: 21/LLV-VP\nAn Phú, ngày 24 tháng 5 năm 2019\n\nLỊCH LÀM VIỆC\nCủa Chủ tịch, các Phó Chủ tịch UBND huyện\n\nTHỨ HAI, NGÀY 27/5:\n\n- Chủ tịch: 8 giờ, họp.\n`;
  expect(headerOf(head).value).toMatchObject({
    type: { code: "LLV", name: "Lịch làm việc" },
    title: "Của Chủ tịch, các Phó Chủ tịch UBND huyện",
  });
});

test("a wide gap may part a place from its date", () => {
  expect(read({ dated: "Tân Hà,      ngày 05 tháng 3 năm 2021" })).toMatchObject({ place: "Tân Hà", date: "2021-03-05" });
});

test("a date may stand left of another column", () => {
  const top = `| Tân Hà, ngày 05 tháng 3 năm 2021 | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n| ỦY BAN NHÂN DÂN XÃ TÂN HÀ | Độc lập - Tự do - Hạnh phúc |`;
  expect(read({ top, dated: "" })).toMatchObject({ date: "2021-03-05", issuer: "Ủy ban nhân dân xã Tân Hà" });
});

test("the mark that ends a document is no part of its title", () => {
  expect(read({ title: "Rà soát hồ sơ năm 2021./." }).title).toBe("Rà soát hồ sơ năm 2021");
});

test.each([
  ["a year", "Đánh giá, xếp loại cán bộ, công chức năm\n2021"],
  ["years", "TRIỂN KHAI KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN\n2021 - 2025"],
  ["an office", "TỔ CHỨC HỘI NGHỊ TỔNG KẾT 10 NĂM\nTHỰC HIỆN CHỈ THỊ SỐ 05/CT-TTG CỦA\nTHỦ TƯỚNG CHÍNH PHỦ"],
  ["the second half of a name", "THỰC HIỆN NGHỊ QUYẾT ĐẠI\nHỘI ĐẢNG BỘ XÃ TÂN HÀ"],
  ["the second half of a pair", "**VỀ NHIỆM VỤ PHÁT TRIỂN KINH TẾ -**\n**XÃ HỘI NĂM 2021**"],
])("a title goes on with %s", (_, title) => {
  expect(read({ title }).title).toBe(title.replaceAll("**", "").replaceAll("\n", " "));
});

test("a letter set off line by line goes on above the motto with its subject", () => {
  const top = "SỞ Y TẾ\n\nSố: 15/SYT-TH\n\nVề việc tăng cường phòng, chống\n\ndịch bệnh gia súc";
  const text = `${top}\n\n${motto}\n\nTân Hà, ngày 05 tháng 3 năm 2021\n\nKính gửi: Sở Tài chính.\n\nĐề nghị Sở Tài chính phối hợp.\n`;
  expect(headerOf(text).value).toMatchObject({ type: { code: "CV" }, number: "15/SYT-TH", issuer: "Sở Y tế" });
});

test("recipients run together behind commas are cut at their dashes", () => {
  expect(read({ recipients: "- Như trên, - Công an xã, - Lưu: VT." }).recipients).toEqual(["Như trên", "Công an xã", "Lưu: VT"]);
});

test("an office in small letters signs over a name where no recipients are named", () => {
  const text = `${motto}\nTRƯỜNG THCS TÂN HÀ\nSố: 15/KH-THCS\nTân Hà, ngày 05 tháng 3 năm 2021\nKẾ HOẠCH\nRà soát hồ sơ\n1. Tổ văn phòng rà soát hồ sơ.\nPhó Hiệu trưởng\nTrần Văn An\n`;
  expect(headerOf(text).value.signer).toMatchObject({ position: "Phó Hiệu trưởng", name: "Trần Văn An" });
});

test("a long name in small letters heads the letterhead", () => {
  const issuer = "Ban Quản lý dự án đầu tư xây dựng các công trình nông nghiệp tỉnh Sơn Hà";
  expect(read({ top: issuer }).issuer).toBe(issuer);
});

test("a body of a Party committee is named with it", () => {
  expect(read({ top: `${motto}\nHUYỆN ỦY MAI LÂM\nBAN TUYÊN GIÁO` }).issuer).toBe("Ban Tuyên giáo Huyện ủy Mai Lâm");
});

test("the place completes a line of authority that lost its province", () => {
  const head = "Số: 15/QĐ-UBND\nSơn Hà, ngày 05 tháng 3 năm 2021\nQUYẾT ĐỊNH\nVề việc rà soát hồ sơ\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n";
  const body = "Căn cứ Luật Tổ chức chính quyền địa phương;\nQUYẾT ĐỊNH:\nĐiều 1. Rà soát hồ sơ.\n";
  expect(headerOf(head + body).value.issuer).toBe("Chủ tịch Ủy ban nhân dân tỉnh Sơn Hà");
  const bare = `ỦY BAN NHÂN DÂN\n${motto}\n${head.replace("CHỦ TỊCH ", "")}${body}`;
  expect(headerOf(bare).value.issuer).toBe("Ủy ban nhân dân tỉnh Sơn Hà");
});

test("a symbol in capitals names its type", () => {
  const head = "Số: 15/TTR-UBND\nSơn Hà, ngày 05 tháng 3 năm 2021\nVề việc rà soát hồ sơ\n";
  expect(headerOf(`${motto}\nỦY BAN NHÂN DÂN\nTỈNH SƠN HÀ\n${head}`).value.type).toMatchObject({ name: "Tờ trình" });
});

test.each([
  ["ỦY BAN NHÂN DÂN XÃ TÂN HÀ, HUYỆN MAI LÂM", "Ủy ban nhân dân xã Tân Hà, huyện Mai Lâm"],
  ["HỘI ĐỒNG NHÂN DÂN TỈNH AN PHÚ VÀ CÁC BAN", "Hội đồng nhân dân tỉnh An Phú và các Ban"],
])("a place's name is over behind a comma or a joint: %s", (printed, name) => {
  expect(bodyName(printed)).toBe(name);
});

test.each([
  ["TRƯỞNG PHÒNG TỔ CHỨC CÁN BỘ", "Trưởng phòng Tổ chức cán bộ"],
  ["GIÁM ĐỐC TRUNG TÂM Y TẾ DỰ PHÒNG", "Giám đốc Trung tâm Y tế dự phòng"],
  ["TRƯỞNG PHÒNG NGHIỆP VỤ", "Trưởng phòng Nghiệp vụ"],
])("a syllable that ends a word opens no body's name: %s", (printed, name) => {
  expect(bodyName(printed)).toBe(name);
});

test.each(["COVID-19 trên địa bàn thành phố", "HIV/AIDS ở các trường học"])("a subject goes on with a name in capitals: %s", (rest) => {
  const head = `Số: 25/UBND-KT\nV/v phòng, chống dịch\n${rest}\nSơn Hà, ngày 14 tháng 10 năm 2020\nKính gửi: Sở Y tế\n`;
  expect(headerOf(`ỦY BAN NHÂN DÂN\nTỈNH SƠN HÀ\n${head}`).value.title).toBe(`V/v phòng, chống dịch ${rest}`);
});

test.each(["CHỈ THỊ", "BÁO CÁO"])("a long title under %s ends before the text", (type) => {
  const title = "Về việc tăng cường công tác quản lý, bảo vệ rừng và phòng cháy, chữa cháy rừng";
  const head = `Số: 25/X-UBND\nSơn Hà, ngày 14 tháng 10 năm 2020\n${type}\n${title}\n`;
  const text = "Trong những năm qua, công tác quản lý, bảo vệ rừng đã đạt được kết quả tích cực.\n";
  expect(headerOf(`ỦY BAN NHÂN DÂN\nTỈNH SƠN HÀ\n${head}${text}`).value.title).toBe(title);
});

test("a number may be cut inside its symbol, and a year stand behind a comma", () => {
  const head = `${motto}\nỦY BAN NHÂN DÂN\nXÃ TÂN HÀ\nSố: 15/KH-\nUBND\nTân Hà, ngày 05 tháng 3, năm 2021\nKẾ HOẠCH\nRà soát hồ sơ\n`;
  expect(headerOf(head).value).toMatchObject({ number: "15/KH-UBND", date: "2021-03-05", title: "Rà soát hồ sơ" });
});

test("the head of a unit who signs is no deputy minister", () => {
  expect(read({ signature: "THỦ TRƯỞNG ĐƠN VỊ\n\nTrần Văn An" }).signer).toMatchObject({
    position: "Thủ trưởng đơn vị",
    name: "Trần Văn An",
  });
});

test("reads a number that stands behind the body's name, in one cell of the letterhead", () => {
  const { value } = headerOf(`BỘ GIÁO DỤC VÀ ĐÀO TẠO Số: 35/QĐ-BGDĐT |
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Hà Nội, ngày 05 tháng 8 năm 2020 |
QUYẾT ĐỊNH
PHÊ DUYỆT ĐỀ ÁN HỌC LIỆU MỞ
Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;
QUYẾT ĐỊNH:
Điều 1. Phê duyệt Đề án.`);
  expect(value).toMatchObject({ number: "35/QĐ-BGDĐT", issuer: "Bộ Giáo dục và Đào tạo", date: "2020-08-05" });
  const cited = headerOf("UBND tỉnh ban hành Kế hoạch số: 35/KH-UBND\n\n1. Các sở báo cáo.").value;
  expect(cited.number).toBeNull();
});

test("begins at the letterhead below a page's heading in capitals that names the type too", () => {
  const { value } = headerOf(`KẾ HOẠCH THÁNG 5/2022

UBND HUYỆN TÂN LẠC   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TRƯỜNG MN HOA SEN    Độc lập - Tự do - Hạnh phúc

Số: 12/KH-MNHS       Tân Lạc, ngày 04 tháng 5 năm 2022

KẾ HOẠCH THÁNG 5/2022

I. Nội dung`);
  expect(value).toMatchObject({ number: "12/KH-MNHS", date: "2022-05-04", title: "THÁNG 5/2022" });
  expect(value.issuer).toBe("Trường Mầm non Hoa Sen huyện Tân Lạc");
});

test("keeps the Party's name in a title that stands behind its type", () => {
  const { value } = headerOf(`KẾ HOẠCH TỔ CHỨC KỶ NIỆM 90 NĂM NGÀY THÀNH LẬP ĐẢNG CỘNG SẢN VIỆT NAM (3/2/1930 - 3/2/2020)

Căn cứ Kế hoạch số 10/KH-UBND ngày 18/6/2019 của UBND tỉnh;

Sở Văn hóa và Thể thao xây dựng Kế hoạch như sau:`);
  expect(value.title).toBe("TỔ CHỨC KỶ NIỆM 90 NĂM NGÀY THÀNH LẬP ĐẢNG CỘNG SẢN VIỆT NAM (3/2/1930 - 3/2/2020)");
});

test("tells whom a telegram is for from who sends it, also without the colon", () => {
  const list = "- Ban Chỉ huy phòng, chống thiên tai Trung ương,\n- Ủy ban nhân dân tỉnh: An Phú, Tân Lạc.";
  const head = "THỦ TƯỚNG CHÍNH PHỦ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 16/CP-NN\n\nHà Nội, ngày 04 tháng 11 năm 1999";
  const { value } = headerOf(
    `${head}\n\nThủ tướng Chính phủ điện\n\n${list}\n\nMưa lũ lớn đã gây thiệt hại nghiêm trọng.\n\n1. Các tỉnh báo cáo.`,
  );
  expect(value).toMatchObject({ issuer: "Thủ tướng Chính phủ", title: null });
});

test("reads the bases under the name of the school that a title without letterhead ends in", () => {
  const { value } = headerOf(`KẾ HOẠCH

THỰC HIỆN NHIỆM VỤ NĂM HỌC 2019 - 2020

TRƯỜNG MẦM NON HOA SEN

Căn cứ Kế hoạch số 12/KH-UBND ngày 09 tháng 9 năm 2019; Căn cứ tình hình của nhà trường. Trường Mầm non Hoa Sen xây dựng kế hoạch như sau:

I. NHIỆM VỤ CHUNG`);
  expect(value).toMatchObject({ issuer: "Trường Mầm non Hoa Sen", title: "THỰC HIỆN NHIỆM VỤ NĂM HỌC 2019 - 2020" });
  expect(value.bases).toEqual(["Căn cứ Kế hoạch số 12/KH-UBND ngày 09 tháng 9 năm 2019", "Căn cứ tình hình của nhà trường"]);
});

test("reads a number and the subject glued to it where a line's end was lost", () => {
  const { value } = headerOf(`ỦY BAN NHÂN DÂN\nTỈNH AN PHÚ\n${motto}
Số: 406/UBND-TCHV/v góp ý dự thảo Quy chế thi
An Phú, ngày 07 tháng 12 năm 2021

Kính gửi: Các sở, ngành tỉnh.

UBND tỉnh đề nghị các sở góp ý.`);
  expect(value).toMatchObject({ number: "406/UBND-TCH", symbol: "UBND-TCH", date: "2021-12-07", type: { code: "CV" } });
  expect(value.title).toBe("V/v góp ý dự thảo Quy chế thi");
});
