import { ICalCalendar, type ICalEventData } from "ical-generator";
import { columns } from "../messages/columns.ts";
import { dayIn } from "../messages/day.ts";
import type { Language } from "../messages/sentence.ts";
import type { Deadline, DocumentRecord, Task } from "../record.ts";
import { printable } from "../text/printable.ts";
import { coLeads } from "./by-lead.ts";
import type { OpenSink } from "./emitter.ts";
import { recurrenceFrom, theDayBefore } from "./recurrence.ts";
import { stableId } from "./stable-id.ts";

const lineEnd = "\r\n";
const longestSummary = 200;

/** `vanban.ics`: an all-day event on each last day, and one that comes again for each recurring time (RFC 5545). */
export const icsSink: OpenSink = async (shelf, { language }) => {
  const file = "vanban.ics";
  const prodId = { company: "vanban", product: "vanban" };
  const [head = "", tail = ""] = new ICalCalendar({ name: "vanban", prodId }).toString().split("END:VCALENDAR");
  await shelf.append(file, head);
  return {
    add: ({ record, same }) => (same === null ? shelf.append(file, eventsOf(record, language)) : undefined),
    close: () => shelf.append(file, `END:VCALENDAR${tail}${lineEnd}`),
  };
};

/** The events of a document as lines, folded at 75 octets. */
function eventsOf(record: DocumentRecord, language: Language): string {
  const tasks = new Map(record.tasks.map((task) => [task.id, task]));
  const seen = new Map<string, number>();
  const events = record.deadlines.flatMap((deadline) => {
    const task = deadline.taskId === null ? undefined : tasks.get(deadline.taskId);
    return eventOf(record, deadline, task, language, seen) ?? [];
  });
  if (events.length === 0) return "";
  const written = new ICalCalendar({ events }).toString();
  return written.slice(written.indexOf("BEGIN:VEVENT"), written.lastIndexOf("END:VCALENDAR"));
}

function eventOf(
  record: DocumentRecord,
  deadline: Deadline,
  task: Task | undefined,
  language: Language,
  seen: Map<string, number>,
): ICalEventData | null {
  const days = daysOf(deadline, record.header.date);
  if (days === null) return null;
  const { header, source } = record;
  const what = task?.text ?? deadline.raw;
  const key = [header.number ?? source.path, header.issuer, header.date, deadline.taskId, deadline.raw].join("\n");
  const again = seen.get(key) ?? 0;
  seen.set(key, again + 1);
  const details = [
    what,
    `${columns.times[language]}: ${deadline.raw}`,
    ...(task?.deliverable ? [`${columns.deliverable[language]}: ${task.deliverable}`] : []),
    [header.type?.name, header.number, header.date && dayIn(language, header.date), header.issuer].filter(Boolean).join(" · "),
    source.path,
  ];
  return {
    id: `${stableId(`${key}\n${again}`)}@vanban`,
    stamp: at(fullDay(header.date) ?? days.start),
    start: at(days.start),
    allDay: true,
    repeating: days.rrule === null ? null : `RRULE:${days.rrule}`,
    summary: shortened(task?.unit && !begins(what, task.unit) ? `${[task.unit, ...coLeads(task, task.unit)].join(", ")}: ${what}` : what),
    description: details.flatMap((line) => (line === "" ? [] : [line.split("\n").map(printable).join("\n")])).join("\n"),
  };
}

/** An item that begins with who does it says so itself. */
function begins(words: string, unit: string): boolean {
  return words.toLowerCase().startsWith(unit.toLowerCase());
}

/** When the event is: the last day in time; for what recurs its first day from the document's date on. Null where no day is known. */
function daysOf({ due, start, relation, rrule }: Deadline, issued: string | null): { start: string; rrule: string | null } | null {
  if (rrule !== null) {
    const from = start ?? fullDay(issued);
    return from === null ? null : recurrenceFrom(relation === "before" ? theDayBefore(rrule) : rrule, from);
  }
  const day = due ?? (relation === "from" || relation === "after" ? start : null);
  return day === null ? null : { start: day, rrule: null };
}

/** `2022-01` begins on its first day. */
function fullDay(edtf: string | null): string | null {
  return edtf === null ? null : `${edtf}-01-01`.slice(0, 10);
}

function at(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function shortened(words: string): string {
  const line = printable(words).replace(/\s+/g, " ");
  return line.length > longestSummary ? `${line.slice(0, longestSummary - 1).trimEnd()}…` : line;
}
