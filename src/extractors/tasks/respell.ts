import type { Block, Message } from "../../doc.ts";
import { type PlaceSpellings, placeSpellings, respelled } from "../../match/bodies/place-variants.ts";
import { passagesOf } from "../../tree/passages.ts";
import type { FoundTask } from "./found-task.ts";
import { leadOf } from "./units.ts";

/** Units with their places as the document mostly spells them: a scan loses a mark here and there. */
export function respellUnits(tasks: readonly FoundTask[], blocks: readonly Block[]): FoundTask[] {
  const spellings = placeSpellings(blocks.flatMap(passagesOf));
  return spellings.size === 0 ? [...tasks] : tasks.map((task) => respellTask(task, spellings));
}

function respellTask(found: FoundTask, spellings: PlaceSpellings): FoundTask {
  const messages: Message[] = [];
  const units = found.task.units.map((unit, i) => {
    const name = respelled(unit.name, spellings);
    if (name === null) return unit;
    const path = `/units/${i}/raw`;
    messages.push({ id: "unit-repaired", severity: "info", span: found.places[path]?.[0] ?? null, words: { raw: unit.raw, name }, path });
    return { ...unit, name };
  });
  if (messages.length === 0) return found;
  return { ...found, task: { ...found.task, units, unit: leadOf(units) }, messages: [...found.messages, ...messages] };
}
