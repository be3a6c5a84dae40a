import type { Message, Passage, Span } from "../../doc.ts";
import type { Task } from "../../record.ts";

/** Words that say when: a cell of a time column, or a slot. */
export interface TimeWords {
  readonly words: Passage;
  /** `start`: the column says when the work begins. */
  readonly column: "time" | "start";
  /** One slot for several tasks. */
  readonly shared: boolean;
}

/** A task as it was read, before deadlines, footnotes and references are joined to it. */
export interface FoundTask {
  readonly task: Omit<Task, "deadlines" | "footnotes" | "references">;
  /** The words of `task.text`, and of the cells or slots that say when and with what result. */
  readonly text: Passage;
  readonly times: readonly TimeWords[];
  readonly deliverables: readonly Passage[];
  /** JSON Pointers relative to the task. */
  readonly places: Readonly<Record<string, readonly Span[]>>;
  readonly furniture: readonly Span[];
  readonly messages: readonly Message[];
}
