import { expect, test } from "vitest";
import { placeSpellings, respelled } from "../src/match/bodies/place-variants.ts";
import { fold } from "../src/match/letters/fold.ts";

test("a document's own spelling of a place puts a rarer one right", () => {
  const text = "huyện Mỹ Lộc và huyện Mỹ Lộc; huyện Mỹ Lôc";
  const spellings = placeSpellings([{ text, folded: fold(text) }]);
  expect(respelled("UBND huyện Mỹ Lôc", spellings)).toBe("UBND huyện Mỹ Lộc");
  expect(respelled("UBND huyện Mỹ Lộc", spellings)).toBeNull();
});
