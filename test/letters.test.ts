import { expect, test } from "vitest";
import { orders } from "./letter.ts";

test.each([
  [["Giao Sở Y tế rà soát.", "Thời hạn hoàn thành: trước ngày 15/4/2021."], ["Sở Y tế 2021-04-14"]],
  [
    ["Giao Sở Y tế rà soát.", "Thời hạn: 15/4/2021.", "Giao Sở Nội vụ tổng hợp.", "Thời hạn: 20/4/2021."],
    ["Sở Y tế 2021-04-15", "Sở Nội vụ 2021-04-20"],
  ],
  [
    ["Giao Sở Y tế rà soát.", "Giao Sở Nội vụ tổng hợp.", "Thời hạn hoàn thành: trước ngày 15/4/2021."],
    ["Sở Y tế 2021-04-14", "Sở Nội vụ 2021-04-14"],
  ],
])("a time under orders outside any list is theirs: %s", async (lines, expected) => {
  expect(await orders(...lines)).toEqual(expected);
});

test.each([
  [
    "Nhân dịp ngày Quốc khánh. Ủy ban nhân dân tỉnh đề nghị các cơ quan; các hộ gia đình treo cờ đến hết ngày 14/5/2021.",
    "các cơ quan 2021-05-14",
  ],
  ["Giao Sở Y tế báo cáo trước 17h, ngày 26/5/2021.", "Sở Y tế 2021-05-26"],
  ["Để có cơ sở tổng hợp Sở Nội vụ đề nghị UBND các huyện báo cáo trước ngày 26/5/2021.", "UBND các huyện 2021-05-25"],
  ["Đồng ý với đề nghị của Sở Nội vụ. Giao Sở Y tế rà soát hồ sơ trước ngày 26/5/2021.", "Sở Y tế 2021-05-25"],
  ["Kính đề nghị Quý cơ quan phối hợp, cung cấp thông tin trước ngày 26/5/2021.", "Các sở, ban, ngành tỉnh 2021-05-25"],
  ["Do thời gian gấp, trân trọng đề nghị Sở Tài chính cho ý kiến trước ngày 26/5/2021.", "Sở Tài chính 2021-05-25"],
  ["Đề nghị các đồng chí xem xét, cho ý kiến trước ngày 26/5/2021.", "các đồng chí 2021-05-25"],
  ["Thực hiện chỉ đạo của Thủ tướng, UBND tỉnh chuyển Sở Y tế nghiên cứu, tham mưu trước ngày 26/5/2021.", "Sở Y tế 2021-05-25"],
  ["Các đơn vị chưa gửi báo cáo (danh sách kèm theo) khẩn trương gửi trước ngày 26/5/2021.", "Các đơn vị 2021-05-25"],
  ["Do thời gian gấp, đề nghị các đồng chí gửi ý kiến trước ngày 26/5/2021 để tổng hợp.", "các đồng chí 2021-05-25"],
  [
    "Thừa lệnh Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh chuyển văn bản trên đến Sở Y tế để nghiên cứu, báo cáo trước ngày 26/5/2021.",
    "Sở Y tế 2021-05-25",
  ],
  [
    "Nhận được đơn của công dân; Chủ tịch UBND tỉnh có ý kiến như sau: Chuyển đơn đến UBND huyện Hoa Lâm giải quyết trước ngày 26/5/2021.",
    "UBND huyện Hoa Lâm 2021-05-25",
  ],
  ["Chậm nhất ngày 26/5/2021, Sở Tài chính trình UBND tỉnh phương án.", "Sở Tài chính 2021-05-26"],
  [
    "Đồng ý đề nghị của Sở Công Thương. Giao Sở Công Thương triển khai; Sở Tài chính bố trí kinh phí trước ngày 26/5/2021.",
    "Sở Công Thương Sở Tài chính 2021-05-25",
  ],
  ["Kính đề nghị Sở Tài chính thẩm định, tham mưu UBND tỉnh quyết định trước ngày 26/5/2021.", "Sở Tài chính 2021-05-25"],
  ["Kính đề nghị Bộ Tài chính xem xét, bổ sung kinh phí trước ngày 26/5/2021.", "Bộ Tài chính 2021-05-25"],
  ["Sao gửi Công văn số 12/BTC-NSNN đến Sở Tài chính để tham mưu trước ngày 26/5/2021.", "Sở Tài chính 2021-05-25"],
  [
    "Để chuẩn bị kỳ họp, UBND tỉnh yêu cầu Sở Nội vụ rà soát hồ sơ; Sở Tài chính bố trí kinh phí trước ngày 26/5/2021; các sở đã báo cáo.",
    "Sở Nội vụ Sở Tài chính 2021-05-25",
  ],
  ["Kính mong Sở Tài chính sớm cho ý kiến trước ngày 26/5/2021.", "Sở Tài chính 2021-05-25"],
  ["UBND tỉnh đề nghị quý Bộ, ngành và địa phương gửi báo cáo trước ngày 26/5/2021.", "Các sở, ban, ngành tỉnh 2021-05-25"],
  ["UBND tỉnh chuyển đơn đến Sở Y tế để giải quyết trước ngày 26/5/2021.", "Sở Y tế 2021-05-25"],
  ["Giao Trung tâm Kỹ thuật thoát nước nạo vét cống trước ngày 26/5/2021.", "Trung tâm Kỹ thuật thoát nước 2021-05-25"],
  [
    "Đề nghị các trường trung học phổ thông, trung tâm giáo dục thường xuyên rà soát.",
    "các trường trung học phổ thông, trung tâm giáo dục thường xuyên",
  ],
  ["Ban quản lý các thôn thống kê thiệt hại trước ngày 26/5/2021.", "Ban quản lý các thôn 2021-05-25"],
  ["Nay giao cho Công ty Cổ phần Hoa Mai 20 ha đất để trồng rừng.", "Công ty Cổ phần Hoa Mai"],
  ["Bệnh viện kính đề nghị Sở Y tế điều chuyển máy X-quang trước ngày 26/5/2021.", "Sở Y tế 2021-05-25"],
  ["Giao Tòa Gia đình và người chưa thành niên rà soát hồ sơ.", "Tòa Gia đình và người chưa thành niên"],
  ["Đề nghị ông Lê Văn Lúa cung cấp hồ sơ trước ngày 26/5/2021.", "2021-05-25"],
  ["Do thời gian gấp, trân trọng đề nghị Đồng chí dành thời gian góp ý trước ngày 26/5/2021.", "2021-05-25"],
  ["Yêu cầu ông (bà) có mặt tại trụ sở trước ngày 26/5/2021.", "2021-05-25"],
  ["Kính chuyển Sở Nội vụ xem xét, giải quyết trước ngày 26/5/2021.", "Sở Nội vụ 2021-05-25"],
  ["Yêu cầu các chủ hồ chứa vận hành đúng quy trình đến hết ngày 26/5/2021.", "các chủ hồ chứa 2021-05-26"],
])("a letter asks: %s", async (line, expected) => {
  expect(await orders(line)).toEqual([expected]);
});

test("under an opinion the subject of a later sentence is told to act, not what was done", async () => {
  const lead = "Xét đề nghị của Sở Y tế tại Tờ trình số 12/TTr-SYT ngày 01/3/2021, Chủ tịch UBND tỉnh có ý kiến như sau:";
  expect(await orders(lead, "Dự án đã được chấp thuận. Sở Nội vụ hướng dẫn UBND huyện An Phú hoàn tất thủ tục.")).toEqual(["Sở Nội vụ"]);
  expect(await orders(lead, "Dự án đã được chấp thuận. Sở Nội vụ đã hướng dẫn UBND huyện An Phú hoàn tất thủ tục.")).toEqual([]);
});

test("who only is told to ask in a later sentence is asked nothing by the letter", async () => {
  expect(await orders("Tình hình còn chậm. Sở Tài chính đề nghị các đơn vị tự rà soát.")).toEqual([]);
});

test.each([
  "Trình tự xử lý: Văn phòng tiếp nhận. Ngày 10/3, Thường trực Tỉnh ủy đã đồng ý chủ trương và giao Sở Y tế rà soát.",
  "Ngày 10/3/2021, Bộ Tài chính đã có Công văn số 12/BTC-NS thống nhất số liệu và đề nghị Sở Tài chính đối chiếu.",
  "Ngày 1/2/2021, có 12 vụ. Ủy ban nhân dân tỉnh giao Sở Nội vụ kiểm tra, đến nay chưa có kết quả.",
  "Các đơn vị chưa có trụ sở cần được ưu tiên bố trí vốn.",
])("what was agreed, and what is due to somebody, asks nobody: %s", async (line) => {
  expect(await orders(line)).toEqual([]);
});

test("who passes papers on in a procedure is the one who acts", async () => {
  expect(await orders("1. Tiếp nhận hồ sơ", "2. Văn phòng chuyển Sở Tư pháp thẩm định hồ sơ sau khi nhận đủ.")).not.toContain("Sở Tư pháp");
});

test("a sentence behind an order that speaks of a time past, or counts, sets no term", async () => {
  const lines = ["Giao Sở Y tế rà soát.", "Gửi kèm Công văn này dự thảo đã được lấy ý kiến trước ngày 1/3/2021."];
  expect(await orders(...lines)).toEqual(["Sở Y tế"]);
  expect(await orders("Giao Sở Y tế rà soát.", "Báo cáo Bộ Y tế không quá 3 lần trong năm.")).toEqual(["Sở Y tế"]);
});

test.each(["như sau:", "như sau."])("what the letter's body demands are orders, not conditions: %s", async (end) => {
  const lines = [`Căn cứ Công văn số 12/BYT-KH ngày 10/3/2021, UBND tỉnh yêu cầu ${end}`, "1. Sở Y tế rà soát trước ngày 20/4/2021."];
  expect(await orders(...lines)).toEqual(["Sở Y tế 2021-04-19"]);
});

test.each([
  "Sở Công Thương đã chuyển hồ sơ đến Sở Tài chính để thẩm định.",
  "Qua kiểm tra, UBND tỉnh chuyển hồ sơ đến Công an tỉnh để xử lý 03 vụ.",
  "Trong 6 tháng đầu năm, UBND tỉnh chỉ đạo UBND các huyện tổ chức tuyên truyền 45 buổi.",
  "Ngày 01/3/2021, Chủ tịch UBND tỉnh đã chuyển đơn đến Sở Y tế để giải quyết.",
  "Thừa lệnh Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh thông báo để các cơ quan biết.",
])("a letter that tells of a paper passed on asks nobody: %s", async (line) => {
  expect(await orders(line)).toEqual([]);
});

test("what a law lays down for somebody is no order of the letter that cites it", async () => {
  expect(await orders("Theo Điều 5 Luật Lâm nghiệp, UBND cấp xã có trách nhiệm tổ chức quản lý rừng.")).toEqual([]);
});
