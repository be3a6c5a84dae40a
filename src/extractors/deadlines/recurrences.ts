import type { Passage } from "../../doc.ts";
import { allMatches } from "../../match/rows/all-matches.ts";
import { anyUnnamed } from "../../match/rows/any-of.ts";
import { compile, endEdge, startEdge } from "../../match/rows/edges.ts";
import { finder } from "../../match/rows/finder.ts";
import { holds } from "../../match/rows/holds.ts";
import {
  binders,
  daysBehind,
  type PeriodDayRow,
  type PeriodRow,
  periodDayOpening,
  periodDays,
  periodListRow,
  periods,
  quarterNumbers,
  type Relation,
  rangeJoints,
  recurrenceCues,
  recurrences,
  recurringActs,
  recurringNouns,
  weekDays,
  yearlyDay,
} from "../../vi/times.ts";
import { bondOf } from "./binders.ts";
import { clauseStart, isOther, opensClause } from "./clauses.ts";
import { draft, type Found, isTimeColumn, type TimeContext } from "./draft.ts";

const findRecurrences = finder(recurrences);
const findPeriodDays = finder(periodDays);
const findPeriods = finder(periods);
const findYearlyDays = finder([yearlyDay]);
const acts = compile(anyUnnamed(recurringActs), "u");
const actBehind = new RegExp(`^ (?:${anyUnnamed(recurringActs)})${endEdge}`, "u");
const dueBehind = new RegExp(
  `^(?: ?[,(]| ) ?(?:${anyUnnamed(binders.filter((row) => row.bound && row.relation !== "from"))}) (?:${periodDayOpening.pattern}|\\d)`,
  "u",
);
const noun = new RegExp(`(?<![\\p{L}])(?:${anyUnnamed(recurringNouns)})(?: [\\p{L}&]+){0,2} $`, "u");
const starts = `(?:${anyUnnamed(binders.filter((row) => row.relation === "from"))})`;
const daysAfter = daysBehind.map((row) => ({
  row,
  pattern: new RegExp(`^(?: ?[,(]| ) ?(?:(?:${anyUnnamed(binders)}) ?)?(?<day>${row.pattern})`, "u"),
  /** Further on in its clause: `hằng tuần về UBND tỉnh (qua Văn phòng) vào thứ Sáu`, `hằng tháng báo cáo Sở trước ngày 25`. */
  far: new RegExp(
    `^(?:(?!${starts} )[^.;:]){1,90}? (?:${anyUnnamed(binders.filter((one) => one.relation !== "from"))}) (?<day>${row.pattern})`,
    "u",
  ),
}));
const findWeekDays = finder(weekDays);
const daysOfWeek = weekDays.map((row) => row.byDay);
const range = new RegExp(anyUnnamed(rangeJoints), "u");
const figures = new RegExp(`${startEdge}(?:\\d{1,2}|${Object.keys(quarterNumbers).join("|")})${endEdge}`, "gu");
const dayReach = 60;
const clauseReach = 140;
const cellPeriods = new RegExp(`^(?<list>${periodListRow.pattern})[ .;]*$`, "u");
const mayRecur = holds(recurrenceCues);

/** How often something is due: `định kỳ hàng quý`, `trước ngày 15 tháng cuối quý`. */
export function findRecurring(passage: Passage, context: TimeContext): Found[] {
  const list = isTimeColumn(context) ? (cellPeriods.exec(passage.folded)?.groups?.["list"] ?? "") : "";
  const listed = periodRule(list);
  if (listed) return [found(0, list.length, null, listed)];
  if (!mayRecur(passage.folded)) return [];
  const days = findPeriodDays(passage.folded).flatMap((hit) => {
    const bond = bondOf(passage, { ...hit, row: { ...hit.row, unit: "day" } });
    const start = bond && bond.relation !== "from" ? bond.start : hit.start;
    const relation = relationOf(bond?.relation, hit.row.in);
    if (isOther(passage.folded, start)) return [];
    if (hit.row.in === "year") return eachYear(hit.match[0], start, hit.start, relation);
    const months = hit.match.groups?.["term"] ? termBefore(passage.folded, hit.start) : 3;
    return [found(start, hit.end, relation, dayRule(hit.row.in, hit.match.groups ?? {}, hit.match[0], months))];
  });
  const plain = findRecurrences(passage.folded)
    .filter((hit) => !days.some((d) => d.start < hit.end && hit.start < d.end))
    .filter((hit) => hit.row.sure || context.column !== null || isAdverb(passage.folded, hit))
    .flatMap((hit) => {
      const { days: count, hours, list } = hit.match.groups ?? {};
      const rule = count ? counted("DAILY", count) : hours ? counted("HOURLY", hours) : periodRule(list ?? "");
      return rule ? [found(hit.start, hit.end, null, rule)] : [];
    });
  return [...days, ...plain, ...plain.flatMap((period) => dayBehind(passage, period) ?? [])];
}

/** The months of the shortest term of reports that the sentence before names: `báo cáo 6 tháng, năm trước ngày 20 tháng cuối kỳ báo cáo`. */
function termBefore(folded: string, at: number): number {
  const left = folded.slice(Math.max(0, at - clauseReach), at);
  const sentence = left.slice(Math.max(left.lastIndexOf(". "), left.lastIndexOf("\n")) + 1);
  const terms = findPeriods(sentence).map(({ row }) => (row.freq === "YEARLY" ? 12 : row.freq === "MONTHLY" ? row.interval : 0));
  const [shortest = 3] = terms.filter((months) => months >= 3 && 12 % months === 0).sort((a, b) => a - b);
  return shortest;
}

function counted(freq: string, interval: string): string {
  return `FREQ=${freq};INTERVAL=${Number(interval)}`;
}

/** The day behind its period: `hằng tháng (trước ngày 25)`, `hằng tuần, trước 16 giờ thứ Năm`. */
function dayBehind(passage: Passage, period: Found): Found | null {
  const days = daysAfter.find(({ row }) => row.rule === period.value.rrule);
  const right = passage.folded.slice(period.end, period.end + clauseReach);
  const behind = days?.pattern.exec(right.slice(0, dayReach)) ?? (days?.row.in === "day" ? null : days?.far.exec(right));
  if (!days || !behind?.groups) return null;
  const { day = "" } = behind.groups;
  const end = period.end + behind[0].length;
  const start = end - day.length;
  const bond = bondOf(passage, { start, end, row: { ...days.row, unit: "day" }, match: behind });
  return found(bond?.start ?? start, end, relationOf(bond?.relation, days.row.in), dayRule(days.row.in, behind.groups, day));
}

/** The days of each year that some words name: several of one number are one recurrence (`15/6 và 15/12`), others stand for themselves. */
function eachYear(words: string, start: number, at: number, relation: Relation | null): Found[] {
  const days = findYearlyDays(words);
  const [numbers, months] = (["d", "m"] as const).map((part) => days.map(({ match }) => Number(match.groups?.[part]))) as [
    number[],
    number[],
  ];
  const rule = (named: readonly number[], day = 0) => `FREQ=YEARLY;BYMONTH=${named.join(",")};BYMONTHDAY=${day}`;
  if (new Set(numbers).size === 1) return [found(start, at + words.length, relation, rule(months, numbers[0]))];
  const ends = days.map(({ end }, k) => at + (k === days.length - 1 ? words.length : end));
  return days.map((day, k) => found(k === 0 ? start : at + day.start, ends[k] ?? at, relation, rule(months.slice(k, k + 1), numbers[k])));
}

function found(start: number, end: number, relation: Relation | null, rrule: string): Found {
  return { start, end, value: draft({ kind: "recurring", relation, rrule }), notes: [] };
}

/** A day in each period is due `on` it; a month of each year has no day. */
function relationOf(relation: Relation | undefined, kind: PeriodDayRow["in"]): Relation | null {
  if (relation === "before" || relation === "by") return relation;
  return kind === "day" || kind === "yearMonth" || kind === "yearQuarter" ? null : "on";
}

/** `hàng tháng` binds an act before or behind it (`Hàng tháng, báo cáo …`) or a day; after a noun (`trợ cấp hàng tháng`) it is an adjective. */
function isAdverb(folded: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  if (opensClause(folded, start)) return true;
  const clause = folded.slice(clauseStart(folded, start), start);
  if (noun.test(clause)) return false;
  const right = folded.slice(end, end + dayReach);
  const next = /\d $/.test(clause) ? right : right.replace(/^,/, "");
  return acts.test(clause) || actBehind.test(next) || dueBehind.test(right);
}

/** The shortest of the periods listed. */
function periodRule(list: string): string | null {
  let shortest: PeriodRow | null = null;
  for (const { row } of findPeriods(list)) if (!shortest || row.days < shortest.days) shortest = row;
  if (!shortest) return null;
  return shortest.interval === 1 ? `FREQ=${shortest.freq}` : `FREQ=${shortest.freq};INTERVAL=${shortest.interval}`;
}

/** `term` is how many months the periods have that begin or end with a day. */
function dayRule(kind: PeriodDayRow["in"], groups: Readonly<Record<string, string | undefined>>, words: string, term = 3): string {
  const inTerms = (first: number) => {
    const months = Array.from({ length: 12 / term }, (_, k) => first + k * term);
    return `FREQ=MONTHLY;INTERVAL=${term};BYMONTH=${months.join(",")};${monthDays(groups)}`;
  };
  if (kind === "week") return `FREQ=WEEKLY;BYDAY=${weekDaysIn(words).join(",")}`;
  if (kind === "day") return "FREQ=DAILY";
  if (kind === "month") return `FREQ=MONTHLY;${monthDays(groups)}`;
  if (kind === "yearMonthDay") return `FREQ=YEARLY;BYMONTH=${numbersIn(groups["months"] ?? "", Number).join(",")};${monthDays(groups)}`;
  if (kind === "quarterEnd") return inTerms(term);
  if (kind === "quarterStart") return inTerms(1);
  const quarters = kind === "yearQuarter" ? numbersIn(words, (one) => quarterNumbers[one] ?? 0) : [];
  const months = kind === "yearMonth" ? numbersIn(words, Number) : quarters.flatMap((q) => [q * 3 - 2, q * 3 - 1, q * 3]);
  return `FREQ=YEARLY;BYMONTH=${months.join(",")}`;
}

/** `3, 6, 9`, and all of `4 đến 6`. */
function numbersIn(words: string, read: (one: string) => number): number[] {
  const numbers = allMatches(figures, words).map(([one]) => read(one));
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  return range.test(words) && first < last ? Array.from({ length: last - first + 1 }, (_, k) => first + k) : numbers;
}

/** `thứ Hai, thứ Tư`, and all of `thứ Hai đến thứ Sáu`. */
function weekDaysIn(words: string): string[] {
  const named = findWeekDays(words);
  const days = named.map(({ row }) => row.byDay);
  const [first, last] = [daysOfWeek.indexOf(days[0] ?? ""), daysOfWeek.indexOf(days.at(-1) ?? "")];
  return range.test(words.slice(named[0]?.end)) && first < last ? daysOfWeek.slice(first, last + 1) : days;
}

function monthDays(groups: Readonly<Record<string, string | undefined>>): string {
  if (groups["last"]) return groups["working"] ? "BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1" : "BYMONTHDAY=-1";
  const [first, last] = [Number(groups["d"]), Number(groups["d2"] ?? groups["d"])];
  const days = groups["to"] && first < last && last <= 31 ? Array.from({ length: last - first + 1 }, (_, k) => first + k) : [first, last];
  const more = numbersIn(groups["more"] ?? "", Number);
  return `BYMONTHDAY=${[...new Set([...days.slice(0, 1), ...more, ...days.slice(1)])].join(",")}`;
}
