import type { Doc } from "../../doc.ts";
import { readUnits } from "../../match/bodies.ts";
import { slicePassage } from "../../match/passage.ts";
import * as cues from "../../tree/cues.ts";
import { courtesy } from "../../vi/groups.ts";
import type { FoundTask } from "./found-task.ts";
import { leadOf } from "./units.ts";

const polite = new RegExp(`^(?:${courtesy.pattern}) `, "iu");

/** `quý Bộ` in a letter to one body is that body. */
export function nameAddressee(tasks: readonly FoundTask[], doc: Doc): readonly FoundTask[] {
  const name = tasks.some(isPolite) ? addresseeOf(doc) : null;
  return name === null ? tasks : tasks.map((found) => (isPolite(found) ? named(found, name) : found));
}

function isPolite({ task }: FoundTask): boolean {
  return task.units.some((unit) => polite.test(unit.name));
}

function named(found: FoundTask, name: string): FoundTask {
  const units = found.task.units.map((unit) => (polite.test(unit.name) ? { ...unit, name } : unit));
  return { ...found, task: { ...found.task, unit: leadOf(units), units } };
}

/** The one body that the letter greets; null where there are several, or nobody known. */
function addresseeOf(doc: Doc): string | null {
  const head = doc.tree.children.filter((block) => block.type === "paragraph" && block.zone === "head");
  const at = head.findIndex((block) => block.type === "paragraph" && cues.greeting.test(block.passage.folded));
  const greeted = head[at];
  if (greeted?.type !== "paragraph" || head.slice(at + 1).some((block) => block.type === "paragraph" && block.mark !== null)) return null;
  const { passage } = greeted;
  const from = passage.text.indexOf(":") + 1;
  const units = from === 0 ? [] : readUnits(slicePassage(passage, from, passage.text.length));
  return units.length === 1 ? (units[0]?.name ?? null) : null;
}
