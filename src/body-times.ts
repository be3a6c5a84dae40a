import type { Message } from "./doc.ts";
import type { FoundTask } from "./extractors/tasks.ts";
import { bodyLife } from "./match/body-life.ts";

/** Provinces set bodies up and wound them up some weeks before or after the day that the law names. */
const grace = 92 * 24 * 3600 * 1000;

/** A message for each body that a document tells to do something on a day when it did not exist; `date` is a whole date, or nothing is said. */
export function bodyTimeMessages(tasks: readonly FoundTask[], date: string | null): Message[] {
  if (date === null || date.length !== 10) return [];
  const said = new Set<string>();
  return tasks.flatMap((found, i) =>
    found.task.units.flatMap((unit, k) => {
      if (said.has(unit.name)) return [];
      said.add(unit.name);
      const message = messageFor(unit.name, Date.parse(date));
      const path = `/units/${k}/raw`;
      return message ? [{ ...message, span: found.places[path]?.[0] ?? null, path: `/tasks/${i}${path}` }] : [];
    }),
  );
}

function messageFor(unit: string, day: number): Pick<Message, "id" | "severity" | "words"> | null {
  const known = bodyLife(unit);
  if (!known || Number.isNaN(day)) return null;
  const { from, to, into } = known.life;
  if (to !== null && into !== null && day > Date.parse(to) + grace)
    return { id: "body-ended", severity: "info", words: { name: known.name, date: to, into } };
  if (from !== null && day < Date.parse(from) - grace)
    return { id: "body-not-yet", severity: "info", words: { name: known.name, date: from } };
  return null;
}
