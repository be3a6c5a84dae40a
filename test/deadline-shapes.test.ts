import { describe, expect, test } from "vitest";
import { findDeadlines, type TimeContext } from "../src/extractors/deadlines.ts";
import { passage } from "./passage.ts";

/** Each deadline in one line: relation, first and last day or rule or length, event. */
function read(words: string, column: TimeContext["column"] = null): string[] {
  return findDeadlines(passage(words), { year: 2020, column }).map(({ value }) =>
    [value.relation, value.start, value.end !== value.start && value.end, value.rrule, value.duration, value.event]
      .filter(Boolean)
      .join(" "),
  );
}

describe("times in running text", () => {
  test.each([
    ["Gửi trước ngày\n30/6/2020 về Sở Nội vụ.", "before 2020-06-30"],
    ["Hoàn thành đợt 1 trước 6/2020, theo Nghị định số 6/2020/NĐ-CP.", "before 2020-06-01 2020-06-30"],
    ["Gửi báo cáo trước ngày kiểm tra ít nhất 03 ngày làm việc.", "before P3D ngày kiểm tra"],
    ["Hoàn thành quí IV.", "within 2020-10-01 2020-12-31"],
    ["Trong 10 ngày đầu tháng 7/2020.", "within 2020-07-01 2020-07-10"],
    ["Xong trong 02 tuần đầu tháng 7/2020.", "within 2020-07-01 2020-07-14"],
    ["Xong trong 05 ngày cuối tháng 6.", "within 2020-06-26 2020-06-30"],
    ["Trong 2 ngày 15-16/7/2020 tổ chức tập huấn.", "within 2020-07-15 2020-07-16"],
    ["Từ 13 đến 15 tháng 7 năm 2020.", "within 2020-07-13 2020-07-15"],
    ["Nộp trước 17 giờ 00 phút, thứ Sáu ngày 20/11/2020.", "before 2020-11-20"],
    ["Gửi trước thứ Sáu, ngày 20/11/2020.", "before 2020-11-20"],
    ["Gửi chậm nhất sáng 23/7.", "by 2020-07-23"],
    ["Gửi chậm nhất 17 giờ chiều 23/7.", "by 2020-07-23"],
    ["Gửi chậm nhất là cuối giờ chiều ngày 23/7/2020.", "by 2020-07-23"],
    ["Gửi trước chiều thứ Năm ngày 23/7/2020.", "before 2020-07-23"],
    ["Gửi trước ngày thứ Sáu (20/11/2020).", "before 2020-11-20"],
    ["Gửi trước 16 giờ 30 ngày thứ Sáu (20/11/2020).", "before 2020-11-20"],
    ["Từ 10 đến 12/7: Dự kỳ họp HĐND tỉnh.", "within 2020-07-10 2020-07-12"],
    ["Hoàn thành trước ngày 30/06/20.", "before 2020-06-30"],
    ["Đến cuối năm 2020 hoàn thành 100%.", "by 2020-12-31"],
    ["Thực hiện từ nay đến hết năm.", "by 2020-12-31"],
    ["Rà soát biên chế cho học sinh, hoàn thành trước ngày 15/12/2020.", "before 2020-12-15"],
    ["Hoàn thành việc đo đạc, lập bản đồ địa chính trước năm 2025.", "before 2025-01-01 2025-12-31"],
    ["Sửa chữa trường học, hoàn thành trước năm học 2020 - 2021.", "before 2020-09-01 2021-05-31"],
    ["Sơ kết vào năm 2021.", "within 2021-01-01 2021-12-31"],
    ["Báo cáo việc tuyển sinh trước ngày 30/6/2020.", "before 2020-06-30"],
    ["trước ngày cuối cùng của tháng 6/2020", "before 2020-06-30"],
    ["hoàn thành trong hai năm 2020 - 2021", "within 2020-01-01 2021-12-31"],
    ["Xong trong tháng mười hai năm 2020.", "within 2020-12-01 2020-12-31"],
    ["Báo cáo trong quý tư năm 2020.", "within 2020-10-01 2020-12-31"],
    ["Tháng 6/2020: Hoàn thành đề cương.", "within 2020-06-01 2020-06-30"],
    ["Từ quý II/2020 đến hết quý IV/2020.", "within 2020-04-01 2020-12-31"],
    ["thẩm định không quá 03 ngày làm việc", "within P3D"],
    ["Chậm nhất đến 15 tháng 7 năm 2020 phải xong.", "by 2020-07-15"],
    ["Nộp trước 15 tháng 7.", "before 2020-07-15"],
    ["Rà soát từ 3 tháng 6, 7 và 8."],
    ["Hoàn thành cuối quý III/2020.", "within 2020-09-30"],
    ["Hoàn thành giữa quý III năm 2020.", "within 2020-08-15"],
    ["Hoàn thành đúng ngày 30/9/2020.", "on 2020-09-30"],
    ["Tổng kết việc thực hiện vào năm 2025.", "within 2025-01-01 2025-12-31"],
    ["Hoàn thành trước năm 2025.", "before 2025-01-01 2025-12-31"],
    ["Xây dựng kế hoạch trước năm 2025."],
    ["Hoàn thành trong Quý II, IV/2020.", "within 2020-04-01 2020-06-30", "within 2020-10-01 2020-12-31"],
    ["Hoàn thành trong quý II, III/2020.", "within 2020-04-01 2020-09-30"],
    [
      "Xong trong tháng 4, 6 và 9 năm 2020.",
      "within 2020-04-01 2020-04-30",
      "within 2020-06-01 2020-06-30",
      "within 2020-09-01 2020-09-30",
    ],
    ["Họp trong các ngày 5, ngày 12 và 19/6/2020.", "within 2020-06-05", "within 2020-06-12", "within 2020-06-19"],
    ["Họp trong 02 ngày 02, 03/6/2020.", "within 2020-06-02 2020-06-03"],
    ["Từ tháng 10 đến hết tháng 3 năm 2021.", "within 2020-10-01 2021-03-31"],
    ["Hoàn thành trong quý I năm sau.", "within 2021-01-01 2021-03-31"],
    ["Báo cáo trước ngày 30/6/2020, tổng kết trong tháng 01 năm sau.", "before 2020-06-30", "within 2021-01-01 2021-01-31"],
    ["Nộp không sau ngày 30/6/2020.", "by 2020-06-30"],
    ["Nộp trước ngày mùng 5 tháng 6 năm 2020.", "before 2020-06-05"],
    ["Kiểm tra trong các quý II, III, IV năm 2020.", "within 2020-04-01 2020-12-31"],
    ["Trả lời trong vòng 7-10 ngày kể từ ngày nhận.", "within P10D ngày nhận"],
    ["Rà soát các vụ việc từ đầu năm 2020 đến nay."],
    ["Xong trong năm nay.", "within 2020-01-01 2020-12-31"],
    ["Thời gian hoàn thành: 30/6.", "by 2020-06-30"],
    ["Tiến độ thực hiện: 11/12 xã."],
    ["Họp từ 08 giờ 00 đến 11 giờ 30 ngày 05/6/2020.", "on 2020-06-05"],
    ["Kiểm tra từ T9 đến T10/2020.", "within 2020-09-01 2020-10-31"],
    ["Gửi tài liệu trước 05 ngày tổ chức phiên họp.", "before P5D phiên họp"],
    ["Gửi tài liệu trước 03 ngày làm việc so với ngày họp.", "before P3D ngày họp"],
    ["Gửi tài liệu trước kỳ họp ít nhất 05 ngày làm việc.", "before P5D kỳ họp"],
    ["Xong trước ngày 25 tháng Chạp (tức ngày 03/02/2021).", "before 2021-02-03"],
    ["Xong trước ngày 15/8 âm lịch.", "before ngày 15/8 âm lịch"],
    ["Thông báo trước 07 ngày."],
    ["Chịu trách nhiệm nếu đến ngày 30/9/2020 chưa giải ngân xong."],
    ["Trường hợp đến ngày 30/9/2020 chưa xong thì điều chuyển vốn."],
  ])("%s", (words, ...deadlines) => {
    expect(read(words)).toEqual(deadlines);
  });
});

describe("days of recurrences", () => {
  test.each([
    ["Cuối mỗi quý báo cáo kết quả.", "FREQ=MONTHLY;INTERVAL=3"],
    ["Đầu tháng 10 hằng năm tổng kết.", "FREQ=YEARLY;BYMONTH=10"],
    ["chậm nhất vào ngày làm việc cuối cùng của tháng", "by FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"],
    ["họp giao ban hàng tuần vào sáng thứ Hai", "on FREQ=WEEKLY;BYDAY=MO"],
    ["Báo cáo trước 15h00 hàng ngày.", "before FREQ=DAILY"],
    ["Tham mưu sơ kết, tổng kết hằng năm.", "FREQ=YEARLY"],
    ["Tiếp công dân vào thứ Ba, thứ Năm hằng tuần.", "on FREQ=WEEKLY;BYDAY=TU,TH"],
    ["Kiểm tra 02 đợt/quý.", "FREQ=MONTHLY;INTERVAL=3"],
    ["Báo cáo trước 16 giờ 30 phút ngày thứ Sáu hằng tuần.", "before FREQ=WEEKLY;BYDAY=FR"],
    ["Báo cáo trước 16 giờ 00 phút ngày 05 hằng tháng.", "before FREQ=MONTHLY;BYMONTHDAY=5"],
    ["Báo cáo trước ngày 25 của tháng.", "before FREQ=MONTHLY;BYMONTHDAY=25"],
    ["Nộp chậm nhất ngày thứ 20 của tháng tiếp theo.", "by FREQ=MONTHLY;BYMONTHDAY=20"],
    ["Gửi trước 16 giờ các ngày thứ Hai và thứ Năm hằng tuần.", "before FREQ=WEEKLY;BYDAY=MO,TH"],
    ["Gửi trước ngày 15 của tháng cuối cùng mỗi quý.", "before FREQ=MONTHLY;INTERVAL=3;BYMONTH=3,6,9,12;BYMONTHDAY=15"],
    ["Họp giao ban thứ Hai, thứ Tư và thứ Sáu hằng tuần.", "on FREQ=WEEKLY;BYDAY=MO,WE,FR"],
    ["Tiếp công dân từ thứ Hai đến thứ Sáu hằng tuần.", "on FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"],
    ["Kiểm tra vào quý I và quý III hằng năm.", "FREQ=YEARLY;BYMONTH=1,2,3,7,8,9"],
    ["Kiểm tra vào tháng 4 đến tháng 6 hằng năm.", "FREQ=YEARLY;BYMONTH=4,5,6"],
    ["Gửi trước ngày 15/3, 15/6, 15/9 và 15/12 hằng năm.", "before FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15"],
    ["Đánh giá định kỳ 2 năm một lần.", "FREQ=YEARLY;INTERVAL=2"],
    ["Thời gian chốt số liệu ngày 25 hằng tháng, gửi trước ngày 28 hằng tháng.", "before FREQ=MONTHLY;BYMONTHDAY=28"],
    ["Trực từ 17 giờ 00 đến 19 giờ 00 các ngày thứ Ba, thứ Năm và sáng thứ Bảy hằng tuần.", "on FREQ=WEEKLY;BYDAY=TU,TH,SA"],
    ["Gửi trước ngày 25 của tháng trước.", "before FREQ=MONTHLY;BYMONTHDAY=25"],
    ["Số liệu từ ngày 25 của tháng trước đến ngày 24."],
    ["Trình UBND tỉnh hằng quý.", "FREQ=MONTHLY;INTERVAL=3"],
    ["Thực hiện chương trình hằng quý."],
  ])("%s", (words, ...deadlines) => {
    expect(read(words)).toEqual(deadlines);
  });

  test("days of each year with other numbers are recurrences of their own", () => {
    expect(read("Gửi trước 30/6 và 31/12 hằng năm.")).toEqual([
      "before FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=30",
      "before FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31",
    ]);
  });

  test("a day behind a week's or a year's period returns with it", () => {
    expect(read("Báo cáo hằng tuần (trước 16 giờ thứ Năm).")).toEqual(["before FREQ=WEEKLY;BYDAY=TH"]);
    expect(read("Báo cáo hằng năm, trước ngày 15/12.")).toEqual(["before FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15"]);
    expect(read("Báo cáo hằng tháng, xong trước ngày 15/12.")).toEqual(["FREQ=MONTHLY", "before 2020-12-15"]);
    expect(read("Định kỳ 6 tháng trước ngày 15/6, năm trước ngày 15/12 báo cáo.")).toEqual([
      "FREQ=MONTHLY;INTERVAL=6",
      "before FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15",
      "before FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15",
    ]);
  });

  test("a day in the bracket behind a month's period returns each month", () => {
    expect(read("Báo cáo hằng tháng (trước ngày 25).")).toEqual(["before FREQ=MONTHLY;BYMONTHDAY=25"]);
    expect(read("Sở Y tế hằng tháng, tổng hợp, báo cáo UBND tỉnh trước ngày 25.")).toEqual([
      "FREQ=MONTHLY",
      "before FREQ=MONTHLY;BYMONTHDAY=25",
    ]);
    expect(read("Hằng tháng tiếp công dân vào ngày 15 và ngày 30.")).toEqual(["FREQ=MONTHLY", "on FREQ=MONTHLY;BYMONTHDAY=15,30"]);
    expect(read("Hằng tháng báo cáo trước ngày 20, 21 xã.")).toEqual(["FREQ=MONTHLY", "before FREQ=MONTHLY;BYMONTHDAY=20"]);
    expect(read("Báo cáo hằng tháng, ngày 25 tháng 6 năm 2020 họp.")).toEqual(["FREQ=MONTHLY"]);
    expect(read("Báo cáo hằng tháng (từ ngày 01 đến ngày 15).")).toEqual(["FREQ=MONTHLY"]);
  });

  test("a day is a deadline behind words that only end as a birth does", () => {
    expect(read("Số hóa sổ đăng ký khai sinh trước ngày 30/6/2020.")).toHaveLength(1);
    expect(read("Ông Lê Văn Nam, sinh trước ngày 30/6/2000.")).toEqual([]);
  });

  test("a day without its year in the bracket behind a recurrence returns each year", () => {
    expect(read("Định kỳ 6 tháng (trước ngày 15/6) và cả năm (trước ngày 15/12) báo cáo.")).toEqual([
      "FREQ=MONTHLY;INTERVAL=6",
      "before FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15",
      "before FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15",
    ]);
  });
});

describe("times in a column", () => {
  test.each([
    ["Tháng 3, 6, 9", "within 2020-03-01 2020-03-31", "within 2020-06-01 2020-06-30", "within 2020-09-01 2020-09-30"],
    ["Tháng 3 - 6", "within 2020-03-01 2020-06-30"],
    ["Q3/2020", "within 2020-07-01 2020-09-30"],
    ["Cuối năm 2020", "within 2020-12-31"],
    ["15-16/7/2020", "within 2020-07-15 2020-07-16"],
  ])("%s", (words, ...deadlines) => {
    expect(read(words, "time")).toEqual(deadlines);
  });
});

test.each([
  "Từ ngày 01/01/2020 đến ngày 30/6/2020 toàn tỉnh đã có 5 vụ.",
  "Vào cuối năm tổ chức tổng kết.",
  "trong hai năm 2020 - 2021 đã hỗ trợ 50 hộ",
  "Lưu hồ sơ ít nhất 20 năm.",
  "Trực 24/24 giờ, kiểm tra 15/20 xã.",
  "Phạt tù từ 03 năm đến 07 năm.",
])("is silent in: %s", (words) => {
  expect(read(words)).toEqual([]);
});
