import { describe, expect, test } from "vitest";
import { partLines, partTables, runsOn } from "../src/text/part-lines.ts";

const told =
  "Chủ tịch UBND tỉnh vừa ký ban hành Công văn số 846/UBND-TH ngày 21/5/2019 về việc báo cáo tình hình giải ngân vốn đầu tư công. Theo đó, tại cuộc họp ở An Phú, ngày 20 tháng 5 năm 2019, UBND tỉnh giao Sở Tài chính chủ trì rà soát các dự án; yêu cầu UBND các huyện báo cáo trước ngày 30/5/2019.";

describe("a text that runs on in one line", () => {
  test("is known by its few line ends", () => {
    expect(runsOn(told)).toBe(true);
    expect(runsOn(told.replaceAll(". ", ".\n").replaceAll("; ", ";\n"))).toBe(false);
    expect(runsOn("Sở Y tế báo cáo trước ngày 30/5/2019.")).toBe(false);
  });

  test("stays one line where it tells of a document and cites it", () => {
    expect(partLines(told)).toBe(told);
  });

  test.each([
    ["Điều 1. Giao Sở A lập kế hoạch. Điều 2. Sở B báo cáo theo Điều 1. Sở C kiểm tra.", 2],
    ["II. NHIỆM VỤ 1. Rà soát nhà ở thôn 2. Sở A báo cáo. 2. Sở B kiểm tra.", 3],
    ["1. Phát triển kinh tế số, xã hội số 1.1. Sở A lập kế hoạch theo điểm 1.1. Sở B phối hợp 1.2. Sở C báo cáo.", 3],
    [`1. Đẩy mạnh ${"đổi mới mô hình tăng trưởng, ".repeat(5)}hiệu quả 1.1. Sở A lập kế hoạch 1.2. Sở B báo cáo.`, 3],
    ["1. Sở A chủ trì: - Lập kế hoạch; - Báo cáo kết quả. 2. Phòng Lao động - Thương binh và Xã hội phối hợp.", 4],
    ["Sở A báo cáo. TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn Bình", 5],
    ["Vụ A báo cáo. Nơi nhận: - Như trên; - Lưu: VT. KT. BỘ TRƯỞNG, CHỦ NHIỆM PHÓ CHỦ NHIỆM Lê Văn Bình", 7],
    ["I- MỤC ĐÍCH 1- Nâng cao nhận thức. 2- Đổi mới công tác. II- NHIỆM VỤ 1- Về kinh tế 1.1- Sở A lập kế hoạch.", 6],
    ["1. Sở A nâng cấp quốc lộ 1- Đoạn qua huyện và báo cáo. 2. Sở B kiểm tra.", 2],
  ])("opens a line at each mark that counts on: %s", (words, lines) => {
    expect(partLines(words).split("\n")).toHaveLength(lines);
    expect(partLines(words)).toHaveLength(words.length);
  });
});

describe("a table in one line", () => {
  const names = "| TT | Nhiệm vụ | Chủ trì |";
  const first = "| 1 | Rà soát | Sở A |";

  test.each([
    [`${names} |---|---|---| ${first} | 2 | Báo cáo | |`, 4],
    [`${names} ${first} | 2 | Báo cáo | Sở B |`, 3],
    [`${names} | I | THỂ CHẾ | ${first} | 2 | Báo cáo | Sở B |`, 4],
    [`II. NHIỆM VỤ ${names} |---|---|---| ${first} III. KIỂM TRA ${names} ${first} | 2 | Báo cáo | Sở B | Nơi nhận:`, 9],
  ])("is parted at the blanks between its rows: %s", (words, lines) => {
    expect(partTables(words).split("\n")).toHaveLength(lines);
    expect(partTables(words)).toHaveLength(words.length);
  });

  test.each([
    `${names}\n${first}\n| 2 | | |`,
    "| a | b | c | | d | e | f | | g | h | i |",
    `${names} ${first}`,
    "| 1 | Xã An | 12 | | 5 | 6 | 7 | | 8 | 9 | 10 | |",
  ])("is none where nothing counts or rules its rows, or few follow: %s", (words) => {
    expect(partTables(words)).toBe(words);
  });
});
