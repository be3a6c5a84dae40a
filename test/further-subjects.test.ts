import { expect, test } from "vitest";
import { assignment } from "../src/match/sentences/assignment.ts";
import { passage } from "./passage.ts";

const read = (text: string) => assignment(passage(text)).units.map((unit) => `${unit.role}: ${unit.name}`);

test.each([
  ["Sở Y tế chủ trì tham mưu kế hoạch, UBND các huyện triển khai thực hiện.", ["lead: Sở Y tế", "lead: UBND các huyện"]],
  ["Giao Sở Y tế rà soát hồ sơ, Sở Tài chính bố trí kinh phí.", ["lead: Sở Y tế", "lead: Sở Tài chính"]],
  ["Sở Y tế hướng dẫn cơ sở y tế, Trung tâm Y tế huyện thực hiện.", ["lead: Sở Y tế"]],
  ["Sở Y tế giải quyết kiến nghị của người dân, Hội Nông dân tỉnh đề xuất.", ["lead: Sở Y tế"]],
  ["Sở Y tế trình hồ sơ thẩm định, UBND tỉnh xem xét, quyết định.", ["lead: Sở Y tế"]],
  ["Sở Y tế sửa chữa trạm, Công an tỉnh tăng cường tuần tra.", ["lead: Sở Y tế", "lead: Công an tỉnh"]],
  ["Sở Y tế lập kế hoạch, các hội tích cực, phối hợp tuyên truyền.", ["lead: Sở Y tế", "lead: các hội"]],
  ["Sở Y tế thẩm định dự toán, Sở Tài chính đề nghị tại Tờ trình số 12/TTr-STC.", ["lead: Sở Y tế"]],
  ["Sở Y tế xây dựng phòng trưng bày, Bảo tàng tỉnh quản lý, phục vụ nhân dân.", ["lead: Sở Y tế"]],
  ["Sở Y tế thanh tra khi có dấu hiệu vi phạm, các cơ quan tổ chức mua sắm lãng phí.", ["lead: Sở Y tế"]],
  ["Sở Y tế rà soát vị trí việc làm, các cơ quan đề xuất bổ sung.", ["lead: Sở Y tế"]],
  ["Sở Y tế chỉ đạo lực lượng kiểm soát dịch, Công an các huyện điều tra.", ["lead: Sở Y tế"]],
])("who is the subject of a further clause: %s", (text, units) => {
  expect(read(text)).toEqual(units);
});

test.each([
  ["Giao các hội, đoàn thể, Trạm Y tế rà soát.", ["lead: các hội, đoàn thể", "lead: Trạm Y tế"]],
  ["Giao các đơn vị chuyên trách và Sở Y tế rà soát.", ["lead: các đơn vị chuyên trách", "lead: Sở Y tế"]],
  ["Giao Đài Truyền thanh huyện; các xã, thị trấn rà soát.", ["lead: Đài Truyền thanh huyện", "lead: các xã, thị trấn"]],
  ["Giao Đoàn Thanh niên, Công đoàn phát động thi đua.", ["lead: Đoàn Thanh niên", "lead: Công đoàn"]],
  [
    "Giao Chi cục Hải quan cửa khẩu Nà Hắc, Chi cục Hải quan Khu công nghiệp Tân Bình rà soát.",
    ["lead: Chi cục Hải quan cửa khẩu Nà Hắc", "lead: Chi cục Hải quan Khu công nghiệp Tân Bình"],
  ],
  ["Các Tòa chuyên trách, TAND cấp huyện rà soát.", ["lead: Các Tòa chuyên trách", "lead: Tòa án nhân dân cấp huyện"]],
  ["Viện kiểm sát nhân dân các huyện kiểm sát việc thi hành án.", ["lead: Viện kiểm sát nhân dân các huyện"]],
  ["Giao các thôn 1, 2, 3 và Sở Y tế rà soát.", ["lead: các thôn 1, 2, 3", "lead: Sở Y tế"]],
])("bodies behind a group: %s", (text, units) => {
  expect(read(text)).toEqual(units);
});
