import { expect, test } from "vitest";
import { read } from "./documents.ts";

const head = "THÔNG BÁO\nKết luận cuộc họp\n\nChủ tịch UBND xã kết luận:\n\n";

test.each([
  "Về chuyển đổi số: Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã rà soát dữ liệu.",
  "Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã rà soát dữ liệu.",
])("whoever is only worked with leads nothing, whatever topic stands before the charge: %s", (item) => {
  const { record } = read(`${head}1. ${item}\n`);
  expect(record.tasks.map(({ units }) => units.map(({ name, role }) => `${role} ${name}`))).toEqual([
    ["lead Phòng Kinh tế", "coordinate Công an xã"],
  ]);
});

test("a table is read by headings as people say them", () => {
  const table =
    "TT\tĐầu việc\tAi chủ trì\tAi phối hợp\tMốc xong\n1\tSố hóa hồ sơ\tSở Nội vụ\tSở Tư pháp\t30/6/2025\n2\tTập huấn\tSở Y tế\t\tQuý III/2025\n";
  const { record } = read(`QUYẾT ĐỊNH\nVề việc giao nhiệm vụ\n\nDANH MỤC NHIỆM VỤ\n\n${table}`);
  expect(record.tasks.map(({ unit, text }) => [unit, text])).toEqual([
    ["Sở Nội vụ", "Số hóa hồ sơ"],
    ["Sở Y tế", "Tập huấn"],
  ]);
  expect(record.deadlines.map(({ due }) => due)).toEqual(["2025-06-30", "2025-09-30"]);
});

test.each([
  ["Đối với Phòng Nội vụ: giao Trưởng phòng rà soát; đề nghị Công an xã xử lý vi phạm.", ["Phòng Nội vụ", "Công an xã"]],
  ["Đối với Phòng Nội vụ, giao đồng chí Trưởng phòng rà soát; yêu cầu UBND các xã báo cáo.", ["Phòng Nội vụ", "UBND các xã"]],
  [
    "Về kinh phí: giao Phòng Kinh tế cân đối; đề nghị Kho bạc Nhà nước khu vực I giải ngân.",
    ["Phòng Kinh tế", "Kho bạc Nhà nước khu vực I"],
  ],
  ["Để kịp tiến độ, đề nghị Công an xã xử lý vi phạm; giao Phòng Kinh tế báo cáo.", ["Công an xã", "Phòng Kinh tế"]],
  ["Đối với Công an xã, đề nghị tăng cường kiểm soát; giao Phòng Kinh tế báo cáo.", ["Công an xã", "Phòng Kinh tế"]],
  ["Đối với đề nghị của Phòng Y tế về mua sắm: giao Phòng Kinh tế thẩm định.", ["Phòng Kinh tế"]],
  ["Để các cơ quan chức năng kịp tổng hợp, yêu cầu Giám đốc Sở báo cáo.", ["Giám đốc Sở"]],
])("each body that a sentence turns to leads: %s", (item, leads) => {
  const { record } = read(`${head}1. ${item}\n`);
  expect(record.tasks.map(({ units }) => units.map(({ name }) => name))).toEqual([leads]);
});

test.each([
  ["Bước 2: rà soát. UBND các xã gửi kết quả về Phòng Kinh tế.", "UBND các xã"],
  ["Bước 1: Phòng Kinh tế rà soát. UBND các xã gửi kết quả.", "Phòng Kinh tế"],
  ["Giai đoạn 2: Tổng kết. Phòng Nội vụ tổng hợp, báo cáo.", "Phòng Nội vụ"],
])("behind a step and its title stands who acts: %s", (item, lead) => {
  const { record } = read(`${head}1. ${item}\n`);
  expect(record.tasks.map(({ unit }) => unit)).toEqual([lead]);
});

test("an item that orders for itself is no mere heading of the orders under it", () => {
  const { record } = read(`${head}1. Giao Phòng Kinh tế xây dựng kế hoạch.\n\n- Công an xã xử lý vi phạm.\n\n- Phòng Nội vụ báo cáo.\n`);
  expect(record.tasks.map(({ unit }) => unit)).toEqual(["Phòng Kinh tế", "Công an xã", "Phòng Nội vụ"]);
});

test.each([
  ["Sở Y tế Sở Tài chính chủ trì xây dựng phương án.", ["Sở Y tế", "Sở Tài chính"]],
  ["Công an tỉnh Bộ Chỉ huy Quân sự tỉnh phối hợp tuần tra.", ["Công an tỉnh", "Bộ Chỉ huy Quân sự tỉnh"]],
  ["Phòng Nội vụ Phòng Tư pháp rà soát hồ sơ.", ["Phòng Nội vụ", "Phòng Tư pháp"]],
  ["Tổng cục Thuế Bộ Tài chính rà soát, báo cáo.", ["Tổng cục Thuế Bộ Tài chính"]],
  ["Trung tâm Y tế Sở Y tế tổ chức tiêm chủng.", ["Trung tâm Y tế Sở Y tế"]],
  ["Hội Nông dân Đoàn Thanh niên tuyên truyền, vận động.", ["Hội Nông dân", "Đoàn Thanh niên"]],
  ["Cục Thuế tỉnh Chi cục Thuế huyện rà soát nợ đọng.", ["Cục Thuế tỉnh", "Chi cục Thuế huyện"]],
])("two bodies without a comma are two, a body and the one that it belongs to are one: %s", (item, leads) => {
  const { record } = read(`${head}1. ${item}\n`);
  expect(record.tasks.map(({ units }) => units.map(({ name }) => name))).toEqual([leads]);
});

test("a board's name that goes on with a verb is whole where the document has it closed elsewhere", () => {
  const board = "Ban Chỉ đạo thực hiện hỗ trợ nhà ở cho người nghèo";
  const items = `1. ${board} kiểm tra hiện trạng nhà ở.\n\n2. Ban Chỉ đạo thực hiện nghiêm kế hoạch.\n\n3. Phòng Nội vụ tham mưu thành lập ${board}, báo cáo kết quả.\n`;
  expect(read(head + items).record.tasks.map(({ unit }) => unit)).toEqual([board, "Ban Chỉ đạo", "Phòng Nội vụ"]);
});
