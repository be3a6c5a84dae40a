import fc from "fast-check";
import { expect, test } from "vitest";
import { marked } from "../src/text/marked.ts";

const length = 40;
const span = fc.tuple(fc.nat(length), fc.nat(length + 9)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

test("a place is marked where some stretch holds it, and nowhere else", () => {
  fc.assert(
    fc.property(fc.array(fc.array(span)), (stretches) => {
      const isMarked = marked(length, stretches);
      for (let at = 0; at < length; at++) expect(isMarked(at)).toBe(stretches.flat().some(({ start, end }) => start <= at && at < end));
    }),
  );
});
