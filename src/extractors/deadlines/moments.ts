import { daysIn, fullYear, isoDay, isoWeek } from "../../match/calendar.ts";
import { finder, type Hit } from "../../match/rows/finder.ts";
import {
  columnMoments,
  countWords,
  lastParts,
  type MomentRow,
  monthNumbers,
  monthParts,
  quarterNumbers,
  quarterPoints,
  textMoments,
  yearPoints,
} from "../../vi/times.ts";
import { noDays } from "./draft.ts";

/** A place where a time is named. */
export interface Moment extends Omit<Hit<MomentRow>, "match"> {
  readonly match: Pick<RegExpExecArray, 0 | "groups">;
}

/** First and last day of the time named; null where the calendar has no such day. */
export interface Days {
  readonly start: string | null;
  readonly end: string | null;
}

/** Places where a time is named, in order. */
export const findMoments: (folded: string) => Moment[] = finder(textMoments);
export const findColumnMoments: (folded: string) => Moment[] = finder(columnMoments);

type Groups = Readonly<Record<string, string | undefined>>;

/** The year that a moment names itself; null where it names none. */
export function ownYear(moment: Moment): number | null {
  const { y, yy } = groupsOf(moment);
  return y ? Number(y) : yy ? fullYear(yy) : null;
}

/** The month that a moment names itself. */
export function ownMonth(moment: Moment): string | undefined {
  const { m, month } = groupsOf(moment);
  return month ? String(monthNumbers[month]) : m;
}

/** `quý I năm sau`: the year after the one that governs. */
export function namesNextYear(moment: Moment): boolean {
  return groupsOf(moment)["next"] !== undefined;
}

/** An hour, or a part of the day with hours before it: some of the day is left before it. */
export function namesHour(moment: Moment): boolean {
  const { hour, late, closing } = groupsOf(moment);
  return (hour ?? late ?? closing) !== undefined;
}

/** The days of a moment in a year; `month` fills in where only the day is named (`từ ngày 15 đến ngày 20/6`). */
export function daysOf(moment: Moment, year: number, month?: string): Days {
  const groups = groupsOf(moment);
  const m = Number(ownMonth(moment) ?? month ?? 0);
  return readers[moment.row.unit](groups, year, m);
}

const readers: Readonly<Record<MomentRow["unit"], (groups: Groups, year: number, month: number) => Days>> = {
  day: (g, year, month) => sameDay(isoDay(year, month, Number(g["d"]))),
  dayOnly: (g, year, month) => sameDay(isoDay(year, month, Number(g["d"]))),
  days: (g, year, month) => ({ start: isoDay(year, month, Number(g["d"])), end: isoDay(year, month, Number(g["d2"])) }),
  monthPart: (g, year, month) => {
    const [from, to] = monthParts[g["part"] ?? ""] ?? [1, 0];
    return { start: isoDay(year, month, from || lastDay(year, month)), end: isoDay(year, month, to || lastDay(year, month)) };
  },
  monthEdge: (g, year, month) => {
    const [last, days] = [lastDay(year, month), g["weeks"] ? 7 * count(g["weeks"]) : Number(g["n"])];
    return lastParts.has(g["part"] ?? "")
      ? { start: isoDay(year, month, last - days + 1), end: isoDay(year, month, last) }
      : { start: isoDay(year, month, 1), end: isoDay(year, month, days) };
  },
  week: (g, year, month) => weekOf(year, month, count(g["n"] ?? "1")),
  yearWeek: (g, year) => isoWeek(year, count(g["n"] ?? "1")) ?? { start: null, end: null },
  month: (_, year, month) => monthsOf(year, month, month),
  months: (g, year, month) => monthsOf(year, month, Number(g["m2"])),
  quarter: (g, year) => quartersOf(year, g["q"], g["q"]),
  quarters: (g, year) => quartersOf(year, g["q"], g["q2"]),
  quarterPoint: (g, year) => {
    const { start, end } = quartersOf(year, g["q"], g["q"]);
    const [month, day] = quarterPoints[g["part"] ?? ""] ?? [0, 0];
    return sameDay(day === 0 ? end : isoDay(year, Number(start?.slice(5, 7)) + month, day));
  },
  yearPart: (g, year) => {
    const months = g["n"] ? count(g["n"]) : 6;
    return lastParts.has(g["part"] ?? "") ? monthsOf(year, 13 - months, 12) : monthsOf(year, 1, months);
  },
  yearPoint: (g, year) => sameDay(isoDay(year, ...(yearPoints[g["part"] ?? ""] ?? [0, 0]))),
  year: (g, year) => ({ start: isoDay(year, 1, 1), end: isoDay(Number(g["y2"] ?? year), 12, 31) }),
  nearDay: () => noDays,
  nearWeek: () => noDays,
  nearMonth: () => noDays,
  nearQuarter: () => noDays,
  schoolYear: (g, year) => ({ start: isoDay(year, 9, 1), end: isoDay(Number(g["y2"] ?? year + 1), 5, 31) }),
};

function groupsOf(moment: Moment): Groups {
  return moment.match.groups ?? {};
}

function count(word: string): number {
  return countWords[word] ?? Number(word);
}

/** A time of one day. */
export function sameDay(day: string | null): Days {
  return { start: day, end: day };
}

function lastDay(year: number, month: number): number {
  return month >= 1 && month <= 12 ? daysIn(year, month) : 0;
}

function monthsOf(year: number, from: number, to: number): Days {
  return { start: isoDay(year, from, 1), end: isoDay(year, to, lastDay(year, to)) };
}

function quartersOf(year: number, from: string | undefined, to: string | undefined): Days {
  const [first, last] = [quarterNumbers[from ?? ""] ?? 0, quarterNumbers[to ?? ""] ?? 0];
  return monthsOf(year, first * 3 - 2, last * 3);
}

/** Weeks of a month as sevens of days; `-1` is its last seven days. */
function weekOf(year: number, month: number, n: number): Days {
  const last = lastDay(year, month);
  const from = n < 0 ? last - 6 : n * 7 - 6;
  return { start: isoDay(year, month, from), end: isoDay(year, month, Math.min(from + 6, last)) };
}
