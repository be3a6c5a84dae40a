import { expect, test } from "vitest";
import { scoreSeeds, total } from "./tools/score-seeds.ts";
import { figures } from "./tools/tally.ts";

/** Strict F1 on the five seeds, all together: no part may fall below. */
const floors: Readonly<Record<string, number>> = {
  header: 0.96,
  taskText: 0.96,
  tasks: 0.92,
  taskUnits: 0.88,
  cases: 0.95,
  caseKinds: 0.9,
  deadlines: 0.94,
  due: 0.97,
  references: 0.97,
  referenceIssuer: 0.93,
};

const parts = total(await scoreSeeds());

test.each(Object.entries(floors))("%s reaches %d on the seeds", (part, floor) => {
  const counts = parts.get(part);
  expect(counts && figures(counts).f1).toBeGreaterThanOrEqual(floor);
});
