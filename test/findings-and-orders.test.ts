import { expect, test } from "vitest";
import { head, read, tasks } from "./planned-tasks.ts";

async function found(lines: readonly string[]) {
  const { tasks } = await read(lines);
  return tasks.map(({ id, units }) => [id, ...units.map(({ name }) => name)].join(" "));
}

test.each([
  "Về Đề án phát triển cây quế: Cơ bản nhất trí với nội dung do Sở Y tế trình.",
  "Chuyển đổi số là nhiệm vụ chính trị quan trọng của toàn tỉnh.",
  "Dự án là một trong những công trình trọng điểm của tỉnh.",
  "Về công tác tuyển quân: nhìn chung các xã hoàn thành chỉ tiêu.",
  "Một số tồn tại cần khắc phục: việc phối hợp giữa các sở chưa chặt chẽ.",
  "Thiệt hại ban đầu: 23 nhà bị tốc mái.",
  "Công suất sử dụng giường bệnh tháng 5 đạt 112%, tăng 6% so với tháng 4.",
])("is no task: %s", async (words) => {
  expect(await found(["II. NHIỆM VỤ", `1. ${words}`, "2. Sở Nội vụ rà soát hồ sơ."])).toEqual(["II.2 Sở Nội vụ"]);
});

test("a topic over nothing but a view is no task, over a body that acts it is", async () => {
  const views = ["1. Về tổ chức bộ máy", "Cơ bản thống nhất với báo cáo của Sở Nội vụ, theo hướng lập không quá 05 ban."];
  const told = ["2. Về đi công tác", "Đồng ý chủ trương; Sở Y tế hướng dẫn thủ tục."];
  expect(await found(["II. NHIỆM VỤ", ...views, ...told])).toEqual(["II.2 Sở Y tế"]);
});

test("a charge in a heading is no misprint of a body's name", async () => {
  expect(
    await found(["II. NHIỆM VỤ", "1. Giao Ban Kinh tế - Ngân sách", "- Tiếp tục giám sát việc sử dụng nhà, đất.", "- Hoàn thành báo cáo."]),
  ).toEqual(["II.1/-1 Ban Kinh tế - Ngân sách", "II.1/-2 Ban Kinh tế - Ngân sách"]);
});

test.each([
  "Về Đề án phát triển cây quế: Thống nhất về chủ trương. Giao Sở Y tế hoàn thiện hồ sơ.",
  "Sở Y tế có ý kiến bằng văn bản về hồ sơ dự án.",
  "Sở Y tế có phương án bố trí nhân lực.",
])("is a task of its body: %s", async (words) => {
  expect(await found(["II. NHIỆM VỤ", `1. ${words}`])).toEqual(["II.1 Sở Y tế"]);
});

test("the parties of a project are told to act, and are its facts where they are only named", async () => {
  const told = ["1. Chủ đầu tư: Tập trung đôn đốc nhà thầu.", "2. Nhà thầu thi công: Bổ sung nhân lực.", "3. Sở Y tế: Bố trí vốn."];
  expect(await found(["II. NHIỆM VỤ", ...told])).toEqual(["II.1 Chủ đầu tư", "II.2 Nhà thầu", "II.3 Sở Y tế"]);
  const bound = ["1. Chủ đầu tư có trách nhiệm:", "a) Lựa chọn nhà thầu;", "2. Đơn vị tư vấn có trách nhiệm:", "a) Giám sát thi công."];
  expect(await found(["II. NHIỆM VỤ", ...bound])).toContain("II.1.a Chủ đầu tư");
  const facts = ["1. Tên dự án: Cầu Tân Lâm.", "2. Chủ đầu tư: Ban Quản lý dự án tỉnh.", "3. Nhà thầu thi công: Công ty TNHH An Phú."];
  expect(await found(["II. NHIỆM VỤ", ...facts, "4. Sở Y tế rà soát hồ sơ."])).toEqual(["II.4 Sở Y tế"]);
});

test("of minutes what was concluded is to be done, and not what was said", async () => {
  const lines = [
    "I. THÀNH PHẦN",
    "1. Bà Lê Thị Hoa, chủ trì.",
    "II. NỘI DUNG",
    "1. Sở Nội vụ trình bày phương án.",
    "2. Ông Trần Văn Ba: Đề nghị Sở Y tế bổ sung máy chiếu.",
    "3. Chủ tọa kết luận:",
    "a) Giao Sở Tài chính bố trí kinh phí.",
    "III. PHÂN CÔNG NHIỆM VỤ",
    "1. Sở Tư pháp rà soát hồ sơ.",
  ];
  const { tasks } = await read(lines, head("BIÊN BẢN\nHọp giao ban tháng 3", "BB"));
  expect(tasks.map(({ id, unit }) => `${id} ${unit}`)).toEqual(["II.3.a Sở Tài chính", "III.1 Sở Tư pháp"]);
});

test.each(["I. Về tình hình kinh tế", "I. Tình hình kinh tế"])("what is asked under findings is a task: %s", async (heading) => {
  const lines = ["1. Tiến độ giải ngân còn chậm.", "2. Trong thời gian tới, yêu cầu các sở thực hiện các nhiệm vụ sau:"];
  expect(await found([heading, ...lines, "a) Đôn đốc tiến độ giải ngân.", "b) Sở Nội vụ rà soát hồ sơ."])).toEqual([
    "I.2.a các sở",
    "I.2.b Sở Nội vụ",
  ]);
});

test("work done in a month, under a heading that assesses it, is none to do", async () => {
  const lines = [
    "I. Đánh giá công tác tháng 11",
    "1. Tổ chức thành công Lễ kỷ niệm.",
    "II. Nhiệm vụ tháng 12",
    "1. Sở Y tế rà soát hồ sơ.",
  ];
  expect(await found(lines)).toEqual(["II.1 Sở Y tế"]);
});

test("a duty's holders may be told by what they take part in", async () => {
  const lines = ["2. Nhiệm vụ của các doanh nghiệp, hợp tác xã tham gia Đề án", "- Ký hợp đồng bao tiêu sản phẩm.", "- Báo cáo sản lượng."];
  expect(await found(["V. TỔ CHỨC THỰC HIỆN", "1. Sở Y tế rà soát hồ sơ.", ...lines])).toEqual([
    "V.1 Sở Y tế",
    "V.2/-1 các doanh nghiệp, hợp tác xã",
    "V.2/-2 các doanh nghiệp, hợp tác xã",
  ]);
});

test("committees of the Party in communes are no communes", async () => {
  const words = "1. Các xã ủy, phường ủy, đảng ủy trực thuộc căn cứ Chỉ thị này xây dựng kế hoạch triển khai.";
  expect(await found(["II. NHIỆM VỤ", words])).toEqual(["II.1 Các xã ủy, phường ủy, đảng ủy trực thuộc"]);
});

test.each(["Thanh tra tỉnh kiểm tra việc thực hiện", "Sở Nội vụ xây dựng kế hoạch"])(
  "an order goes on behind «đồng thời»: %s",
  async (words) => {
    const body = words.split(/ (?:kiểm|xây) /)[0];
    expect(await found(["II. NHIỆM VỤ", `1. Sở Y tế rà soát hồ sơ; đồng thời, ${words}.`])).toEqual([`II.1 Sở Y tế ${body}`]);
  },
);

test("how little was reached by a day makes it no deadline", async () => {
  const { deadlines } = await read([
    "II. NHIỆM VỤ",
    "1. Giải ngân còn chậm, đến ngày 31/01/2021 chỉ đạt 5%; đề nghị Sở Y tế rà soát, đến ngày 31/12/2021 đạt 100% kế hoạch.",
  ]);
  expect(deadlines.map(({ due }) => due)).toEqual(["2021-12-31"]);
});

test("what a body has directed already does not make an order a report, where it only says which matters are meant", async () => {
  const lines = [
    "Yêu cầu Sở Y tế thực hiện các nội dung sau:",
    "1. Theo dõi diễn biến dịch, triển khai các nội dung UBND tỉnh đã chỉ đạo tại Công văn số 4/UBND-VX.",
    "2. Thực hiện Kế hoạch số 5/KH-UBND, Sở Tài chính đã cấp kinh phí.",
  ];
  expect(await tasks(lines)).toEqual(["1 Sở Y tế"]);
});

test("'A thực hiện:' leads to what A is to do, and 'A đã thực hiện:' does not", async () => {
  const notice = head("THÔNG BÁO\nVề việc rà soát hồ sơ", "TB");
  expect(await tasks(["Sở Y tế thực hiện:", "- Rà soát hồ sơ.", "- Báo cáo UBND tỉnh."], notice)).toEqual(["/-1 Sở Y tế", "/-2 Sở Y tế"]);
  expect(await tasks(["Các nội dung Sở Y tế đã thực hiện:", "- Hồ sơ của 12 xã.", "- Hồ sơ của 3 phường."], notice)).toEqual([]);
  const found = ["I. KẾT QUẢ THỰC HIỆN", "Sở Y tế thực hiện:", "- Rà soát hồ sơ.", "- Báo cáo UBND tỉnh."];
  expect(await tasks(found, notice)).toEqual([]);
});

test("a bracket that names the source of a page and its day is no letterhead", async () => {
  const lines = ["UBND tỉnh có ý kiến như sau:", "Giao Sở Y tế rà soát hồ sơ./.", "(Theo Công văn số 62/UBND-KT, ngày 23/11/2023)"];
  expect(await tasks(lines, "")).toEqual(["/1 Sở Y tế"]);
});

test("the numbered sections of a report are read by their own headings, whatever its opening sentence announces", async () => {
  const lines = ["Thực hiện yêu cầu của Tỉnh ủy, UBND tỉnh báo cáo như sau:", "1. Kết quả", "1.1. Sở Y tế rà soát 12 hồ sơ."];
  expect(await found([...lines, "2. Giải pháp", "2.1. Sở Nội vụ rà soát hồ sơ."])).toEqual(["2.1 Sở Nội vụ"]);
  expect(await found([...lines.slice(0, 1), "1. Sở Y tế rà soát 12 hồ sơ.", "2. Sở Nội vụ rà soát 3 hồ sơ."])).toEqual([]);
});

test.each([
  ["Thống nhất hỗ trợ 50 triệu đồng. Sở Y tế tham mưu quyết định phân bổ.", "Sở Y tế"],
  ["Đồng ý chủ trương. Sở Y tế hoàn thiện hồ sơ.", "Sở Y tế"],
  ["Cơ bản nhất trí với dự thảo. Giao UBND tỉnh tiếp thu, hoàn chỉnh.", "UBND tỉnh"],
  ["Đánh giá cao kết quả. Sở Y tế đã tham mưu kịp thời.", null],
  ["Nhất trí với báo cáo. Đề nghị UBND tỉnh xem xét.", null],
])("a paragraph of conclusions tells who stands behind its view to act: %s", async (words, unit) => {
  expect(await found(["II. Về đề nghị của ngành", words])).toEqual(unit === null ? [] : [`II/1 ${unit}`]);
});

test.each([
  "Trước ngày 15 hằng tháng các xã báo cáo số liệu về Công an tỉnh.",
  "Định kỳ hằng tháng các xã báo cáo số liệu về Công an tỉnh.",
  "Trước 15 giờ 00 phút hằng ngày các xã báo cáo số liệu về Công an tỉnh.",
  "Chậm nhất ngày 20/12/2021 các xã báo cáo số liệu về Công an tỉnh.",
  "Định kỳ hằng tháng (trước ngày 20), các xã báo cáo Công an tỉnh.",
])("a time that opens a sentence may stand before who is told to act: %s", async (words) => {
  expect(await found(["C. CHẾ ĐỘ BÁO CÁO", words, "Định kỳ hằng quý các sở báo cáo UBND tỉnh."])).toEqual(["C/1 các xã", "C/2 các sở"]);
  expect(await found(["II. NHIỆM VỤ", `1. ${words}`])).toEqual(["II.1 các xã"]);
});

test("a body under a Roman number has the paragraph under it for its task", async () => {
  const lines = ["I. Công an xã", "1. Rà soát hồ sơ.", "II. Trạm Y tế xã", "Hằng ngày phân công người trực."];
  expect(await found(["B. PHÂN CÔNG NHIỆM VỤ", ...lines])).toEqual(["B.I.1 Công an xã", "B.II Trạm Y tế xã"]);
});
