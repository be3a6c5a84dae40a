import type { Message } from "../doc.ts";
import type { BoundDeadline } from "../link.ts";
import { daysIn, isoDay } from "../match/calendar.ts";
import { fold } from "../match/letters/fold.ts";
import { anyOf } from "../match/rows/any-of.ts";
import type { Header } from "../record.ts";
import { documentTypes } from "../vi/document-types.ts";
import { anyDocument, effectBySigning, issuing, ownMark, passiveMark, sinceDay, takingEffect } from "../vi/times.ts";

const own = `(?:${anyOf([...documentTypes, anyDocument])}) ${ownMark.pattern}`;
const since = `^(?:(?:${sinceDay.pattern}) )?`;
const issue = new RegExp(`${since}(?:(?:${issuing.pattern}) ${own}|${own}(?: ${passiveMark.pattern})? (?:${issuing.pattern}))$`, "u");
const effect = new RegExp(`${since}${own} (?:${takingEffect.pattern})$`, "u");
const bySigning = new RegExp(`(?:${own}) ${effectBySigning.pattern}`, "u");
const length = /^P(?<count>\d+)(?<unit>[DWMY])$/;
const oneDay = 86_400_000;

/**
 * Counts a term that begins with the day of this document (`chậm nhất 30 ngày kể từ ngày ban hành Kế hoạch này`, or its entry into force, where
 * an article says that it is the day of signing); that day itself is not counted (Bộ luật Dân sự 2015, Điều 147). Working days are not.
 */
export function countFromIssue(time: BoundDeadline, { articles }: Pick<Header, "articles">, date: string | null): BoundDeadline {
  const { kind, relation, event, duration, workingDays, raw, due } = time.value;
  if (kind !== "duration" || relation !== "within" || due !== null || workingDays || date?.length !== 10 || !event || !duration)
    return time;
  const words = fold(event);
  if (!issue.test(words) && !(effect.test(words) && articles.some(({ text }) => bySigning.test(fold(text))))) return time;
  const last = dayAfter(date, duration);
  if (last === null) return time;
  const span = time.places["/raw"]?.[0] ?? null;
  const message: Message = { id: "due-counted", severity: "info", span, words: { raw, date, due: last }, path: "/due" };
  return { ...time, value: { ...time.value, due: last }, messages: [...time.messages, message] };
}

/** The last day of a term of whole days, weeks, months or years; a day that its month does not have is the month's last. */
function dayAfter(date: string, duration: string): string | null {
  const { count, unit } = length.exec(duration)?.groups ?? {};
  if (count === undefined) return null;
  const total = Number(count);
  if (unit === "D" || unit === "W") return new Date(Date.parse(date) + total * (unit === "W" ? 7 : 1) * oneDay).toISOString().slice(0, 10);
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + total * (unit === "Y" ? 12 : 1);
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return isoDay(year, month, Math.min(Number(date.slice(8)), daysIn(year, month)));
}
