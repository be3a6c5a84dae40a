import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { locator } from "../src/locate.ts";
import { readText } from "../src/readers/text.ts";
import { repair } from "../src/text/repair.ts";

const words = "THÔNG BÁO\nSở Nội vụ: Chủ trì việc “kiểm tra”.\n";
const utf8 = (text: string) => new TextEncoder().encode(text);

function read(bytes: Uint8Array, path = "a.txt") {
  const result = readText(path, bytes);
  if (!result.ok) throw new Error(result.id);
  return result.source;
}

function failure(bytes: Uint8Array) {
  const result = readText("a.txt", bytes);
  return result.ok ? null : { id: result.id, words: result.words };
}

describe("reading text", () => {
  test("reads UTF-8", () => {
    expect(read(utf8(words))).toMatchObject({ text: words, encoding: "utf-8", format: "text", pages: null, bytes: utf8(words).length });
  });

  test("keeps a byte order mark, which the repair drops", () => {
    const source = read(utf8(`\ufeff${words}`));
    expect([source.text, repair(source.text).text]).toEqual([`\ufeff${words}`, words]);
  });

  test.each(["utf-16le", "utf-16be"] as const)("reads %s with a byte order mark", (encoding) => {
    const source = read(iconv.encode(words, encoding, { addBOM: true }));
    expect([source.encoding, repair(source.text).text]).toEqual([encoding, words]);
  });

  test.each(["utf-16le", "utf-16be"] as const)("reads %s without a byte order mark", (encoding) => {
    expect(read(iconv.encode(words, encoding, { addBOM: false }))).toMatchObject({ text: words, encoding });
  });

  test("gives the digest of the bytes", () => {
    expect(read(utf8("abc")).sha256).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  test("lets a few stray control characters pass", () => {
    expect(read(utf8(`${words}\u0002\f`)).text).toBe(`${words}\u0002\f`);
  });
});

describe("telling Markdown", () => {
  test("by the name of the file", () => {
    expect(read(utf8(words), "thong-bao.MD").format).toBe("markdown");
  });

  test("by a heading", () => {
    expect(read(utf8(`# Thông báo\n\n${words}`)).format).toBe("markdown");
    expect(read(utf8(`${words}\n1\\. Rà soát hồ sơ.\n`)).format).toBe("markdown");
  });

  test("by the rule under a table's head", () => {
    expect(read(utf8("| TT | Nhiệm vụ |\r\n| --- | :---: |\r\n| 1 | Báo cáo |\r\n")).format).toBe("markdown");
  });

  test("not by a rule of dashes or a hash inside a line", () => {
    expect(read(utf8(`-----\n| a | b |\nNhiệm vụ # 1\n#1\n${words}`)).format).toBe("text");
  });
});

describe("what cannot be read", () => {
  test.each([
    ["nothing", ""],
    ["white space", " \r\n\t\u00a0"],
    ["a byte order mark alone", "\ufeff"],
  ])("a file with %s is empty", (_, text) => {
    expect(failure(utf8(text))).toEqual({ id: "file-empty", words: {} });
  });

  test("control characters are no text", () => {
    expect(failure(Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 256))).toEqual({ id: "file-binary", words: {} });
  });

  test("a byte order mark before them makes no text of them, nor does UTF-32", () => {
    const wide = [...words].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8, 0, 0]);
    expect(failure(Uint8Array.from([0xff, 0xfe, 0, 0, ...wide]))).toEqual({ id: "file-binary", words: {} });
  });

  test.each([
    ["PDF", "%PDF-1.7\n"],
    ["RTF", "{\\rtf1 a}"],
    ["ZIP", "PK\u0003\u0004aaaa"],
    ["XLSX", "PK\u0003\u0004aaaaxl/workbook.xml"],
    ["ODS", "PK\u0003\u0004aaaamimetypeapplication/vnd.oasis.opendocument.spreadsheet"],
  ])("%s is named", (format, start) => {
    expect(failure(utf8(start))).toEqual({ id: "format-unsupported", words: { format } });
  });

  test("another encoding is told with the first byte that is wrong", () => {
    const bytes = Buffer.concat([utf8("Số: 12 "), Buffer.from([0xf5, 0xe4]), utf8(" ngày")]);
    expect(failure(bytes)).toEqual({ id: "encoding-unknown", words: { byte: String(utf8("Số: 12 ").length + 1) } });
  });

  test("a character cut off at the end is told", () => {
    const bytes = utf8("Số ệ");
    expect(failure(bytes.subarray(0, bytes.length - 1))).toEqual({
      id: "encoding-unknown",
      words: { byte: String(utf8("Số ").length + 1) },
    });
  });
});

describe("locating a span", () => {
  const doc = (source: string) => {
    const read = readText("a.txt", utf8(source));
    if (!read.ok) throw new Error(read.id);
    return { source: read.source, ...repair(read.source.text) };
  };

  test("counts lines and columns from one", () => {
    expect(locator(doc("một\nhai ba\n")).place({ start: 8, end: 10 })).toEqual({ line: 2, column: 5 });
  });

  test("counts columns as the source has them", () => {
    const found = doc("\ufeffmột\r\nđiều hai".normalize("NFD"));
    const start = found.text.indexOf("hai");
    expect(locator(found).place({ start, end: start + 3 })).toEqual({ line: 2, column: 1 + "điều ".normalize("NFD").length });
  });

  test("gives back the characters of the source", () => {
    const found = doc("điều\u00a0một".normalize("NFD"));
    expect(locator(found).original({ start: 0, end: 6 })).toBe("điều\u00a0m".normalize("NFD"));
  });

  test("gives the line without its end", () => {
    const found = doc("a\r\nbcd\r\ne");
    const { line } = locator(found);
    expect([3, 6].map((start) => line({ start, end: start + 1 })).map(({ start, end }) => found.text.slice(start, end))).toEqual([
      "bcd",
      "e",
    ]);
  });
});
