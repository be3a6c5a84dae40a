import type { Print, PrintBlock, Printed } from "../office/print.ts";

const tables = 7;
const rows = 9;
const notes = 20;
/** Invented; their lengths differ, so that rows have one to six lines and pages end anywhere in them. */
const works = [
  "Rà soát hồ sơ",
  "Lập danh mục công trình thủy lợi cần sửa chữa trên địa bàn xã, gửi phòng chuyên môn tổng hợp",
  "Tổ chức tập huấn nghiệp vụ cho cán bộ phụ trách; kiểm tra việc ghi chép sổ sách, biểu mẫu và lưu trữ hồ sơ tại các thôn, bản",
  "Kiểm tra",
  "Xây dựng kế hoạch tuyên truyền, vận động người dân tham gia bảo vệ rừng, phòng cháy và trồng lại rừng trên diện tích đã khai thác; báo cáo kết quả theo quý",
];
const units = ["Phòng Nội vụ", "Trạm Thủy lợi huyện Lâm Hải", "Ủy ban nhân dân xã Đồng Sơn và các thôn, bản"];
const times = ["Quý I", "Trước ngày 30/6", "Thường xuyên"];

/** The rows that a reader must give, cell by cell. */
export const longRows: readonly (readonly string[])[] = Array.from({ length: tables * rows }, (_, k) => [
  String((k % rows) + 1),
  works[(k * 3) % works.length] ?? "",
  units[(k * 2) % units.length] ?? "",
  units[(k + 1) % units.length] ?? "",
  times[k % times.length] ?? "",
]);

const heading = ["TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian"];
const plain = (words: string): Printed => ({ bits: [words], bold: false });
const noteOf = (marker: number) => `${units[marker % units.length]} ${(works[marker % works.length] ?? "").toLowerCase()}, ${marker} đợt`;

/** A document of many pages: tables of five columns between paragraphs, and a footnote's mark in each of twenty places, half of them in cells. */
export function longPrint(): Print {
  let marker = 0;
  const marked = (words: string): Printed => ({ bits: marker < notes ? [words, { note: String(++marker) }] : [words], bold: false });
  const blocks = Array.from({ length: tables }, (_, t): PrintBlock[] => {
    const before = [1, 2].map(
      (n): PrintBlock => ({ type: "paragraph", paragraph: marked(`Biểu ${t + 1}.${n}. Công việc của các đơn vị trong năm`) }),
    );
    const own = longRows
      .slice(t * rows, (t + 1) * rows)
      .map((cells, r) => cells.map((words, c) => [r === 4 && c === 1 ? marked(words) : plain(words)]));
    return [...before, { type: "table", rows: [heading.map((words) => [plain(words)]), ...own] }];
  });
  return { blocks: blocks.flat(), notes: Array.from({ length: notes }, (_, k) => [noteOf(k + 1)]) };
}

/** The lines that a reader must give for the footnotes. */
export const longNotes: readonly string[] = Array.from({ length: notes }, (_, k) => `[^${k + 1}] ${noteOf(k + 1)}`);
