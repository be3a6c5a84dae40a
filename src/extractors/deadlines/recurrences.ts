import type { Passage } from "../../doc.ts";
import { anyUnnamed } from "../../match/rows/any-of.ts";
import { compile } from "../../match/rows/edges.ts";
import { finder } from "../../match/rows/finder.ts";
import { holds } from "../../match/rows/holds.ts";
import {
  binders,
  type PeriodDayRow,
  type PeriodRow,
  periodDays,
  periodListRow,
  periods,
  plainDay,
  quarterNumbers,
  type Relation,
  recurrenceCues,
  recurrences,
  recurringActs,
  recurringNouns,
  weekDays,
} from "../../vi/times.ts";
import { bondOf } from "./binders.ts";
import { clauseStart, opensClause } from "./clauses.ts";
import { draft, type Found, isTimeColumn, type TimeContext } from "./draft.ts";

const findRecurrences = finder(recurrences);
const findPeriodDays = finder(periodDays);
const findPeriods = finder(periods);
const acts = compile(anyUnnamed(recurringActs), "u");
const noun = new RegExp(`(?<![\\p{L}])(?:${anyUnnamed(recurringNouns)})(?: [\\p{L}&]+){0,2} $`, "u");
const dayAfter = new RegExp(`^(?: ?[,(]| ) ?(?:(?:${anyUnnamed(binders)}) ?)?(?<day>${plainDay.pattern})`, "u");
const dayReach = 60;
const cellPeriods = new RegExp(`^(?<list>${periodListRow.pattern})[ .;]*$`, "u");
const mayRecur = holds(recurrenceCues);

/** How often something is due: `định kỳ hàng quý`, `trước ngày 15 tháng cuối quý`. */
export function findRecurring(passage: Passage, context: TimeContext): Found[] {
  const list = isTimeColumn(context) ? (cellPeriods.exec(passage.folded)?.groups?.["list"] ?? "") : "";
  const listed = periodRule(list);
  if (listed) return [found(0, list.length, null, listed)];
  if (!mayRecur(passage.folded)) return [];
  const days = findPeriodDays(passage.folded).map((hit) => {
    const bond = bondOf(passage, { ...hit, row: { ...hit.row, unit: "day" } });
    const start = bond && bond.relation !== "from" ? bond.start : hit.start;
    return found(start, hit.end, relationOf(bond?.relation, hit.row.in), dayRule(hit.row.in, hit.match.groups ?? {}));
  });
  const plain = findRecurrences(passage.folded)
    .filter((hit) => !days.some((d) => d.start < hit.end && hit.start < d.end))
    .filter((hit) => hit.row.sure || context.column !== null || isAdverb(passage.folded, hit.start))
    .flatMap((hit) => {
      const { days: count, hours, list } = hit.match.groups ?? {};
      const rule = count ? counted("DAILY", count) : hours ? counted("HOURLY", hours) : periodRule(list ?? "");
      return rule ? [found(hit.start, hit.end, null, rule)] : [];
    });
  return [...days, ...plain, ...plain.flatMap((period) => dayBehind(passage, period) ?? [])];
}

function counted(freq: string, interval: string): string {
  return `FREQ=${freq};INTERVAL=${Number(interval)}`;
}

/** The day behind a month's period: `hằng tháng (trước ngày 25)`, `hằng tháng, chậm nhất ngày 20`. */
function dayBehind(passage: Passage, period: Found): Found | null {
  if (period.value.rrule !== "FREQ=MONTHLY") return null;
  const behind = dayAfter.exec(passage.folded.slice(period.end, period.end + dayReach));
  if (!behind?.groups) return null;
  const [start, end] = [period.end + behind[0].length - (behind.groups["day"]?.length ?? 0), period.end + behind[0].length];
  const bond = bondOf(passage, { start, end, row: { ...plainDay, unit: "day" }, match: behind });
  return found(bond?.start ?? start, end, relationOf(bond?.relation, "month"), `FREQ=MONTHLY;${monthDays(behind.groups)}`);
}

function found(start: number, end: number, relation: Relation | null, rrule: string): Found {
  return { start, end, value: draft({ kind: "recurring", relation, rrule }), notes: [] };
}

/** A day in each period is due `on` it; a month of each year has no day. */
function relationOf(relation: Relation | undefined, kind: PeriodDayRow["in"]): Relation | null {
  if (relation === "before" || relation === "by") return relation;
  return kind === "day" || kind === "yearMonth" || kind === "yearQuarter" ? null : "on";
}

/** `hàng tháng` binds an act (`Hàng tháng, báo cáo …`); after a noun (`trợ cấp hàng tháng`) it is an adjective. */
function isAdverb(folded: string, at: number): boolean {
  if (opensClause(folded, at)) return true;
  const clause = folded.slice(clauseStart(folded, at), at);
  return acts.test(clause) && !noun.test(clause);
}

/** The shortest of the periods listed. */
function periodRule(list: string): string | null {
  let shortest: PeriodRow | null = null;
  for (const { row } of findPeriods(list)) if (!shortest || row.days < shortest.days) shortest = row;
  if (!shortest) return null;
  return shortest.interval === 1 ? `FREQ=${shortest.freq}` : `FREQ=${shortest.freq};INTERVAL=${shortest.interval}`;
}

function dayRule(kind: PeriodDayRow["in"], groups: Readonly<Record<string, string | undefined>>): string {
  const quarterly = (months: string) => `FREQ=MONTHLY;INTERVAL=3;BYMONTH=${months};${monthDays(groups)}`;
  if (kind === "week") return `FREQ=WEEKLY;BYDAY=${[groups["wd2"], groups["wd"]].flatMap((day) => (day ? [weekDay(day)] : [])).join(",")}`;
  if (kind === "day") return "FREQ=DAILY";
  if (kind === "month") return `FREQ=MONTHLY;${monthDays(groups)}`;
  if (kind === "quarterEnd") return quarterly("3,6,9,12");
  if (kind === "quarterStart") return quarterly("1,4,7,10");
  if (kind === "yearQuarter") {
    const last = (quarterNumbers[groups["q"] ?? ""] ?? 0) * 3;
    return `FREQ=YEARLY;BYMONTH=${last - 2},${last - 1},${last}`;
  }
  const months = [groups["m"], groups["m2"]].flatMap((m) => (m ? [Number(m)] : [])).join(",");
  return kind === "yearMonth" ? `FREQ=YEARLY;BYMONTH=${months}` : `FREQ=YEARLY;BYMONTH=${months};${monthDays(groups)}`;
}

function weekDay(words: string): string {
  return weekDays.find((row) => compile(row.pattern, "u").test(words))?.byDay ?? "";
}

function monthDays(groups: Readonly<Record<string, string | undefined>>): string {
  if (groups["last"]) return groups["working"] ? "BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1" : "BYMONTHDAY=-1";
  const [first, last] = [Number(groups["d"]), Number(groups["d2"] ?? groups["d"])];
  const days = groups["to"] && first < last && last <= 31 ? Array.from({ length: last - first + 1 }, (_, k) => first + k) : [first, last];
  return `BYMONTHDAY=${[...new Set(days)].join(",")}`;
}
