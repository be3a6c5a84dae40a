import { expect, test } from "vitest";
import { inLatin } from "../src/match/rows/edges.ts";
import { firstWords } from "../src/match/rows/first-words.ts";
import { wordSearch } from "../src/match/rows/word-search.ts";
import { columnMoments, durationCells } from "../src/vi/times.ts";

test("the first words of a pattern are all that it can begin with", () => {
  expect([...firstWords("(?:văn phòng|vp) ?ubnd|[uủ]y ban")].sort()).toEqual(["uy", "văn", "vp", "vpubnd", "ủy"].sort());
});

test("a time begins with few words: one that its blanks let run on into the next would fill the table of first words", () => {
  const counts = [...columnMoments, ...durationCells].map(({ pattern }) => firstWords(pattern).length);
  expect(Math.max(...counts)).toBeLessThan(100);
});

test("a search by words finds what a search by characters finds at the start of a word, none inside another", () => {
  const found = wordSearch("phối hợp(?: phối hợp)?|tham gia")("phối hợp phối hợp, cùngtham gia, tham gia");
  expect(found.map(({ index, 0: words }) => [index, words])).toEqual([
    [0, "phối hợp phối hợp"],
    [33, "tham gia"],
  ]);
  expect(wordSearch("tham gia", " ")("tham gia và tham gia").map(({ index }) => index)).toEqual([11]);
});

test("any letter of a table's pattern becomes one of Latin text, in a class and alone", () => {
  const pattern = new RegExp(`^(?:${inLatin("\\p{L}+ [\\p{L}\\d]+\\[\\p{L}\\]")})$`, "u");
  expect(pattern.test("đường ơ1[ự]")).toBe(true);
  expect(pattern.test("đường -[ự]")).toBe(false);
});
