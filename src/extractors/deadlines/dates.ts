import type { Passage } from "../../doc.ts";
import { daysFrom } from "../../match/calendar.ts";
import { anyUnnamed } from "../../match/rows/any-of.ts";
import { doneWord, listJoints, lunarSign, rangeJoints, reviewWords } from "../../vi/times.ts";
import { apart } from "./apart.ts";
import { type Bond, bondOf } from "./binders.ts";
import { isOther, isReported } from "./clauses.ts";
import { draft, dueDay, type Found, isTimeColumn, noDays, type TimeContext } from "./draft.ts";
import { type Days, daysOf, findColumnMoments, findMoments, type Moment, namesHour, namesNextYear, ownMonth, ownYear } from "./moments.ts";
import { isNearby, readNearby } from "./nearby.ts";
import { type Bound, nearestYears } from "./nearest-years.ts";

const lunar = new RegExp(`^ ?(?:${lunarSign.pattern})`, "u");
const rangeJoint = new RegExp(`^ ?(?:${anyUnnamed(rangeJoints)}) ?$`, "u");
const listJoint = new RegExp(`^ ?(?:${anyUnnamed(listJoints)}) ?$`, "u");
/** Symbols have letters without tone marks, words in capitals (`TRƯỚC NGÀY`) mostly not. */
const cited = /[A-ZĐƯ\d]\/?[A-ZĐƯ][A-Za-zĐđƯư&/-]*,? ?$/;
const done = new RegExp(`^(?:${doneWord.pattern}) `, "u");
/** `tổng kết việc thực hiện`, up to what binds the time behind it. */
const review = new RegExp(`(?<!\\p{L})(?:${reviewWords.pattern})(?: \\p{L}+){0,6},? ?$`, "u");
const reviewReach = 60;
/** `hoàn thành việc đo đạc, lập bản đồ`, up to what binds the time behind it. */
const finishing = new RegExp(`(?<!\\p{L})(?:${doneWord.pattern})(?:,? \\p{L}+){1,14},? ?$`, "u");
const finishingReach = 110;
/** So many days at most are given for writing a report. */
const longestWork = 45;
const startsWithWord = /^\p{L}/u;
const spanYears: ReadonlySet<string> = new Set(["year", "schoolYear"]);

/** Times of the calendar that a word binds, or the header row of a time column. */
export function findDates(passage: Passage, context: TimeContext): Found[] {
  const column = isTimeColumn(context);
  const moments = (column ? findColumnMoments : findMoments)(passage.folded).filter((m) => !isCited(passage, m) && !isLunar(passage, m));
  const bounds = bindAll(passage, moments, context);
  const years = nearestYears(passage, bounds, context);
  return bounds.flatMap((bound, k) => {
    const found = read(passage, bound, years[k] ?? null, context.day ?? null);
    return !column && (isBygone(found, context) || isTold(passage, bound, found.value, context)) ? [] : [found];
  });
}

/** `Quyết định số 5/QĐ-UBND ngày 3/4/2020`: the date belongs to the number. */
function isCited(passage: Passage, moment: Moment): boolean {
  return (
    moment.row.unit === "day" &&
    cited.test(passage.text.slice(Math.max(0, moment.start - 24), moment.start)) &&
    startsWithWord.test(moment.match[0])
  );
}

/** `ngày 15/8 | âm lịch`: by the other calendar it is another day. */
function isLunar({ folded }: Passage, { end }: Moment): boolean {
  return lunar.test(folded.slice(end, end + 12));
}

function bindAll(passage: Passage, moments: readonly Moment[], context: TimeContext): Bound[] {
  const bounds: Bound[] = [];
  for (let k = 0; k < moments.length; ) {
    const step = bindAt(passage, moments.slice(k, k + 2), bounds.at(-1), context);
    if (step.bound) bounds.push(...oneByOne(step.bound));
    k += step.used;
  }
  return bounds;
}

/** A list of times that stand for themselves, under the word that binds the first of them. */
function oneByOne(bound: Bound): readonly Bound[] {
  if (bound.first !== bound.last) return [bound];
  return apart(bound.first).map((one) => ({
    first: one,
    last: one,
    bond: one.start > bound.first.start ? { ...bound.bond, start: one.start } : bound.bond,
  }));
}

/** The first of some moments, with the second where the two are a range; how many of them were used. */
function bindAt(
  passage: Passage,
  [first, next]: readonly Moment[],
  before: Bound | undefined,
  context: TimeContext,
): { readonly bound: Bound | null; readonly used: number } {
  const bond = first && bindOne(passage, first, before, context);
  if (!first || !bond) return { bound: null, used: first && isRange(passage, first, next) ? 2 : 1 };
  const last = rangeEnd(passage, first, next, bond);
  const used = last ? 2 : 1;
  if (isLoose(passage, first, last, bond, context)) return { bound: null, used };
  return { bound: { first, last: last ?? first, bond: last ? { ...bond, relation: "within" } : bond }, used };
}

/** In a time column a bare day is no event's: the header row binds it. */
function bindOne(passage: Passage, moment: Moment, before: Bound | undefined, context: TimeContext): Bond | null {
  const word = moment.row.listed ? null : bondOf(passage, moment);
  if (word && !(isTimeColumn(context) && word.relation === "on")) return word;
  return inherited(passage, before, moment) ?? (moment.row.listed ? null : columnBond(passage, moment, context));
}

/** A day or two without their month, or in running text a period of years. */
function isLoose({ folded }: Passage, first: Moment, last: Moment | null, bond: Bond, context: TimeContext): boolean {
  if (first.row.unit === "dayOnly" && (last ?? first).row.unit === "dayOnly") return true;
  if (isTimeColumn(context) || !spanYears.has(first.row.unit)) return false;
  const left = folded.slice(Math.max(0, bond.start - reviewReach), bond.start);
  const isDone = bond.finished || done.test(folded.slice(bond.start, first.start)) || review.test(left) || finishes(folded, bond);
  return last !== null || isHorizon(first, bond, context.year, isDone);
}

/** What is to be done before a year is told behind the word that it is to be finished. */
function finishes(folded: string, { start, relation }: Bond): boolean {
  return relation === "before" && finishing.test(folded.slice(Math.max(0, start - finishingReach), start));
}

/** A year far off, or the first of many, is a plan's horizon unless something is finished then: `trước năm 2030`, `từ năm 2021`, `trong các năm 2021-2025`. */
function isHorizon(moment: Moment, bond: Bond, year: number | null, finished: boolean): boolean {
  const end = moment.match.groups?.["y2"];
  if (end && !finished) return true;
  if (moment.row.unit === "schoolYear") return !finished || bond.relation !== "before";
  if (bond.relation === "from" || bond.relation === "after") return true;
  return year !== null && !finished && Number(end ?? ownYear(moment) ?? year) > year + 1;
}

/** A second time under one binding word: `trước ngày 15/6 và ngày 15/12`. */
function inherited(passage: Passage, before: Bound | undefined, moment: Moment): Bond | null {
  if (!before || before.first.row.unit !== moment.row.unit) return null;
  if (!listJoint.test(passage.folded.slice(before.last.end, moment.start))) return null;
  return { start: moment.start, relation: before.bond.relation };
}

function columnBond(passage: Passage, moment: Moment, context: TimeContext): Bond | null {
  if (!isTimeColumn(context) || isOther(passage.folded, moment.start)) return null;
  if (context.column === "start") return { start: moment.start, relation: "from" };
  return { start: moment.start, relation: moment.row.unit === "day" ? "by" : "within" };
}

function rangeEnd(passage: Passage, first: Moment, next: Moment | undefined, bond: Bond): Moment | null {
  if (!next || bond.relation === "before" || bond.relation === "after") return null;
  return isRange(passage, first, next) ? next : null;
}

/** What binds neither end of a range binds none of them: `Từ ngày 01/01 đến ngày 30/6, toàn tỉnh đã …`. */
function isRange({ folded }: Passage, first: Moment, next: Moment | undefined): boolean {
  const gap = next ? folded.slice(first.end, next.start) : "";
  return gap.length > 0 && rangeJoint.test(gap);
}

function read(passage: Passage, { first, last, bond }: Bound, fallback: number | null, day: string | null): Found {
  const raw = passage.text.slice(bond.start, last.end).replaceAll("\n", " ");
  if (isNearby(last)) return readNearby(last, bond, raw, day);
  const year = ownYear(last) ?? fallback;
  const days = year === null ? noDays : rangeOf(first, last, year);
  const due = dueDay(bond.relation, days.start, days.end, namesHour(last));
  const notes: Found["notes"][number][] = [];
  if (year === null) notes.push({ id: "year-missing", severity: "warning", words: { raw } });
  else if (ownYear(last) === null && ownYear(first) === null)
    notes.push({ id: "year-inferred", severity: "info", words: { raw, year: String(year) } });
  if (year !== null && !days.start) notes.push({ id: "invalid-date", severity: "warning", words: { raw } });
  return { start: bond.start, end: last.end, value: draft({ kind: "date", relation: bond.relation, ...days, due }), notes };
}

/** From the first day of one moment to the last of another; the first takes its year and month from the last, or the year before that is named. */
function rangeOf(first: Moment, last: Moment, year: number): Days {
  const startIn = (named: number) => daysOf(first, ownYear(first) ?? named, first === last ? undefined : ownMonth(last)).start;
  const { end } = daysOf(last, year);
  const dated = ownYear(last) !== null || namesNextYear(last);
  const start = [startIn(year), dated ? startIn(year - 1) : null].find((day) => day && end && day <= end);
  return start && end ? { start, end } : noDays;
}

/** A range that has begun, or is long, is of what time a report tells (`tổng hợp số liệu từ ngày 15/12 đến ngày 14/6`); in a short one ahead it is written. */
function isTold({ folded }: Passage, { first, last, bond }: Bound, { start, end }: Found["value"], { day }: TimeContext): boolean {
  if (first === last || !isReported(folded, bond.start)) return false;
  return start === null || end === null || start < (day ?? "") || daysFrom(start, longestWork) < end;
}

/** A time that was over before the document was written tells of something else than a task. */
function isBygone(found: Found, context: TimeContext): boolean {
  const { end } = found.value;
  if (end === null || context.year === null) return false;
  return Number(end.slice(0, 4)) < context.year - (context.undated ? 1 : 0);
}
