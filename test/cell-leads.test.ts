import { expect, test } from "vitest";
import { tasks } from "./planned-tasks.ts";

test.each([
  ["Sở Nội vụ phối hợp Sở Tư pháp", "Sở Nội vụ + Sở Tư pháp"],
  ["Sở Nội vụ chủ trì phối hợp thực hiện", "Sở Nội vụ"],
  ["Chủ trì: Sở Tư pháp Phối hợp: các sở, ngành", "Sở Tư pháp + các sở, ngành"],
  ["Đơn vị chủ trì: Sở Tư pháp; đơn vị phối hợp: Sở Y tế", "Sở Tư pháp + Sở Y tế"],
  ["Sở Nội vụ (chủ trì), UBND các huyện", "Sở Nội vụ + UBND các huyện"],
  ["Sở Nội vụ; Sở Y tế (phối hợp)", "Sở Nội vụ + Sở Y tế"],
])("a cell says who leads and who works along: %s", async (cell, units) => {
  const table = [
    "| STT | Nội dung công việc | Cơ quan thực hiện | Thời gian |",
    "|---|---|---|---|",
    `| 1 | Rà soát hồ sơ | ${cell} | Quý II |`,
  ];
  expect(await tasks(["I. NHIỆM VỤ", "", ...table])).toEqual([`I.1 ${units}`]);
});
