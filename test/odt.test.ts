import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readOdt } from "../src/readers/odt.ts";
import { odtOf } from "./tools/office/write-odt.ts";

const p = (words: string, more = "") => `<text:p${more}>${words}</text:p>`;
const item = (...inner: string[]) => `<text:list-item>${inner.join("")}</text:list-item>`;
const list = (more: string, ...items: string[]) => `<text:list${more}>${items.join("")}</text:list>`;
const styled = ' text:style-name="L1"';
const number = (level: number, format: string, suffix: string, more = "") =>
  `<text:list-level-style-number text:level="${level}" style:num-format="${format}" style:num-suffix="${suffix}"${more}/>`;
const lists =
  `<text:list-style style:name="L1">${number(1, "1", ".", ' style:num-prefix="Điều "')}${number(2, "1", ".", ' text:display-levels="2"')}${number(3, "a", ")")}</text:list-style>` +
  '<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="&#xF0B7;"/></text:list-style>';

function read(text: string, automatic = lists, styles = ""): string[] {
  const result = readOdt("a.odt", odtOf(text, automatic, styles));
  if (!result.ok) throw new Error(result.id);
  return result.source.text.split("\n").filter((line) => line !== "");
}

describe("numbers of lists", () => {
  test("count by level; further paragraphs of an item have none", () => {
    const inner = list("", item(p("b"), list("", item(p("c")), item(p("d")))));
    expect(read(list(styled, item(p("a"), p("a2"), inner), item(p("e"))))).toEqual([
      "Điều 1. a",
      "a2",
      "1.1. b",
      "a) c",
      "b) d",
      "Điều 2. e",
    ]);
  });

  test("go on and start where the list says so", () => {
    const first = list(`${styled} xml:id="x"`, item(p("a")));
    const on = list(`${styled} text:continue-list="x"`, item(p("b")));
    const anew = list(styled, item(p("c")));
    const given = list(styled, `<text:list-item text:start-value="7">${p("d")}</text:list-item>`);
    expect(read(first + p("x") + on + anew + given)).toEqual(["Điều 1. a", "x", "Điều 2. b", "Điều 1. c", "Điều 7. d"]);
  });

  test("are bullets, and numbers of headings", () => {
    const outline =
      '<text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/></text:outline-style>';
    const heading = '<text:h text:outline-level="1">a</text:h>';
    expect(read(heading + list(' text:style-name="L2"', item(p("b"))) + heading, lists, outline)).toEqual(["I. a", "• b", "II. a"]);
  });
});

describe("what stands in a line", () => {
  test("footnotes are marked in the order of print", () => {
    const note = (words: string) =>
      `<text:note text:note-class="footnote"><text:note-citation>9</text:note-citation><text:note-body>${p(words)}</text:note-body></text:note>`;
    expect(read(p(`một${note("A")} hai${note("B")}`))).toEqual(["một[^1] hai[^2]", "[^1] A", "[^2] B"]);
  });

  test("spaces, tabs, line breaks and looks of spans are as printed", () => {
    const looks =
      '<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>' +
      '<style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>' +
      '<style:style style:name="P1" style:family="paragraph"><style:text-properties fo:text-transform="uppercase"/></style:style>';
    const span = (style: string, words: string) => `<text:span text:style-name="${style}">${words}</text:span>`;
    const line = `a<text:s text:c="3"/>b\n  m${span("T1", "2")}${span("T2", "ẩn")}<text:line-break/>c<text:tab/>d`;
    expect(read(p(line) + p("sở", ' text:style-name="P1"'), looks)).toEqual(["a   b m²", "c    d", "SỞ"]);
  });

  test("text boxes stand after their paragraph, deleted words nowhere", () => {
    const box = `<draw:frame xmlns:draw="x"><draw:text-box>${p("DỰ THẢO")}</draw:text-box></draw:frame>`;
    const changes = `<text:tracked-changes><text:changed-region><text:deletion>${p("cũ")}</text:deletion></text:changed-region></text:tracked-changes>`;
    expect(read(changes + p(`${box}Số: 1`))).toEqual(["Số: 1", "DỰ THẢO"]);
  });
});

test("covered and repeated cells keep the columns", () => {
  const cell = (words: string, more = "") => `<table:table-cell${more}>${p(words)}</table:table-cell>`;
  const covered = "<table:covered-table-cell/>";
  const rows = [
    `${cell("TT")}${cell("Phân công", ' table:number-columns-spanned="2"')}${covered}${cell("Hạn")}`,
    `${cell("1")}<table:table-cell table:number-columns-repeated="2"/>${cell("Quý")}`,
  ];
  const body = rows.map((row) => `<table:table-row>${row}</table:table-row>`).join("");
  expect(read(`<table:table><table:table-header-rows>${body}</table:table-header-rows></table:table>`)).toEqual([
    "TT\tPhân công\t\tHạn",
    "1\t\t\tQuý",
  ]);
});

describe("what is no document", () => {
  const parts = (files: Readonly<Record<string, string>>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, new TextEncoder().encode(xml)])));
  const locked = '<m:manifest xmlns:m="x"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></m:manifest>';
  test.each([
    ["locked with a password", parts({ "content.xml": "…", "META-INF/manifest.xml": locked }), "file-encrypted"],
    ["without content", parts({ "styles.xml": "<a/>" }), "file-damaged"],
    ["cut off", odtOf(p("a")).subarray(0, 300), "file-damaged"],
  ])("a file %s", (_, bytes, id) => {
    expect(readOdt("a.odt", bytes)).toEqual({ ok: false, id, words: {} });
  });
});
