import type { FoundTask } from "./found-task.ts";

/** Ids that the labels alone leave alike are told apart by a count. */
export function uniqueIds(tasks: readonly FoundTask[]): FoundTask[] {
  const seen = new Map<string, number>();
  const renamed = new Map<string, string>();
  return tasks.map((found) => {
    const { id, parent } = found.task;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    const own = count === 1 ? id : `${id}#${count}`;
    renamed.set(id, own);
    return { ...found, task: { ...found.task, id: own, parent: parent === null ? null : (renamed.get(parent) ?? parent) } };
  });
}
