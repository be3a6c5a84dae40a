import type { Message, Span } from "../doc.ts";
import type { FoundTask } from "../extractors/tasks.ts";
import { bodyLife, isOver, isToCome, saysFormer } from "../match/bodies/body-life.ts";
import { timeOfDay } from "../match/calendar.ts";

/** A body with the place where it stands, and the path of its name. */
export interface DatedBody {
  readonly name: string;
  readonly span: Span | null;
  readonly path: string;
}

/** The bodies that the tasks of a document name, in order; `first` is the index of its first one in the record. */
export function bodiesOf(tasks: readonly FoundTask[], first: number): DatedBody[] {
  return tasks.flatMap((found, i) =>
    found.task.units.map(({ name }, k) => {
      const path = `/units/${k}/raw`;
      return { name, span: found.places[path]?.[0] ?? null, path: `/tasks/${first + i}${path}` };
    }),
  );
}

/**
 * A message for each body that acts in a document on a day when it did not exist. `date` is a whole date, or nothing is said; nor of a
 * body that the text itself calls the old one.
 */
export function bodyTimeMessages(acting: readonly DatedBody[], date: string | null, text: string): Message[] {
  const day = timeOfDay(date);
  if (day === null) return [];
  const said = new Set<string>();
  return acting.flatMap(({ name, span, path }) => {
    if (said.has(name) || (span && saysFormer(text, span.end))) return [];
    said.add(name);
    const message = messageFor(name, day);
    return message ? [{ ...message, span, path }] : [];
  });
}

function messageFor(unit: string, day: number): Pick<Message, "id" | "severity" | "words"> | null {
  const known = bodyLife(unit);
  if (!known) return null;
  const { name, life, level } = known;
  if (life.to !== null && isOver(known, day)) return endedMessage(name, life.to, life.into, level);
  if (life.from !== null && isToCome(known, day)) return { id: "body-not-yet", severity: "info", words: { name, date: life.from } };
  return null;
}

function endedMessage(name: string, date: string, into: string | null, level: string | null): Pick<Message, "id" | "severity" | "words"> {
  if (level !== null) return { id: "level-ended", severity: "info", words: { name, level, date } };
  if (into !== null) return { id: "body-ended", severity: "info", words: { name, date, into } };
  return { id: "body-abolished", severity: "info", words: { name, date } };
}
