import type { Message } from "../../doc.ts";
import type { Unit } from "../../record.ts";
import type { FoundTask } from "./found-task.ts";
import { leadOf } from "./units.ts";

/** A task with other names for some of its units, each with a message in the place of what was said of its reading. */
export function renamed(found: FoundTask, nameOf: (unit: Unit) => string | null): FoundTask {
  const messages: Message[] = [];
  const units = found.task.units.map((unit, i) => {
    const name = nameOf(unit);
    if (name === null) return unit;
    const path = `/units/${i}/raw`;
    messages.push({ id: "unit-repaired", severity: "info", span: found.places[path]?.[0] ?? null, words: { raw: unit.raw, name }, path });
    return { ...unit, name };
  });
  if (messages.length === 0) return found;
  const said = found.messages.filter(({ id, path }) => id !== "unit-repaired" || !messages.some((message) => message.path === path));
  return { ...found, task: { ...found.task, units, unit: leadOf(units) }, messages: [...said, ...messages] };
}
