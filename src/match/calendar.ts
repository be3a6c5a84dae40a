/** Days of the calendar as ISO 8601 words, worked out without any clock. */

const oneDay = 86_400_000;

/** `2020-06-30`, or null where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Number of days of a month. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day before an ISO day. */
export function dayBefore(day: string): string {
  return daysFrom(day, -1);
}

/** The day so many days after an ISO day, or before it. */
export function daysFrom(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * oneDay).toISOString().slice(0, 10);
}

/** Monday and Sunday of the week that an ISO day is in. */
export function weekOf(day: string): { start: string; end: string } {
  const start = daysFrom(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
  return { start, end: daysFrom(start, 6) };
}

/** First and last day of `count` months, from the one that is `after` months after that of an ISO day. */
export function monthDays(day: string, after: number, count: number): { start: string; end: string } {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + after];
  const [first, last] = [Date.UTC(year, month, 1), Date.UTC(year, month + count, 0)];
  return { start: new Date(first).toISOString().slice(0, 10), end: new Date(last).toISOString().slice(0, 10) };
}

/** Monday and Sunday of a week of a year, counted as ISO 8601 does; null where the year has no such week. */
export function isoWeek(year: number, week: number): { start: string; end: string } | null {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * oneDay + (week - 1) * 7 * oneDay;
  const dayOf = (days: number) => new Date(monday + days * oneDay).toISOString().slice(0, 10);
  return week > 0 && dayOf(3).startsWith(pad(year, 4)) ? { start: dayOf(0), end: dayOf(6) } : null;
}

/** Milliseconds of a whole day; null for a month or a year alone, and for nothing. */
export function timeOfDay(date: string | null): number | null {
  return date?.length === 10 ? Date.parse(date) : null;
}

/** The four digits of a year written with four or two: `98` is 1998, `05` is 2005. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year >= 45 ? 1900 + year : 2000 + year;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
