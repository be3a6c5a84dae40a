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
