import type { Deadline, DocumentRecord } from "../../record.ts";
import { coLeads } from "../by-lead.ts";
import { placeColumns, placesOf } from "./places.ts";
import { documentColumns, documentValues, own, repeated, type Table } from "./table.ts";

export const tasks: Table = {
  name: "tasks",
  columns: [
    ...documentColumns,
    own("task", "text", 12),
    own("section", "text", 30),
    own("unit", "text", 30),
    repeated("co_leads", "text", 30),
    repeated("coordinators", "text", 30),
    own("item", "text", 8),
    own("text", "text", 80),
    own("deliverable", "text", 30),
    own("due", "date", 12),
    repeated("times", "text", 30),
    own("cases", "integer", 10),
    repeated("refs", "text", 24),
    own("parent", "text", null),
    ...placeColumns,
  ],
  rows: ({ record, at }) => {
    const places = placesOf(record, at);
    const deadlines = new Map(record.deadlines.map((one) => [one.id, one]));
    const references = new Map(record.references.map((one) => [one.id, one]));
    const cases = new Map(record.footnotes.map((one) => [one.id, one.cases.length]));
    return record.tasks.map((task, i) => {
      const times = task.deadlines.flatMap((id) => deadlines.get(id) ?? []);
      return [
        ...documentValues(record),
        task.id,
        task.section,
        task.unit,
        listed(coLeads(task, task.unit)),
        listed(task.units.filter((unit) => unit.role === "coordinate").map((unit) => unit.name)),
        task.number,
        task.text,
        task.deliverable,
        firstDue(times),
        listed(times.map((time) => time.raw)),
        task.footnotes.reduce((sum, id) => sum + (cases.get(id) ?? 0), 0),
        listed(task.references.map((id) => citedAs(references.get(id)))),
        task.parent,
        ...places(`/tasks/${i}/text`),
      ];
    });
  },
};

/** The first of several last days: the one that a person has to watch. */
function firstDue(times: readonly Deadline[]): string | null {
  const days = times.flatMap((time) => time.due ?? []).sort();
  return days[0] ?? null;
}

function citedAs(reference: DocumentRecord["references"][number] | undefined): string {
  return reference?.number ?? reference?.raw ?? "";
}

function listed(words: readonly string[]): string | null {
  return words.length > 0 ? words.join("; ") : null;
}
