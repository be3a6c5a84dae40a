import type { Words } from "../../match/bodies/places.ts";
import { allMatches } from "../../match/rows/all-matches.ts";
import { anyUnnamed } from "../../match/rows/any-of.ts";
import { startEdge } from "../../match/rows/edges.ts";
import {
  type BinderRow,
  binders,
  dayLeads,
  type MomentRow,
  meetingAims,
  meetingResults,
  meetings,
  pastOpenings,
  type Relation,
  reachedSoFar,
  untilNow,
} from "../../vi/times.ts";
import { isOther, isPast, opensClause, tellsPast } from "./clauses.ts";
import type { Moment } from "./moments.ts";
import { byPoint, byYear } from "./points.ts";

/** What binds a moment: where the phrase begins, and how. */
export interface Bond {
  readonly start: number;
  readonly relation: Relation;
  /** Something is to be finished then, however far off. */
  readonly finished?: true;
}

const before = binders.map((row) => ({ row, pattern: new RegExp(`${startEdge}(?:${row.pattern})[ ,:]{0,2}$`, "u") }));
const anyBefore = new RegExp(`${startEdge}(?:${anyUnnamed(binders)})[ ,:]{0,2}$`, "u");
const meeting = new RegExp(`${startEdge}(?:${anyUnnamed(meetings)}) $`, "u");
const aims = new RegExp(`${startEdge}(?:${anyUnnamed(meetingAims)})`, "gu");
const results = new RegExp(`${startEdge}(?:${anyUnnamed(meetingResults)})`, "gu");
const lead = new RegExp(`(?:(?:${anyUnnamed(dayLeads)}) ?){0,3}$`, "u");
const opening = new RegExp(`^(?:${anyUnnamed(pastOpenings)})(?![\\p{L}])`, "u");
const ranges: ReadonlySet<string> = new Set(["days", "months", "quarters"]);
const labels: ReadonlySet<string> = new Set([
  "week",
  "yearWeek",
  "monthPart",
  "month",
  "months",
  "quarter",
  "quarters",
  "quarterPoint",
  "year",
]);
const soFar = new RegExp(`^(?:${reachedSoFar.pattern}) `, "u");
const toNow = new RegExp(`^,? (?:${untilNow.pattern})(?![\\p{L}])`, "u");
/** Nothing but who sees to it may stand behind the day of an event: `Hội nghị …: Ngày 08/12/2023 | (Phòng Y tế chuẩn bị).` */
const atEnd = /^(?: ?\([^()]{3,160}\))?[.;]?$/;
const reach = 60;

/** The word that binds a moment of a passage, directly before it; null where it is free. */
export function bondOf({ text, folded }: Words, moment: Moment): Bond | null {
  const bond =
    byWord(folded, moment) ??
    byHours(folded, moment) ??
    byMeeting(folded, moment) ??
    byOpening(text, folded, moment) ??
    byPoint(folded, moment) ??
    byYear(text, folded, moment);
  return bond && !isOther(folded, bond.start) ? bond : null;
}

function byWord(folded: string, moment: Moment): Bond | null {
  const best = longestBinder(folded.slice(Math.max(0, moment.start - reach), moment.start), moment.row);
  if (!best) return null;
  const start = moment.start - best.length;
  if (best.row.relation === "from" && toNow.test(folded.slice(moment.end, moment.end + 24))) return null;
  if (best.row.weak && speaksOfPast(folded, start, moment.end)) return null;
  return { start, relation: relationTo(moment.row.unit, best.row) };
}

/** A label binds a bare day as its last one; `từ` before a range of days belongs to the range. */
function relationTo(unit: MomentRow["unit"], binder: BinderRow): Relation {
  if (binder.label && unit === "day") return "by";
  return ranges.has(unit) && binder.relation === "from" ? "within" : binder.relation;
}

function longestBinder(left: string, moment: MomentRow): { readonly row: BinderRow; readonly length: number } | null {
  if (!anyBefore.test(left)) return null;
  let best: { readonly row: BinderRow; readonly length: number } | null = null;
  for (const { row, pattern } of before) {
    if ((row.units && !row.units.includes(moment.unit)) || (moment.bare && !row.bound)) continue;
    const length = pattern.exec(left)?.[0].length ?? 0;
    if (length > (best?.length ?? 0)) best = { row, length };
  }
  return best;
}

/** The clause before the time is past, or the time opens a sentence that tells of results: `Trong tháng 5, các sở đã …`. */
function speaksOfPast(folded: string, start: number, end: number): boolean {
  if (soFar.test(folded.slice(end, end + 60))) return true;
  return isPast(folded, start) || (opensClause(folded, start) && opening.test(folded.slice(end, end + 80)));
}

/** From one hour to another of a day is when something takes place: `họp từ 8 giờ đến 11 giờ ngày 5/6/2024`. */
function byHours(folded: string, moment: Moment): Bond | null {
  const { start, end, match } = moment;
  return match.groups?.["hours"] && !speaksOfPast(folded, start, end) ? { start, relation: "on" } : null;
}

/** `báo cáo tại phiên họp tháng 6` binds; `kết luận tại phiên họp tháng 5` names what was said. */
function byMeeting(folded: string, moment: Moment): Bond | null {
  if (!meeting.test(folded.slice(Math.max(0, moment.start - 70), moment.start))) return null;
  const left = folded.slice(Math.max(0, moment.start - 200), moment.start);
  const found = meeting.exec(left);
  if (!found) return null;
  const sentence =
    left
      .slice(0, found.index)
      .split(/\. |[;\n]/u)
      .at(-1) ?? "";
  const aim = allMatches(aims, sentence).at(-1)?.index ?? -1;
  const result = allMatches(results, sentence).at(-1)?.index ?? -1;
  return aim > result ? { start: moment.start - (left.length - found.index), relation: "within" } : null;
}

/** A month that opens the words as a label, or before who acts: `Tháng 6/2020: Hoàn thành đề cương`, `Quý II/2024, Sở A …`. */
function byLabel(text: string, moment: Moment): Bond | null {
  const opens = labels.has(moment.row.unit) && !/[\p{L}\p{N}]/u.test(text.slice(0, moment.start));
  return opens && /^(?: ?:|, \p{Lu})/u.test(text.slice(moment.end, moment.end + 3)) ? { start: moment.start, relation: "within" } : null;
}

/** A day that opens its clause, or is all that stands behind a colon, is that of an event: `Ngày 15/7/2020: Tiếp công dân`. */
function byOpening(text: string, folded: string, moment: Moment): Bond | null {
  if (moment.row.bare || (moment.row.unit !== "day" && moment.row.unit !== "days")) return byLabel(text, moment);
  const left = folded.slice(Math.max(0, moment.start - 24), moment.start);
  const start = moment.start - (lead.exec(left)?.[0].length ?? 0);
  const ends = atEnd.test(text.slice(moment.end, moment.end + 180));
  const told = ends && /: ?$/.test(text.slice(Math.max(0, start - 2), start));
  const capital = told || /^[\p{Lu}\d]/u.test(text.charAt(start));
  const opens = start === 0 || /[:\n] ?$/u.test(text.slice(Math.max(0, start - 2), start));
  const closes = ends || /^ ?(?:\([^()\d]{3,16}\) ?)?(?:[:,)]|$)/u.test(text.slice(moment.end, moment.end + 24));
  if (!capital || !opens || !closes || !opensClause(folded, start)) return null;
  return tellsPast(folded.slice(moment.end, moment.end + 120).split(". ")[0] ?? "") ? null : { start, relation: "on" };
}
