import { describe, expect, test } from "vitest";
import { findBodies, readUnits } from "../src/match/bodies.ts";
import { institutions } from "../src/vi/institutions.ts";
import { namedOffices } from "../src/vi/named-offices.ts";
import { passage } from "./passage.ts";

describe("a name that looks like a list", () => {
  test.each([...institutions, ...namedOffices].flatMap((row) => row.finds))("%s is one body, in a list and in a sentence", (printed) => {
    expect(readUnits(passage(`${printed}, Sở Y tế`))).toMatchObject([{ raw: printed }, { name: "Sở Y tế" }]);
    expect(findBodies(passage(`theo đề nghị của ${printed} và Sở Y tế`))).toMatchObject([{ raw: printed }, { name: "Sở Y tế" }]);
  });
});

test("the place goes with the name", () => {
  expect(readUnits(passage("Ban Thường trực UBMTTQ huyện Mai Lâm"))).toMatchObject([
    { name: "Ban Thường trực Ủy ban Mặt trận Tổ quốc huyện Mai Lâm" },
  ]);
});
