import { anyUnnamed } from "../../match/rows/any-of.ts";
import { endEdge, startEdge } from "../../match/rows/edges.ts";
import { apartRow } from "../../vi/orders.ts";
import { listJoints, periods, regularly, termOpenings } from "../../vi/times.ts";
import { draft, type Found } from "./draft.ts";

const bracket = /^ ?\( ?$/u;
/** `hằng năm, trước ngày 15/12`, `định kỳ 6 tháng trước ngày 15/6` */
const beside = /^,? ?$/u;
const years = /^FREQ=(?:YEARLY|MONTHLY;INTERVAL=6)$/u;
const period = new RegExp(`${startEdge}(?:${anyUnnamed(periods)}) ?\\( ?$`, "u");
/** `, | báo cáo năm | trước ngày 15/12` */
const term = `(?:${anyUnnamed(listJoints)}) ?(?:(?:${anyUnnamed(termOpenings)}) )?(?:${anyUnnamed(periods)}),? `;
/** `(trước ngày 15/6 | và | ngày 15/12)`, `trước ngày 15/6, | năm | trước ngày 15/12` */
const next = new RegExp(`^\\)? ?(?:${term}|(?:${anyUnnamed(listJoints)}) ?)$`, "u");
/** `trước ngày 20 tháng cuối quý, | 6 tháng | trước ngày 20/6` */
const further = new RegExp(`^\\)? ?${term}$`, "u");
/** `ngày 05/12 | (báo cáo năm) | hằng năm` */
const told = /^ ?\([^()]{1,60}\) ?$/u;
/** `trước ngày 15/6 | (6 tháng) và | trước ngày 15/12 hằng năm` */
const before = new RegExp(`^(?: ?\\([^()]{1,60}\\))? ?(?:${term}|(?:${anyUnnamed(listJoints)}) ?)$`, "u");
const opensSentence = /^$|[.;:] $|\n$/u;
const sentenceEnd = /[.;] |\n/u;
const opensClause = /^$|[.;:,] $|\n$/u;
/** What a clause that opens with each year ends at; one that says what is apart from that has ended too. */
const clauseEnd = new RegExp(`[.;:\\n]|${startEdge}(?:${apartRow.pattern})${endEdge}`, "u");
const verbEnd = new RegExp(`${clauseEnd.source}|[,(]|${startEdge}(?:${anyUnnamed(listJoints)})${endEdge}`, "u");
const opensTerm = new RegExp(`^(?:${regularly.pattern}) `, "u");
const sentenceReach = 240;
const reach = 24;
const farReach = 90;

/**
 * `định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12)`: a day without its year, beside a recurrence or a further period of
 * it, returns each year; so do those of a list that ends in `hằng năm`.
 */
export function yearlyDays(dates: readonly Found[], recurring: readonly Found[], folded: string): Found[] {
  let yearly = Number.NaN;
  const ahead = aheadOfYearly(dates, recurring, folded);
  return dates.map((date) => {
    const { start, relation } = date.value;
    const listed = date.start - yearly <= reach && next.test(folded.slice(yearly, date.start));
    if (!isDay(date) || start === null || !(listed || ahead.has(date) || tellsYearly(date, recurring, folded))) return date;
    yearly = date.end;
    const rrule = `FREQ=YEARLY;BYMONTH=${Number(start.slice(5, 7))};BYMONTHDAY=${Number(start.slice(8))}`;
    return { ...date, value: draft({ kind: "recurring", relation, rrule }), notes: [] };
  });
}

function tellsYearly(date: Found, recurring: readonly Found[], folded: string): boolean {
  return isBeside(date, recurring, folded) || isInYearly(date, recurring, folded) || isOfClause(date, recurring, folded);
}

/**
 * `Định kỳ hằng năm tổng hợp, báo cáo | trước ngày 15/11`: the clause that opens with each year goes on to the day, or one verb behind these words
 * does (`rà soát hằng năm, gửi | trước ngày 15/11` tells of one time); or a list of terms goes on.
 */
function isOfClause(date: Found, recurring: readonly Found[], folded: string): boolean {
  return recurring.some(({ start, end, value: { rrule } }) => {
    if (end > date.start || date.start - end > farReach) return false;
    const gap = folded.slice(end, date.start);
    if (!years.test(rrule ?? "")) return further.test(gap);
    const opens = opensClause.test(folded.slice(Math.max(0, start - 2), start)) || opensTerm.test(folded.slice(start, end));
    return opens ? !clauseEnd.test(gap) : !verbEnd.test(gap);
  });
}

/** One day, without its year. */
function isDay({ value, notes }: Found): boolean {
  return value.start === value.end && notes.some((note) => note.id === "year-inferred");
}

/** `Hằng năm, báo cáo kết quả | trước ngày 15/12`: a sentence that opens with each year tells of days of each. */
function isInYearly(date: Found, recurring: readonly Found[], folded: string): boolean {
  return recurring.some(({ start, end, value: { rrule } }) => {
    if (rrule !== "FREQ=YEARLY" || end > date.start || date.start - end > sentenceReach || folded.charAt(end) !== ",") return false;
    return opensSentence.test(folded.slice(Math.max(0, start - 2), start)) && !sentenceEnd.test(folded.slice(end, date.start));
  });
}

/** Directly behind a recurrence, or behind a further period of one. */
function isBeside(date: Found, recurring: readonly Found[], folded: string): boolean {
  const left = folded.slice(Math.max(0, date.start - reach), date.start);
  return recurring.some(({ end, value: { rrule } }) => {
    const gap = date.start - end <= reach && end <= date.start ? folded.slice(end, date.start) : null;
    return gap === null
      ? end < date.start && period.test(left)
      : bracket.test(gap) || (years.test(rrule ?? "") && beside.test(gap)) || period.test(gap);
  });
}

/** Days in a list that ends in a day of each year, or with the words for each year behind the brackets of its days. */
function aheadOfYearly(dates: readonly Found[], recurring: readonly Found[], folded: string): ReadonlySet<Found> {
  const ahead = new Set<Found>();
  const ends = recurring.filter(({ value }) => value.rrule?.startsWith("FREQ=YEARLY"));
  for (const date of [...dates].reverse()) {
    const gap = (to: number) => (to >= date.end && to - date.end <= farReach ? folded.slice(date.end, to) : null);
    const leads = ends.some(({ start, value }) => (value.rrule === "FREQ=YEARLY" ? told : before).test(gap(start) ?? "-"));
    if (!isDay(date) || !leads) continue;
    ahead.add(date);
    ends.push({ ...date, value: { ...date.value, rrule: "FREQ=YEARLY;" } });
  }
  return ahead;
}
