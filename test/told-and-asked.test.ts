import { expect, test } from "vitest";
import { letter, orders } from "./letter.ts";
import { head, read } from "./planned-tasks.ts";

test.each([
  "Hội Nông dân tỉnh đóng góp 20 triệu đồng mua vật tư.",
  "Công ty Cổ phần Hoa Mai xả thải trực tiếp ra sông.",
  "Sở Tài chính thẩm định 12 hồ sơ.",
  "Công an tỉnh phối hợp với Sở Giao thông vận tải kiểm tra 320 phương tiện.",
  "Phòng Nội vụ tham mưu UBND huyện ban hành Kế hoạch số 45/KH-UBND ngày 10/01/2021.",
  "Trong thời gian qua, Trung tâm Y tế huyện Hoa Lâm phun hóa chất tại các ổ dịch.",
  "Sở Nội vụ trình UBND tỉnh tại Tờ trình số 15/TTr-SNV ngày 02/3/2021.",
  "Bộ Tài chính ban hành Công văn số 122/BTC-NSNN ngày 05/01/2021 hướng dẫn quyết toán.",
])("a letter only tells what a body did: %s", async (line) => {
  expect(await orders(line)).toEqual([]);
  expect(await orders(line, "Đề nghị Sở Y tế rà soát.")).toEqual(["Sở Y tế"]);
});

test.each([
  ["Hội Nông dân tỉnh đóng góp kinh phí trước ngày 26/5/2021.", "Hội Nông dân tỉnh 2021-05-25"],
  ["Các trường trồng cây, tổng vệ sinh sân trường.", "Các trường"],
])("the same verb orders where it binds, or many: %s", async (line, expected) => {
  expect(await orders(line)).toEqual([expected]);
});

test("before the first charge a verb that orders nothing by itself tells what a body does, and behind one what it is to do", async () => {
  const told = "Sở Y tế kiểm tra các cơ sở lưu trú.";
  expect(await orders(told, "UBND tỉnh yêu cầu các sở thực hiện các nội dung sau:", "Hội Nông dân tỉnh tháo dỡ lều quán.")).toEqual([
    "Hội Nông dân tỉnh",
  ]);
});

test("whoever stands below a body that is told to lead is told what to do, and so is everybody where nobody is charged", async () => {
  const plain = "Sở Y tế kiểm tra các cơ sở lưu trú.";
  const led = "Sở Tài chính chủ trì, phối hợp với Sở Nội vụ bố trí kinh phí.";
  expect(await orders(led, plain, "Giao Sở Tư pháp rà soát.")).toEqual(["Sở Tài chính", "Sở Y tế", "Sở Tư pháp"]);
  expect(await orders(plain, led)).toEqual(["Sở Y tế", "Sở Tài chính"]);
});

test.each([
  "UBND tỉnh nhận được Công văn số 55/BTC-QLCS ngày 01/3/2021 của Bộ Tài chính về việc yêu cầu UBND các tỉnh báo cáo kê khai tài sản.",
  "Ngày 01/3/2021, Thủ tướng Chính phủ ban hành Chỉ thị số 05/CT-TTg yêu cầu các bộ, ngành, địa phương đẩy nhanh giải ngân.",
  "Tại Công văn số 812/BYT-KCB ngày 02/3/2021, Bộ Y tế yêu cầu UBND các tỉnh rà soát, báo cáo trước ngày 20/3/2021.",
])("what a cited paper asks is no order of the letter: %s", async (line) => {
  expect(await orders(line)).toEqual([]);
});

test.each([
  ["1. Về kết quả tháng 7: Phòng Kinh tế giải quyết 132 hồ sơ; Trung tâm Y tế tiêm chủng cho trẻ em.", []],
  ["1. Kết quả kiểm tra: Sở Y tế kiểm tra, phát hiện nhiều sai sót.", []],
  ["1. Về kết quả rà soát: Sở Tài chính rà soát lại hồ sơ.", ["Sở Tài chính"]],
  ["1. Kết quả kiểm tra: Giao Sở Y tế khắc phục tồn tại.", ["Sở Y tế"]],
  ["1. Kết quả kiểm tra: Sở Y tế báo cáo trước ngày 20/7/2021.", ["Sở Y tế 2021-07-19"]],
])("under its own label of results an item orders where it charges or binds: %s", async (line, expected) => {
  expect(await orders(line)).toEqual(expected);
});

test("what stands under a list of topics, where no other item has words under it, is asked behind the whole list", async () => {
  const list = ["Góp ý tập trung vào các vấn đề sau đây:", "1. Cấu trúc của chương trình.", "2. Ý kiến khác."];
  const asked = "Các đơn vị gửi ý kiến góp ý về Sở Nội vụ trước ngày 20/5/2021.";
  expect(await orders("Đề nghị Sở Y tế góp ý dự thảo.", ...list, asked)).toEqual(["Sở Y tế", "Các đơn vị 2021-05-19"]);
});

test("a list of answers asks nothing by itself", async () => {
  const lead = "UBND tỉnh nhận được Báo cáo số 88/BC-MTTQ tổng hợp kiến nghị của cử tri. UBND tỉnh trả lời như sau:";
  expect(await orders(lead, "1. Cử tri đề nghị nạo vét cống.", "2. Cử tri đề nghị lắp đèn.", "Giao Sở Y tế rà soát.")).toEqual(["Sở Y tế"]);
});

test("the members of a board are named by what the board that writes is", async () => {
  const board = letter.replace("TỈNH SƠN HÀ\n", "XÃ MỸ LƯƠNG\nBAN CHỈ HUY PHÒNG THỦ DÂN SỰ\n").replace("515/UBND-TH", "12/BCH-PTDS");
  const { tasks } = await read(["Ban Chỉ huy yêu cầu:", "1. Các thành viên BCH kiểm tra địa bàn.", "2. Trạm Y tế xã trực ban."], board);
  expect(tasks.map(({ unit }) => unit)).toEqual(["Các thành viên Ban Chỉ huy", "Trạm Y tế xã"]);
});

test("a board that another body elects keeps its name in the paper of a Ban Chỉ huy", async () => {
  const board = letter.replace("TỈNH SƠN HÀ\n", "XÃ MỸ LƯƠNG\nBAN CHỈ HUY PHÒNG THỦ DÂN SỰ\n").replace("515/UBND-TH", "12/BCH-PTDS");
  const { tasks } = await read(["Ban Chỉ huy yêu cầu:", "1. BCH Đoàn xã tổ chức đội xung kích.", "2. Trạm Y tế xã trực ban."], board);
  expect(tasks.map(({ unit }) => unit)).toEqual(["Ban Chấp hành Đoàn xã", "Trạm Y tế xã"]);
});

test.each([
  ["Chủ tịch UBND tỉnh có ý kiến như sau:", "Đường dây bị đổ ở 05 xã.", "Sở Tài chính cấp 500 triệu đồng cho huyện Tân Hòa."],
  ["UBND tỉnh yêu cầu:", "Đường dây bị đổ ở 05 xã.", "Sở Tài chính cấp 500 triệu đồng cho huyện Tân Hòa."],
  ["Điều 2. Sở Tài chính cấp 500 triệu đồng cho huyện Tân Hòa.", "Điều 3. Quyết định này có hiệu lực từ ngày ký."],
])("behind what leads to orders, and in an article, a body is to do what it is said to do: %s", async (...lines) => {
  expect(await orders(...lines)).toEqual(["Sở Tài chính"]);
});

test.each([
  [
    "a plan",
    "THÔNG BÁO\nVề việc tổ chức Tháng Thanh niên",
    ["1. Sở Y tế khám sức khỏe cho 200 người cao tuổi.", "2. Tỉnh đoàn trồng 1.000 cây xanh."],
    ["Sở Y tế", "Tỉnh đoàn"],
  ],
  [
    "findings",
    "THÔNG BÁO\nKết luận cuộc họp",
    ["1. Đánh giá chung", "Sở Y tế khám sức khỏe cho 200 người.", "2. Nhiệm vụ", "a) Sở Nội vụ rà soát."],
    ["Sở Nội vụ"],
  ],
])("so many deeds are to be done in %s or were done", async (_, title, lines, units) => {
  const { tasks } = await read(["UBND tỉnh thông báo như sau:", ...lines], head(title, "TB"));
  expect(tasks.map(({ unit }) => unit)).toEqual(units);
});

test.each([
  [["Kết quả thực hiện gửi về Sở Y tế trước ngày 10/4/2021 để tổng hợp."], ["2021-04-09"]],
  [["Báo cáo chưa gửi về Sở Y tế trước ngày 10/4/2021."], []],
  [["UBND tỉnh gửi dự thảo để các đơn vị góp ý. Ý kiến góp ý gửi về Sở Y tế trước ngày 10/4/2021."], ["2021-04-09"]],
  [
    ["Đề nghị Sở Y tế rà soát.", "Nội dung theo đề cương kèm theo.", "Báo cáo gửi về Sở Nội vụ chậm nhất ngày 20/3/2021."],
    ["Sở Y tế", "Sở Y tế 2021-03-20"],
  ],
  [
    ["UBND tỉnh yêu cầu các sở:", "1. Rà soát hồ sơ.", "2. Bố trí kinh phí.", "Kết quả gửi về Sở Nội vụ trước ngày 20/3/2021./."],
    ["các sở", "các sở", "các sở 2021-03-19"],
  ],
  [
    ["UBND tỉnh yêu cầu các sở:", "1. Rà soát.", "2. Tổng hợp.", "Kết quả gửi về Sở Nội vụ trước ngày 20/3/2021.", "Trân trọng./."],
    ["các sở", "các sở", "các sở 2021-03-19"],
  ],
  [
    ["UBND tỉnh yêu cầu:", "1. Sở Y tế rà soát.", "2. Sở Nội vụ tổng hợp.", "Kết quả gửi về Sở Nội vụ trước ngày 20/3/2021."],
    ["Sở Y tế", "Sở Nội vụ", "2021-03-19"],
  ],
])("a paragraph that says by when a result is sent is a task of the whole list, or of the order above: %s", async (lines, expected) => {
  expect(await orders(...lines)).toEqual(expected);
});

test("whom to tell what is in the way is no order, and no words of the last item", async () => {
  const lines = ["UBND tỉnh yêu cầu các sở:", "1. Rà soát hồ sơ.", "2. Bố trí kinh phí."];
  const { tasks } = await read([...lines, "Trường hợp có vướng mắc, đề nghị các sở liên hệ Sở Nội vụ để được hướng dẫn."], letter);
  expect(tasks.map(({ text }) => text)).toEqual(["Rà soát hồ sơ.", "Bố trí kinh phí."]);
});

test("behind what enforces the whole document a body may be told more", async () => {
  const label = "b) Chủ tịch UBND các huyện:";
  const words = "Chỉ đạo các phòng thực hiện nghiêm Chỉ thị này";
  expect(await orders("4. Tổ chức thực hiện:", "a) Sở Nội vụ: theo dõi việc thực hiện.", label, `${words}; bố trí kinh phí./.`)).toEqual([
    "Sở Nội vụ",
    "Chủ tịch UBND các huyện",
  ]);
});

test("who speaks behind the last item charges others with a task of their own", async () => {
  const lines = ["UBND tỉnh yêu cầu các sở:", "1. Rà soát hồ sơ.", "2. Bố trí kinh phí.", "UBND tỉnh giao Sở Nội vụ theo dõi, tổng hợp."];
  expect(await orders(...lines)).toEqual(["các sở", "các sở", "Sở Nội vụ"]);
});

test("behind its grounds an opinion in one sentence tells whom it charges to act", async () => {
  const grounds = "Xét Báo cáo số 145/BC-SXD ngày 01/3/2021 của Sở Xây dựng về khó khăn, vướng mắc của dự án";
  const said = "giao Sở Xây dựng chủ trì rà soát; giao Sở Tài chính cân đối vốn.";
  expect(await orders(`${grounds}, Chủ tịch UBND tỉnh có ý kiến: ${said}`)).toEqual(["Sở Xây dựng Sở Tài chính"]);
});

test("that all are to carry it out is no order, whatever is said behind it of those who do not", async () => {
  expect(await orders("Đề nghị các đơn vị khẩn trương thực hiện. Sau thời hạn trên, UBND tỉnh tổng hợp theo số liệu hiện có.")).toEqual([]);
});

test("behind the last item an office only says for whom it writes", async () => {
  const lines = [
    "UBND tỉnh yêu cầu các sở:",
    "1. Rà soát hồ sơ.",
    "2. Bố trí kinh phí.",
    "Văn phòng UBND tỉnh thông báo để các sở triển khai thực hiện.",
  ];
  expect(await orders(...lines)).toEqual(["các sở", "các sở"]);
});

test("who speaks behind a purpose and before a colon is told nothing", async () => {
  const purpose = "Nhằm chủ động phòng chống dịch, Chủ tịch UBND tỉnh";
  expect(await orders(`${purpose} yêu cầu: Sở Y tế tổ chức phun hóa chất; Sở Nội vụ rà soát.`)).toEqual(["Sở Y tế Sở Nội vụ"]);
});

test("a label that tells what to do is none of results", async () => {
  const { tasks } = await read(["III. NHIỆM VỤ", "1. Đánh giá kết quả: Tổ chức sơ kết 6 tháng, tổng kết năm.", "2. Rà soát hồ sơ."]);
  expect(tasks.map(({ number }) => number)).toEqual(["1", "2"]);
});
