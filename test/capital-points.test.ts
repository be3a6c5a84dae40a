import { expect, test } from "vitest";
import { tasks } from "./planned-tasks.ts";

test("a capital letter that a scan made of a small one goes on with the points, unlike one that counts parts", async () => {
  const points = [
    "II. NHIỆM VỤ",
    "1. Rà soát hồ sơ, gồm:",
    "a) Sở Y tế lập danh sách.",
    "b) Sở Nội vụ thẩm định.",
    "C) Sở Tài chính cấp kinh phí.",
  ];
  expect(await tasks([...points, "2. Sở Tư pháp góp ý."])).toEqual([
    "II.1.a Sở Y tế",
    "II.1.b Sở Nội vụ",
    "II.1.C Sở Tài chính",
    "II.2 Sở Tư pháp",
  ]);
  const parts = ["A. NHIỆM VỤ", "1. Rà soát hồ sơ, gồm:", "a) Sở Y tế lập danh sách.", "B. Tổ chức thực hiện", "1. Sở Tư pháp góp ý."];
  expect(await tasks(parts)).toEqual(["A.1.a Sở Y tế", "B.1 Sở Tư pháp"]);
  expect(await tasks(["I. NHIỆM VỤ", ...parts.slice(1)])).toEqual(["I.1.a Sở Y tế", "B.1 Sở Tư pháp"]);
});
