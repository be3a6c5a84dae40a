import { describe, expect, test } from "vitest";
import { readRtf } from "../src/readers/rtf.ts";
import { rtfOf } from "./tools/office/write-rtf.ts";

function read(body: string, head = ""): string[] {
  const result = readRtf("a.rtf", rtfOf(body, head));
  if (!result.ok) throw new Error(result.id);
  return result.source.text
    .normalize("NFC")
    .split("\n")
    .filter((line) => line !== "");
}

describe("letters", () => {
  test.each([
    ["by number, with a substitute to pass over", "S\\u7903?"],
    ["by number, with a substitute in hexadecimal", "S\\u7903\\'3f"],
    ["by number, with two substitutes", "\\uc2 S\\u7903\\'3f?"],
    ["by number, without a substitute", "\\uc0 S\\u7903 "],
    ["by bytes of the document's code page", "\\ansicpg1258 S\\'f5\\'d2"],
    ["by bytes of the font's code page", "\\f1 S\\'f5\\'d2"],
  ])("come %s", (_, words) => {
    expect(read(`{${words}} N\\u7897?i`, "{\\fonttbl{\\f1\\fcharset163 VNArial;}}")).toEqual(["Sở Nội"]);
  });

  test("of symbol fonts are signs", () => {
    expect(read("{\\f2 \\'b7}{\\f3 \\'fe} x", "{\\fonttbl{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset2 Wingdings;}}")).toEqual(["•☑ x"]);
  });

  test("that are hidden, deleted, or in headers and programs' groups are left out", () => {
    expect(read("a{\\v b}{\\deleted c}{\\header d\\par}{\\*\\unknown e}{\\pict 0a\\bin3 }}}f}g")).toEqual(["ag"]);
  });

  test("raised figures and capitals are as printed", () => {
    expect(read("m{\\super 2} {\\caps s\\u7903?}\\~a\\_b\\emdash c")).toEqual(["m² SỞ\u00a0a-b—c"]);
  });
});

test("numbers of lists are those that the file prints", () => {
  expect(read("{\\listtext\\pard\\plain 1.\\tab}a\\par{\\pntext\\f0 2.\\tab}b\\par")).toEqual(["1. a", "2. b"]);
});

test("fields give their results", () => {
  expect(read("{\\field{\\*\\fldinst REF x}{\\fldrslt 12}}/KH")).toEqual(["12/KH"]);
});

test("footnotes stand after their paragraph, text boxes too", () => {
  const note = "{\\super\\chftn}{\\footnote\\pard\\plain{\\super\\chftn} A\\par B}";
  const box = "{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard C\\par}}{\\shprslt{\\pict 00}}}";
  expect(read(`m${note}n${box}\\par o`)).toEqual(["m[^1]n", "[^1] A<br>B", "C", "o"]);
});

describe("tables", () => {
  const row = (edges: string, ...cells: string[]) => `\\trowd${edges}\\pard\\intbl ${cells.map((cell) => `${cell}\\cell`).join(" ")}\\row`;

  test("have common columns under merged cells", () => {
    const rows = [
      row("\\clvmgf\\cellx600\\cellx4600\\cellx5500", "TT", "A\\par B", "C"),
      row("\\clvmrg\\cellx600\\cellx2600\\cellx4600\\cellx5510", "", "a", "b", "c"),
      row("\\cellx600\\clmgf\\cellx2600\\clmrg\\cellx4600\\cellx5500", "1", "d", "", "e"),
    ];
    expect(read(`${rows.join("")}\\pard x\\par`)).toEqual(["TT\tA<br>B\t\tC", "\ta\tb\tc", "1\td\t\te", "x"]);
  });

  test("inside a cell are its lines", () => {
    const inner =
      "\\pard\\intbl\\itap2 a\\nestcell b\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}";
    expect(read(`\\trowd\\cellx2000\\cellx4000${inner}\\pard\\intbl x\\cell y\\cell\\row\\pard z`)).toEqual(["a    b<br>x\ty", "z"]);
  });
});

describe("what is no document", () => {
  test.each([
    ["cut off", "{\\rtf1 a{\\b c", "file-damaged"],
    ["without words", "{\\rtf1 {\\info{\\title a}}}", "file-empty"],
  ])("a file %s", (_, rtf, id) => {
    expect(readRtf("a.rtf", Buffer.from(rtf))).toEqual({ ok: false, id, words: {} });
  });

  test("a picture of a million lines takes no long time", () => {
    const picture = `{\\pict ${"00ff\r\n".repeat(1_000_000)}}`;
    expect(read(`a${picture}b`)).toEqual(["ab"]);
  });
});
