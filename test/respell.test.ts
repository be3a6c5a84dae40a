import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findBodies, readUnits } from "../src/match/bodies.ts";
import { understood } from "../src/match/spelling/understood.ts";
import { passage } from "./passage.ts";
import { growth } from "./tools/growth.ts";

const meant = (text: string) => understood(text).meant ?? text;

describe("a phrase of the tables that a scan spoilt", () => {
  test.each([
    ["Sở Y tế chủ tri, phối hơp với Sở Tài chính", "Sở Y tế chủ trì, phối hợp với Sở Tài chính"],
    ["xong trước ngảy 30/6/2020", "xong trước ngày 30/6/2020"],
    ["trong thàng 9/2021", "trong tháng 9/2021"],
    ["định kỳ hàng thảng", "định kỳ hàng tháng"],
    ["Số Nội vụ", "Sở Nội vụ"],
    ["UBND huyên Mai Lâm", "UBND huyện Mai Lâm"],
    ["QUYÉT ĐỊNH:", "QUYẾT ĐỊNH:"],
    ["các dơn vị liên quan", "các đơn vị liên quan"],
  ])("%s is read as %s", (printed, right) => {
    expect(meant(printed)).toBe(right);
  });
});

describe("what is a word already", () => {
  test.each([
    "theo quy định tại khoản 1 Điều 5",
    "hạn chế biến động giá",
    "chi tiêu công",
    "các ngành chế biến, chế tạo",
    "Nghị quyết số 147-NQ/TU ngày 15/7/2021",
    "dự toán bổ sung",
    "yêu thương Bình Thuận",
    "thành phố Vị Thanh, thành phố Ngã Bảy",
    "UBND phường Tân Thành và xã Tân Thạnh",
    "các xã Liêm Cần, Tân Thành, Yên Bài",
    "Công ty Cổ phần Hòa Bình",
    "Phòng Thương vụ",
    "GIA ĐỊNH",
    "ỦY BAN NHÂN DÂN XÃ TÂN THÀNH",
    "XÃ TÂN HỘI ĐÔNG",
    "TRƯỜNG TH TÂN THẠNH B",
    "quý IV/2021",
    "hằng quý, hàng tháng",
    "https://example.gov.vn/van-ban/quyet-dinh-12",
  ])("stays: %s", (printed) => {
    expect(meant(printed)).toBe(printed);
  });
});

test("folded words keep their length, whatever the text", () => {
  const words = fc.constantFrom("trươc", "ngay", "30/6", "Sô", "Nội", "vu", "chu", "tri", ",", "và", "UBND", "huyên", "A", "\n", "-");
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      const text = parts.join(" ");
      const { folded, meant } = understood(text);
      expect(folded.length).toBe(text.length);
      expect((meant ?? text).length).toBe(text.length);
    }),
  );
});

test("a name that was put right is given right, with its printed words beside it", () => {
  const [unit] = readUnits(passage("Ban Quản lý dự án các cõng trình giao thông"));
  expect(unit).toMatchObject({
    name: "Ban Quản lý dự án các công trình giao thông",
    raw: "Ban Quản lý dự án các cõng trình giao thông",
    repaired: true,
  });
  expect(findBodies(passage("theo đề nghị của Sở Tài chinh"))).toMatchObject([
    { name: "Sở Tài chính", raw: "Sở Tài chinh", repaired: true },
  ]);
});

test.each(["trươc ", "chu tri ", "của các ", "tài chinh kế ", "-", "1"])(
  "takes time in step with the length of a text of “%s”",
  (words) => {
    expect(growth(understood, words, 2000)).toBeLessThan(4);
  },
);
