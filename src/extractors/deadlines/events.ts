import type { Passage } from "../../doc.ts";
import { anyUnnamed } from "../../match/rows/any-of.ts";
import { compile } from "../../match/rows/edges.ts";
import { finder } from "../../match/rows/finder.ts";
import { holds } from "../../match/rows/holds.ts";
import { matchAt, run } from "../../match/rows/match-at.ts";
import {
  countWords,
  type DurationRow,
  durationCells,
  durationEnds,
  durationStarts,
  durations,
  durationUnits,
  type EventRow,
  eventCues,
  eventEnds,
  eventPairs,
  eventPast,
  events,
  lastingWords,
  lengthsBefore,
  meetingAims,
  meetingCell,
  numberedMeetings,
  occasionBinders,
  occasions,
  onCondition,
  orderedThen,
  promptActs,
  promptUnits,
  rangeDays,
  trailingLength,
  weighedFirst,
} from "../../vi/times.ts";
import { listEnd } from "./bodies-of.ts";
import { clauseStart, isMinimum, isOther, tellsPast } from "./clauses.ts";
import { draft, type Found, isTimeColumn, type TimeContext } from "./draft.ts";

type Groups = Readonly<Record<string, string | undefined>>;

interface Range {
  readonly start: number;
  readonly end: number;
}

const findDurationRows = finder(durations);
const findDurationCells = finder(durationCells);
const findEventRows = finder(events);
const findMeetings = finder(numberedMeetings);
const meetingOnly = new RegExp(`^(?:${meetingCell.pattern})[ .;]*$`, "u");
const occasionRows: readonly EventRow[] = occasionBinders.map((row) => ({
  ...row,
  pattern: `(?:${row.pattern})(?= (?:${anyUnnamed(occasions)}))`,
}));
const findOccasions = finder(occasionRows);
const findLengthsBefore = finder(lengthsBefore);
const lengthBehind = new RegExp(trailingLength.pattern, "u");
const startsFrom = new RegExp(` ?(?:${anyUnnamed(durationStarts)}) `, "yu");
const endsBefore = new RegExp(` (?:${anyUnnamed(durationEnds)}) `, "yu");
const ends = compile(anyUnnamed(eventEnds), "u");
const past = new RegExp(`^(?:[^ ]+ ){0,3}?(?:${anyUnnamed(eventPast)})(?![\\p{L}])`, "u");
const promptAct = compile(anyUnnamed(promptActs), "u");
const lasting = compile(anyUnnamed(lastingWords), "u");
const closesClause = /^ ?(?:[.,;)]|$)/u;
const aims = compile(anyUnnamed(meetingAims), "u");
const paired = new RegExp(`(?:${anyUnnamed(eventPairs)}) $`, "u");
const weighed = compile(`^(?:${weighedFirst.pattern})`, "u");
const ordered = compile(`^(?!, ${onCondition.pattern} )[^.;:]{0,300}?, [^.,;:]{3,80} (?:${orderedThen.pattern})`, "u");
const hasAny = holds(eventCues);
/** `trong 03 ngày, từ | ngày 04 đến ngày 06/12/2023`: the days themselves say when. */
const rangeOfDays = new RegExp(`^(?:${anyUnnamed(rangeDays)})`, "u");
const longest = 140;
/** How far behind what was weighed the order stands. */
const farthestOrder = 400;
const clauseMark = /[,;()\n]|\.(?: |$)|\. ?\/\./gu;

/** Lengths of time (`trong thời hạn 10 ngày kể từ ngày ký`) and times that hang on an event (`sau khi hết dịch`). */
export function findEvents(passage: Passage, context: TimeContext): Found[] {
  const cell = isTimeColumn(context) ? findDurationCells(passage.folded).filter((h) => h.start === 0) : [];
  if (cell.length === 0 && !hasAny(passage.folded)) return [];
  const lengths = [...findDurationRows(passage.folded), ...cell].flatMap((hit) => {
    const found = readDuration(passage, hit.row, hit, hit.match.groups ?? {});
    return found ? [found] : [];
  });
  const hung = [...findEventRows(passage.folded), ...findOccasions(passage.folded)].flatMap((hit) =>
    readEvent(passage, hit, hit.row.relation),
  );
  const early = findLengthsBefore(passage.folded).flatMap((hit) => readEarly(passage, hit, hit.match.groups ?? {}));
  const alone = isTimeColumn(context) ? meetingIn(passage) : [];
  const met = alone.length > 0 ? alone : findMeetings(passage.folded).flatMap((hit) => readMeeting(passage, hit));
  return [...lengths, ...hung, ...early, ...met];
}

function readDuration(passage: Passage, row: DurationRow, hit: Range, groups: Groups): Found | null {
  const { folded } = passage;
  if (isOther(folded, hit.start) || isMinimum(folded, hit.start)) return null;
  const from = eventAfter(passage, startsFrom, hit.end);
  if (from && rangeOfDays.test(folded.slice(from.start, from.end))) return null;
  const event = from ?? eventAfter(passage, endsBefore, hit.end);
  if (!event && !bindsAlone(folded, row, hit, groups)) return null;
  const given = { event: event && textOf(passage, event), ...lengthGiven(groups) };
  const until = event && !from;
  const value = until
    ? draft({ kind: "event", relation: "before", ...given })
    : draft({ kind: "duration", relation: row.relation, ...given });
  return { start: hit.start, end: event?.end ?? hit.end, value, ...(event && { event }), notes: [] };
}

/** Without what it counts from: `trả lời công dân trong 10 ngày.` closes a clause that tells to bring or settle something. */
function bindsAlone(folded: string, row: DurationRow, { start, end }: Range, { unit = "", working }: Groups): boolean {
  if (!row.needsEvent || working !== undefined) return true;
  if (!row.prompt || !promptUnits.has(unit) || !closesClause.test(folded.slice(end, end + 3))) return false;
  const clause = folded.slice(clauseStart(folded, start), start);
  return promptAct.test(clause) && !lasting.test(clause) && !tellsPast(clause);
}

function lengthGiven({ n = "", unit = "", working }: Groups): { readonly duration: string; readonly workingDays: boolean } {
  const [open, close] = durationUnits[unit] ?? ["P", "D"];
  return { duration: `${open}${countWords[n] ?? Number(n)}${close}`, workingDays: working !== undefined };
}

function readEvent(passage: Passage, hit: Range, relation: EventRow["relation"]): Found[] {
  if (isOther(passage.folded, hit.start) || paired.test(passage.folded.slice(Math.max(0, hit.start - 8), hit.start))) return [];
  const event = eventWords(passage, hit.end + 1);
  if (!event || past.test(passage.folded.slice(event.start, event.end))) return [];
  const { end } = event;
  if (relation === "after" && isOfOrder(passage.folded, event)) return [];
  const behind = relation === "before" ? lengthBehind.exec(passage.folded.slice(event.start, end)) : null;
  const named = behind && behind.index > 0 ? { start: event.start, end: event.start + behind.index } : event;
  const given = { event: textOf(passage, named), ...(named !== event && lengthGiven(behind?.groups ?? {})) };
  return [{ start: hit.start, end, value: draft({ kind: "event", relation, ...given }), event: named, notes: [] }];
}

/** `Sau khi xem xét hồ sơ, UBND tỉnh giao Sở A …`: what came before the order is no time for it. */
function isOfOrder(folded: string, { start, end }: Range): boolean {
  return weighed.test(folded.slice(start, end)) && ordered.test(folded.slice(end, end + farthestOrder));
}

/** `trước 05 ngày tổ chức phiên họp`: so long before the event. */
function readEarly(passage: Passage, hit: Range, groups: Groups): Found[] {
  const event = isOther(passage.folded, hit.start) ? null : eventWords(passage, hit.end + 1);
  if (!event) return [];
  const value = draft({ kind: "event", relation: "before", event: textOf(passage, event), ...lengthGiven(groups) });
  return [{ start: hit.start, end: event.end, value, event, notes: [] }];
}

/** `trình … tại kỳ họp thứ 10`: the meeting is the event. */
function readMeeting(passage: Passage, hit: Range): Found[] {
  const clause = passage.folded.slice(clauseStart(passage.folded, hit.start), hit.start);
  return aims.test(clause) ? [atMeeting(passage, hit, passage.folded.indexOf(" ", hit.start) + 1)] : [];
}

/** `Kỳ họp giữa năm` in a column of times. */
function meetingIn(passage: Passage): Found[] {
  const found = meetingOnly.exec(passage.folded);
  const words = found?.groups?.["meeting"] ?? "";
  const end = passage.folded.indexOf(words) + words.length;
  return found ? [atMeeting(passage, { start: 0, end }, end - words.length)] : [];
}

function atMeeting(passage: Passage, { start, end }: Range, from: number): Found {
  const event = { start: from, end };
  return { start, end, value: draft({ kind: "event", relation: "within", event: textOf(passage, event) }), event, notes: [] };
}

function eventAfter(passage: Passage, cue: RegExp, at: number): Range | null {
  const end = run(cue, passage.folded, at);
  return end > at ? eventWords(passage, end) : null;
}

/** The event's words: to the end of the clause, or to a word that begins another one. */
function eventWords(passage: Passage, start: number): Range | null {
  const clause = passage.folded.slice(start, clauseEnd(passage, start));
  const cut = ends.exec(clause);
  const words = (cut && cut.index > 0 ? clause.slice(0, cut.index) : clause).replace(/[\s.:–-]+$/u, "");
  const whole = clause.length < longest;
  if (words.length < 2 || !whole || (cut && cut.index === 0)) return null;
  return { start, end: start + words.length };
}

/** Where the clause ends that begins at `start`: a comma between the names of a list ends none. */
function clauseEnd(passage: Passage, start: number): number {
  const limit = Math.min(passage.folded.length, start + longest);
  for (let at = start; at < limit; ) {
    const end = matchAt(clauseMark, passage.folded, at)?.index ?? limit;
    if (end >= limit) return limit;
    const list = passage.folded.charAt(end) === "," ? listEnd(passage, start, end) : end;
    if (list <= end) return end;
    at = list;
  }
  return limit;
}

function textOf(passage: Passage, range: Range): string {
  return passage.text.slice(range.start, range.end);
}
