import type { Message, Passage, Sited, Span } from "../doc.ts";
import { findDeadlines, type TimeContext } from "../extractors/deadlines.ts";
import type { FoundTask, Tasks, TimeWords } from "../extractors/tasks.ts";
import type { BoundDeadline, DeadlineDraft } from "../link.ts";
import { addAll } from "../match/add-all.ts";
import { timeOfDay } from "../match/calendar.ts";
import { placesOf } from "../match/passage.ts";
import type { GoverningYears } from "./governing-years.ts";

/** The times that bind tasks, and what is to be said of the cells and slots that they were looked for in. */
export interface BoundTimes {
  readonly deadlines: BoundDeadline[];
  /** The cells and slots that gave a time. */
  readonly read: Span[];
  /** One for each cell of a time column that says something, but no deadline. */
  readonly unread: Message[];
}

/**
 * The times of all tasks, in their words and in their cells and slots, and of the headings above them. `years` govern those without one; those
 * that were over on the document's `date` (EDTF) are told. `first` is the index of the first task in the record.
 */
export function bindTimes({ tasks, headings }: Tasks, years: GoverningYears, date: string | null, first: number): BoundTimes {
  const bound: BoundTimes = { deadlines: [], read: [], unread: [] };
  const given = { year: years.own, undated: date === null, day: timeOfDay(date) === null ? null : date };
  tasks.forEach((task, i) => {
    const index = first + i;
    const take = (passage: Passage, column: TimeContext["column"], shared: boolean) => {
      const found = inPlannedYear(findDeadlines(passage, { ...given, column }), passage, column, years, date).filter(
        (time) => !isTold(time, passage, date),
      );
      for (const time of found) bound.deadlines.push(bind(shared ? inherited(time, task) : time, index));
      return found.length > 0;
    };
    take(task.text, null, false);
    for (const { words, column, shared } of task.times) settle(bound, words, take(words, column, shared), index);
    for (const passage of task.deliverables) take(passage, "deliverable", false);
  });
  for (const passage of headings)
    for (const time of findDeadlines(passage, { ...given, column: null }))
      if (time.value.relation === "on" && !isOver(time.value, date)) bound.deadlines.push(bind(time, null));
  bound.deadlines.sort((a, b) => placeOf(a) - placeOf(b));
  return { ...bound, deadlines: bound.deadlines.map((time) => withPast(time, date)) };
}

/**
 * A time without its year that would be over before the document was written is meant for the year that the document plans, and so is one
 * told behind it that would come before it: `6 tháng trước ngày 10/6, năm trước ngày 10/12`. What stands in a column of times is all of that year.
 */
function inPlannedYear(
  found: readonly Sited<DeadlineDraft>[],
  passage: Passage,
  column: TimeContext["column"],
  { planned, both }: GoverningYears,
  since: string | null,
): readonly Sited<DeadlineDraft>[] {
  const isMeant = ({ value, messages }: Sited<DeadlineDraft>, from: string | null) =>
    ((column === "time" && !both) || isOver(value, from)) && messages.some(({ id }) => id === "year-inferred");
  if (planned === null || !found.some((time) => isMeant(time, since))) return found;
  const later = findDeadlines(passage, { year: planned, column });
  if (later.length !== found.length) return found;
  let from = since;
  return found.map((time, i) => {
    if (!isMeant(time, from)) return time;
    const meant = later[i] ?? time;
    from = meant.value.due ?? from;
    return meant;
  });
}

/** Whether a time was over when the document was written. */
function isOver({ due, end, start }: DeadlineDraft, date: string | null): boolean {
  const last = due ?? end ?? start;
  return date !== null && last !== null && last < date;
}

/** `Ngày 3/8/2021, Báo X có tin …; Bộ yêu cầu …`: a day before the document was written that is no label tells what happened. */
function isTold({ value, messages }: Sited<DeadlineDraft>, { text }: Passage, date: string | null): boolean {
  if (value.relation !== "on" || !isOver(value, date)) return false;
  const at = text.indexOf(value.raw);
  const stated = at === 0 || !messages.some(({ id }) => id === "year-inferred");
  return stated && at >= 0 && !/^ ?:/.test(text.slice(at + value.raw.length));
}

/** Said of a last day before the document was written: its year was taken wrongly, or a day is misprinted. */
function withPast(time: BoundDeadline, date: string | null): BoundDeadline {
  const { raw, due } = time.value;
  if (date === null || due === null || due >= date) return time;
  const span = time.places["/raw"]?.[0] ?? null;
  const message: Message = { id: "due-past", severity: "warning", span, words: { raw, due, date }, path: "/due" };
  return { ...time, messages: [...time.messages, message] };
}

/** The words of a cell or slot are spent where they gave a time; else a person should look at them. */
function settle({ read, unread }: BoundTimes, words: TimeWords["words"], found: boolean, task: number): void {
  const spans = placesOf(words);
  if (found) addAll(read, spans);
  else if (/[\p{L}\d]/u.test(words.text))
    unread.push({ id: "time-unread", severity: "warning", span: spans[0] ?? null, words: { raw: words.text }, path: `/tasks/${task}` });
}

/** A time that stands below several items is each one's, and is told of each where it stands. */
function inherited(time: Sited<DeadlineDraft>, { places }: FoundTask): Sited<DeadlineDraft> {
  const span = places["/text"]?.[0] ?? time.places["/raw"]?.[0] ?? null;
  const message: Message = { id: "deadline-inherited", severity: "info", span, words: { raw: time.value.raw }, path: "/raw" };
  return { ...time, messages: [...time.messages, message] };
}

function bind({ value, places, furniture, messages }: Sited<DeadlineDraft>, task: number | null): BoundDeadline {
  return { value, places, furniture, messages, task };
}

function placeOf({ places }: BoundDeadline): number {
  return places["/raw"]?.[0]?.start ?? 0;
}
