import { anyUnnamed } from "../../match/rows/any-of.ts";
import { startEdge } from "../../match/rows/edges.ts";
import { periods } from "../../vi/times.ts";
import { draft, type Found } from "./draft.ts";

const bracket = /^ ?\( ?$/u;
const period = new RegExp(`${startEdge}(?:${anyUnnamed(periods)}) ?\\( ?$`, "u");

/**
 * `định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12)`: a day without its year, in the bracket behind a recurrence or a
 * further period of it, returns each year.
 */
export function yearlyDays(dates: readonly Found[], recurring: readonly Found[], folded: string): Found[] {
  return dates.map((date) => {
    const { start, relation } = date.value;
    const listed = period.test(folded.slice(Math.max(0, date.start - 24), date.start));
    const behind = recurring.some(({ end }) => bracket.test(folded.slice(end, date.start)) || (end < date.start && listed));
    const inferred = date.notes.some((note) => note.id === "year-inferred");
    if (!behind || !inferred || start === null || start !== date.value.end) return date;
    const rrule = `FREQ=YEARLY;BYMONTH=${Number(start.slice(5, 7))};BYMONTHDAY=${Number(start.slice(8))}`;
    return { ...date, value: draft({ kind: "recurring", relation, rrule }), notes: [] };
  });
}
