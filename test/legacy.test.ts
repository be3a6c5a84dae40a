import { readFileSync } from "node:fs";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { parse } from "../src/pipeline.ts";
import { readSource } from "../src/readers/list.ts";
import { toSource } from "../src/text/offsets.ts";
import { legacyEncodings } from "../src/vi/legacy.ts";
import { documentsOf } from "./documents.ts";
import { writable, writeLegacy } from "./tools/write-legacy.ts";

const notice = writable(readFileSync("fixtures/notice-conclusions.txt", "utf8"));
const seeds = documentsOf("seeds").map(({ name, bytes }) => ({ name, text: writable(Buffer.from(bytes).toString("utf8")) }));

async function read(bytes: Uint8Array, encoding: string | null = null) {
  const result = await readSource("a.txt", bytes, { encoding });
  if (!result.ok) throw new Error(result.id);
  return parse(result.source);
}

const latin = (words: string) => Buffer.from(words, "latin1");

describe.each(legacyEncodings)("a text in $name", (encoding) => {
  it("reads as its example says", async () => {
    expect((await read(latin(encoding.example[0]), encoding.name)).text).toBe(encoding.example[1]);
  });

  it.each(seeds)("reads as the seed $name that it was made from", async ({ text }) => {
    const doc = await read(latin(writeLegacy(text, encoding)));
    expect(doc.source.encoding).toBe(encoding.name);
    expect(doc.text).toBe(text);
  });

  it("leads from each letter back to its code", async () => {
    const { text, offsets, source } = await read(latin(writeLegacy(notice, encoding)));
    const at = text.indexOf("ệ");
    expect(parse({ ...source, text: source.text.slice(toSource(offsets, at)), legible: null }).text.length).toBeGreaterThan(0);
    expect(writeLegacy(text.slice(0, at), encoding).length).toBe(toSource(offsets, at));
  });

  it("is told from its codes in a file that is UTF-8", async () => {
    expect((await read(Buffer.from(writeLegacy(notice, encoding)))).text).toBe(notice);
  });
});

it.each([
  [
    "Thñ t−íng ChÝnh phñ giao Bé Tµi chÝnh vµ c¸c tØnh, thµnh phè trùc thuéc Trung −¬ng",
    "Thủ tướng Chính phủ giao Bộ Tài chính và các tỉnh, thành phố trực thuộc Trung ương",
  ],
  ["Quü b¶o l∙nh tÝn dông ®−îc thµnh lËp nh− sau", "Quỹ bảo lãnh tín dụng được thành lập như sau"],
  ["−Së Tµi chÝnh bè trÝ kinh phÝ, nhiÖt ®é −5 ®Õn 20 − 25", "−Sở Tài chính bố trí kinh phí, nhiệt độ −5 đến 20 − 25"],
])("reads the signs that the fonts of a PDF put for codes, in words alone: %s", async (codes, words) => {
  expect((await read(Buffer.from(codes))).text).toBe(words);
});

describe("a file in several encodings", () => {
  const [first, second] = [seeds[1]?.text ?? "", notice];

  it("reads the lines in UTF-8 as such and the others by their codes", async () => {
    const [tcvn] = legacyEncodings;
    if (!tcvn) throw new Error("no table");
    const bytes = Buffer.concat([latin(writeLegacy(first, tcvn)), Buffer.from(`\n${second}`)]);
    expect((await read(bytes)).text).toBe(`${first}\n${second}`);
  });

  it("keeps Vietnamese in Unicode beside a cell in codes", async () => {
    expect((await read(Buffer.from("C¸c së, ban, ngµnh cña tØnh\nỦy ban nhân dân tỉnh"))).text).toBe(
      "Các sở, ban, ngành của tỉnh\nỦy ban nhân dân tỉnh",
    );
  });
});

describe("a text without codes", () => {
  it.each(["Bia Windows® 5 m³, giá 3¼ triệu, số 5¹.", "Khong dau: do la. Vay thi sao? Bo. nao.", "Cộng hòa xã hội chủ nghĩa Việt Nam"])(
    "stays as it is: %s",
    async (words) => {
      const doc = await read(Buffer.from(words));
      expect([doc.text, doc.source.encoding, doc.source.legible]).toEqual([words, "utf-8", null]);
    },
  );

  it("is refused where no encoding gives Vietnamese", async () => {
    expect(await readSource("a.txt", iconv.encode("Съешь ещё этих мягких французских булок", "koi8-r"))).toMatchObject({
      ok: false,
      id: "encoding-unknown",
    });
  });

  it("is read as its user says", async () => {
    expect((await read(latin("Quy\u00ea\u00ect \u00f0i\u00f2nh s\u00f4\u00ec 5"), "CP1258")).text).toBe("Quyết định số 5");
  });
});
