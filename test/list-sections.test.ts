import { expect, test } from "vitest";
import { head, tasks } from "./planned-tasks.ts";

test("lines that open with a month are items with the sentence behind them, but not where they only explain an item of a list", async () => {
  const inside = [
    "I. NHIỆM VỤ",
    "- Tuyên truyền pháp luật:",
    "Tháng 3: Sở Tư pháp tổ chức hội nghị.",
    "Tháng 6: Sở Y tế phát tờ rơi.",
    "- Hiến đất.",
  ];
  expect(await tasks(inside)).toContain("I/-2 ");
  const behind = ["I. NHIỆM VỤ", "Tháng 3: Sở Tư pháp tổ chức hội nghị.", "Tháng 6: Phát tờ rơi.", "Giao Sở Nội vụ đôn đốc."];
  expect(await tasks(behind)).toEqual(["I/1 Sở Tư pháp", "I/2 ", "I/3 Sở Nội vụ"]);
});

test("what a meeting concludes is a list of tasks, even over what it asks for", async () => {
  const lines = [
    "I. Ý KIẾN THẢO LUẬN",
    "Các sở đã phát biểu.",
    "II. KẾT LUẬN",
    "1. Sở Tài chính cân đối kinh phí.",
    "2. Giao Sở Y tế rà soát.",
    "III. KIẾN NGHỊ",
  ];
  expect(await tasks([...lines, "1. Giao Sở Nội vụ đôn đốc."])).toEqual(["II.1 Sở Tài chính", "II.2 Sở Y tế", "III.1 Sở Nội vụ"]);
});

test("what a resolution sets in chapters is to be done, and what a decision rules in them is its bodies' duty", async () => {
  const lines = [
    "Chương I",
    "NHIỆM VỤ, GIẢI PHÁP",
    "Điều 1. Nhiệm vụ trọng tâm",
    "1. Đẩy mạnh thu ngân sách.",
    "2. Sở Y tế rà soát hồ sơ.",
  ];
  const rest = ["Chương II", "TỔ CHỨC THỰC HIỆN", "Điều 2. Trách nhiệm của Sở Nội vụ", "1. Đôn đốc, báo cáo."];
  const set = await tasks([...lines, ...rest], head("NGHỊ QUYẾT\nVề nhiệm vụ năm 2021", "NQ"));
  expect(set).toEqual(["Chương I.Điều 1.1 ", "Chương I.Điều 1.2 Sở Y tế", "Chương II.Điều 2.1 Sở Nội vụ"]);
  const ruled = await tasks([...lines, ...rest], head("QUYẾT ĐỊNH\nQuy định thu ngân sách", "QĐ"));
  expect(ruled).not.toContain("Chương I.Điều 1.1 ");
});

test("a table whose title names what is to be done is no finding of the section above it", async () => {
  const table = (work: string) => ["", "TT\tNội dung\tĐơn vị chủ trì\tThời gian", `1\t${work}\tSở Y tế\t30/6/2022`, ""];
  const lines = ["I. HIỆN TRẠNG", ...table("Máy tính"), "NHIỆM VỤ NĂM 2022", ...table("Mua máy tính")];
  expect(await tasks([...lines, "KẾT QUẢ NĂM 2021", ...table("Máy in")])).toEqual(["I.1 Sở Y tế"]);
});
