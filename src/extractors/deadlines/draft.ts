import type { Message } from "../../doc.ts";
import { dayBefore } from "../../match/calendar.ts";
import type { DocumentRecord } from "../../record.ts";

/** First and last day of a time that names none, or none in a year of its own. */
export const noDays = { start: null, end: null };

/** A deadline before the record gives it an id and its task. */
export type DeadlineDraft = Omit<DocumentRecord["deadlines"][number], "id" | "taskId">;

/** What the passage stands in: the document's year, and the column of a task table. */
export interface TimeContext {
  /** The year of the document's date or title; a time without its own takes it. */
  readonly year: number | null;
  /** The year is the title's: the document may have been written in the one before. */
  readonly undated?: boolean;
  /** The day of the document's date, from which `tuần này` and `ngày mai` are counted; null where it names none. */
  readonly day?: string | null;
  /** `time`, `start`: the header row of the column is the binding word. */
  readonly column: "time" | "start" | "deliverable" | null;
}

/** Whether the passage is a cell of a column of times. */
export function isTimeColumn({ column }: TimeContext): boolean {
  return column === "time" || column === "start";
}

/** A time found in the words of a passage. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: Omit<DeadlineDraft, "raw">;
  /** Where the event's words stand. */
  readonly event?: { readonly start: number; readonly end: number };
  readonly notes: readonly {
    readonly id: string;
    readonly severity: Message["severity"];
    readonly words: Readonly<Record<string, string>>;
  }[];
}

/** A draft with all that is not given left empty. */
export function draft(given: Partial<Omit<DeadlineDraft, "raw">> & Pick<DeadlineDraft, "kind">): Omit<DeadlineDraft, "raw"> {
  return {
    kind: given.kind,
    relation: given.relation ?? null,
    start: given.start ?? null,
    end: given.end ?? null,
    due: given.due ?? null,
    rrule: given.rrule ?? null,
    event: given.event ?? null,
    duration: given.duration ?? null,
    workingDays: given.workingDays ?? null,
  };
}

/** The last day on which a task is still done in time; `hour`: an hour of that day was named. */
export function dueDay(relation: DeadlineDraft["relation"], start: string | null, end: string | null, hour: boolean): string | null {
  if (relation === "before") return start && !hour ? dayBefore(start) : start;
  return relation === "by" || relation === "within" || relation === "on" ? end : null;
}
