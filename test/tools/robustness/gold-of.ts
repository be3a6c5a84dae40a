import type { DocumentRecord } from "../../../src/record.ts";
import type { Gold } from "../gold.ts";

/** A golden record as a gold: what a person has read and kept. */
export function goldOf(record: DocumentRecord): Gold {
  const markers = new Map(record.footnotes.map((footnote) => [footnote.id, footnote.marker]));
  const texts = new Map(record.tasks.map((task) => [task.id, task.text]));
  return {
    header: record.header,
    tasks: record.tasks.map((task) => ({ ...task, footnotes: task.footnotes.map((id) => markers.get(id) ?? id) })),
    footnotes: record.footnotes,
    deadlines: record.deadlines.map((deadline) => ({
      ...deadline,
      taskStart: deadline.taskId === null ? null : (texts.get(deadline.taskId)?.slice(0, 60) ?? null),
    })),
    references: record.references,
  };
}
