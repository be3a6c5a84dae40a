import { describe, expect, it } from "vitest";
import { startsAround } from "../src/extractors/tasks/tables/centres.ts";

describe("startsAround", () => {
  it("puts each label in the middle of its rows", () => {
    expect(startsAround([1, 4, 7], 9)).toEqual([0, 3, 6]);
    expect(startsAround([2, 5, 9], 13)).toEqual([0, 5, 6]);
  });
  it("takes the upper of two middle rows before the lower", () => {
    expect(startsAround([1, 4], 7)).toEqual([0, 3]);
  });
  it("leaves a label that stands alone its own row", () => {
    expect(startsAround([1, 3, 4], 5)).toEqual([0, 3, 4]);
  });
  it("gives all rows to an only label", () => {
    expect(startsAround([0], 3)).toEqual([0]);
  });
  it("says nothing of labels too far apart", () => {
    expect(startsAround([1, 200], 300)).toBeNull();
    expect(startsAround([150], 300)).toBeNull();
  });
});
