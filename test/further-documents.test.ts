import { expect, test } from "vitest";
import { ingest } from "../src/pipeline.ts";

const head = (number: string, date: string) => `ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ AN LẠC                          Độc lập - Tự do - Hạnh phúc
${number}                     ${date}
`;
const letter = `${head("Số: 12/UBND-VP", "An Lạc, ngày 12 tháng 3 năm 2024")}V/v gửi Quyết định

Kính gửi: Các thôn.

Đề nghị các thôn báo cáo trước ngày 15/4/2024./.
`;
const close = `
Nơi nhận:                            KT. CHỦ TỊCH
- Như trên;                          PHÓ CHỦ TỊCH
- Lưu: VT.
                                     Trần Văn Hòa
`;
const notice = (number: string, date: string) => `${head(number, date)}
THÔNG BÁO
Về vệ sinh môi trường

1. Công an xã kiểm tra xong trước ngày 20/6.
2. Trạm Y tế xã phun thuốc theo Kế hoạch số 9/KH-UBND ngày 02/01/2023 của UBND xã.
`;
const dated = notice("Số: 7/TB-UBND", "An Lạc, ngày 05 tháng 5 năm 2023");
const blank = notice("Số:     /TB-UBND", "…, ngày … tháng … năm …");
const tabbed = (words: string) => words.replace(/(?<=\S) {3,}(?=\S)/g, "\t").replace(/^ {20,}/gm, "\t");

async function factsOf(words: string) {
  const result = await ingest("van-ban.txt", Buffer.from(words));
  if (!result.ok) throw new Error(result.id);
  const { header, tasks, deadlines, references, diagnostics } = result.record;
  return {
    number: header.number,
    signer: header.signer?.name ?? null,
    annex: header.annex?.type?.code ?? null,
    tasks: tasks.map(({ id, unit }) => `${id} ${unit}`),
    due: deadlines.map(({ due }) => due),
    references: references.map(({ number }) => number),
    follows: diagnostics.filter(({ code }) => code === "document-follows").map(({ message }) => /\((.*?)\)/.exec(message)?.[1]),
  };
}

const both = {
  number: "12/UBND-VP",
  signer: "Trần Văn Hòa",
  annex: "TB",
  tasks: ["/1 các thôn", "1 Công an xã", "2 Trạm Y tế xã"],
  due: ["2024-04-14", "2023-06-19"],
  references: ["9/KH-UBND"],
  follows: ["Thông báo 7/TB-UBND"],
};

test.each([
  ["behind a blank line", `${letter}${close}\n${dated}`],
  ["on the next line", letter + close + dated],
  ["behind a page break", `${letter}${close}\f${dated}`],
  ["with a close of its own", `${letter}${close}\n${dated}${close}`],
  ["in a table that goes on with the signature's", tabbed(letter + close + dated + close)],
])("a further document is read in its own year and type: %s", async (_, words) => {
  expect(await factsOf(words)).toEqual(both);
});

test("a further document behind one that nobody signs", async () => {
  expect(await factsOf(letter + dated)).toEqual({ ...both, signer: null });
});

test("a form with a letterhead to be filled in is no further document", async () => {
  const { number, follows } = await factsOf(`${letter}${close}\nMẪU SỐ 01\n${blank}`);
  expect({ number, follows }).toEqual({ number: "12/UBND-VP", follows: [] });
});

test.each([
  ["behind a colon", "Các thôn báo cáo theo mẫu sau:"],
  ["between the numbers of a list", "1. Các thôn báo cáo như dưới đây."],
])("a letterhead that is quoted is no further document: %s", async (_, line) => {
  const quoted = `${head("Số: 7/BC-UBND", "An Lạc, ngày 05 tháng 5 năm 2023")}\nBÁO CÁO\nTình hình vệ sinh\n`;
  const words = `${head("Số: 9/HD-UBND", "An Lạc, ngày 12 tháng 3 năm 2024")}\nHƯỚNG DẪN\nVề báo cáo\n\n${line}\n\n${quoted}\n2. Công an xã theo dõi.\n${close}`;
  const { number, signer, annex, follows } = await factsOf(words);
  expect({ number, signer, annex, follows }).toEqual({ number: "9/HD-UBND", signer: "Trần Văn Hòa", annex: null, follows: [] });
});
