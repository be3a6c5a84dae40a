import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ingest } from "../src/pipeline.ts";
import { behaviours } from "./behaviours.ts";
import { documentsOf } from "./documents.ts";

const fixtures = new Map(documentsOf("fixtures").map(({ name, bytes }) => [name, bytes]));

/** The record as its golden file has it; a missing file is a fault, not an invitation to write it. */
function goldenOf(name: string): unknown {
  return JSON.parse(readFileSync(`fixtures/${name.replace(/\.\w+$/, "")}.json`, "utf8"));
}

describe("the pipeline", () => {
  it.each(Object.entries(behaviours))("%s: %s", async (name) => {
    const bytes = fixtures.get(name);
    if (bytes === undefined) throw new Error(`${name}: no such fixture`);
    const result = await ingest(name, bytes, { lang: "vi" });
    if (!result.ok) throw new Error(`${name}: ${result.id}`);
    expect(result.record).toEqual(goldenOf(name));
  });

  it("has a behaviour for every fixture", () => {
    expect([...fixtures.keys()].sort()).toEqual(Object.keys(behaviours).sort());
  });
});
