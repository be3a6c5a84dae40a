import { expect, test } from "vitest";
import { ingest } from "../src/pipeline.ts";

const head =
  "ỦY BAN NHÂN DÂN\nTỈNH SƠN HÀ\nSố: 15/KH-UBND\nSơn Hà, ngày 05 tháng 3 năm 2021\nKẾ HOẠCH\nRà soát hồ sơ năm 2021\nII. NHIỆM VỤ\n";

/** The one task of some lines: its text, its units, by when, and what shows that it is done. */
async function taskOf(...lines: string[]) {
  const result = await ingest("x.txt", new TextEncoder().encode(`${head}${lines.join("\n")}\n`));
  if (!result.ok) throw new Error("unread");
  const { tasks, deadlines } = result.record;
  expect(tasks).toHaveLength(1);
  const [task] = tasks;
  const units = task?.units.map(({ name, role }) => (role === "lead" ? name : `+ ${name}`));
  return { text: task?.text, units, due: deadlines.map(({ due }) => due), result: task?.deliverable };
}

const said = { text: "Rà soát hồ sơ.", units: ["Sở Y tế", "+ Sở Nội vụ"], due: ["2021-06-30"], result: "Báo cáo" };

test.each([
  ["Đơn vị chủ trì, thực hiện", "Đơn vị phối hợp chính", "Hạn chót", "Sản phẩm cụ thể"],
  ["Đơn vị được phân công", "Cùng phối hợp", "Hoàn thành", "Đầu ra"],
  ["Đơn vị tổ chức thực hiện", "Phối hợp với", "Mốc thời gian", "Sản phẩm chủ yếu"],
  ["Trách nhiệm thực hiện", "Đơn vị liên quan", "Thời gian, tiến độ", "Yêu cầu sản phẩm"],
  ["Cơ quan chịu trách nhiệm chính", "Đơn vị tham gia", "Thời gian tổ chức thực hiện", "Kết quả phải đạt"],
])("slots are known by their labels: %s, %s, %s, %s", async (lead, helper, time, result) => {
  const slots = [`${lead}: Sở Y tế`, `${helper}: Sở Nội vụ`, `${time}: Quý II/2021`, `${result}: Báo cáo`];
  expect(await taskOf("1. Rà soát hồ sơ.", ...slots)).toEqual(said);
  expect(await taskOf("1. Rà soát hồ sơ.", ...slots.map((slot) => `- ${slot}.`))).toEqual(said);
  expect(await taskOf("1. Rà soát hồ sơ.", `${slots.join(". ")}.`)).toEqual(said);
  expect(await taskOf("1. Rà soát hồ sơ.", `(${slots.join("; ")})`)).toEqual(said);
});

test.each([
  "Rà soát hồ sơ. Cơ quan chủ trì: Sở Y tế. Cơ quan, đơn vị phối hợp: Sở Nội vụ. Lộ trình thực hiện: Quý II/2021. Sản phẩm: Báo cáo",
  "Rà soát hồ sơ (Đơn vị tham gia: Sở Nội vụ; sản phẩm: Báo cáo; trách nhiệm: Sở Y tế; thời gian tổ chức thực hiện: quý II/2021)",
])("slots behind the words of an item are its own: %s", async (text) => {
  const task = await taskOf(`1. ${text}.`);
  expect({ ...task, units: task.units?.sort() }).toEqual({ ...said, text: `${text}.`, units: [...said.units].sort() });
});

test.each([
  ["a sentence", "Trách nhiệm: người đứng đầu phải nêu gương."],
  ["what is counted", "Hoàn thành: 5 tuyến đường liên xã."],
])("a label before %s gives no slot", async (_, line) => {
  expect((await taskOf("1. Rà soát hồ sơ.", line)).text).toContain(line.split(":")[0]);
});

test.each([
  "a) Cơ quan chủ trì: Sở Y tế; b) Cơ quan phối hợp: Sở Nội vụ; c) Thời gian thực hiện: Quý II/2021; d) Sản phẩm: Báo cáo.",
  "a) Cơ quan chủ trì: Sở Y tế b) Cơ quan phối hợp: Sở Nội vụ c) Thời gian thực hiện: Quý II/2021 d) Sản phẩm: Báo cáo.",
])("slots with list marks may stand in one line: %s", async (line) => {
  expect(await taskOf("1. Rà soát hồ sơ.", line)).toEqual(said);
});

test.each([
  "Cơ quan thẩm định: Sở Tư pháp",
  "Cấp trình: Ban Thường vụ Tỉnh ủy, HĐND tỉnh",
  "Cơ quan theo dõi, đôn đốc: Văn phòng UBND tỉnh",
])("who appraises, decides or looks on has no part in the task: %s", async (line) => {
  const slots = ["Cơ quan soạn thảo: Sở Y tế", "Cơ quan phối hợp: Sở Nội vụ", line, "Thời gian trình: Quý II/2021", "Sản phẩm: Báo cáo"];
  expect(await taskOf("1. Rà soát hồ sơ.", ...slots.map((slot) => `- ${slot}.`))).toEqual(said);
  expect(await taskOf("1. Rà soát hồ sơ.", `${slots.join(". ")}.`)).toEqual(said);
});
