import type { Block } from "../../doc.ts";
import { type Item, isItem, nest } from "../../tree/outline.ts";
import type { FoundTask } from "./found-task.ts";

/** The labels of the headings that each table stands under, from the outside in. */
export function tablePaths(blocks: readonly Block[]): ReadonlyMap<Block, readonly string[]> {
  const paths = new Map<Block, readonly string[]>();
  walk(nest(blocks), [], paths);
  return paths;
}

function walk(item: Item, path: readonly string[], paths: Map<Block, readonly string[]>): void {
  for (const part of item.content) {
    const label = isItem(part) ? part.paragraph?.mark?.label : undefined;
    if (isItem(part)) walk(part, label !== undefined && /[\p{L}\d]/u.test(label) ? [...path, label] : path, paths);
    else if (part.type === "table") paths.set(part, path);
  }
}

/** A table's task under the labels of its headings; a label that its number repeats (`1` in `1.2`) is left out. */
export function underPath(found: FoundTask, path: readonly string[]): FoundTask {
  const { id, parent } = found.task;
  return { ...found, task: { ...found.task, id: join(path, id), parent: parent === null ? null : join(path, parent) } };
}

function join(path: readonly string[], id: string): string {
  const steps = path.filter((step, i) => !/\d$/.test(step) || !(path[i + 1] ?? id).startsWith(`${step}.`));
  const above = steps.join(".");
  return above === "" || id.startsWith("/") ? above + id : `${above}.${id}`;
}
