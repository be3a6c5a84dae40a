import { docxOf, partXml } from "./write-docx.ts";

/** What `formsDocx` prints, line by line; a list that LibreOffice counts apart from Word is not in it. */
export const formsLines: readonly string[] = [
  "Điều 1. Lập danh mục",
  "1.1. Lập danh mục",
  "1.2. Lập danh mục",
  "a) Lập danh mục",
  "b) Lập danh mục",
  "Điều 2. Lập danh mục",
  "2.1. Lập danh mục",
  "I. Lập danh mục",
  "II. Lập danh mục",
  "• Lập danh mục",
  "Một[^1] hai[^2]",
  "[^1] Ghi chú một",
  "[^2] Ghi chú hai",
  "TT\tPhân công\t\tHạn",
  "\tChủ trì<br>Sở Nội vụ\tPhối hợp\tQuý",
  "1\ta\t\tb",
  "m² thêm",
  "dòng    cột SỞ",
];

const places = [
  [1, 0],
  [1, 1],
  [1, 1],
  [1, 2],
  [1, 2],
  [1, 0],
  [1, 1],
  [2, 0],
  [2, 0],
  [3, 0],
] as const;

/** A Word document with what readers find hardest: numbers of lists, footnotes, merged cells, tracked changes, looks of words. */
export function formsDocx(): Uint8Array {
  const numbers = places.map(([list, level]) =>
    p("Lập danh mục", `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`),
  );
  const notes = `<w:p>${run("Một")}${mark(1)}${run(" hai")}${mark(2)}</w:p>`;
  return docxOf(`${numbers.join("")}${notes}${table}${looks}<w:sectPr/>`, {
    "word/numbering.xml": partXml("numbering", lists),
    "word/footnotes.xml": partXml("footnotes", footnotes),
  });
}

const run = (words: string, look = "") => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const p = (words: string, properties = "") => `<w:p><w:pPr>${properties}</w:pPr>${words && run(words)}</w:p>`;
const mark = (id: number) => `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const described = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.join("")}</w:abstractNum>`;
const lists = [
  described(1, level(0, "decimal", "Điều %1."), level(1, "decimal", "%1.%2."), level(2, "lowerLetter", "%3)")),
  described(2, level(0, "upperRoman", "%1.")),
  described(3, level(0, "bullet", "•")),
  ...[1, 2, 3].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`),
].join("");
const footnotes = [
  '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p/></w:footnote>',
  `<w:footnote w:id="1">${p("Ghi chú một")}</w:footnote><w:footnote w:id="2">${p("Ghi chú hai")}</w:footnote>`,
].join("");
const cell = (width: number, words: readonly string[], more = "") =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${more}</w:tcPr>${words.map((line) => p(line)).join("")}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const table = [
  '<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr>',
  `<w:tblGrid>${[600, 3000, 3000, 2400].map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>`,
  row(cell(600, ["TT"], '<w:vMerge w:val="restart"/>'), cell(6000, ["Phân công"], '<w:gridSpan w:val="2"/>'), cell(2400, ["Hạn"])),
  row(cell(600, [""], "<w:vMerge/>"), cell(3000, ["Chủ trì", "Sở Nội vụ"]), cell(3000, ["Phối hợp"]), cell(2400, ["Quý"])),
  row(cell(600, ["1"]), cell(3000, ["a"]), cell(3000, [""]), cell(2400, ["b"])),
  "</w:tbl>",
].join("");
const change = 'w:id="1" w:author="A" w:date="2020-01-01T00:00:00Z"';
const looks = [
  `<w:p>${run("m")}${run("2", '<w:vertAlign w:val="superscript"/>')}<w:ins ${change}>${run(" thêm")}</w:ins>`,
  `<w:del ${change}><w:r><w:delText>bớt</w:delText></w:r></w:del><w:r><w:br/><w:t>dòng</w:t><w:tab/><w:t>cột</w:t></w:r>`,
  `${run(" sở", "<w:caps/>")}${run("ẩn", "<w:vanish/>")}</w:p>`,
].join("");
