import { describe, expect, test } from "vitest";
import { findDeadlines, type TimeContext } from "../src/extractors/deadlines.ts";
import { passage } from "./passage.ts";

const inText: TimeContext = { year: 2021, column: null };
const inTimeColumn: TimeContext = { year: 2021, column: "time" };

function find(words: string, context: TimeContext) {
  return findDeadlines(passage(words), context);
}

describe("a time column", () => {
  test("reads no year behind a quarter that a scan spoilt", () => {
    expect(find("Quý HI; HH/2021", inTimeColumn)).toEqual([]);
  });

  test.each([
    ["Quý III/2021", "within", "2021-07-01", "2021-09-30"],
    ["Tháng 12/2021", "within", "2021-12-01", "2021-12-31"],
    ["II/2021", "within", "2021-04-01", "2021-06-30"],
    ["01/3-30/6/2021", "within", "2021-03-01", "2021-06-30"],
    ["06/2021", "within", "2021-06-01", "2021-06-30"],
    ["Quý II, III/2021", "within", "2021-04-01", "2021-09-30"],
    ["Năm 2024-2025", "within", "2024-01-01", "2025-12-31"],
    ["30/6/2021", "by", "2021-06-30", "2021-06-30"],
    ["Giai đoạn 1: 30/6/2021", "by", "2021-06-30", "2021-06-30"],
    ["15/10", "by", "2021-10-15", "2021-10-15"],
    ["01/7 - 15/7/2021", "within", "2021-07-01", "2021-07-15"],
    ["Cả năm", "within", "2021-01-01", "2021-12-31"],
    ["26-27/02", "within", "2021-02-26", "2021-02-27"],
    ["T3-T4/2021", "within", "2021-03-01", "2021-04-30"],
    ["Q1", "within", "2021-01-01", "2021-03-31"],
    ["Q.II", "within", "2021-04-01", "2021-06-30"],
    ["T9", "within", "2021-09-01", "2021-09-30"],
    ["T9, T12", "within", "2021-09-01", "2021-12-31"],
    ["Trước T10", "before", "2021-10-01", "2021-10-31"],
    ["10 - 12/2021", "within", "2021-10-01", "2021-12-31"],
    ["Từ tháng 5", "from", "2021-05-01", "2021-05-31"],
    ["Năm học 2021-2022", "within", "2021-09-01", "2022-05-31"],
  ])("binds %s by its header", (words, relation, start, end) => {
    expect(find(words, inTimeColumn).map(({ value }) => [value.relation, value.start, value.end])).toEqual([[relation, start, end]]);
  });

  test("each time of a cell is a deadline", () => {
    expect(find("Trong quý I/2021; báo cáo hàng quý", inTimeColumn).map(({ value }) => value.kind)).toEqual(["date", "recurring"]);
  });

  test.each([
    ["Thường xuyên", "continuous"],
    ["Hằng năm", "recurring"],
    ["6 tháng, 01 năm", "recurring"],
    ["Tháng, quý, năm", "recurring"],
    ["10 ngày làm việc", "duration"],
    ["Sau khi được phê duyệt", "event"],
  ])("reads %s", (words, kind) => {
    expect(find(words, inTimeColumn).map(({ value }) => value.kind)).toEqual([kind]);
  });

  test("leaves words that name no time", () => {
    expect(find("Theo kế hoạch", inTimeColumn)).toEqual([]);
  });

  test("a recurrence counts in the deliverable column", () => {
    expect(find("Hàng quý có BC", { year: 2021, column: "deliverable" }).map(({ value }) => value.rrule)).toEqual([
      "FREQ=MONTHLY;INTERVAL=3",
    ]);
  });
});

describe("what is no deadline", () => {
  test.each([
    "Thực hiện Quyết định số 12/QĐ-UBND ngày 15/6/2021 của UBND xã",
    "theo Luật có hiệu lực từ ngày 01/7/2021",
    "Tính đến hết tháng 6/2021, thu ngân sách đạt 50%",
    "Trong tháng 5/2021, các xã đã tổ chức 12 hội nghị",
    "tăng 5% so với năm 2020",
    "quy hoạch thời kỳ 2021-2030, tầm nhìn đến năm 2050",
    "đề án phát triển giai đoạn 2021-2025, đến năm 2030",
    "giao kế hoạch vốn năm 2021",
    "thực hiện kết luận của Chủ tịch UBND xã tại phiên họp tháng 5/2021",
    "phấn đấu năm 2021 đạt 14/23 xã",
    "ngay từ đầu năm, trước mắt, trước pháp luật, trong thời gian tới",
    "đúng thời hạn quy định tại Nghị định số 01/2021/NĐ-CP",
    "niêm yết công khai ít nhất 20 ngày",
    "Ngày 15/7/2020: đã tổ chức hội nghị",
    "đề xuất kế hoạch cổ phần hóa trong năm 2021",
    "hồ sơ đã nộp trong tháng 5/2021",
    "Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký",
    "kết quả trước ngày 30/6/2019",
    "chi thường xuyên, giáo dục thường xuyên",
    "Kế hoạch thời gian năm học 2021-2022",
  ])("%s", (words) => {
    expect(find(words, inText)).toEqual([]);
  });
});
