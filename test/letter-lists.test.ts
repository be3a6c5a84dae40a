import { expect, test } from "vitest";
import { orders } from "./letter.ts";
import { head, tasks } from "./planned-tasks.ts";

test("a group that is addressed by what it does leads the items under it, and is none itself", async () => {
  const lines = [
    "II. NHIỆM VỤ",
    "1. Đối với các công ty kinh doanh hạ tầng khu công nghiệp:",
    "- Lập chốt kiểm soát.",
    "- Bố trí nơi cách ly.",
  ];
  const name = "các công ty kinh doanh hạ tầng khu công nghiệp";
  expect(await tasks(lines)).toEqual([`II.1/-1 ${name}`, `II.1/-2 ${name}`]);
});

test("a Roman number over a body alone gives it the words below, but not the last words of the document", async () => {
  const above = head("CÔNG VĂN\nRà soát hồ sơ", "CV");
  const lines = [
    "UBND tỉnh yêu cầu các đơn vị:",
    "I. Sở Y tế",
    "1. Rà soát hồ sơ.",
    "2. Lập danh sách.",
    "II. Sở Nội vụ",
    "",
    "Kiểm tra hồ sơ.",
  ];
  const last = ["", "Các đơn vị báo cáo kết quả về UBND tỉnh trước ngày 25/6/2021./."];
  expect(await tasks([...lines, ...last], above)).toEqual(["I.1 Sở Y tế", "I.2 Sở Y tế", "II Sở Nội vụ", "/1 Các đơn vị"]);
});

test("beside views, what bodies do is to be done in a letter's list half of which charges somebody", async () => {
  const views = ["- Đồng ý chủ trương tổ chức lễ kỷ niệm.", "- Thống nhất với đề xuất của Sở Y tế."];
  const deeds = ["- Văn phòng UBND tỉnh phát hành thư mời.", "- Sở Văn hóa và Thể thao chụp ảnh lưu niệm."];
  const lines = [
    "UBND tỉnh có ý kiến như sau:",
    ...views,
    "- Giao Sở Nội vụ phụ trách phần lễ.",
    ...deeds,
    "- Sở Xây dựng: chuẩn bị khán đài.",
  ];
  expect(await orders(...lines)).toEqual(["Sở Nội vụ", "Văn phòng UBND tỉnh", "Sở Văn hóa và Thể thao", "Sở Xây dựng"]);
});

test.each([
  ["Các sở, ngành có tên tại Phụ lục 4 Công văn số 23/SCT-QL của Hiệp hội Lúa khẩn trương trả lời.", "Các sở, ngành"],
  ["Các đơn vị được nêu trong danh sách có trách nhiệm nộp hồ sơ.", "Các đơn vị"],
])("members of a group that a paper names are told to act behind it: %s", async (words, lead) => {
  expect(await orders("UBND tỉnh có ý kiến như sau:", `1. ${words}`, "2. Sở Tài chính chủ trì xử lý.")).toEqual([lead, "Sở Tài chính"]);
});

test("what listed members have done is no order", async () => {
  const told = "1. Các xã được nêu tại Phụ lục đã hoàn thành báo cáo.";
  expect(await orders("UBND tỉnh có ý kiến như sau:", told, "2. Sở Tài chính chủ trì xử lý.")).toEqual(["Sở Tài chính"]);
});

test("an invitation charges bodies under a label of what is to be prepared", async () => {
  const lines = ["1. Thời gian: 8 giờ ngày 12/3/2021.", "2. Chuẩn bị nội dung:", "- Giao Sở Y tế chuẩn bị báo cáo.", "- Phòng họp số 2."];
  expect(await tasks(lines, head("GIẤY MỜI\nHọp đánh giá tiến độ", "GM"))).toEqual(["2/-1 Sở Y tế"]);
});

test("an item that opens with the past only tells, and one that opens with an address names who holds an office", async () => {
  const lines = [
    "Giám đốc Sở kết luận:",
    "1. Tuần qua, các phòng cơ bản hoàn thành nhiệm vụ. Thanh tra Sở kết thúc 02 cuộc thanh tra.",
    "2. Thời gian qua, một số đơn vị chưa chấp hành nghiêm. Yêu cầu các đơn vị chấn chỉnh ngay.",
    "3. Đồng chí Phó Hiệu trưởng: Rà soát hồ sơ.",
    "4. Đ/c Kế toán: Lập dự toán.",
  ];
  expect(await tasks(lines, head("THÔNG BÁO\nKết luận tại cuộc họp", "TB"))).toEqual(["2 các đơn vị", "3 Phó Hiệu trưởng", "4 Kế toán"]);
});

test("an office of a youth union, and who is the contact, are told by their whole names", async () => {
  const lines = [
    "Ban Thường vụ yêu cầu:",
    "1. Ban Phong trào Tỉnh Đoàn tham mưu.",
    "2. Sở Y tế, Tỉnh Đoàn rà soát.",
    "3. Phòng Kế hoạch đầu mối tổng hợp.",
  ];
  const wanted = ["1 Ban Phong trào Tỉnh Đoàn", "2 Sở Y tế Tỉnh Đoàn", "3 Phòng Kế hoạch"];
  expect(await tasks(lines, head("CHỈ THỊ\nTăng cường rà soát hồ sơ", "CT"))).toEqual(wanted);
});

test("an order whose items only say when, where and by what rules is one task", async () => {
  const lines = [
    "Sở Y tế đề nghị các phòng cử cán bộ dự hội thi như sau:",
    "1. Thời gian dự thi: Ngày 12/5/2021.",
    "2. Thể lệ và quy định của hội thi: Theo phụ lục.",
    "3. Kinh phí: Do đơn vị chi trả.",
    "4. Thông tin liên hệ: Phòng Tổ chức.",
    "Đề nghị các phòng gửi danh sách trước ngày 10/5/2021.",
  ];
  expect(await tasks(lines, head("CÔNG VĂN\nTổ chức hội thi", "CV"))).toEqual(["/1 các phòng", "/1/1 các phòng"]);
});

test("among the sides of an order an item that charges a body is a task of that body", async () => {
  const lines = ["Sở Y tế đề nghị các phòng tổ chức hội thi, cụ thể:", "1. Chủ đề: Vệ sinh.", "2. Kinh phí: Giao Phòng Kế hoạch bố trí."];
  expect(await tasks(lines, head("CÔNG VĂN\nTổ chức hội thi", "CV"))).toEqual(["2 Phòng Kế hoạch"]);
});
