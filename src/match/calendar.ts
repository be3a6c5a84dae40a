/** Days of the calendar as ISO 8601 words, worked out without any clock. */

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
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
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
