import { describe, expect, test } from "vitest";
import { findDeadlines, type TimeContext } from "../src/extractors/deadlines.ts";
import { passage } from "./passage.ts";

const inText: TimeContext = { year: 2021, column: null };

function find(words: string, context = inText) {
  return findDeadlines(passage(words), context);
}

/** The fields that are given, without nulls. */
function read(words: string, context = inText) {
  return find(words, context).map(({ value }) => Object.fromEntries(Object.entries(value).filter(([, given]) => given !== null)));
}

function ids(words: string, context = inText) {
  return find(words, context).flatMap(({ messages }) => messages.map((message) => message.id));
}

function date(raw: string, relation: string, start: string, end: string, due?: string) {
  return { raw, kind: "date", relation, start, end, ...(due && { due }) };
}

describe("a time that a word binds", () => {
  test.each([
    ["Lập sổ, xong trước ngày 30/6/2021.", date("xong trước ngày 30/6/2021", "before", "2021-06-30", "2021-06-30", "2021-06-29")],
    ["Nộp hồ sơ trước 01/3/2024", date("trước 01/3/2024", "before", "2024-03-01", "2024-03-01", "2024-02-29")],
    [
      "xong trước ngày 30 tháng 6 năm 2021",
      date("xong trước ngày 30 tháng 6 năm 2021", "before", "2021-06-30", "2021-06-30", "2021-06-29"),
    ],
    ["Ban hành trước tháng 8/2021", date("trước tháng 8/2021", "before", "2021-08-01", "2021-08-31", "2021-07-31")],
    ["Ban hành chậm nhất quý III năm 2021", date("chậm nhất quý III năm 2021", "by", "2021-07-01", "2021-09-30", "2021-09-30")],
    ["chậm nhất đến ngày 30/9/2021", date("chậm nhất đến ngày 30/9/2021", "by", "2021-09-30", "2021-09-30", "2021-09-30")],
    ["Đến hết 6 tháng đầu năm 2021, có 90%", date("Đến hết 6 tháng đầu năm 2021", "by", "2021-01-01", "2021-06-30", "2021-06-30")],
    ["nhận đơn đến 17h00 ngày 15/3/2021", date("đến 17h00 ngày 15/3/2021", "by", "2021-03-15", "2021-03-15", "2021-03-15")],
    ["xong trong quy IV/2021", date("xong trong quy IV/2021", "within", "2021-10-01", "2021-12-31", "2021-12-31")],
    ["làm trong quý 3/2021", date("trong quý 3/2021", "within", "2021-07-01", "2021-09-30", "2021-09-30")],
    ["trong nửa đầu năm 2021", date("trong nửa đầu năm 2021", "within", "2021-01-01", "2021-06-30", "2021-06-30")],
    ["trong 9 tháng năm 2021", date("trong 9 tháng năm 2021", "within", "2021-01-01", "2021-09-30", "2021-09-30")],
    ["họp vào tuần thứ 2 tháng 5/2021", date("vào tuần thứ 2 tháng 5/2021", "within", "2021-05-08", "2021-05-14", "2021-05-14")],
    ["xong trong tuần cuối tháng 6/2021", date("xong trong tuần cuối tháng 6/2021", "within", "2021-06-24", "2021-06-30", "2021-06-30")],
    [
      "(thời gian hoàn thành: tháng 5/2021)",
      date("thời gian hoàn thành: tháng 5/2021", "within", "2021-05-01", "2021-05-31", "2021-05-31"),
    ],
    [
      "từ ngày 01/7/2021 đến hết ngày 15/7/2021",
      date("từ ngày 01/7/2021 đến hết ngày 15/7/2021", "within", "2021-07-01", "2021-07-15", "2021-07-15"),
    ],
    ["từ ngày 20 đến hết ngày 25/6/2021", date("từ ngày 20 đến hết ngày 25/6/2021", "within", "2021-06-20", "2021-06-25", "2021-06-25")],
    ["từ ngày 20 đến ngày 25/6/2021", date("từ ngày 20 đến ngày 25/6/2021", "within", "2021-06-20", "2021-06-25", "2021-06-25")],
    ["vận hành từ quý I/2021", date("từ quý I/2021", "from", "2021-01-01", "2021-03-31")],
    ["triển khai sau ngày 30/6/2021", date("sau ngày 30/6/2021", "after", "2021-06-30", "2021-06-30")],
    ["Báo cáo UBND xã tại phiên họp tháng 6/2021", date("tại phiên họp tháng 6/2021", "within", "2021-06-01", "2021-06-30", "2021-06-30")],
    ["Ngày 15/7/2021: Tiếp công dân", date("Ngày 15/7/2021", "on", "2021-07-15", "2021-07-15", "2021-07-15")],
    ["Hội nghị thường kỳ: Ngày 21/7/2021", date("Ngày 21/7/2021", "on", "2021-07-21", "2021-07-21", "2021-07-21")],
  ])("reads %s", (words, deadline) => {
    expect(read(words)).toEqual([deadline]);
  });

  test("gives each time of a list the word that binds the first", () => {
    expect(read("gửi trước ngày 15/6 và ngày 15/12/2021").map(({ relation, start }) => [relation, start])).toEqual([
      ["before", "2021-06-15"],
      ["before", "2021-12-15"],
    ]);
  });

  test("a time of the day keeps the day itself in time", () => {
    expect(read("nộp trước 17 giờ ngày 15/3/2021")[0]).toMatchObject({ relation: "before", due: "2021-03-15" });
  });

  test("takes the year of the document and says so", () => {
    expect(read("Xong trong tháng 10.")[0]).toMatchObject({ start: "2021-10-01" });
    expect(ids("Xong trong tháng 10.")).toEqual(["year-inferred"]);
  });

  test("does not take the year of another sentence", () => {
    expect(read("Xong trong tháng 10. Báo cáo trước ngày 15/01/2022.")[0]).toMatchObject({ start: "2021-10-01" });
  });

  test("leaves the days open where no year is known", () => {
    const context: TimeContext = { year: null, column: null };
    expect(read("Xong trước ngày 15/6.", context)).toEqual([{ raw: "Xong trước ngày 15/6", kind: "date", relation: "before" }]);
    expect(ids("Xong trước ngày 15/6.", context)).toEqual(["year-missing"]);
  });

  test.each([
    ["Xong trong tuần này.", "2021-08-16", "2021-08-22", "2021-08-22"],
    ["Báo cáo trước 10 giờ sáng mai.", "2021-08-19", "2021-08-19", "2021-08-19"],
    ["Báo cáo chậm nhất thứ Hai tuần tới.", "2021-08-23", "2021-08-23", "2021-08-23"],
    ["Báo cáo chậm nhất ngày 30 tháng này.", "2021-08-30", "2021-08-30", "2021-08-30"],
    ["Xong trong tháng tới.", "2021-09-01", "2021-09-30", "2021-09-30"],
    ["Xong trong quý tới.", "2021-10-01", "2021-12-31", "2021-12-31"],
  ])("counts %s from the document's day", (words, start, end, due) => {
    const context: TimeContext = { year: 2021, day: "2021-08-18", column: null };
    expect(read(words, context)).toMatchObject([{ start, end, due }]);
    expect(ids(words, context)).toEqual(["day-counted"]);
  });

  test("leaves the days open where the document's day is not known", () => {
    expect(read("Xong trong tuần này.")).toEqual([{ raw: "Xong trong tuần này", kind: "date", relation: "within" }]);
    expect(ids("Xong trong tuần này.")).toEqual(["day-uncounted"]);
  });

  test("keeps a day that the calendar has not, without its days", () => {
    expect(read("xong trước ngày 31/02/2021")).toEqual([{ raw: "xong trước ngày 31/02/2021", kind: "date", relation: "before" }]);
    expect(ids("xong trước ngày 31/02/2021")).toEqual(["invalid-date"]);
  });

  test("says where the date after a binding word was lost", () => {
    expect(read("Lập danh sách, xong trước")).toEqual([{ raw: "xong trước", kind: "date", relation: "before" }]);
    expect(ids("Lập danh sách, xong trước")).toEqual(["date-lost"]);
  });

  test("gives the place of the phrase", () => {
    const words = "Lập sổ, xong trước ngày 30/6/2021.";
    const [span] = find(words)[0]?.places["/raw"] ?? [];
    expect(words.slice(span?.start, span?.end)).toBe("xong trước ngày 30/6/2021");
  });
});

describe("what comes again and again", () => {
  test.each([
    ["định kỳ hàng quý cập nhật", null, "FREQ=MONTHLY;INTERVAL=3"],
    ["định kỳ hàng tháng, quý, 6 tháng, 9 tháng, năm", null, "FREQ=MONTHLY"],
    ["Định kỳ 6 tháng, một năm tổng hợp", null, "FREQ=MONTHLY;INTERVAL=6"],
    ["kiểm tra 6 tháng/lần", null, "FREQ=MONTHLY;INTERVAL=6"],
    ["Mỗi quý một lần họp", null, "FREQ=MONTHLY;INTERVAL=3"],
    ["Báo cáo 6 tháng, năm", null, "FREQ=MONTHLY;INTERVAL=6"],
    ["Hằng năm, rà soát danh mục", null, "FREQ=YEARLY"],
    ["báo cáo tình hình cung cấp nước hàng tháng", null, "FREQ=MONTHLY"],
    ["gửi trước ngày 15 hằng tháng", "before", "FREQ=MONTHLY;BYMONTHDAY=15"],
    ["trước ngày 15 tháng cuối quý", "before", "FREQ=MONTHLY;INTERVAL=3;BYMONTH=3,6,9,12;BYMONTHDAY=15"],
    ["chậm nhất là ngày 25 của tháng cuối quý", "by", "FREQ=MONTHLY;INTERVAL=3;BYMONTH=3,6,9,12;BYMONTHDAY=25"],
    ["trước ngày 05 tháng đầu quý sau", "before", "FREQ=MONTHLY;INTERVAL=3;BYMONTH=1,4,7,10;BYMONTHDAY=5"],
    ["trước ngày 15/6 và ngày 15/12 hằng năm", "before", "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15"],
    ["giao ban sáng thứ 6 hằng tuần", "on", "FREQ=WEEKLY;BYDAY=FR"],
  ])("reads %s", (words, relation, rrule) => {
    expect(find(words).map(({ value }) => [value.kind, value.relation, value.rrule])).toEqual([["recurring", relation, rrule]]);
  });

  test("takes the days of a sentence that opens with each year for days of each", () => {
    const words = "Sở Y tế rà soát. Hằng năm, báo cáo kết quả trước ngày 15/12. Hoàn thành trước ngày 20/11.";
    expect(find(words).map(({ value }) => value.rrule)).toEqual(["FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15", null]);
  });

  test.each(["chi trợ cấp hàng tháng", "theo kế hoạch hàng năm", "dự toán hằng năm của đơn vị"])("%s is an adjective", (words) => {
    expect(read(words)).toEqual([]);
  });
});

describe("lengths of time and events", () => {
  test("reads what a length of time counts from", () => {
    expect(read("trong thời hạn 10 ngày kể từ ngày ký.")).toEqual([
      {
        raw: "trong thời hạn 10 ngày kể từ ngày ký",
        kind: "duration",
        relation: "within",
        event: "ngày ký",
        duration: "P10D",
        workingDays: false,
      },
    ]);
  });

  test("knows working days", () => {
    expect(read("Trong vòng 05 ngày làm việc, kể từ khi nhận đủ hồ sơ, trả lời")[0]).toMatchObject({
      event: "nhận đủ hồ sơ",
      duration: "P5D",
      workingDays: true,
    });
  });

  test("reads a length of time after which a task begins", () => {
    expect(read("Sau 15 ngày kể từ ngày khai trương, báo cáo")[0]).toMatchObject({ kind: "duration", relation: "after", duration: "P15D" });
  });

  test.each([
    ["là sau khi hết dịch cúm gia cầm)", "after", "hết dịch cúm gia cầm"],
    ["công bố ngay sau khi được Bộ Xây dựng phê duyệt.", "after", "Bộ Xây dựng phê duyệt"],
    ["thẩm định trước khi trình UBND xã", "before", "trình UBND xã"],
    ["xong trước thời điểm diễn ra Đại hội Đảng bộ xã, nhiệm kỳ 2025-2030", "before", "Đại hội Đảng bộ xã"],
    ["xong trước Tết Nguyên đán", "before", "Tết Nguyên đán"],
    ["trình HĐND xã tại kỳ họp thứ 10", "within", "kỳ họp thứ 10"],
  ])("reads %s", (words, relation, event) => {
    expect(find(words).map(({ value }) => [value.kind, value.relation, value.event])).toEqual([["event", relation, event]]);
  });

  test("a time that never ends counts only where it is given as a time", () => {
    expect(read("(thời gian: thường xuyên)")).toEqual([{ raw: "thời gian: thường xuyên", kind: "continuous" }]);
    expect(read("Thường xuyên kiểm tra")).toEqual([]);
  });
});
