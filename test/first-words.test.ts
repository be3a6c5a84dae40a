import { expect, test } from "vitest";
import { firstWords } from "../src/match/rows/first-words.ts";

test("the first words of a pattern are all that it can begin with", () => {
  expect([...firstWords("(?:văn phòng|vp) ?ubnd|[uủ]y ban")].sort()).toEqual(["uy", "văn", "vp", "vpubnd", "ủy"].sort());
});
