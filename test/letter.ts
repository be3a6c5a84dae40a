import { read } from "./planned-tasks.ts";

export const letter =
  "ỦY BAN NHÂN DÂN\nTỈNH SƠN HÀ\n\nSố: 515/UBND-TH\nV/v góp ý dự thảo báo cáo\nSơn Hà, ngày 12 tháng 3 năm 2021\n\nKính gửi: Các sở, ban, ngành tỉnh.\n\n";

/** Each order of a letter: its leads, and by when. */
export async function orders(...lines: readonly string[]) {
  const { tasks, deadlines } = await read(lines, letter);
  return tasks.map(({ units, deadlines: own }) => {
    const due = deadlines.filter(({ id }) => own.includes(id)).map((time) => time.due);
    return [...units.filter(({ role }) => role === "lead").map(({ name }) => name), ...due].join(" ");
  });
}
