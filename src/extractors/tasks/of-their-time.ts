import { normalizeUnit } from "../../match/bodies.ts";
import { timeOfDay } from "../../match/calendar.ts";
import type { FoundTask } from "./found-task.ts";
import { renamed } from "./renamed.ts";

/**
 * Labels that a scan spoilt so that several bodies are as near, read as the one that existed when the document was written; `date` is a
 * whole date, or they stay as they are.
 */
export function unitsOfTheirTime(tasks: readonly FoundTask[], date: string | null): readonly FoundTask[] {
  const day = timeOfDay(date);
  if (day === null) return tasks;
  const raws = new Set(tasks.flatMap(({ task }) => task.units.map((unit) => unit.raw)));
  const labels = new Map([...raws].flatMap((raw) => namesOf(raw, day)));
  if (labels.size === 0) return tasks;
  return tasks.map((task) => renamed(task, ({ raw, name }) => (labels.get(raw)?.ever === name ? (labels.get(raw)?.then ?? null) : null)));
}

/** What a label says at a time, and without one. */
interface Names {
  readonly then: string;
  readonly ever: string;
}

/** A label with its names, where they differ and something was put right. */
function namesOf(raw: string, day: number): [string, Names][] {
  const { name: then, repaired } = normalizeUnit(raw, day);
  const ever = repaired ? normalizeUnit(raw).name : then;
  return then === ever ? [] : [[raw, { then, ever }]];
}
