import { expect, test } from "vitest";
import { head, read, tasks } from "./planned-tasks.ts";

test("a bullet that only says who leads and with whom gives its item both", async () => {
  const lines = ["II. NHIỆM VỤ", "1. Rà soát hồ sơ đất đai trên địa bàn.", "- Sở Y tế chủ trì, phối hợp với Sở Nội vụ."];
  expect(await tasks(lines)).toEqual(["II.1 Sở Y tế + Sở Nội vụ"]);
});

test("a count that begins anew behind a colon stands under what announced it", async () => {
  const lines = [
    "II. NHIỆM VỤ",
    "1. Rà soát hồ sơ, gồm các bước sau:",
    "a) Sở Y tế thực hiện các việc sau:",
    "1. Lập danh sách.",
    "2. Kiểm tra hồ sơ.",
  ];
  expect(await tasks([...lines, "b) Sở Nội vụ thẩm định.", "2. Sở Tài chính lập dự toán."])).toEqual([
    "II.1.a.1 Sở Y tế",
    "II.1.a.2 Sở Y tế",
    "II.1.b Sở Nội vụ",
    "II.2 Sở Tài chính",
  ]);
});

test("a bracket behind the places of the work says who does it, and none explains them", async () => {
  const lines = ["I. NHIỆM VỤ", "1. Kiểm tra công vụ tại các xã, thị trấn (Phòng Nội vụ).", "2. Báo cáo các sở, ngành (Sở Nội vụ)."];
  expect(await tasks(lines)).toEqual(["I.1 Phòng Nội vụ", "I.2 "]);
});

test("a note's plain number may end its paragraph", async () => {
  const lines = ["II. NHIỆM VỤ", "1. Sở Y tế rà soát 03 vụ việc (1)", "2. Sở Nội vụ thẩm định.", "(1) Gồm các vụ việc của năm 2020."];
  const { tasks, footnotes } = await read(lines);
  expect(tasks.map(({ text }) => text)).toEqual(["Sở Y tế rà soát 03 vụ việc", "Sở Nội vụ thẩm định."]);
  expect(footnotes.map(({ marker, taskIds }) => [marker, taskIds])).toEqual([["1", ["II.1"]]]);
});

test.each([
  ["Đối với Sở Y tế, khẩn trương rà soát hồ sơ.", ["Sở Y tế"]],
  ["Giám đốc Sở Y tế Sở Tài chính rà soát hồ sơ.", ["Sở Y tế", "Sở Tài chính"]],
  ["Thường trực HĐND tỉnh và đại biểu giám sát việc thực hiện.", ["Thường trực HĐND tỉnh"]],
])("%s", async (words, names) => {
  const { tasks } = await read(["II. NHIỆM VỤ", `1. ${words}`]);
  expect(tasks.map(({ units }) => units.map(({ name }) => name))).toEqual([names]);
});

test("a bare mark over a table has its words under it", async () => {
  const table = ["| TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian |", "| 1 | Rà soát hồ sơ | Sở Y tế | Quý I |"];
  const { tasks } = await read(["Phần thứ nhất", "NHIỆM VỤ TRỌNG TÂM", ...table]);
  expect(tasks.map(({ id, section }) => [id, section])).toEqual([["Phần thứ nhất.1", "NHIỆM VỤ TRỌNG TÂM"]]);
});

test("columns are counted in brackets of any kind", async () => {
  const heading = ["| TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian |", "| [1] | [2] | [3] | [4] |"];
  const { tasks } = await read(["II. PHÂN CÔNG", ...heading, "| 1 | Rà soát hồ sơ | Sở Y tế | Quý I |"]);
  expect(tasks.map(({ text, unit }) => [text, unit])).toEqual([["Rà soát hồ sơ", "Sở Y tế"]]);
});

test("of the chapters that lay down an office only the carrying out gives tasks", async () => {
  const title = head("QUYẾT ĐỊNH\nQuy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Y tế", "QĐ");
  const lines = ["Chương I", "QUY ĐỊNH CHUNG", "Điều 1. Sở Y tế tham mưu UBND tỉnh.", "Chương II", "TỔ CHỨC THỰC HIỆN"];
  expect(
    await tasks([...lines, "Điều 5. Giám đốc Sở Nội vụ hướng dẫn thực hiện.", "Điều 6. Giao Sở Tài chính lập dự toán."], title),
  ).toEqual(["Chương II.Điều 5 Sở Nội vụ", "Chương II.Điều 6 Sở Tài chính"]);
});

test("a time before the subject, or words that it was charged, hide no lead", async () => {
  const lines = [
    "II. NHIỆM VỤ",
    "1. Trong quý II năm 2021, Sở Y tế hoàn thiện hồ sơ.",
    "2. Chậm nhất đến ngày 10/10/2021, Sở Nội vụ trình danh mục.",
    "3. Sở Tư pháp được giao chủ trì, phối hợp với Sở Tài chính rà soát văn bản.",
  ];
  expect(await tasks(lines)).toEqual(["II.1 Sở Y tế", "II.2 Sở Nội vụ", "II.3 + Sở Tài chính Sở Tư pháp"]);
});

test.each([
  ["Đồng ý về nguyên tắc việc mở nút giao; Sở Giao thông vận tải quyết định theo thẩm quyền.", ["II.1 Sở Giao thông vận tải"]],
  ["Cơ bản đồng ý với báo cáo của Sở Y tế. Sở Y tế tiếp thu ý kiến, hoàn thiện báo cáo.", ["II.1 Sở Y tế"]],
  ["Đồng ý với đề nghị của Sở Y tế tại Tờ trình số 15/TTr-SYT.", []],
  ["Đánh giá cao nỗ lực của các sở. UBND huyện Sơn Hà thực hiện tốt công tác tuyên truyền.", []],
  ["Ghi nhận kết quả đạt được. Công an tỉnh triển khai nhiều giải pháp hiệu quả.", []],
  ["Ghi nhận kết quả của các sở, ngành. Sở Y tế đã hoàn thành kế hoạch.", []],
])("behind a view its next sentence tells who is to act: %s", async (line, found) => {
  expect(await tasks(["II. NHIỆM VỤ", `1. ${line}`])).toEqual(found);
});

test("the number of a page between the slots of an item parts them not", async () => {
  const lines = ["II. NHIỆM VỤ", "1. Rà soát hồ sơ.", "- Đơn vị chủ trì: Sở Y tế.", "", "- 3 -", "", "- Đơn vị phối hợp: Sở Nội vụ."];
  expect(await tasks(lines)).toEqual(["II.1 Sở Y tế + Sở Nội vụ"]);
});

test("a bullet that names units heads the bullets of its own sign below it, further right or behind a colon", async () => {
  const nested = [
    "II. NHIỆM VỤ",
    "- Sở Y tế",
    "  - Rà soát hồ sơ.",
    "  - Lập danh sách.",
    "- Sở Nội vụ:",
    "  - Thẩm định hồ sơ.",
    "- Báo cáo kết quả.",
  ];
  expect(await tasks(nested)).toEqual(["II/-1/-1 Sở Y tế", "II/-1/-2 Sở Y tế", "II/-2/-1 Sở Nội vụ", "II/-3 "]);
  const flat = ["II. NHIỆM VỤ", "- Sở Y tế:", "- Rà soát hồ sơ.", "- Sở Nội vụ:", "- Thẩm định hồ sơ.", "- Sở Tài chính: Bố trí kinh phí."];
  expect(await tasks(flat)).toEqual(["II/-1/-1 Sở Y tế", "II/-2/-1 Sở Nội vụ", "II/-3 Sở Tài chính"]);
});

test("of several sentences before a list the last one says who is to act", async () => {
  const lines = ["Trường Tiểu học Tân Hà khởi công chậm. Ban Quản lý yêu cầu Công ty:", "1. Lập lại tiến độ.", "2. Bổ sung nhân lực."];
  expect(await tasks(lines)).toEqual(["1 ", "2 "]);
});

test("a heading that only says on which level, and what is competed in, are no tasks", async () => {
  const lines = ["II. NHIỆM VỤ", "1. Cấp huyện và cơ sở", "- Rà soát hồ sơ.", "- Lập danh sách.", "2. Các môn thi đấu: bóng đá, kéo co."];
  expect(await tasks(lines)).toEqual(["II.1/-1 ", "II.1/-2 "]);
});

test("a clause behind a body is no part of its name", async () => {
  const lines = ["II. NHIỆM VỤ", "1. UBND các phường tùy tình hình thực tế tổ chức họp mặt."];
  expect(await tasks(lines)).toEqual(["II.1 UBND các phường"]);
});

test("a field over items is a heading, and no misprinted body", async () => {
  const lines = ["II. NHIỆM VỤ", "1. Lĩnh vực kinh tế", "- Rà soát hồ sơ.", "- Lập danh sách.", "2. Xây dựng Đảng", "- Tổ chức đại hội."];
  expect(await tasks(lines)).toEqual(["II.1/-1 ", "II.1/-2 ", "II.2 ", "II.2/-1 "]);
});

test("what is done about a fault is an order", async () => {
  const lines = ["II. NHIỆM VỤ", "1. Sở Y tế xử lý cơ sở không đúng quy định."];
  expect(await tasks(lines)).toEqual(["II.1 Sở Y tế"]);
});

test("a dash behind the pluses of a unit is no item of that unit", async () => {
  const lines = ["II. NHIỆM VỤ", "1. Về thu phí:", "", "- Sở Y tế:", "", "+ Lập danh sách.", "", "+ Kiểm tra hồ sơ.", ""];
  expect(await tasks([...lines, "- Sở Nội vụ theo dõi, tổng hợp báo cáo."])).toEqual([
    "II.1/-1/+1 Sở Y tế",
    "II.1/-1/+2 Sở Y tế",
    "II.1/-2 Sở Nội vụ",
  ]);
});

test("another body's document of the own number is cited", async () => {
  const { references } = await read([
    "Thực hiện Kế hoạch số 15/KH-UBND ngày 02/02/2021 của UBND thành phố, UBND tỉnh ban hành Kế hoạch số 15/KH-UBND ngày 05/3/2021 như sau:",
    "1. Sở Y tế rà soát hồ sơ.",
  ]);
  expect(references.map(({ number, date }) => `${number} ${date}`)).toEqual(["15/KH-UBND 2021-02-02"]);
});

test("a body's own sentence under the last item of a list is no part of that item, where no other item has one", async () => {
  const items = ["Yêu cầu các sở, ngành thực hiện:", "1. Lập danh sách trực.", "2. Báo cáo hằng ngày."];
  expect(await tasks([...items, "Thanh tra tỉnh kiểm tra đột xuất."])).toEqual([
    "1 các sở, ngành",
    "2 các sở, ngành",
    "2/1 Thanh tra tỉnh",
  ]);
  const both = [...items.slice(0, 2), "Sở Y tế hướng dẫn cách lập.", ...items.slice(2), "Thanh tra tỉnh kiểm tra đột xuất."];
  expect(await tasks(both)).toEqual(["1 Sở Y tế", "2 Thanh tra tỉnh"]);
});

test("who issues the document is told nothing behind whom it tells", async () => {
  const lines = ["II. NHIỆM VỤ", "1. Sở Tài chính thẩm định hồ sơ; UBND tỉnh quyết định.", "2. Sở Y tế rà soát; Sở Nội vụ tổng hợp."];
  expect(await tasks(lines)).toEqual(["II.1 Sở Tài chính", "II.2 Sở Y tế Sở Nội vụ"]);
});

test("what is asked for before a sentence on its contents is one task with them", async () => {
  const lines = [
    "Sở Y tế đề nghị Trung tâm Y tế các huyện khẩn trương góp ý dự thảo. Nội dung góp ý tập trung vào các vấn đề sau:",
    "1. Cấu trúc của dự thảo.",
    "2. Ý kiến khác.",
    "Các đơn vị tùy theo điều kiện thực tế để lấy ý kiến, gửi về Sở trước ngày 20/5/2020.",
  ];
  expect(await tasks(lines)).toEqual(["/1 Trung tâm Y tế các huyện", "/1/1 Các đơn vị"]);
});

test("bodies that are called upon behind a colon are told to act", async () => {
  const lines = [
    "1. Thống nhất giải thể 02 hội.",
    "2. Yêu cầu: Hội Làm vườn tỉnh, Sở Y tế thực hiện kiểm kê tài sản.",
    "3. Giao Sở Nội vụ theo dõi.",
  ];
  expect(await tasks(lines)).toEqual(["2 Hội Làm vườn tỉnh Sở Y tế", "3 Sở Nội vụ"]);
});

test("each body of a kind that all have to act is told so", async () => {
  const lines = ["II. NHIỆM VỤ", "1. Sở Y tế hướng dẫn các cơ sở.", "- Mỗi Phòng Y tế lập một tổ kiểm tra.", "- Từng thành viên báo cáo."];
  expect(await tasks(lines)).toEqual(["II.1 Sở Y tế", "II.1/-1 Phòng Y tế", "II.1/-2 Sở Y tế"]);
});

test("a letter without letterhead opens with those whom it is for, and its items stand under none of them", async () => {
  const lines = ["Kính gửi:", "- Các bộ;", "- UBND các tỉnh.", "", "Bộ Y tế yêu cầu các bộ thực hiện các việc sau:", "1. Rà soát hồ sơ."];
  expect(await tasks(lines, "")).toEqual(["1 các bộ"]);
});

test("where something is to be handed in is no task", async () => {
  const lines = ["II. NHIỆM VỤ", "1. Sở Y tế rà soát hồ sơ.", "2. Địa chỉ nộp hồ sơ: Văn phòng Sở Y tế, số 4, đường Hoa Mai."];
  expect(await tasks(lines)).toEqual(["II.1 Sở Y tế"]);
});
