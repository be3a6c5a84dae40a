import fc from "fast-check";
import { expect, it } from "vitest";
import { read } from "./documents.ts";
import type { Part } from "./planted-tasks.ts";
import { randomDocument, tableDocument } from "./random-documents.ts";

it("gives back the tasks that a random document was put together from", () => {
  fc.assert(fc.property(randomDocument, givesBack), { numRuns: 120 });
});

it("gives back the rows of a random table, in any order of columns, over pages that cut them, in groups", () => {
  fc.assert(fc.property(tableDocument, givesBack), { numRuns: 400 });
});

function givesBack({ text, tasks }: Part): void {
  const { record } = read(text);
  const found = record.tasks.map((task) => ({
    text: task.text,
    unit: task.unit,
    units: task.units.map((unit) => unit.name),
    number: task.number,
  }));
  expect(found).toEqual(tasks);
}
