import { expect, test } from "vitest";
import { ingest } from "../src/pipeline.ts";
import { blocksOf } from "../src/readers/print/blocks.ts";
import { writeBlocks } from "../src/readers/print/write.ts";
import { docxOf } from "./tools/office/write-docx.ts";
import { odtOf } from "./tools/office/write-odt.ts";
import { escapeRtf, rtfOf } from "./tools/office/write-rtf.ts";
import { borders, page, printed } from "./tools/print-page.ts";

const head = ["KẾ HOẠCH", "Cải cách hành chính năm 2023", "I. NHIỆM VỤ"];

/** A cell's words, over how many rows it goes; null where the one above goes on. */
type Cell = readonly [words: string, rows: number] | null;

/** One time for two tasks, one for none, and a body for the last two. */
const rows: readonly (readonly Cell[])[] = [
  [
    ["STT", 1],
    ["Nhiệm vụ", 1],
    ["Đơn vị chủ trì", 1],
    ["Thời hạn", 1],
  ],
  [
    ["1", 1],
    ["Rà soát thủ tục", 1],
    ["Phòng Nội vụ", 1],
    ["30/6/2023", 2],
  ],
  [["2", 1], ["Công khai thủ tục", 1], ["Phòng Tư pháp", 1], null],
  [
    ["3", 1],
    ["Đánh giá cán bộ", 1],
    ["Phòng Y tế", 2],
    ["", 1],
  ],
  [["4", 1], ["Báo cáo kết quả", 1], null, ["31/12/2023", 1]],
];

function html(): Uint8Array {
  const cell = (one: Cell) => (one ? `<td rowspan="${one[1]}">${one[0]}</td>` : "");
  const table = `<table>${rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("")}</table>`;
  return Buffer.from(`<html><body>${head.map((words) => `<p>${words}</p>`).join("")}${table}</body></html>`);
}

function docx(): Uint8Array {
  const p = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
  const merge = (one: Cell) => (one ? (one[1] > 1 ? '<w:vMerge w:val="restart"/>' : "") : "<w:vMerge/>");
  const cell = (one: Cell) => `<w:tc><w:tcPr>${merge(one)}</w:tcPr>${p(one?.[0] ?? "")}</w:tc>`;
  const grid = `<w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(4)}</w:tblGrid>`;
  const table = `<w:tbl>${grid}${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
  return docxOf(head.map(p).join("") + table);
}

function odt(): Uint8Array {
  const p = (words: string) => `<text:p>${words}</text:p>`;
  const cell = (one: Cell) =>
    one ? `<table:table-cell table:number-rows-spanned="${one[1]}">${p(one[0])}</table:table-cell>` : "<table:covered-table-cell/>";
  const table = rows.map((row) => `<table:table-row>${row.map(cell).join("")}</table:table-row>`).join("");
  return odtOf(`${head.map(p).join("")}<table:table>${table}</table:table>`);
}

function rtf(): Uint8Array {
  const edge = (one: Cell, k: number) => `${one ? (one[1] > 1 ? "\\clvmgf" : "") : "\\clvmrg"}\\cellx${(k + 1) * 2000}`;
  const line = (row: readonly Cell[]) =>
    `\\trowd${row.map(edge).join("")}\\pard\\intbl ${row.map((one) => `${escapeRtf(one?.[0] ?? "")}\\cell`).join(" ")}\\row`;
  return rtfOf(`${head.map((words) => `\\pard ${escapeRtf(words)}\\par`).join("")}${rows.map(line).join("")}\\pard x\\par`);
}

test.each([
  ["html", html()],
  ["docx", docx()],
  ["odt", odt()],
  ["rtf", rtf()],
])("a cell over two rows is one of both, and an empty one of neither: %s", async (format, bytes) => {
  const result = await ingest(`a.${format}`, bytes);
  if (!result.ok) throw new Error(result.id);
  const { tasks, deadlines } = result.record;
  const due = new Map(deadlines.map(({ id, due }) => [id, due]));
  expect(tasks.map(({ text, units, deadlines: own }) => [text, units.map(({ name }) => name), own.map((id) => due.get(id))])).toEqual([
    ["Rà soát thủ tục", ["Phòng Nội vụ"], ["2023-06-30"]],
    ["Công khai thủ tục", ["Phòng Tư pháp"], ["2023-06-30"]],
    ["Đánh giá cán bộ", ["Phòng Y tế"], []],
    ["Báo cáo kết quả", ["Phòng Y tế"], ["2023-12-31"]],
  ]);
});

test("a cell without a rule under it goes on in the next row of a printed table", () => {
  const rules = borders([80, 120, 300, 500], [100, 140, 180]).map((rule) => (rule.at === 140 ? { ...rule, to: 300 } : rule));
  const words = [printed("1", 84, 114), printed("Sở A", 124, 114), printed("Quý I", 304, 114), printed("2", 84, 154)];
  const { text, covered } = writeBlocks(blocksOf([page([...words, printed("Sở B", 124, 154)], rules)]));
  expect([text, covered]).toEqual(["1\tSở A\tQuý I\n2\tSở B\t", [text.length]]);
});

/** One row over the whole table, as it is and as some programs write it: its words in each column. */
const headed = [
  ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"],
  ["I", "Hạ tầng số", "Hạ tầng số", "Hạ tầng số"],
  ["1", "Lắp đặt máy chủ", "Phòng Nội vụ", "30/6/2023"],
  ["II", "Nhân lực số", "Nhân lực số", "Nhân lực số"],
  ["1", "Tập huấn cán bộ", "Phòng Y tế", "31/12/2023"],
];

const lines = {
  barred: headed.flatMap((row, k) => [`| ${row.join(" | ")} |`, ...(k === 0 ? ["|---|---|---|---|"] : [])]),
  piped: headed.map((row) => row.join(" | ")),
  tabbed: headed.map((row) => row.join("\t")),
  html: [`<table>${headed.map((row) => `<tr>${row.map((words) => `<td>${words}</td>`).join("")}</tr>`).join("")}</table>`],
};

test.each(Object.entries(lines))("a cell over a row that is written into each column heads the rows under it: %s", async (kind, table) => {
  const text = [...head, ...table].join("\n\n".slice(0, kind === "html" ? 2 : 1));
  const result = await ingest(kind === "html" ? "a.html" : "a.md", Buffer.from(text));
  if (!result.ok) throw new Error(result.id);
  expect(result.record.tasks.map(({ id, text: words, units }) => [id, words, ...units.map(({ name }) => name)])).toEqual([
    ["I.I.1", "Lắp đặt máy chủ", "Phòng Nội vụ"],
    ["I.II.1", "Tập huấn cán bộ", "Phòng Y tế"],
  ]);
});
