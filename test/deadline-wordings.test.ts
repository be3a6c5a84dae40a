import { describe, expect, test } from "vitest";
import { findDeadlines } from "../src/extractors/deadlines.ts";
import { passage } from "./passage.ts";

/** Each deadline in one line: relation, first and last day or rule or length, event. */
function read(words: string): string[] {
  return findDeadlines(passage(words), { year: 2020, column: null }).map(({ value }) =>
    [value.relation, value.start, value.end !== value.start && value.end, value.rrule, value.duration, value.event]
      .filter(Boolean)
      .join(" "),
  );
}

test.each([
  ["Trả lời công dân trong 10 ngày.", "within P10D"],
  ["Mở lớp tập huấn trong 10 ngày."],
  ["Ban hành quyết định tạm giữ phương tiện trong 7 ngày."],
  ["Cung cấp lương thực cho nhân dân trong 15 ngày."],
  ["Hoàn thiện giáo trình đào tạo nghề trong 3 tuần."],
  ["Hoàn thiện hồ sơ trong 3 ngày.", "within P3D"],
  ["Báo cáo trước 15/02 năm 2021.", "before 2021-02-15"],
  ["Bàn giao trụ sở, hoàn tất trong 15 ngày.", "within P15D"],
  ["Báo cáo vào ngày cuối cùng của tháng cuối quý.", "on FREQ=MONTHLY;INTERVAL=3;BYMONTH=3,6,9,12;BYMONTHDAY=-1"],
  ["Báo cáo chậm nhất ngày cuối cùng của tháng đầu quý sau."],
  ["Báo cáo trước 15-6 năm 2021.", "before 2021-06-15"],
  ["Hội nghị sơ kết: Ngày 08/7/2020 (Sở Y tế chuẩn bị).", "on 2020-07-08"],
  ["Niêm yết kết quả xử lý hồ sơ trong 10 ngày tại trụ sở."],
  ["Khắc phục xong trong 3 ngày tới.", "within P3D"],
  ["Xử lý trong vòng 24h.", "within PT24H"],
  ["Hoàn thành trong quý II, quý III và quý IV năm 2020.", "within 2020-04-01 2020-12-31"],
  ["Hoàn thành trong tháng 6 và tháng 12/2020.", "within 2020-06-01 2020-06-30", "within 2020-12-01 2020-12-31"],
  ["Báo cáo kết quả về UBND tỉnh trong 03 ngày.", "within P3D"],
  ["Báo cáo UBND tỉnh tình hình mưa lũ trong 24 giờ."],
  ["Rà soát, lập danh sách từ ngày 15/12/2020 đến ngày 25/12/2020.", "within 2020-12-15 2020-12-25"],
  ["Tổng hợp số liệu từ ngày 15/12/2019 đến ngày 14/6/2020, gửi trước ngày 20/6/2020.", "before 2020-06-20"],
  ["Niêm yết danh sách từ ngày 15/5/2020 đến ngày 30/5/2020.", "within 2020-05-15 2020-05-30"],
  ["Phun hóa chất khử khuẩn hằng tuần; viết tin bài hằng tháng.", "FREQ=WEEKLY", "FREQ=MONTHLY"],
  ["Trình UBND tỉnh cuối tháng 9/2020.", "within 2020-09-30"],
  ["Rà soát quy hoạch, đầu quý III/2020.", "within 2020-07-01"],
  ["Gửi báo cáo số liệu cuối tháng 9/2020."],
  ["Cung cấp số liệu xuất khẩu đầu tháng 9/2020."],
  ["Đến năm 2025, Phòng Nội vụ hoàn thành đề án.", "by 2025-01-01 2025-12-31"],
  ["Đến năm 2025, tỷ lệ xã hoàn thành tiêu chí đạt 80%."],
  ["Đến năm 2025, hoàn thành 15 công trình."],
  ["Nộp trước 30/06/20.", "before 2020-06-30"],
  ["Trình UBND tỉnh trước 30-10.", "before 2020-10-30"],
  ["Mở đợt cao điểm từ 01-10 đến 31-12-2020.", "within 2020-10-01 2020-12-31"],
  ["Chuẩn bị trước 5-10 ngày."],
  ["Báo cáo hằng tuần về UBND tỉnh (qua Văn phòng) vào 15h00 thứ Sáu.", "FREQ=WEEKLY", "on FREQ=WEEKLY;BYDAY=FR"],
  ["Rà soát hồ sơ (hạn 15/6/2020).", "by 2020-06-15"],
  ["Báo cáo không chậm quá 7 ngày kể từ khi xảy ra sự việc.", "within P7D xảy ra sự việc"],
  ["Rút ngắn thời gian xuống còn tối đa 05 ngày làm việc."],
  ["Báo cáo vào các ngày 10, 20, 30 hằng tháng.", "on FREQ=MONTHLY;BYMONTHDAY=10,20,30"],
  ["Báo cáo trước ngày 10 tháng 3, 6, 9, 12 hằng năm.", "before FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=10"],
  ["Báo cáo trước ngày 05 của tháng liền kề sau quý báo cáo.", "before FREQ=MONTHLY;INTERVAL=3;BYMONTH=1,4,7,10;BYMONTHDAY=5"],
  ["Nộp trước ngày 30 tháng tư.", "before 2020-04-30"],
  ["Nộp trước ngày l5/4/2020, trước ngày 3O/6.", "before 2020-04-15", "before 2020-06-30"],
  ["Nộp trước ngày I5 tháng 4 năm 2020; gửi trước 15/l2/2O20.", "before 2020-04-15", "before 2020-12-15"],
  ["Xong trong tuần 28/2024.", "within 2024-07-08 2024-07-14"],
  ["Xong trong tuần 53 năm 2021.", "within"],
  ["Tập huấn cho cấp xã; thời gian: tháng 9, 10.", "within 2020-09-01 2020-10-31"],
  ["Giải quyết dứt điểm các vụ việc tồn đọng xong trước ngày 30/6/2020.", "before 2020-06-30"],
  ["Giải quyết dứt điểm các vụ việc tồn đọng trước ngày 30/6/2020.", "before 2020-06-30"],
  ["Giải quyết dứt điểm 05 đơn khiếu nại, tố cáo tồn đọng trong quý II/2020.", "within 2020-04-01 2020-06-30"],
  ["Giải quyết dứt điểm các vụ việc tồn đọng trước năm 2015."],
  ["Báo cáo các vụ việc tồn đọng trước ngày 30/6/2020."],
  ["Tổng hợp số hồ sơ tồn đọng trong thời hạn 3 năm qua."],
  ["Thống kê vụ việc chưa giải quyết dứt điểm còn tồn đọng trong quý II/2020."],
  ["Giải quyết đơn còn tồn trong thời hạn 30 ngày.", "within P30D"],
  ["Báo cáo UBND tỉnh trước ngày 05 của tháng về tình hình giải ngân.", "before FREQ=MONTHLY;BYMONTHDAY=5"],
  ["Giải quyết các vụ việc phát sinh trong năm 2020."],
  ["Trước ngày 20/9, nếu các xã không báo cáo thì coi như không hoàn thành.", "before 2020-09-20"],
  [
    "Ngày 15/5/2020, sau khi Sở Y tế ban hành Quyết định số 7/QĐ-SYT, Sở Nội vụ rà soát.",
    "on 2020-05-15",
    "after Sở Y tế ban hành Quyết định số 7/QĐ-SYT",
  ],
  ["Gửi ý kiến về trường. Sau ngày 23/8/2020, nếu đơn vị nào không có ý kiến thì coi như đồng ý."],
  ["Báo cáo trong vòng 30 phút kể từ khi phát hiện cháy.", "within PT30M phát hiện cháy"],
  ["Tuyên truyền vào dịp 30/4 và 01/5.", "on 2020-04-30", "on 2020-05-01"],
  ["Hoàn thành trước dịp lễ 02/9.", "before 2020-09-02"],
  ["Báo cáo trước ngày 20 tháng cuối kỳ báo cáo.", "before FREQ=MONTHLY;INTERVAL=3;BYMONTH=3,6,9,12;BYMONTHDAY=20"],
  ["Báo cáo 6 tháng, năm trước ngày 14 của tháng cuối kỳ báo cáo.", "before FREQ=MONTHLY;INTERVAL=6;BYMONTH=6,12;BYMONTHDAY=14"],
  ["Nộp trước ngày 30 tháng 6, năm 2020.", "before 2020-06-30"],
  ["Thực hiện từ nay đến trước ngày 30/6.", "before 2020-06-30"],
  ["Hoàn thành trong hai tháng 4 và 5/2020.", "within 2020-04-01 2020-05-31"],
  ["Thời gian hoàn thành 10 ngày kể từ ngày nhận đủ hồ sơ.", "within P10D ngày nhận đủ hồ sơ"],
  ["Rà soát hồ sơ, hoàn thành trong 10 ngày.", "within P10D"],
  ["Thời gian thực hiện 30 ngày."],
  ["Các xã hằng tháng, trước ngày 20 gửi số liệu.", "before FREQ=MONTHLY;BYMONTHDAY=20"],
  ["Báo cáo hằng quý (trước ngày 20 tháng cuối quý).", "before FREQ=MONTHLY;INTERVAL=3;BYMONTH=3,6,9,12;BYMONTHDAY=20"],
  ["Hằng ngày, trước 15 giờ báo cáo UBND tỉnh.", "before FREQ=DAILY"],
  ["Báo cáo hằng ngày trước 15 giờ và 17 giờ.", "before FREQ=DAILY"],
  ["Các xã hằng quý tổng hợp số liệu.", "FREQ=MONTHLY;INTERVAL=3"],
  ["Các xã chi trả trợ cấp hằng tháng gửi hồ sơ."],
  [
    "Gửi trước ngày 15/6 và trước ngày 10/12 hằng năm.",
    "before FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15",
    "before FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10",
  ],
  [
    "Gửi trước ngày 15/6 (sơ kết) và trước ngày 10/12 (tổng kết) hằng năm.",
    "before FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15",
    "before FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10",
    "FREQ=YEARLY",
  ],
  ["Báo cáo lúc 6 giờ và 18 giờ hằng ngày.", "FREQ=DAILY"],
  ["Phát sóng hai kỳ/tháng.", "FREQ=MONTHLY"],
])("%s", (words, ...deadlines) => {
  expect(read(words)).toEqual(deadlines);
});

describe("events that bodies bring about", () => {
  test.each([
    ["Triển khai sau khi có hướng dẫn của Bộ, ngành trung ương.", "after có hướng dẫn của Bộ, ngành trung ương"],
    ["Trình sau khi có ý kiến của Sở Nội vụ, Sở Tài chính; báo cáo kết quả.", "after có ý kiến của Sở Nội vụ, Sở Tài chính"],
    ["Sau khi có ý kiến của Sở Nội vụ, UBND xã triển khai.", "after có ý kiến của Sở Nội vụ"],
    ["Sau khi có ý kiến của Sở Nội vụ, Sở Tài chính, UBND xã triển khai.", "after có ý kiến của Sở Nội vụ, Sở Tài chính"],
    ["Ngay sau khi nhận được văn bản của các sở, ngành phải báo cáo.", "after nhận được văn bản của các sở, ngành"],
    ["Sau khi có ý kiến của Bộ Văn hóa, Thể thao và Du lịch, trình phê duyệt.", "after có ý kiến của Bộ Văn hóa, Thể thao và Du lịch"],
    ["Trong thời hạn 10 ngày kể từ ngày nhận được hướng dẫn của Bộ, ngành.", "within P10D ngày nhận được hướng dẫn của Bộ, ngành"],
    ["Sau khi xem xét hồ sơ, Sở Tài chính trình UBND tỉnh.", "after xem xét hồ sơ"],
    ["Sau khi nghe ý kiến nhân dân, UBND xã quyết định phương án.", "after nghe ý kiến nhân dân"],
    ["Sau khi xem xét hồ sơ, nếu đủ điều kiện, Sở Tài chính đề nghị UBND tỉnh phê duyệt.", "after xem xét hồ sơ"],
    ["Sau khi xem xét đề nghị của Sở Nội vụ, Chủ tịch UBND tỉnh có ý kiến như sau: Giao Sở Y tế rà soát."],
    ["Sau khi nghe báo cáo của Sở Nội vụ, ý kiến các đại biểu, Chủ tịch UBND tỉnh kết luận: Giao Sở Y tế rà soát."],
    ["Sau khi kết thúc đợt thanh tra, tổng hợp báo cáo.", "after kết thúc đợt thanh tra"],
  ])("%s", (words, ...deadlines) => {
    expect(read(words)).toEqual(deadlines);
  });
});

test.each([
  ["Định kỳ hằng năm tổng hợp, báo cáo UBND tỉnh trước ngày 15/11.", "FREQ=YEARLY", "before FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15"],
  ["Rà soát kế hoạch hằng năm, báo cáo trước ngày 15/11.", "before 2020-11-15"],
  ["Các xã hằng năm báo cáo trước ngày 15/11.", "FREQ=YEARLY", "before FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15"],
  ["Lập danh sách hộ được rà soát hằng năm, gửi Sở A trước ngày 20/9.", "FREQ=YEARLY", "before 2020-09-20"],
  ["Hằng năm các xã lập kế hoạch, riêng đợt này gửi trước ngày 20/9.", "FREQ=YEARLY", "before 2020-09-20"],
  [
    "Gửi báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12 hằng năm.",
    "before FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15",
    "before FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15",
  ],
  [
    "Báo cáo quý trước ngày 20 tháng cuối quý, 6 tháng trước ngày 20/6.",
    "before FREQ=MONTHLY;INTERVAL=3;BYMONTH=3,6,9,12;BYMONTHDAY=20",
    "before FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=20",
  ],
])("a day of the clause that tells of each year, or of its list of terms, returns: %s", (words, ...deadlines) => {
  expect(read(words)).toEqual(deadlines);
});
