import { ingest } from "../src/pipeline.ts";

/** A letterhead over a type and a title. */
export const head = (title: string, symbol: string) =>
  `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nỦY BAN NHÂN DÂN\nTỈNH SƠN HÀ\nSố: 15/${symbol}-UBND\nSơn Hà, ngày 05 tháng 3 năm 2021\n${title}\n`;
const plan = head("KẾ HOẠCH\nRà soát hồ sơ năm 2021", "KH");

/** The record of some lines under a plan's letterhead, or another one. */
export async function read(lines: readonly string[], above = plan) {
  const result = await ingest("x.txt", new TextEncoder().encode(`${above}${lines.join("\n")}\n`));
  if (!result.ok) throw new Error("unread");
  return result.record;
}

/** Each task by its id and its units, leads before a plus. */
export async function tasks(lines: readonly string[], above = plan) {
  const { tasks } = await read(lines, above);
  return tasks.map(({ id, units }) => `${id} ${units.map(({ name, role }) => (role === "lead" ? name : `+ ${name}`)).join(" ")}`);
}
