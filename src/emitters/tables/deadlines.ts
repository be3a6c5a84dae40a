import { coLeads } from "../by-lead.ts";
import { placeColumns, placesOf } from "./places.ts";
import { documentColumns, documentValues, own, repeated, type Table } from "./table.ts";

export const deadlines: Table = {
  name: "deadlines",
  columns: [
    ...documentColumns,
    own("due", "date", 12),
    own("raw", "text", 36),
    repeated("unit", "text", 30),
    repeated("co_leads", "text", 30),
    repeated("text", "text", 80),
    own("kind", "code", 14),
    own("relation", "code", 12),
    own("start", "date", 12),
    own("end", "date", 12),
    own("rrule", "text", 30),
    own("event", "text", 30),
    own("duration", "text", 12),
    own("working_days", "boolean", 10),
    own("task", "text", 12),
    own("deadline", "text", null),
    ...placeColumns,
  ],
  rows: ({ record, at }) => {
    const places = placesOf(record, at);
    const tasks = new Map(record.tasks.map((task) => [task.id, task]));
    return record.deadlines.map((time, i) => {
      const task = time.taskId === null ? undefined : tasks.get(time.taskId);
      return [
        ...documentValues(record),
        time.due,
        time.raw,
        task?.unit ?? null,
        (task && coLeads(task, task.unit).join("; ")) || null,
        task?.text ?? null,
        time.kind,
        time.relation,
        time.start,
        time.end,
        time.rrule,
        time.event,
        time.duration,
        time.workingDays,
        time.taskId,
        time.id,
        ...places(`/deadlines/${i}/raw`),
      ];
    });
  },
};
