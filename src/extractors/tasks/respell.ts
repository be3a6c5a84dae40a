import type { Block } from "../../doc.ts";
import { placeSpellings, respelled } from "../../match/bodies/place-variants.ts";
import { passagesOf } from "../../tree/passages.ts";
import type { FoundTask } from "./found-task.ts";
import { renamed } from "./renamed.ts";

/** Units with their places as the document mostly spells them: a scan loses a mark here and there. */
export function respellUnits(tasks: readonly FoundTask[], blocks: readonly Block[]): readonly FoundTask[] {
  const spellings = placeSpellings(blocks.flatMap(passagesOf));
  return spellings.size === 0 ? tasks : tasks.map((task) => renamed(task, ({ name }) => respelled(name, spellings)));
}
