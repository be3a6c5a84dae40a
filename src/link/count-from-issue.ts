import type { Message } from "../doc.ts";
import type { BoundDeadline } from "../link.ts";
import { daysFrom, daysIn, isoDay } from "../match/calendar.ts";
import { fold } from "../match/letters/fold.ts";
import type { Header } from "../record.ts";
import { anyDocument, effectBySigning, issuing, ownMark, passiveMark, sinceDay, takingEffect } from "../vi/times.ts";

const since = `^(?:(?:${sinceDay.pattern}) )?`;
const length = /^P(?<count>\d+)(?<unit>[DWMY])$/;

type Own = Pick<Header, "type" | "annex" | "articles">;

/**
 * Counts a term that begins with the day of this document (`chậm nhất 30 ngày kể từ ngày ban hành Kế hoạch này`, or its entry into force, where
 * an article says that it is the day of signing); that day itself is not counted (Bộ luật Dân sự 2015, Điều 147). Working days are not.
 */
export function countFromIssue(time: BoundDeadline, header: Own, date: string | null): BoundDeadline {
  const { kind, relation, event, duration, workingDays, raw, due } = time.value;
  if (kind !== "duration" || relation !== "within" || due !== null || workingDays || date?.length !== 10 || !event || !duration)
    return time;
  if (!isIssue(fold(event), header)) return time;
  const last = dayAfter(date, duration);
  if (last === null) return time;
  const span = time.places["/raw"]?.[0] ?? null;
  const message: Message = { id: "day-counted", severity: "info", span, words: { raw, day: date }, path: "/due" };
  return { ...time, value: { ...time.value, due: last }, messages: [...time.messages, message] };
}

/** Whether words name the day of this document, by the type of its own or of its annex: a draft printed in it (`ngày ký Nghị quyết này`) has another. */
function isIssue(event: string, { type, annex, articles }: Own): boolean {
  const types = [type?.name, annex?.type?.name].flatMap((name) => (name ? fold(name) : []));
  const own = `(?:${[...types, anyDocument.pattern].join("|")}) ${ownMark.pattern}`;
  const issued = `(?:(?:${issuing.pattern}) ${own}|${own}(?: ${passiveMark.pattern})? (?:${issuing.pattern}))`;
  if (new RegExp(`${since}${issued}$`, "u").test(event)) return true;
  if (!new RegExp(`${since}${own} (?:${takingEffect.pattern})$`, "u").test(event)) return false;
  const bySigning = new RegExp(`${own} ${effectBySigning.pattern}`, "u");
  return articles.some(({ text }) => bySigning.test(fold(text)));
}

/** The last day of a term of whole days, weeks, months or years; a day that its month does not have is the month's last. */
function dayAfter(date: string, duration: string): string | null {
  const { count, unit } = length.exec(duration)?.groups ?? {};
  if (count === undefined) return null;
  const total = Number(count);
  if (unit === "D" || unit === "W") return daysFrom(date, total * (unit === "W" ? 7 : 1));
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + total * (unit === "Y" ? 12 : 1);
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return isoDay(year, month, Math.min(Number(date.slice(8)), daysIn(year, month)));
}
