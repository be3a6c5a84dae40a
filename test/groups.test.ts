import { describe, expect, it } from "vitest";
import { alignGroups, type LabelFact, type RowFact } from "../src/extractors/tasks/tables/groups.ts";

/** `"1 2 3"`: numbers of rows, `-` for a row that lost its number. */
function rowsOf(numbers: string): RowFact[] {
  return numbers.split(" ").map((n, position) => ({ position, number: n === "-" ? null : Number(n), folded: "" }));
}

function label(ordinal: number | null, ...positions: number[]): LabelFact {
  return { positions, ordinal, core: "" };
}

/** Groups as `0-3:label`. */
function shape(numbers: string, labels: LabelFact[]): string {
  return alignGroups(rowsOf(numbers), labels)
    .map((g) => `${g.start}-${g.end}:${g.label ?? "?"}`)
    .join(" ");
}

describe("alignGroups", () => {
  it("gives each label the rows from its own to the next label's", () => {
    expect(shape("1 2 3 1 2 3", [label(1, 0), label(2, 3)])).toBe("0-3:0 3-6:1");
  });
  it("lets the numbering decide where labels stand beside the second row", () => {
    expect(shape("1 2 3 1 2 3 1 2 3", [label(1, 1), label(2, 4), label(3, 7)])).toBe("0-3:0 3-6:1 6-9:2");
  });
  it("keeps a row that carries the next unit's label with the unit whose numbers it ends", () => {
    expect(shape("1 2 3 1 2 3", [label(1, 0), label(2, 2)])).toBe("0-3:0 3-6:1");
  });
  it("leaves a run without a label where the labels' own numbers show that one was lost", () => {
    expect(shape("1 2 3 1 2 3 1 2 3", [label(4, 0), label(6, 6)])).toBe("0-3:0 3-6:? 6-9:1");
  });
  it("assigns labels that were printed after all their rows in order", () => {
    expect(shape("1 2 3 1 2 3 1 2 3", [label(1, 0), label(2, 7), label(3, 8)])).toBe("0-3:0 3-6:1 6-9:2");
  });
  it("counts rows without numbers towards the run that they complete", () => {
    expect(shape("1 2 - - 2 3 1 2 3", [label(1, 0), label(2, 4), label(3, 6)])).toBe("0-3:0 3-6:1 6-9:2");
  });
  it("keeps a repeated number inside its run", () => {
    expect(shape("1 2 3 1 1 - 1 2 3", [label(1, 0), label(2, 4), label(3, 7)])).toBe("0-3:0 3-6:1 6-9:2");
  });
});
