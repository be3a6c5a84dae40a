import { expect, test } from "vitest";
import { assignment } from "../src/match/sentences/assignment.ts";
import { passage } from "./passage.ts";

test.each([
  "Xây dựng Quy chế phối hợp với các sở, ngành liên quan trong quản lý đất đai.",
  "Đôn đốc UBND các xã hoàn thành, gửi Sở Tài chính tổng hợp, báo cáo UBND tỉnh.",
  "Chỉ đạo đơn vị thi công đẩy nhanh tiến độ.",
  "Phối hợp kêu gọi xã hội hóa.",
  "Đề nghị xây dựng nghị quyết của HĐND tỉnh.",
  "Chủ tịch UBND tỉnh giao ban với lãnh đạo các sở.",
  "UBND tỉnh đã phối hợp với Bộ Công Thương tổ chức hội chợ.",
  "Ngày 15/7/2020: Tiếp công dân định kỳ.",
])("names nobody who is to act: %s", (text) => {
  expect(assignment(passage(text)).units).toEqual([]);
});
