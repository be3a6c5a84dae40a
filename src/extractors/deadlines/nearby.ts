import { daysFrom, isoDay, monthDays, weekOf } from "../../match/calendar.ts";
import { finder } from "../../match/rows/finder.ts";
import { type MomentUnit, weekDays } from "../../vi/times.ts";
import type { Bond } from "./binders.ts";
import { draft, dueDay, type Found } from "./draft.ts";
import { type Days, type Moment, namesHour, sameDay } from "./moments.ts";

type Groups = Readonly<Record<string, string | undefined>>;

const findWeekDays = finder(weekDays);

/** How each unit that is counted from a day is read: `next` is 1 for the one after it. */
const readers: Partial<Record<MomentUnit, (groups: Groups, day: string, next: number) => Days>> = {
  nearDay: (_, day, next) => sameDay(daysFrom(day, next)),
  nearWeek: ({ weekday }, day, next) => {
    const { start, end } = weekOf(daysFrom(day, 7 * next));
    const row = weekday ? findWeekDays(weekday)[0]?.row : undefined;
    return row ? sameDay(daysFrom(start, weekDays.indexOf(row))) : { start, end };
  },
  nearMonth: ({ d }, day, next) => {
    const month = monthDays(day, next, 1);
    return d ? sameDay(isoDay(Number(month.start.slice(0, 4)), Number(month.start.slice(5, 7)), Number(d))) : month;
  },
  nearQuarter: (_, day, next) => monthDays(day, 3 * next - ((Number(day.slice(5, 7)) - 1) % 3), 3),
};

/** Whether a moment is counted from the day of the document: `tuần này`, `sáng mai`. */
export function isNearby({ row }: Moment): boolean {
  return row.unit in readers;
}

/** `trong tuần này`: such a moment with what binds it, counted from the document's day (ISO) where that is known. */
export function readNearby(moment: Moment, { start, relation }: Bond, raw: string, day: string | null): Found {
  const groups = moment.match.groups ?? {};
  const days = day ? readers[moment.row.unit]?.(groups, day, groups["next"] === undefined ? 0 : 1) : null;
  const { start: first = null, end: last = null } = days ?? {};
  const value = draft({ kind: "date", relation, start: first, end: last, due: dueDay(relation, first, last, namesHour(moment)) });
  const note = day ? { id: "day-counted", severity: "info" as const } : { id: "day-uncounted", severity: "warning" as const };
  return { start, end: moment.end, value, notes: [{ ...note, words: { raw, ...(day && { day }) } }] };
}
