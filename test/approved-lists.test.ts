import { expect, test } from "vitest";
import { head, tasks } from "./planned-tasks.ts";

const resolution = head("NGHỊ QUYẾT\nVề thủy lợi\nCăn cứ Luật Thủy lợi ngày 19/6/2017;\nQUYẾT NGHỊ:", "NQ");
const charge = "Điều 2. Giao Sở Xây dựng tổ chức thực hiện Nghị quyết này.";
const charged = ["Điều 2 Sở Xây dựng"];

test.each([
  "Nhất trí thông qua 02 nội dung giải quyết những vấn đề phát sinh giữa hai kỳ họp, với các nội dung như sau:",
  "Phê duyệt dự án kè sông Lạc với những nội dung chủ yếu sau đây:",
])("what is approved with its contents is no list of things to do: %s", async (lead) => {
  const lines = [`Điều 1. ${lead}`, "1. Phương án sử dụng nguồn thu năm 2019.", "2. Chủ trương đầu tư kè sông.", charge];
  expect(await tasks(lines, resolution)).toEqual(charged);
});

test("an item among the approved contents speaks for itself", async () => {
  const lines = [
    "Điều 1. Thông qua quy hoạch kênh mương với các nội dung sau:",
    "1. Phạm vi quy hoạch.",
    "2. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính công bố quy hoạch trong quý I năm 2020.",
  ];
  expect(await tasks(lines, resolution)).toEqual(["Điều 1.2 Sở Xây dựng + Sở Tài chính"]);
});

test("figures that an annex shares out among many are charged there", async () => {
  const shared = "Điều 1. Giao các ngành, UBND các huyện, thị xã chỉ tiêu trồng rừng - chăn nuôi năm 2020 (có biểu chi tiết kèm theo).";
  expect(await tasks([shared, charge], resolution)).toEqual(charged);
});

test("an article counted in Roman numbers charges like any other", async () => {
  const lines = ["Điều I: Phê duyệt mức thu.", "Điều II: Giao Sở Xây dựng hướng dẫn thực hiện."];
  expect(await tasks(lines, resolution)).toEqual(["Điều II Sở Xây dựng"]);
});
