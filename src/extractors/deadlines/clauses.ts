import { allMatches } from "../../match/rows/all-matches.ts";
import { anyUnnamed } from "../../match/rows/any-of.ts";
import { compile, startEdge } from "../../match/rows/edges.ts";
import { backlog, doneWord, leftOverRow, minimumWords, notDeadlines, pastWords, toldPeriods } from "../../vi/times.ts";

const notBefore = new RegExp(`${startEdge}(?:${anyUnnamed(notDeadlines)})[ :]*$`, "u");
const leftOver = new RegExp(`${startEdge}(?:${leftOverRow.pattern}) $`, "u");
const remains = new RegExp(`${startEdge}(?:${backlog.left.pattern}) $`, "u");
const finished = new RegExp(`${startEdge}(?:${backlog.finished.pattern}) [^;:.]{0,80}$`, "u");
const term = new RegExp(`^(?:${backlog.term.pattern})`, "u");
const ago = new RegExp(`^(?:${backlog.ago.pattern})(?!\\p{L})`, "u");
const finishReach = 110;
const done = new RegExp(`^(?:${doneWord.pattern}) `, "u");
const minimum = new RegExp(`(?:${anyUnnamed(minimumWords)}) ?$`, "u");
const clauseMark = /[;:,(\n]|\. /g;
const reported = new RegExp(`${startEdge}(?:${toldPeriods.pattern}) $`, "u");
const reportReach = 140;
const past = compile(anyUnnamed(pastWords), "u");

/** Whether the words directly before `at` make a time no task's: a statistic, a period, a law's effect. What has been left is to be done by then, where it says so. */
export function isOther(folded: string, at: number): boolean {
  const left = folded.slice(Math.max(0, at - 30), at);
  return notBefore.test(left) && !(leftOver.test(left) && done.test(folded.slice(at, at + 12))) && !isToFinish(folded, at);
}

/** What remains is to be finished by then, and is not what remains from then. */
function isToFinish(folded: string, at: number): boolean {
  const ahead = folded.slice(at, at + 40);
  if (!remains.test(folded.slice(Math.max(0, at - 12), at)) || ago.test(ahead)) return false;
  return term.test(ahead) || finished.test(folded.slice(Math.max(0, at - finishReach), at));
}

/** Whether a minimum is meant: `ít nhất 20 ngày`. */
export function isMinimum(folded: string, at: number): boolean {
  return minimum.test(folded.slice(Math.max(0, at - 12), at));
}

/** Whether the clause that ends at `at` speaks of what is past, forecast, or planned. */
export function isPast(folded: string, at: number): boolean {
  return tellsPast(folded.slice(clauseStart(folded, at), at)) && !isToFinish(folded, at);
}

/** Whether words tell of what has been done. */
export function tellsPast(words: string): boolean {
  return past.test(words);
}

/** Where the clause (to a comma, a bracket, a full stop) around `at` begins. */
export function clauseStart(folded: string, at: number): number {
  let start = Math.max(0, at - 160);
  for (const found of allMatches(clauseMark, folded.slice(start, at))) start = Math.max(start, Math.max(0, at - 160) + found.index + 1);
  return start;
}

/** Whether nothing but marks and blanks stands between the clause's beginning and `at`. */
export function opensClause(folded: string, at: number): boolean {
  return /(?:^|[.;:,(\n–-])[ "“*+-]*$/u.test(folded.slice(Math.max(0, at - 4), at));
}

/** Whether what runs from a place is of what time a report tells: `tổng hợp số liệu | từ ngày 15/12 đến ngày 14/6`. */
export function isReported(folded: string, start: number): boolean {
  return reported.test(folded.slice(Math.max(0, start - reportReach), start));
}
