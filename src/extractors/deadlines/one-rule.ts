import type { Found } from "./draft.ts";

/** `hằng tháng | trước ngày 20`, `hằng quý (| trước ngày 20 tháng cuối quý` */
const beside = /^ ?[,(:]? ?$/u;

/** A period and the day in it that stands directly behind it are one recurrence: `hằng tháng (trước ngày 20)`. In order, and so is the result. */
export function oneRule(all: readonly Found[], folded: string): Found[] {
  const joined: Found[] = [];
  for (const found of all) {
    const period = joined.at(-1);
    if (!period || !isDayOf(period, found, folded)) joined.push(found);
    else joined.splice(-1, 1, withPeriod(period, found, folded));
  }
  return joined;
}

/** From the period's words to the day's, with the bracket that closes behind them. */
function withPeriod(period: Found, day: Found, folded: string): Found {
  const closes = folded.slice(period.end, day.start).includes("(") && folded.charAt(day.end) === ")";
  return { ...day, start: period.start, end: day.end + (closes ? 1 : 0) };
}

/** A day's rule is its period's with the day added. */
function isDayOf(period: Found, day: Found, folded: string): boolean {
  const { rrule, relation } = period.value;
  if (!rrule || relation !== null || rrule.includes(";BY") || !day.value.rrule || !beside.test(folded.slice(period.end, day.start)))
    return false;
  return day.value.rrule.startsWith(`${rrule};`)
    ? !day.value.rrule.startsWith(`${rrule};INTERVAL`)
    : rrule === "FREQ=DAILY" && day.value.rrule === rrule;
}
