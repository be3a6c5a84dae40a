import { expect, test } from "vitest";
import { headerOf } from "./tools/header-of.ts";

const motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc";
const ids = (found: ReturnType<typeof headerOf>) => found.messages.map((m) => m.id);

test("keeps the symbol of a number that is still blank", () => {
  const found = headerOf(
    `UBND HUYỆN TÂN LẠC\n${motto}\nSố:      /TTr- UBND\n(Dự thảo)\nTân Lạc, ngày    tháng    năm 2015\n\nTỜ TRÌNH\nVề việc phê duyệt đề án\n\nI. SỰ CẦN THIẾT\n1. Lý do.`,
  );
  expect(found.value).toMatchObject({ number: "/TTr-UBND", serial: null, symbol: "TTr-UBND", date: "2015", status: "draft" });
  expect(ids(found)).toContain("number-blank");
});

test("gives month and year where the day is blank, and the serial printed apart from its symbol", () => {
  const found = headerOf(
    `CÔNG AN TỈNH AN PHÚ\n${motto}\nSố : 565    /TB-CAT\nAn Phú, ngày      tháng 8 năm 2020\n\nTHÔNG BÁO\nKết luận hội nghị giao ban\n\n1. Các phòng chủ trì.`,
  );
  expect(found.value).toMatchObject({ number: "565/TB-CAT", date: "2020-08", issuer: "Công an tỉnh An Phú" });
});

test("reads labels that scanning misread", () => {
  const found = headerOf(`UỶ BAN NHẢN DÂN CỌNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH AN PHÚ Độc lập - Tự do - Hạnh phúc
Sô: 1123/KH-UBND An Phú, ngày l5 tháng 0 9 năm 2021

KÉ HOẠCH
Triển khai công tác chuyển đổi số

I. MỤC TIÊU
1. Mục tiêu chung`);
  expect(found.value).toMatchObject({
    type: { code: "KH" },
    number: "1123/KH-UBND",
    issuer: "Ủy ban nhân dân tỉnh An Phú",
    place: "An Phú",
    date: "2021-09-15",
  });
});

test("works the issuer out from place, symbol and the level that the text names, and says so", () => {
  const found = headerOf(
    `Số: /TB-UBND\n\nTân Lạc, ngày tháng 5 năm 2020\n\nTHÔNG BÁO\nKết luận giao ban\n\nNgày 26/5/2020, Chủ tịch UBND huyện họp.\n\n1. UBND huyện yêu cầu các xã báo cáo.`,
  );
  expect(found.value.issuer).toBe("Ủy ban nhân dân huyện Tân Lạc");
  expect(ids(found)).toContain("issuer-inferred");
});

test("takes the issuer from the line of authority where the letterhead is lost", () => {
  const found = headerOf(
    `Số: 9/QĐ-UBND\nAn Phú, ngày 2 tháng 3 năm 2020\nQUYẾT ĐỊNH\nVề việc giao nhiệm vụ\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN PHÚ\nCăn cứ Luật A ngày 1/1/2015;\nQUYẾT ĐỊNH:\nĐiều 1. Giao nhiệm vụ.`,
  );
  expect(found.value.issuer).toBe("Chủ tịch Ủy ban nhân dân tỉnh An Phú");
});

test("reads urgency, secrecy and a date in figures", () => {
  const found = headerOf(
    `HỎA TỐC\nMẬT\nUBND TỈNH AN PHÚ\n${motto}\nSố: 7/BC-UBND\nAn Phú, ngày 20/12/2022\nBÁO CÁO\nKết quả năm 2022\nI. KẾT QUẢ\n1. Tốt.`,
  );
  expect(found.value).toMatchObject({ urgency: "HỎA TỐC", secrecy: "MẬT", date: "2022-12-20" });
});

test("puts a name printed with blanks inside its syllables together, and says so", () => {
  const found = headerOf(
    `| Ủ Y BAN NHÂN D Â N T ỈNH AN PHÚ ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc |
|---|---|
| Số: 32/QĐ - U B ND | An Phú, ngày 28 tháng 6 năm 2014 |

QUYẾT ĐỊNH

VỀ KẾ HOẠCH HỖ TRỢ

Căn cứ Luật A ngày 1/1/2010;

QUYẾT ĐỊNH:

Điều 1. Ban hành Kế hoạch.

| Nơi nhận: - Như Điều 1; - Lưu: VT. | KT. CHỦ TỊ CH P HÓ CHỦ T Ị CH Ngu y ễn Hữu Tâm |
|---|---|`,
    "markdown",
  );
  expect(found.value).toMatchObject({
    number: "32/QĐ-UBND",
    issuer: "Ủy ban nhân dân tỉnh An Phú",
    signer: { position: "Phó Chủ tịch", name: "Nguyễn Hữu Tâm" },
  });
  expect(ids(found)).toContain("name-spacing");
});

test("names another spelling of the signer without repairing it", () => {
  const found = headerOf(
    `Số: 9/QĐ-UBND\nAn Phú, ngày 2 tháng 3 năm 2020\nTHÔNG BÁO\nLịch họp\n\n1. Chủ tịch Dương Văn Tâm chủ trì.\n\nCHỦ TỊCH\n\nĐương Văn Tâm`,
  );
  expect(found.value.signer?.name).toBe("Đương Văn Tâm");
  expect(found.messages.find((m) => m.id === "name-variant")?.words).toEqual({ name: "Đương Văn Tâm", variant: "Dương Văn Tâm" });
});

test("reads the gazette's head, one sentence after the type", () => {
  const found = headerOf(`Quyết định
của Bộ Y tế số 12/2004/QĐ-BYT
ngày 25 tháng 6 năm 2004 về việc sửa đổi, bổ sung
Quy chế khám chữa bệnh

Bộ trưởng Bộ Y tế

Căn cứ Luật A ngày 1/1/2001;

Quyết định:

Điều 1. Sửa đổi Quy chế.`);
  expect(found.value).toMatchObject({
    number: "12/2004/QĐ-BYT",
    issuer: "Bộ Y tế",
    date: "2004-06-25",
    title: "về việc sửa đổi, bổ sung Quy chế khám chữa bệnh",
  });
});

test("invents nothing where there is no head", () => {
  const found = headerOf("1. Sở Y tế báo cáo.\n\n2. Sở Nội vụ tổng hợp.");
  expect(found.value).toMatchObject({
    type: null,
    number: null,
    issuer: null,
    date: null,
    title: null,
    signer: null,
    recipients: [],
    annex: null,
  });
  expect(ids(found)).toEqual(expect.arrayContaining(["type-missing", "number-missing", "issuer-missing", "signer-missing"]));
});

test.each([
  ["UBND huyện ban hành Kế hoạch như sau:", ["Thực hiện Chỉ thị số 05/CT-UBND ngày 01/10/2022 của UBND tỉnh"]],
  ["UBND huyện báo cáo kết quả như sau:", ["Thực hiện Chỉ thị số 05/CT-UBND ngày 01/10/2022 của UBND tỉnh"]],
  ["liên ngành Y tế - Giáo dục xây dựng Kế hoạch như sau:", ["Thực hiện Chỉ thị số 05/CT-UBND ngày 01/10/2022 của UBND tỉnh"]],
  ["Phòng Văn hóa, Thể thao xây dựng Kế hoạch như sau:", ["Thực hiện Chỉ thị số 05/CT-UBND ngày 01/10/2022 của UBND tỉnh"]],
  ["UBND huyện ban hành Kế hoạch, yêu cầu các phòng thực hiện như sau:", []],
])("takes the sentence that leads to a plan for its basis, but not one that orders: %s", (words, bases) => {
  const plan = `UBND HUYỆN AN PHÚ\n${motto}\nSố: 45/KH-UBND\nAn Phú, ngày 11 tháng 10 năm 2022\n\nKẾ HOẠCH\nChuyển đổi số năm 2023\n\n`;
  const lead = `Thực hiện Chỉ thị số 05/CT-UBND ngày 01/10/2022 của UBND tỉnh, ${words}`;
  expect(headerOf(`${plan}${lead}\n\n1. Mục đích\nĐẩy mạnh chuyển đổi số.`).value.bases).toEqual(bases);
});

test.each(["DỰ THẢO 3 (ngày 12/4/2024)", "Dự thảo lần 2 - 12/4/2024", "DỰ THẢO"])(
  "a draft says so with its count and its day: %s",
  (words) => {
    const { value } = headerOf(
      `${words}\nUBND HUYỆN AN PHÚ\n${motto}\nSố:     /KH-UBND\nAn Phú, ngày    tháng    năm 2024\n\nKẾ HOẠCH\nChuyển đổi số\n`,
    );
    expect(value).toMatchObject({ status: "draft", number: "/KH-UBND", date: "2024" });
  },
);

test("reads a symbol that holds the sign &", () => {
  const found = headerOf(
    `SỞ KHOA HỌC VÀ CÔNG NGHỆ\nTỈNH AN PHÚ\n${motto}\nSố: 41/SKH&CN -VP&TH\nAn Phú, ngày 2 tháng 3 năm 2020\nKính gửi: UBND các huyện\n\nSở đề nghị UBND các huyện báo cáo trước ngày 10/3/2020.`,
  );
  expect(found.value).toMatchObject({ number: "41/SKH&CN-VP&TH", symbol: "SKH&CN-VP&TH" });
});

test.each([
  [
    "THÔNG BÁO\nKẾT LUẬN CỦA CHỦ TỊCH UBND HUYỆN\nTại cuộc họp về thu gom rác thải",
    "KẾT LUẬN CỦA CHỦ TỊCH UBND HUYỆN Tại cuộc họp về thu gom rác thải",
  ],
  ["NGHỊ QUYẾT CỦA BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN\nVề phát triển du lịch", "Về phát triển du lịch"],
  ["CHỈ THỊ\nVề phòng, chống dịch bệnh\n(Covid-19) trên địa bàn huyện", "Về phòng, chống dịch bệnh (Covid-19) trên địa bàn huyện"],
])("reads a title in small letters under capitals: %s", (words, title) => {
  const found = headerOf(
    `UBND HUYỆN AN PHÚ\n${motto}\nSố: 45/UBND\nAn Phú, ngày 11 tháng 10 năm 2022\n\n${words}\n\nTrong thời gian qua, công tác này đã có nhiều chuyển biến tích cực.\n\n1. Phòng Y tế báo cáo.`,
  );
  expect(found.value.title).toBe(title);
});

test.each([
  [
    "Số: l2/TB-UBND",
    "An Phú, ngày 2 tháng 3 năm 2020",
    { number: "l2/TB-UBND", date: "2020-03-02", issuer: "Ủy ban nhân dân huyện An Phú" },
  ],
  ["Số: 1.012/TB-UBND", "An Phú, ngày 2 tháng 3 năm 2020", { number: "1.012/TB-UBND", serial: "1.012", symbol: "TB-UBND" }],
  ["Số: /TB-UBND", "An Phú, tháng 3 năm 2020", { place: "An Phú", date: "2020-03", title: "Lịch tháng 5 năm 2020" }],
])("reads the head with %s and %s", (number, date, expected) => {
  const found = headerOf(`UBND HUYỆN AN PHÚ\n${number}\n${motto}\n${date}\n\nTHÔNG BÁO\nLịch tháng 5 năm 2020\n\n1. Phòng Y tế báo cáo.`);
  expect(found.value).toMatchObject(expected);
});

test.each([
  ["TM. UBND HUYỆN\nP. CHỦ TỊCH\n\nTrần Văn An", { position: "Phó Chủ tịch", name: "Trần Văn An" }, []],
  ["CHỦ TỊCH\nTrần Văn An (đã ký)", { position: "Chủ tịch", name: "Trần Văn An" }, []],
  ["CHỦ TỊCH\nTrần Văn An\nNơi nhận:\n1. Sở Y tế;\n2. Lưu VT.", { name: "Trần Văn An" }, ["Sở Y tế", "Lưu VT"]],
  ["CHỦ TỊCH\nTrần Văn An\nNơi nhận:\nNhư trên;\nLưu VT.", { name: "Trần Văn An" }, ["Như trên", "Lưu VT"]],
  ["Nơi gửi:\n- Sở Y tế\n- Lưu VT.\nCHỦ TỊCH\nTrần Văn An", { name: "Trần Văn An" }, ["Sở Y tế", "Lưu VT"]],
])("reads the close: %s", (close, signer, recipients) => {
  const found = headerOf(
    `UBND HUYỆN AN PHÚ\n${motto}\nSố: 45/TB-UBND\nAn Phú, ngày 11 tháng 10 năm 2022\n\nTHÔNG BÁO\nLịch họp\n\n1. Phòng Y tế báo cáo.\n\n${close}`,
  );
  expect(found.value.signer).toMatchObject(signer);
  expect(found.value.recipients).toEqual(recipients);
  expect(found.value.annex).toBeNull();
});

test.each([
  ["O€ /TB-UBND", "/TB-UBND", "O€"],
  ["#6?/TB-UBND", "/TB-UBND", "#6?"],
  ["4Ã5/QĐ-UBND", "/QĐ-UBND", "4Ã5"],
  ["Á2/UBND-KT", "/UBND-KT", "Á2"],
  ["Ø7-NQ/HU", "-NQ/HU", "Ø7"],
])("a serial written by hand that a scan could not read is said, and is no part of the issuer: %s", (printed, number, raw) => {
  const found = headerOf(
    `ỦY BAN NHÂN DÂN\nTỈNH SƠN HÀ\nSố: ${printed}\n\n${motto}\nSơn Hà, ngày đ§ tháng 3 năm 2021\n\nTHÔNG BÁO\nVề việc nghỉ Tết\n`,
  );
  expect(found.value).toMatchObject({ number, serial: null, issuer: "Ủy ban nhân dân tỉnh Sơn Hà", date: "2021-03" });
  expect(found.messages.find(({ id }) => id === "number-unread")?.words).toMatchObject({ raw });
});

test("a serial with blanks between its figures, or with a capital behind them, is one", () => {
  const numbered = (printed: string) => headerOf(`UBND TỈNH SƠN HÀ\nSố: ${printed}\n${motto}\nTHÔNG BÁO\n`).value;
  expect(numbered("3 4/TB-UBND")).toMatchObject({ number: "34/TB-UBND", serial: "34" });
  expect(numbered("12A/TB-UBND")).toMatchObject({ number: "12A/TB-UBND", serial: "12A", symbol: "TB-UBND" });
  expect(numbered("01/QCPH/UBND-UBMTTQ")).toMatchObject({ number: "01/QCPH/UBND-UBMTTQ", serial: "01" });
});
