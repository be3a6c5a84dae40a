import { expect, test } from "vitest";
import { headerOf } from "./tools/header-of.ts";

const left = ["UBND TỈNH AN PHÚ", "SỞ NỘI VỤ", "Số: 78/TB-SNV"];
const right = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "An Phú, ngày 20 tháng 12 năm 2021"];
const rest = "\n\nTHÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp\ngiao ban tháng 12 năm 2021\n\n1. Các phòng báo cáo.\n";
const read = {
  type: { code: "TB", name: "Thông báo" },
  number: "78/TB-SNV",
  issuer: "Sở Nội vụ tỉnh An Phú",
  place: "An Phú",
  date: "2021-12-20",
  title: "Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 12 năm 2021",
};
const stamps = [
  ["CÔNG VĂN ĐẾN\nSố: 1245\nNgày: 22/12/2021"],
  ["ĐẾN Số: 512\nNgày: 22/12/2021\nChuyển: ........"],
  ["ĐẾN\nSố:.....345.....\nNgày 22 tháng 12 năm 2021"],
  ["Số: 345\nĐẾN Ngày: 22/12/2021\nLưu hồ sơ số:......"],
];

test.each(stamps)("reads the head around a stamp of arrival: %s", (stamp) => {
  expect(headerOf(`${stamp}\n${[...left, ...right].join("\n")}${rest}`).value).toMatchObject(read);
  expect(headerOf(`${left.join("\n")}\n\n${stamp}\n\n${right.join("\n")}${rest}`).value).toMatchObject(read);
  expect(headerOf(`${[...left, ...right].join("\n")}\n\n${stamp}${rest}`).value).toMatchObject(read);
  expect(headerOf(`${[left[0], right[0], left[1], stamp, left[2], right[1], right[2]].join("\n")}${rest}`).value).toMatchObject(read);
});

test("takes what a scan made of a stamp below the number neither for a title nor for the end of the head", () => {
  const stamp = "—nG TÌN mi VÀ TRUYỀN THÔNG\nĐẾN Số. 2\nNgày GỐI 4J„20.";
  expect(headerOf(`${left.join("\n")}\n${stamp}\n\n${right.join("\n")}${rest}`).value).toMatchObject(read);
});

test.each(["UBND XÃ TÂN MỸ", "VĂN PHÒNG ĐOÀN ĐBQH VÀ HĐND\nTỈNH TÂN LẠC"])("takes who stamped a document for no issuer: %s", (name) => {
  const stamp = `${name}\nĐẾN Giờ: 8h30 Ngày: 22/12/2021\nSố: 345`;
  const head = [...left, ...right].join("\n");
  expect(headerOf(`${stamp}\n${head}${rest}`).value).toMatchObject(read);
  expect(headerOf(`${head}\n${stamp}\n${rest}`).value).toMatchObject(read);
});

test("reads the head beside a stamp of arrival", () => {
  const stamp = ["CÔNG VĂN ĐẾN", "Số: 1245", "Ngày: 22/12/2021"];
  const rows = left.map((words, k) => `${words}          ${right[k]}          ${stamp[k]}`);
  expect(headerOf(`${rows.join("\n")}${rest}`).value).toMatchObject(read);
});

test("takes no year to which a title looks ahead for a stamp", () => {
  const found = headerOf(
    `${[...left, ...right].join("\n")}\n\nKẾ HOẠCH\nCẢI CÁCH HÀNH CHÍNH TỪ NĂM 2021\nĐẾN 2025\n\n1. Các phòng báo cáo.\n`,
  );
  expect(found.value.title).toBe("CẢI CÁCH HÀNH CHÍNH TỪ NĂM 2021 ĐẾN 2025");
});

test.each([
  ["| Số ký hiệu | 678/QĐ-UBND |\n|---|---|\n| Ngày ban hành | 14/09/2019 |\n| Trích yếu | Ban hành Quy chế |"],
  ["Số ký hiệu\t678/QĐ-UBND\nNgày ban hành\t14/09/2019\nTrích yếu\tBan hành Quy chế"],
])("reads a letterhead in tabs under a portal's table: %s", (table) => {
  const found = headerOf(
    `${table}\n\nỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH AN PHÚ\tĐộc lập - Tự do - Hạnh phúc\nSố: 678/QĐ-UBND\tAn Phú, ngày 14 tháng 9 năm 2019\n\nQUYẾT ĐỊNH\nBan hành Quy chế làm việc\n\nĐiều 1. Ban hành Quy chế.\n`,
  );
  expect(found.value).toMatchObject({
    type: { code: "QĐ" },
    number: "678/QĐ-UBND",
    issuer: "Ủy ban nhân dân tỉnh An Phú",
    place: "An Phú",
    date: "2019-09-14",
    title: "Ban hành Quy chế làm việc",
  });
});

test("keeps a bare number where the title cites another one at the start of a line", () => {
  const found = headerOf(
    `UBND TỈNH AN PHÚ\nSỞ NỘI VỤ\nSố: 1245\n${right.join("\n")}\n\nTHÔNG BÁO\nVề lịch nghỉ theo Công văn\nsố: 12/UBND-VX\n\n1. Các phòng báo cáo.\n`,
  );
  expect(found.value.number).toBe("1245");
});

test("leaves to the portal the rows that it prints over the letterhead, in one table with it", () => {
  const { value } = headerOf(`Cơ quan ban hành: | Ủy ban nhân dân tỉnh An Phú | Số công báo: | Đang cập nhật |
Số hiệu: | 52/2018/QĐ-UBND | Ngày đăng công báo: | Đang cập nhật |
Loại văn bản: | Quyết định | Người ký: | Trần Văn An |
Ngày ban hành: | 05/09/2018 | Hết hiệu lực: | Đang cập nhật |
ỦY BAN NHÂN DÂN TỈNH AN PHÚ ------------- Số: 52/2018/QĐ-UBND | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ----------------------- An Phú, ngày 05 tháng 9 năm 2018 |
QUYẾT ĐỊNH
Ban hành Quy định về lập dự toán
ỦY BAN NHÂN DÂN TỈNH AN PHÚ
Căn cứ Luật Ngân sách nhà nước ngày 25/6/2015;
QUYẾT ĐỊNH:
Điều 1. Ban hành Quy định.`);
  expect(value).toMatchObject({
    number: "52/2018/QĐ-UBND",
    issuer: "Ủy ban nhân dân tỉnh An Phú",
    date: "2018-09-05",
    title: "Ban hành Quy định về lập dự toán",
  });
});

test("takes a time of a table for no letterhead's date", () => {
  const { value } = headerOf(
    "Thí sinh nộp hồ sơ\n\nVụ Đại học, các sở GD&ĐT\n\nTừ 15/7 đến 17h00, ngày 21/7/2017\n\n2.\n\nThí sinh xác nhận",
  );
  expect(value).toMatchObject({ issuer: null, date: null });
});

test("keeps a title in quotation marks behind whose it is", () => {
  const { value } = headerOf(`ỦY BAN NHÂN DÂN TỈNH AN PHÚ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 19/2001/QĐ-UB
An Phú, ngày 20 tháng 04 năm 2001
QUYẾT ĐỊNH
CỦA UBND TỈNH AN PHÚ "VỀ VIỆC BAN HÀNH QUY CHẾ
QUẢN LÝ MẠNG TIN HỌC"
ỦY BAN NHÂN DÂN TỈNH AN PHÚ
Căn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân;
QUYẾT ĐỊNH
Điều 1: Ban hành Quy chế.`);
  expect(value.title).toBe('CỦA UBND TỈNH AN PHÚ "VỀ VIỆC BAN HÀNH QUY CHẾ QUẢN LÝ MẠNG TIN HỌC"');
});

test.each(["Số hồ sơ: AP/78", "SỞ TÀI CHÍNH AN PHÚ\nĐẾN NGÀY 22/12/2021\nCủa P. Ngân sách"])(
  "takes what stands between the letterhead and the type's name for no title: %s",
  (words) => {
    const head = [...left, ...right].join("\n");
    expect(headerOf(`${head}\n\n${words}\n${rest}`).value).toMatchObject(read);
  },
);
