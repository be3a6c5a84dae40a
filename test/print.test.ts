import { describe, expect, test } from "vitest";
import { blocksOf } from "../src/readers/print/blocks.ts";
import type { Glyph, Page } from "../src/readers/print/page.ts";
import { writeBlocks } from "../src/readers/print/write.ts";
import { borders, page, printed } from "./tools/print-page.ts";

const textOf = (...pages: Page[]) => writeBlocks(blocksOf(pages)).text;
/** 70 characters of 6 points reach from 80 to the right margin at 500. */
const full = (opening: string) => opening.padEnd(70, " xyzt").replace(/ $/, "z");
const paragraph = [full("Một"), full("hai"), full("ba"), full("bốn"), "năm."];

describe("lines", () => {
  test("that a browser prints around a page are left out", () => {
    const around = [
      printed("11/21/26, 4:48 PM", 24, 22, 8),
      printed("Trang tin", 250, 22, 8),
      printed("https://tin.vn/a?b=1 1/1", 24, 780, 8),
    ];
    expect(textOf(page([...around, printed("Một hai", 80, 100)]))).toBe("Một hai");
    expect(textOf(page([printed("12/05/2025 08:00 Họp giao ban", 80, 60), printed("Một", 80, 300)]))).toContain("Họp");
  });

  test("beside each other are two columns even where none are level", () => {
    const left = ["UBND TỈNH", "SỞ Y TẾ", "Số: 5/KH-SYT"].map((line, k) => printed(line, 80, 100 + 15 * k));
    const right = ["QUỐC HIỆU", "Tiêu ngữ", "Ngày tháng"].map((line, k) => printed(line, 340, 107 + 15 * k));
    expect(textOf(page([...left, ...right])).replace(/\n+/g, "\n")).toBe(
      "UBND TỈNH\nSỞ Y TẾ\nSố: 5/KH-SYT\nQUỐC HIỆU\nTiêu ngữ\nNgày tháng",
    );
  });

  test("that fill the width are one paragraph", () => {
    expect(textOf(page(paragraph.map((line, k) => printed(line, 80, 100 + 15 * k))))).toBe(paragraph.join(" "));
  });

  test("keep the blank that a slanted letter leans into, and letters that are spaced out stay one word", () => {
    const shifted = (glyphs: readonly Glyph[], by: number) => glyphs.map((g) => ({ ...g, left: g.left + by, right: g.right + by }));
    const [first, ...rest] = shifted(printed("45/TTr", 92, 100), 1.6);
    const slanted = page([printed("số", 80, 100), first ? [{ ...first, apart: true }] : [], rest]);
    const spaced = [...printed("abcd", 80, 100)].map((g, k) => ({ ...g, left: g.left + k * 1.6, right: g.right + k * 1.6, apart: k > 0 }));
    expect([textOf(slanted), textOf(page([spaced]))]).toEqual(["số 45/TTr", "abcd"]);
  });

  test("after a short one begin a new paragraph", () => {
    const lines = [...paragraph, "Sáu."].map((line, k) => printed(line, 80, 100 + 15 * k));
    expect(textOf(page(lines))).toBe(`${paragraph.join(" ")}\nSáu.`);
  });

  test("of a paragraph cut by a page break are joined, its page number left out", () => {
    const first = page([...paragraph.slice(0, 4).map((line, k) => printed(line, 80, 700 + 15 * k)), printed("- 1 -", 290, 30)]);
    const second = page([printed("năm.", 80, 60), printed("2", 300, 780)], [], 2);
    expect(textOf(first, second)).toBe(paragraph.join(" "));
  });

  test("of a title in capitals are joined to its last word, and told from the text below", () => {
    const title = ["VIỆC TRỌNG TÂM ".padEnd(70, "CỦA TỈNH ").trim(), "NĂM", ...paragraph];
    const lines = title.map((line, k) => printed(line, 80, 100 + 15 * k));
    expect(textOf(page(lines))).toBe(`${title[0]} NĂM\n${paragraph.join(" ")}`);
  });

  test("with nothing but the signs of documents go on with the paragraph", () => {
    const lines = [full("Một"), "12/QĐ-UBND, TT 5/2015/TT-BNV"].map((line, k) => printed(line, 80, 100 + 15 * k));
    expect(textOf(page(lines))).toBe(`${full("Một")} 12/QĐ-UBND, TT 5/2015/TT-BNV`);
  });

  test("that open with the next number begin a new paragraph, though the one before fills its line", () => {
    const [one = "", nine = "", two = ""] = ["1 Một", "19 Chín", "2 Hai"].map((opening) => full(opening).replace(/.$/, "."));
    const lines = [...paragraph, one, nine, two].map((line, k) => printed(line, 80, 100 + 15 * k));
    expect(textOf(page(lines)).split("\n").slice(1)).toEqual([`${one} ${nine}`, two]);
  });

  test("indented alike are two paragraphs where the first does not reach the edge that all lines reach", () => {
    const heading = full("6. Việc").slice(0, 62);
    const lines = [
      ...paragraph.map((line, k) => printed(line, 80, 100 + 15 * k)),
      printed(heading, 104, 175),
      printed(full("Triển").slice(0, 65), 104, 190),
    ];
    expect(textOf(page(lines)).split("\n").slice(1)).toEqual([heading, full("Triển").slice(0, 65)]);
  });

  test("stretched over a width that they would not fill are broken by hand", () => {
    const stretched = [...printed("KÝ", 80, 175), ...printed("TÊN", 482, 175)];
    const lines = [...paragraph.map((line, k) => printed(line, 80, 100 + 15 * k)), stretched, printed("Anh", 80, 190)];
    expect(textOf(page(lines)).split("\n").slice(-1)).toEqual(["Anh"]);
  });

  test("whose characters the file has in another order are sorted", () => {
    const line = printed("Nghị quyết", 80, 100);
    expect(textOf(page([line.filter((_, k) => k % 2 === 0), line.filter((_, k) => k % 2 === 1)]))).toBe("Nghị quyết");
  });

  test("have a space where capitals stand a little apart, but not where all letters do", () => {
    const at = (words: string, gap: (k: number) => number) =>
      printed(words, 80, 100).map((glyph, k) => ({ ...glyph, left: glyph.left + gap(k), right: glyph.right + gap(k) }));
    expect(textOf(page([at("TƯVÀ", (k) => (k > 1 ? 1.3 : 0))]))).toBe("TƯ VÀ");
    expect(textOf(page([at("TƯVÀ", (k) => 1.3 * k)]))).toBe("TƯVÀ");
  });

  test("keep an accent after its letter", () => {
    expect(textOf(page([printed("Điều".normalize("NFD"), 80, 100)])).normalize("NFC")).toBe("Điều");
  });
});

describe("two columns", () => {
  test("end at a blank line over what stands at the left edge above a whole line", () => {
    const lines: [string, number, number][] = [
      ["UBND TỈNH", 80, 100],
      ["QUỐC HIỆU", 340, 100],
      ["Số: 5/KH", 80, 112],
      ["Ngày tháng", 340, 112],
      ["V/v rà soát", 80, 124],
      ["KẾ HOẠCH", 80, 148],
      [full("Rà soát"), 80, 160],
    ];
    const text = textOf(page(lines.map(([words, left, base]) => printed(words, left, base))));
    expect(text.replace(/\n+/g, "\n")).toBe(`UBND TỈNH\nSố: 5/KH\nV/v rà soát\nQUỐC HIỆU\nNgày tháng\nKẾ HOẠCH\n${full("Rà soát")}`);
  });

  test("are read one after the other", () => {
    const left = ["CỤC AN", "Số: 1/QĐ"].map((line, k) => printed(line, 80, 50 + 15 * k));
    const right = ["CỘNG HÒA", "An, ngày 1"].map((line, k) => printed(line, 320, 51 + 15 * k));
    const below = paragraph.map((line, k) => printed(line, 80, 130 + 15 * k));
    expect(textOf(page([...left, ...right, ...below]))).toBe(`CỤC AN\nSố: 1/QĐ\n\nCỘNG HÒA\nAn, ngày 1\n\n${paragraph.join(" ")}`);
  });

  test("are not seen in a list whose marks stand apart", () => {
    const items = ["một", "hai"].flatMap((item, k) => [printed("-", 80, 100 + 15 * k), printed(item, 130, 100 + 15 * k)]);
    expect(textOf(page(items))).toBe("- một\n- hai");
  });
});

describe("a ruled table", () => {
  const xs = [80, 120, 300, 500];
  const row = (cells: readonly string[], base: number) =>
    cells.flatMap((cell, k) => cell.split("\n").map((line, j) => printed(line, (xs[k] ?? 0) + 4, base + 15 * j)));

  test("has its cells apart, and their paragraphs", () => {
    const glyphs = [...row(["1", "Sở A", "Việc một\nViệc hai"], 114), ...row(["2", "", "ba"], 154)];
    expect(textOf(page(glyphs, borders(xs, [100, 140, 180])))).toBe("1\tSở A\tViệc một<br>Việc hai\n2\t\tba");
  });

  test("keeps the words of merged cells in the first", () => {
    const rules = borders(xs, [100, 140, 180]).map((rule) => (rule.at === 120 ? { ...rule, from: 140 } : rule));
    expect(textOf(page([printed("Nhóm một", 90, 114), ...row(["1", "Sở A", "ba"], 154)], rules))).toBe("Nhóm một\t\n1\tSở A\tba");
  });

  test("cut by a page break is one: no second heading, the cut row whole", () => {
    const heading = row(["Số", "Đơn vị", "Việc"], 114);
    const first = page(
      [...heading, ...row(["1", "Sở A", "một"], 154), ...row(["2", "Sở B", "hai và"], 194)],
      borders(xs, [100, 140, 180, 220]),
    );
    const second = page([...heading, ...row(["", "", "ba"], 154), ...row(["3", "Sở C", "bốn"], 194)], borders(xs, [100, 140, 180, 220]), 2);
    expect(textOf(first, second)).toBe("Số\tĐơn vị\tViệc\n1\tSở A\tmột\n2\tSở B\thai và ba\n3\tSở C\tbốn");
  });
});

describe("a table's first row on a page", () => {
  const xs = [80, 120, 500];
  const row = (cells: readonly string[], base: number) => cells.flatMap((cell, k) => printed(cell, (xs[k] ?? 0) + 4, base));

  test("is a row of its own where its column counts, were it after the heading alone", () => {
    const first = page([row(["TT", full("Việc").slice(0, 61)], 714)], borders(xs, [700, 740]));
    const second = page([...[row(["I", "Nhóm"], 64), row(["1", "một"], 104)]], borders(xs, [50, 90, 130]), 2);
    expect(textOf(first, second).split("\n").slice(1)).toEqual(["I\tNhóm", "1\tmột"]);
  });
});

describe("footnotes", () => {
  const rule = { upright: false, at: 685, from: 80, to: 220 };

  test("follow the paragraph that the page's end cuts, their marks told from powers", () => {
    const body = paragraph.slice(0, 4).map((line, k) => printed(line, 80, 600 + 15 * k));
    const mark = printed("1", 500, 596, 7);
    const foot = [...printed("1", 80, 696, 6), ...printed("Gồm 5 km", 86, 700, 10), ...printed("2", 126, 696, 6)];
    const first = page([...body, mark, foot], [rule]);
    const second = page([printed("năm.", 80, 60)], [], 2);
    expect(textOf(first, second)).toBe(`${paragraph[0]}[^1] ${paragraph.slice(1).join(" ")}\n\n[^1] Gồm 5 km²`);
  });
});

test("each word has its page and place", () => {
  const { placed, text } = writeBlocks(blocksOf([page([printed("Một hai", 80, 100)])]));
  expect(placed.map(({ start, page, box }) => [text.slice(start, start + 3), page, box])).toEqual([
    ["Một", 1, [80, 90.4, 98, 102.4]],
    ["hai", 1, [104, 90.4, 122, 102.4]],
  ]);
});
