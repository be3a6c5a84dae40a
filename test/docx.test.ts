import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocx } from "../src/readers/docx.ts";
import { readSource } from "../src/readers/list.ts";
import { docxOf, partXml } from "./tools/office/write-docx.ts";

const p = (words: string, properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${words && `<w:r><w:t>${words}</w:t></w:r>`}</w:p>`;
const run = (words: string, look: string) => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const inList = (list: number, level = 0) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const cell = (words: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`;
const table = (widths: readonly number[], ...rows: string[]) =>
  `<w:tbl><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join("")}</w:tbl>`;

function level(at: number, format: string, text: string, more = "") {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

/** Lists 1 and 2 share their levels; list 2 starts the first level at 5. */
const numbering = partXml(
  "numbering",
  `<w:abstractNum w:abstractNumId="7">${level(0, "decimal", "Điều %1.", '<w:pStyle w:val="Dieu"/>')}${level(1, "decimal", "%1.%2.")}${level(2, "lowerLetter", "%3)")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="8">${level(0, "upperRoman", "%1.")}${level(1, "decimal", "%1.%2", "<w:isLgl/>")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="9">${level(0, "bullet", "\uf0b7")}${level(1, "bullet", "-")}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="9"/></w:num>',
);

function read(body: string, parts: Readonly<Record<string, string>> = {}): string[] {
  const result = readDocx("a.docx", docxOf(body, parts));
  if (!result.ok) throw new Error(result.id);
  return result.source.text.split("\n").filter((line) => line !== "");
}

const listed = (...places: [list: number, level: number][]) =>
  read(places.map(([list, at]) => p("x", inList(list, at))).join(""), { "word/numbering.xml": numbering }).map((line) =>
    line.replace(" x", ""),
  );

describe("numbers of lists", () => {
  test("count by level, and start anew under the next number above", () => {
    expect(listed([1, 0], [1, 1], [1, 1], [1, 2], [1, 2], [1, 0], [1, 1], [1, 2])).toEqual([
      "Điều 1.",
      "1.1.",
      "1.2.",
      "a)",
      "b)",
      "Điều 2.",
      "2.1.",
      "a)",
    ]);
  });

  test("go on in a list that shares its levels, and start where it says so", () => {
    expect(listed([1, 0], [2, 0], [2, 0], [1, 0])).toEqual(["Điều 1.", "Điều 5.", "Điều 6.", "Điều 7."]);
  });

  test("are figures under Roman ones where the level says so", () => {
    expect(listed([3, 0], [3, 0], [3, 1])).toEqual(["I.", "II.", "2.1"]);
  });

  test("are bullets or dashes", () => {
    expect(listed([4, 0], [4, 1])).toEqual(["•", "-"]);
  });

  test("come from a style, and are taken off by list 0", () => {
    const styles = partXml(
      "styles",
      '<w:style w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="Con"><w:basedOn w:val="Dieu"/></w:style>',
    );
    const body =
      p("một", '<w:pStyle w:val="Dieu"/>') + p("hai", `<w:pStyle w:val="Con"/>${inList(0)}`) + p("ba", '<w:pStyle w:val="Con"/>');
    expect(read(body, { "word/numbering.xml": numbering, "word/styles.xml": styles })).toEqual(["Điều 1. một", "hai", "Điều 2. ba"]);
  });
});

describe("tracked changes", () => {
  test("are taken as accepted", () => {
    const inserted = `<w:ins>${run("thêm", "")}</w:ins>`;
    const deleted = `<w:del><w:r><w:delText>bớt</w:delText></w:r></w:del><w:moveFrom>${run("đi", "")}</w:moveFrom>`;
    expect(read(`<w:p>${run("Giữ ", "")}${inserted}${deleted}</w:p>`)).toEqual(["Giữ thêm"]);
  });

  test("join paragraphs whose mark is deleted, and take deleted rows away", () => {
    const rows = [`${cell("a")}${cell("b")}`, `<w:trPr><w:del/></w:trPr>${cell("c")}${cell("d")}`];
    expect(read(p("một ", "<w:rPr><w:del/></w:rPr>") + p("hai") + table([2000, 2000], ...rows))).toEqual(["một hai", "a\tb"]);
  });
});

describe("tables", () => {
  test("have common columns under merged and shifted cells", () => {
    const rows = [
      cell("TT", '<w:vMerge w:val="restart"/>') + cell("Phân công", '<w:gridSpan w:val="2"/>') + cell("Hạn"),
      cell("", "<w:vMerge/>") + cell("Chủ trì") + cell("Phối hợp") + cell("Quý"),
    ];
    expect(read(table([600, 2000, 2000, 900], ...rows))).toEqual(["TT\tPhân công\t\tHạn", "\tChủ trì\tPhối hợp\tQuý"]);
  });

  test("take edges a hair apart for one", () => {
    const wide = '<w:gridSpan w:val="2"/>';
    expect(read(table([600, 100, 2000], cell("1", wide) + cell("a"), cell("2") + cell("b", wide)))).toEqual(["1\ta", "2\tb"]);
  });

  test("of one column are frames", () => {
    expect(read(table([9000], `<w:tc>${p("một")}${p("hai")}</w:tc>`))).toEqual(["một", "hai"]);
  });

  test("inside a cell are its lines", () => {
    const inner = table([500, 500], cell("a") + cell("b"), cell("c") + cell("d"));
    expect(read(table([2000, 2000], `${cell("1")}<w:tc>${inner}<w:p/></w:tc>`))).toEqual(["1\ta    b<br>c    d"]);
  });
});

describe("what stands in a line", () => {
  test("footnotes and endnotes are marked in the order of print, whatever their ids", () => {
    const note = (id: number, words: string) => `<w:footnote w:id="${id}">${p(words)}</w:footnote>`;
    const ref = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const body = `<w:p>${run("Một", "")}${ref("footnote", 5)}${run(" hai", "")}${ref("footnote", 2)}</w:p><w:p>${run("Ba", "")}${ref("endnote", 1)}</w:p>`;
    const parts = {
      "word/footnotes.xml": partXml("footnotes", note(2, "B") + note(5, "A")),
      "word/endnotes.xml": partXml("endnotes", `<w:endnote w:id="1">${p("C")}${p("D")}</w:endnote>`),
    };
    expect(read(body, parts)).toEqual(["Một[^1] hai[^2]", "[^1] A", "[^2] B", "Ba[^3]", "[^3] C<br>D"]);
  });

  test("text boxes are read once, after their paragraph", () => {
    const box = (words: string) => `<w:txbxContent>${p(words)}</w:txbxContent>`;
    const shape = `<mc:AlternateContent xmlns:mc="x"><mc:Choice>${box("DỰ THẢO")}</mc:Choice><mc:Fallback>${box("DỰ THẢO")}</mc:Fallback></mc:AlternateContent>`;
    expect(read(`<w:p><w:r>${shape}</w:r>${run("Số: 1", "")}</w:p>`)).toEqual(["Số: 1", "DỰ THẢO"]);
  });

  test("fields give their results, hidden words nothing", () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const field = `${mark("begin")}<w:r><w:instrText>REF x</w:instrText></w:r>${run("mã", "")}${mark("separate")}${run("12", "")}${mark("end")}`;
    expect(read(`<w:p>${run("Số ", "")}${field}${run("ẩn", "<w:vanish/>")}</w:p>`)).toEqual(["Số 12"]);
  });

  test("signs, raised figures and capitals are as printed", () => {
    const signs = '<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>';
    expect(read(`<w:p>${signs}${run(" m", "")}${run("2", '<w:vertAlign w:val="superscript"/>')}${run(" sở", "<w:caps/>")}</w:p>`)).toEqual([
      "a-b☑ m² SỞ",
    ]);
  });

  test("line breaks stay lines, tabs part columns", () => {
    expect(read("<w:p><w:r><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r></w:p>")).toEqual(["a", "b    c"]);
  });
});

test("a font before Unicode that draws capitals gives capitals", async () => {
  const fonts = (name: string) => `<w:rFonts w:ascii="${name}"/>`;
  const words = `<w:p>${run("Céng hoµ x· héi chñ nghÜa viÖt nam", fonts(".VnTimeH"))}${run(", ®éc lËp, tù do, h¹nh phóc", fonts(".VnTime"))}</w:p>`;
  const result = await readSource("a.docx", docxOf(words));
  expect(result).toMatchObject({
    source: { encoding: "tcvn3", legible: { text: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM, độc lập, tự do, hạnh phúc\n" } },
  });
});

test("other prefixes of the same namespaces are understood", () => {
  const words = '<ns0:p><ns0:pPr><ns0:jc ns0:val="center"/></ns0:pPr><ns0:r><ns0:t>Sở Nội vụ</ns0:t></ns0:r></ns0:p>';
  const document = `<ns0:document xmlns:ns0="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><ns0:body>${words}</ns0:body></ns0:document>`;
  expect(read("", { "word/document.xml": document })).toEqual(["Sở Nội vụ"]);
});

describe("what is no document", () => {
  const whole = docxOf(p("một"));
  const part = (name: string, words: string) => zipSync({ [name]: new TextEncoder().encode(words) });
  test.each([
    ["cut off", whole.subarray(0, whole.length - 40), "file-damaged"],
    ["without a document in it", part("word/styles.xml", "<a/>"), "file-damaged"],
    ["with broken XML", docxOf("<w:p>"), "file-damaged"],
    ["with a document type declaration", part("word/document.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), "file-unsafe"],
    ["that unpacks to far more than it is", zipSync({ "word/document.xml": new Uint8Array(30_000_000) }, { level: 9 }), "file-unsafe"],
    ["of elements inside one another without end", docxOf("<w:r>".repeat(20_000) + "</w:r>".repeat(20_000)), "file-unsafe"],
    ["without words", docxOf("<w:p/>"), "file-empty"],
  ])("a file %s", (_, bytes, id) => {
    expect(readDocx("a.docx", bytes)).toEqual({ ok: false, id, words: {} });
  });
});
