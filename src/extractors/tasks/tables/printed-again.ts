import type { Message } from "../../../doc.ts";
import { placesOf } from "../../../match/passage.ts";
import type { FoundTask } from "../found-task.ts";

/** The rows of a table without those of a page that was printed twice: a number, and all that the row says, as in a row above it. */
export function withoutRepeats(tasks: readonly FoundTask[]): FoundTask[] {
  const kept = new Map<string, FoundTask>();
  for (const found of tasks) {
    const key = found.task.number === null ? `/${kept.size}` : shapeOf(found);
    const first = kept.get(key);
    kept.set(key, first ? withRepeat(first, found) : found);
  }
  return [...kept.values()];
}

function shapeOf({ task: { id, text, units, deliverable }, times }: FoundTask): string {
  return JSON.stringify([id, text, units.map((unit) => [unit.name, unit.role]), deliverable, times.map(({ words }) => words.folded)]);
}

function withRepeat(first: FoundTask, { text, times, deliverables, places, furniture }: FoundTask): FoundTask {
  const spans = [text, ...times.map(({ words }) => words), ...deliverables].flatMap(placesOf);
  const again: Message = { id: "duplicate-row", severity: "info", span: spans[0] ?? null, words: {}, path: null };
  return {
    ...first,
    furniture: [...first.furniture, ...furniture, ...spans, ...Object.values(places).flat()],
    messages: [...first.messages, again],
  };
}
