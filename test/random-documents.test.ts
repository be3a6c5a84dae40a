import fc from "fast-check";
import { expect, it } from "vitest";
import { read } from "./documents.ts";
import { randomDocument } from "./random-documents.ts";

it("gives back the tasks that a random document was put together from", () => {
  fc.assert(
    fc.property(randomDocument, ({ text, tasks }) => {
      const { record } = read(text);
      const found = record.tasks.map((task) => ({
        text: task.text,
        unit: task.unit,
        units: task.units.map((unit) => unit.name),
        number: task.number,
      }));
      expect(found).toEqual(tasks);
    }),
    { numRuns: 120 },
  );
});
