import { anyUnnamed } from "../../match/rows/any-of.ts";
import { startEdge } from "../../match/rows/edges.ts";
import { listJoints, periods } from "../../vi/times.ts";
import { draft, type Found } from "./draft.ts";

const bracket = /^ ?\( ?$/u;
/** `hằng năm, trước ngày 15/12`, `định kỳ 6 tháng trước ngày 15/6` */
const beside = /^,? ?$/u;
const years = /^FREQ=(?:YEARLY|MONTHLY;INTERVAL=6)$/u;
const period = new RegExp(`${startEdge}(?:${anyUnnamed(periods)}) ?\\( ?$`, "u");
/** `(trước ngày 15/6 | và | ngày 15/12)`, `trước ngày 15/6, | năm | trước ngày 15/12` */
const next = new RegExp(`^\\)? ?(?:${anyUnnamed(listJoints)}) ?(?:(?:${anyUnnamed(periods)}),? )?$`, "u");
const reach = 24;

/**
 * `định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12)`: a day without its year, beside a recurrence or a further period of
 * it, returns each year.
 */
export function yearlyDays(dates: readonly Found[], recurring: readonly Found[], folded: string): Found[] {
  let yearly = Number.NaN;
  return dates.map((date) => {
    const { start, relation } = date.value;
    const left = folded.slice(Math.max(0, date.start - reach), date.start);
    const behind = recurring.some(({ end, value: { rrule } }) => {
      const gap = date.start - end <= reach && end <= date.start ? folded.slice(end, date.start) : null;
      return gap === null
        ? end < date.start && period.test(left)
        : bracket.test(gap) || (years.test(rrule ?? "") && beside.test(gap)) || period.test(gap);
    });
    const listed = date.start - yearly <= reach && next.test(folded.slice(yearly, date.start));
    const inferred = date.notes.some((note) => note.id === "year-inferred");
    if (!(behind || listed) || !inferred || start === null || start !== date.value.end) return date;
    yearly = date.end;
    const rrule = `FREQ=YEARLY;BYMONTH=${Number(start.slice(5, 7))};BYMONTHDAY=${Number(start.slice(8))}`;
    return { ...date, value: draft({ kind: "recurring", relation, rrule }), notes: [] };
  });
}
