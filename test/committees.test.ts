import { expect, test } from "vitest";
import { findBodies } from "../src/match/bodies.ts";
import { passage } from "./passage.ts";

const named = (words: string) => findBodies(passage(words)).map(({ name }) => name);

test("a committee is named with the matter that it is set up for, up to the level behind which it is told what to do", () => {
  expect(named("giao Ban Chỉ đạo diệt chuột, bảo vệ mùa màng huyện phối hợp với Phòng Kinh tế")).toEqual([
    "Ban Chỉ đạo diệt chuột, bảo vệ mùa màng huyện",
    "Phòng Kinh tế",
  ]);
  expect(named("giao Ban Chỉ đạo công tác dân số xã Hòa Lạc rà soát")).toEqual(["Ban Chỉ đạo công tác dân số xã Hòa Lạc"]);
  expect(named("giao Ban Chỉ đạo trồng rừng có nhiệm vụ rà soát")).toEqual(["Ban Chỉ đạo trồng rừng"]);
  expect(named("giao Ban Chỉ đạo vận động hiến máu huyện Sơn Hà rà soát")).toEqual(["Ban Chỉ đạo vận động hiến máu huyện Sơn Hà"]);
  const told = [
    "tặng quà gia đình chính sách xã Hòa Lạc nhân dịp Tết",
    "họp, thống nhất danh sách học sinh xã Hòa Lạc",
    "mời đại biểu xã Hòa Lạc dự",
  ];
  expect(told.flatMap((words) => named(`giao Ban Tổ chức ${words}`))).toEqual(told.map(() => "Ban Tổ chức"));
  expect(named("giao Ban Tổ chức lễ hội phân công xã Hòa Lạc trực")).not.toContain("Ban Tổ chức lễ hội phân công xã Hòa Lạc");
  expect(named("giao Ban Chỉ đạo kiểm tra các xã thực hiện")).toEqual(["Ban Chỉ đạo", "các xã"]);
  expect(named("giao Ban Chỉ đạo hướng dẫn cấp xã thực hiện")).toEqual(["Ban Chỉ đạo"]);
});
