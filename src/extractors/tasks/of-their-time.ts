import type { Message } from "../../doc.ts";
import { normalizeUnit } from "../../match/bodies.ts";
import type { FoundTask } from "./found-task.ts";
import { leadOf } from "./units.ts";

/**
 * Labels that a scan spoilt so that several bodies are as near, read as the one that existed when the document was written; `date` is a
 * whole date, or they stay as they are.
 */
export function unitsOfTheirTime(tasks: readonly FoundTask[], date: string | null): FoundTask[] {
  const day = date === null || date.length !== 10 ? Number.NaN : Date.parse(date);
  if (Number.isNaN(day)) return [...tasks];
  const raws = new Set(tasks.flatMap(({ task }) => task.units.map((unit) => unit.raw)));
  const names = new Map([...raws].flatMap((raw) => namesThen(raw, day)));
  return names.size === 0 ? [...tasks] : tasks.map((task) => datedTask(task, names));
}

/** What a label says at a time, and without one. */
interface Names {
  readonly then: string;
  readonly ever: string;
}

/** A label with its names, where they differ and something was put right. */
function namesThen(raw: string, day: number): [string, Names][] {
  const { name: then, repaired } = normalizeUnit(raw, day);
  const ever = repaired ? normalizeUnit(raw).name : then;
  return then === ever ? [] : [[raw, { then, ever }]];
}

function datedTask(found: FoundTask, labels: ReadonlyMap<string, Names>): FoundTask {
  const messages: Message[] = [];
  const units = found.task.units.map((unit, i) => {
    const names = labels.get(unit.raw);
    if (names?.ever !== unit.name) return unit;
    const path = `/units/${i}/raw`;
    const words = { raw: unit.raw, name: names.then };
    messages.push({ id: "unit-repaired", severity: "info", span: found.places[path]?.[0] ?? null, words, path });
    return { ...unit, name: names.then };
  });
  if (messages.length === 0) return found;
  const said = found.messages.filter(({ id, path }) => id !== "unit-repaired" || !messages.some((message) => message.path === path));
  return { ...found, task: { ...found.task, units, unit: leadOf(units) }, messages: [...said, ...messages] };
}
