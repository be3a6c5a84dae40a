import { expect, test } from "vitest";
import { headerOf } from "./tools/header-of.ts";

const motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc";
const letterhead = `ỦY BAN NHÂN DÂN\nTỈNH AN PHÚ\n${motto}\nSố: 5/2020/QĐ-UBND\nAn Phú, ngày 3 tháng 2 năm 2020`;
const bases = "Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;\nTheo đề nghị của Giám đốc Sở Xây dựng,";

test.each([
  ["QUYẾT\nĐỊNH", "QĐ"],
  ["CHỈ\nTHỊ", "CT"],
  ["KẾ\nHOẠCH", "KH"],
  ["NGHỊ\nQUYẾT", "NQ"],
])("a type's name that is broken over two lines is no part of the letterhead: %j", (printed, code) => {
  const { value } = headerOf(`${letterhead}\n${printed}\nVề việc nạo vét kênh mương\n\n1. Sở Xây dựng chủ trì.`);
  expect(value).toMatchObject({ type: { code }, issuer: "Ủy ban nhân dân tỉnh An Phú", title: "Về việc nạo vét kênh mương" });
});

test("the line that enacts ends the bases where it is broken over two lines, and says what a text without a letterhead is", () => {
  const { value } = headerOf(
    `VỀ VIỆC QUY ĐỊNH NẠO VÉT\nKÊNH MƯƠNG\nỦY BAN NHÂN DÂN TỈNH AN PHÚ\n${bases}\nQUYẾT\nĐỊNH:\nĐiều 1. Nạo vét hai lần mỗi năm.\nĐiều 2. Sở Xây dựng hướng dẫn.`,
  );
  expect(value).toMatchObject({
    type: { code: "QĐ" },
    issuer: "Ủy ban nhân dân tỉnh An Phú",
    title: "VỀ VIỆC QUY ĐỊNH NẠO VÉT KÊNH MƯƠNG",
    bases: ["Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017", "Theo đề nghị của Giám đốc Sở Xây dựng"],
    articles: [{ number: "1" }, { number: "2" }],
  });
});

test("the heading of what is attached is no signer's name", () => {
  const { signer, annex } = headerOf(
    `${letterhead}\nQUYẾT ĐỊNH\nVề việc tặng thưởng\n${bases}\nQUYẾT ĐỊNH:\nĐiều 1. Tặng thưởng hai tập thể.\nKT. CHỦ TỊCH\n\nDANH SÁCH\nTẬP THỂ ĐƯỢC TẶNG THƯỞNG\n(Kèm theo Quyết định số 5/2020/QĐ-UBND ngày 3/2/2020 của Ủy ban nhân dân tỉnh)\n1. Trạm bơm An Hòa;\n2. Trạm bơm Phú Lạc.`,
  ).value;
  expect(signer).toMatchObject({ onBehalfOf: "Chủ tịch", name: null });
  expect(annex).toMatchObject({ title: "DANH SÁCH TẬP THỂ ĐƯỢC TẶNG THƯỞNG" });
});

test("the bracket that ties what is attached to its decision may be cut in its first words", () => {
  const { annex } = headerOf(
    `${letterhead}\nQUYẾT ĐỊNH\nVề việc ban hành chương trình\n${bases}\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành Chương trình nạo vét kênh.\nCHỦ TỊCH\nLê Văn An\n\nCHƯƠNG TRÌNH\nNẠO VÉT KÊNH\n(Ban\nhành kèm theo Quyết định số 5/2020/QĐ-UBND ngày 3/2/2020 của\nỦy ban nhân dân tỉnh)\n1. Mục tiêu`,
  ).value;
  expect(annex).toMatchObject({ type: { code: "CTr" }, title: "NẠO VÉT KÊNH", ofNumber: "5/2020/QĐ-UBND", ofDate: "2020-02-03" });
});

test("a basis opens also where the blank behind its first words was lost", () => {
  const { value } = headerOf(
    `${letterhead}\nQUYẾT ĐỊNH\nVề việc nạo vét\n\nCăn cứLuật Thủy lợi ngày 19/6/2017;\n\nQUYẾT ĐỊNH:\nĐiều 1. Nạo vét.`,
  );
  expect(value.bases).toEqual(["Căn cứLuật Thủy lợi ngày 19/6/2017"]);
});

test("articles may be counted in Roman numbers, and an undated resolution dated by its adoption", () => {
  const { value } = headerOf(
    `NGHỊ QUYẾT\nVề việc thu phí\n\nHỘI ĐỒNG NHÂN DÂN TỈNH AN PHÚ\n\nCăn cứ Luật Thủy lợi ngày 19/6/2017;\n\nQUYẾT NGHỊ\n\nĐiều I: Phê duyệt mức thu.\n\nĐiều II: Giao Ủy ban nhân dân tỉnh hướng dẫn.\n\nNghị quyết được Hội đồng nhân dân tỉnh An Phú khóa V, kỳ họp thứ 12 thông qua ngày 21 tháng 7 năm 2018 và có hiệu lực kể từ ngày ký.\n\nCHỦ TỊCH\n\nTrần Văn Hòa`,
  );
  expect(value.articles.map(({ number }) => number)).toEqual(["I", "II"]);
  expect(value.date).toBe("2018-07-21");
});

test("the label of a page is no part of the words that it is glued to", () => {
  const { value } = headerOf(
    `Trang 1ỦY BAN NHÂN DÂN\nTỈNH AN PHÚ\n${motto}\nSố: 5/QĐ-UBND\nAn Phú, ngày 3 tháng 2 năm 2020\nQUYẾT ĐỊNH\nVề việc nạo vét\n${bases}\nQUYẾT ĐỊNH:\nĐiều 1. Nạo vét.\nTrang 2Điều 2. Sở Xây dựng hướng dẫn.`,
  );
  expect(value).toMatchObject({ issuer: "Ủy ban nhân dân tỉnh An Phú", articles: [{ number: "1", text: "Nạo vét." }, { number: "2" }] });
});

test("a place in the letterhead has a capital in each word, though a sentence wrote it without", () => {
  const { value } = headerOf(
    `ỦY BAN NHÂN DÂN TỈNH HÒA LẠC\n${motto}\nSố: 5/QĐ-UBND\nNgày 3 tháng 2 năm 1995\nQUYẾT ĐỊNH\nVề việc nạo vét\n\nCăn cứ tình hình của tỉnh Hòa lạc;\n\nQUYẾT ĐỊNH:\nĐiều 1. Nạo vét.`,
  );
  expect(value.issuer).toBe("Ủy ban nhân dân tỉnh Hòa Lạc");
});

test.each(["BAN CHỈ ĐẠO TIẾT KIỆM ĐIỆN", "BAN CHỈ ĐẠO PHÁT TRIỂN ĐIỆN"])("a board for electricity telegraphs to nobody: %s", (board) => {
  const { value } = headerOf(
    `${board}\n${motto}\nSố: 5/KH-BCĐ\nAn Phú, ngày 3 tháng 2 năm 2020\nKẾ HOẠCH\nTiết kiệm điện\n\n1. Sở Công Thương chủ trì.`,
  );
  expect(value).toMatchObject({ number: "5/KH-BCĐ", type: { code: "KH" }, title: "Tiết kiệm điện" });
});

test("a page's words over an annex do not end the document", () => {
  const { value } = headerOf(
    `${letterhead}\nKẾ HOẠCH\nNạo vét kênh mương\n\nGiao Sở Xây dựng chủ trì.\n\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\n\nTrần Văn Bình\n\nBản in\n\nPHỤ LỤC\nDANH MỤC KÊNH MƯƠNG\n\n1. Kênh Bắc.`,
  );
  expect(value).toMatchObject({ annex: { title: expect.stringContaining("DANH MỤC KÊNH MƯƠNG") } });
});

test("what minutes resolve does not make them a resolution", () => {
  const { value } = headerOf(`BIÊN BẢN HỌP\n${bases}\nHôm nay, ngày 3 tháng 2 năm 2020, tại trường.\nQUYẾT NGHỊ\n1. Tổ Toán báo cáo.`);
  expect(value).toMatchObject({ type: { code: "BB" }, title: "HỌP" });
});

test("a word of address over the signer's name is no surname", () => {
  const { value } = headerOf(
    `${letterhead}\nTHÔNG BÁO\nLịch nghỉ\n\nCác phòng thực hiện.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nÔng\nTrần Văn Bình`,
  );
  expect(value).toMatchObject({ signer: { name: "Trần Văn Bình" } });
});

test("what a letter is about goes on below the line that its number and the words stand on", () => {
  const { value } = headerOf(
    `VĂN PHÒNG AN PHÚ\n${motto}\n\nSố: 5/VP-ĐP V/v lập Đề án "Phát triển vùng đầm\nHạ Lan, tỉnh An Phú".\n\nAn Phú, ngày 3 tháng 2 năm 2020\n\nKính gửi: Sở Xây dựng.\n\nĐề nghị Sở Xây dựng thẩm định.`,
  );
  expect(value).toMatchObject({ date: "2020-02-03", title: 'V/v lập Đề án "Phát triển vùng đầm Hạ Lan, tỉnh An Phú".' });
});

test("a number of which neither serial nor symbol is filled in does not end the letterhead", () => {
  const { value } = headerOf(
    `TRƯỜNG THCS HÒA LẠC |\n${motto} |\nSố: …/BC-.......... |\nHòa Lạc, ngày 10 tháng 01 năm 2023 |\nBÁO CÁO SƠ KẾT HỌC KỲ I\nCăn cứ kế hoạch năm học của nhà trường;\nTổ Toán báo cáo như sau:\n1. Dạy học: đủ tiết.`,
  );
  expect(value).toMatchObject({ number: "/BC", type: { code: "BC" }, date: "2023-01-10", title: "SƠ KẾT HỌC KỲ I" });
});

test("the Pioneers' name stands beside or under the bodies of a letterhead, and the label of a page before them", () => {
  const { value } = headerOf(
    "Trang 1HĐĐ HUYỆN AN PHÚ ĐỘI TNTP HỒ CHÍ MINH\nLIÊN ĐỘI THCS HÒA LẠC\n\nSố:    /KH-LĐ          Hòa Lạc, ngày 7 tháng 11 năm 2019\n\nKẾ HOẠCH\nCông tác Đội tháng 12\n\nChủ đề: “Uống nước nhớ nguồn”\n\n1. Sơ kết tháng 11.",
  );
  expect(value).toMatchObject({
    number: "/KH-LĐ",
    issuer: "Liên đội Trung học cơ sở Hòa Lạc huyện An Phú",
    title: "Công tác Đội tháng 12",
  });
  const school = headerOf(`LIÊN ĐỘI TH HOA MAI\nĐỘI TNTP HỒ CHÍ MINH\nSố: 3/KH-LĐ\nKẾ HOẠCH\nCông tác Đội\n\n1. Sơ kết.`).value;
  expect(school).toMatchObject({ issuer: "Liên đội TH Hoa Mai" });
});

test.each(["Khối B xây dựng kế hoạch", "Nhà trường xây dựng kế hoạch", "Tổ Toán đề ra kế hoạch"])(
  "the last basis ends where a part of the house plans: %s",
  (planned) => {
    const { value } = headerOf(
      `TRƯỜNG MẦM NON HOA MAI\n${motto}\nKẾ HOẠCH\nNĂM HỌC 2020 - 2021\n\nCăn cứ tình hình thực tế tại trường, ${planned} năm học như sau:\n\nI. NHIỆM VỤ\n1. Rà soát hồ sơ.`,
    );
    expect(value.bases).toEqual(["Căn cứ tình hình thực tế tại trường"]);
  },
);

test("the rules of a contest are a type, and those who hold it a body under the committee", () => {
  const { value } = headerOf(
    `UBND TỈNH AN PHÚ\nBTC CUỘC THI SÁNG TẠO\n${motto}\nAn Phú, ngày 3 tháng 2 năm 2020\n\nTHỂ LỆ\nCuộc thi Sáng tạo năm 2020\n\nI. Mục đích\n1. Khuyến khích sáng tạo.`,
  );
  expect(value).toMatchObject({
    type: { code: "TL" },
    issuer: "Ban Tổ chức Cuộc thi Sáng tạo tỉnh An Phú",
    title: "Cuộc thi Sáng tạo năm 2020",
  });
});

test("a page's own heading over the letterhead may be wrapped", () => {
  const page = `# Công văn số 15/SNV-VP V/v lập dự toán năm 2021 và kế\nhoạch tài chính của các cơ quan, đơn vị trực thuộc trong ba\nnăm tới và dự toán chi của ngân sách thành phố năm 2022-2024\n\nSỞ NỘI VỤ\n${motto}\nSố: 15/SNV-VP\nAn Phú, ngày 3 tháng 2 năm 2020\n\nKính gửi: Các phòng.`;
  expect(headerOf(page).value).toMatchObject({ number: "15/SNV-VP", date: "2020-02-03", issuer: "Sở Nội vụ" });
});

test.each([
  "Thực hiện Kế hoạch của tỉnh (sau đây gọi là\nKế hoạch số 27/KH-TU); Kế hoạch số 52/KH-UBND ngày\n07/10/2016 của Ủy ban nhân dân tỉnh",
  "Thực hiện Quyết định số 59/QĐ-TTg; Quyết định\nsố 62/QĐ-TTg, Quyết định số 40/QĐ-TTg ngày 27/7/2011 của Thủ tướng\nChính phủ",
  "Thực hiện quy định tại Điều 3 và Điều 6 của\nThông tư số 47/2019/TT-BTC ngày 11 tháng\n3 năm 2019 của Bộ Tài chính",
])("a cited number at the start of a wrapped line is no letterhead's: %j", (basis) => {
  const { value } = headerOf(
    `${letterhead}\nKẾ HOẠCH\nNạo vét kênh mương\n\n${basis}, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n1. Nâng cao.`,
  );
  expect(value.bases).toEqual([expect.stringContaining(basis.replaceAll("\n", " "))]);
});

test("a basis that cites another document behind a full line goes on", () => {
  const lines = [
    "Căn cứ Thông tư số 04/2018/TT-BTC ngày 04 tháng 6 năm 2018 của Bộ Tài",
    "chính hướng dẫn nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Tài chính;",
    "Thông tư số 06/2018/TT-BTC ngày 21 tháng 8 năm 2018 của Bộ Tài chính về",
    "việc sửa đổi, bổ sung một số điều của Thông tư số 04/2018/TT-BTC;",
    "Theo đề nghị của Giám đốc Sở Tài chính,",
  ];
  const { value } = headerOf(`${letterhead}\nQUYẾT ĐỊNH\nVề việc nạo vét\n\n${lines.join("\n")}\n\nQUYẾT ĐỊNH:\nĐiều 1. Nạo vét.`);
  expect(value.bases).toEqual([lines.slice(0, 4).join(" ").slice(0, -1), "Theo đề nghị của Giám đốc Sở Tài chính"]);
});

test("a title keeps the dash of a pair with which one of its lines opens", () => {
  const title = "Thực hiện nhiệm vụ, giải pháp chủ yếu phát triển kinh tế\n- xã hội giai đoạn 2021\n- 2025 trên địa bàn tỉnh";
  const { value } = headerOf(`${letterhead}\n\nKẾ HOẠCH\n\n${title}\n\nI. MỤC ĐÍCH\n1. Nâng cao.`);
  expect(value.title).toBe(title.replaceAll("\n", " "));
});

test("a province whose marks a scan misread in the letterhead is named as the sentences below spell it", () => {
  const misread = letterhead.replace("TỈNH AN PHÚ", "TỈNH AN PHỦ");
  const text = `${misread}\n\nQUYẾT ĐỊNH\nVề việc nạo vét\n\n${bases}\nQUYẾT ĐỊNH:\nĐiều 1. Nạo vét kênh của tỉnh An Phú.\nĐiều 2. Các sở của tỉnh An Phú hướng dẫn.`;
  const { value, messages } = headerOf(text);
  expect(value.issuer).toBe("Ủy ban nhân dân tỉnh An Phú");
  expect(messages.map(({ id }) => id)).toContain("unit-repaired");
  expect(headerOf(text.replaceAll("tỉnh An Phú", "tỉnh nhà").replaceAll("An Phú,", "An Lạc,")).value.issuer).toBe(
    "Ủy ban nhân dân tỉnh An Phủ",
  );
});
