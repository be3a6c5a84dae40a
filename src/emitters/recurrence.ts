/** A recurrence that a calendar can show: with the day it begins on, which is one of its days. */
export interface Recurrence {
  readonly rrule: string;
  readonly start: string;
}

type Parts = ReadonlyMap<string, string>;

const oneDay = 86_400_000;
const weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
/** Where a rule names no day within its period, the reminder stands on the period's last (working) day. */
const lastDays: Readonly<Record<string, string>> = { WEEKLY: "BYDAY=FR", MONTHLY: "BYMONTHDAY=-1", YEARLY: "BYMONTH=12;BYMONTHDAY=31" };

/** The rule (RFC 5545, 3.3.10) from its first day on or after `from`; null where no day of twelve years fits. */
export function recurrenceFrom(printed: string, from: string): Recurrence | null {
  // The events of a calendar fill whole days.
  const rule = printed.startsWith("FREQ=HOURLY") ? "FREQ=DAILY" : printed;
  const given = partsOf(rule);
  const last = ["BYDAY", "BYMONTHDAY", "BYSETPOS"].some((part) => given.has(part)) ? undefined : lastDays[given.get("FREQ") ?? ""];
  const added = last?.split(";").filter((part) => !given.has(part.slice(0, part.indexOf("="))));
  const rrule = [rule, ...(added ?? [])].join(";");
  const parts = partsOf(rrule);
  const begin = Date.parse(`${from}T00:00:00Z`);
  for (let day = begin; day < begin + 12 * 366 * oneDay; day += oneDay)
    if (fits(new Date(day), parts)) return { rrule, start: new Date(day).toISOString().slice(0, 10) };
  return null;
}

/** `Trước ngày 15 hằng tháng` ends on the 14th; a day that is the first of its period has none before it there. */
export function theDayBefore(rule: string): string {
  return rule.replace(/(?<=BYMONTHDAY=)[\d,]+/, (days) => {
    const before = days.split(",").map((day) => Number(day) - 1);
    return before.every((day) => day > 0) ? before.join(",") : days;
  });
}

function partsOf(rule: string): Parts {
  return new Map(rule.split(";").map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]));
}

function fits(day: Date, parts: Parts): boolean {
  const month = day.getUTCMonth() + 1;
  return (
    inList(parts, "BYMONTH", [String(month)]) &&
    inList(parts, "BYMONTHDAY", monthDays(day)) &&
    endsPeriod(month, parts) &&
    onWeekday(day, parts)
  );
}

/** 31 March is day 31 and day -1. */
function monthDays(day: Date): string[] {
  const length = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  return [String(day.getUTCDate()), String(day.getUTCDate() - length - 1)];
}

/** Every third month is March, June, September and December; a list of months says it by itself. */
function endsPeriod(month: number, parts: Parts): boolean {
  const interval = Number(parts.get("INTERVAL") ?? 1);
  return parts.get("FREQ") !== "MONTHLY" || parts.has("BYMONTH") || 12 % interval !== 0 || month % interval === 0;
}

/** `FR`, and `1FR` or `-1FR` for the first or last of the month. */
function onWeekday(day: Date, parts: Parts): boolean {
  const asked = parts.get("BYDAY");
  if (asked === undefined) return true;
  const name = weekdays[day.getUTCDay()] ?? "";
  const [date = 0, back = 0] = monthDays(day).map(Number);
  const places = ["", String(Math.ceil(date / 7)), `+${Math.ceil(date / 7)}`, `-${Math.ceil(-back / 7)}`];
  return asked.split(",").some((one) => places.some((place) => one === place + name));
}

function inList(parts: Parts, part: string, values: readonly string[]): boolean {
  const asked = parts.get(part);
  return asked === undefined || asked.split(",").some((one) => values.includes(one));
}
