import { expect, test } from "vitest";
import { findReferences } from "../src/extractors/references.ts";
import { passage } from "./passage.ts";

test.each([
  [
    "Quyết định số 14/2011/QĐ-TTg, Quyết định số 19/2012/QĐ-TTg ngày 05/3/2012 và Quyết định số 25/2013/QĐ-TTg của Thủ tướng Chính phủ",
    ["Thủ tướng Chính phủ", "Thủ tướng Chính phủ", "Thủ tướng Chính phủ"],
  ],
  ["Quyết định số 14/QĐ-UBND, Quyết định số 19/QĐ-STC của Sở Tài chính", [null, "Sở Tài chính"]],
  ["Quyết định số 14/QĐ-UBND, Kế hoạch số 19/KH-UBND của UBND tỉnh", [null, "UBND tỉnh"]],
  ["Đề án (gọi tắt là Quyết định số 14/QĐ-TTg); Quyết định số 19/QĐ-TTg của Bộ Tư pháp", [null, "Bộ Tư pháp"]],
])("a closing issuer counts for those before it of its type and symbol: %s", (words, issuers) => {
  expect(findReferences(passage(words)).map(({ value }) => value.issuer)).toEqual(issuers);
});
