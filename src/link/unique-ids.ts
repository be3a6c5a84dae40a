import type { FoundTask } from "../extractors/tasks.ts";
import type { Task } from "../record.ts";

/** The ids of a task and of the one above it, as they stand in the record. */
export type TaskIds = Pick<Task, "id" | "parent">;

/** Ids that the labels alone leave alike are told apart by a count. */
export function uniqueIds(tasks: readonly FoundTask[]): TaskIds[] {
  const seen = new Map<string, number>();
  const renamed = new Map<string, string>();
  return tasks.map(({ task: { id, parent } }) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    const own = count === 1 ? id : `${id}#${count}`;
    renamed.set(id, own);
    return { id: own, parent: parent === null ? null : (renamed.get(parent) ?? parent) };
  });
}
