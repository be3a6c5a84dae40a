import { anyUnnamed } from "../../match/rows/any-of.ts";
import { compile, startEdge } from "../../match/rows/edges.ts";
import { doneWord, goalWords, type MomentUnit, pointNouns, promptActs, yearOpening } from "../../vi/times.ts";
import type { Bond } from "./binders.ts";
import { clauseStart, opensClause, tellsPast } from "./clauses.ts";
import type { Moment } from "./moments.ts";

const points: ReadonlySet<MomentUnit> = new Set(["monthPart", "monthEdge", "quarterPoint", "week"]);
const noun = new RegExp(`${startEdge}(?:${anyUnnamed(pointNouns)}) $`, "u");
const act = compile(anyUnnamed(promptActs), "u");
const closes = /^ ?(?:[.;)]|$)/u;
const toYear = new RegExp(`(?:^|[.;:\\n] ?)(?<word>${yearOpening.pattern}) $`, "u");
const done = compile(doneWord.pattern, "u");
const goals = compile(anyUnnamed(goalWords), "u");
const figures = /\d ?%|\d{2,}/u;
/** `, Sở A …`, `, hoàn thành …` */
const acted = new RegExp(`^, (?:\\p{Lu}|${doneWord.pattern})`, "u");
const reach = 160;

/** A part of a month or a quarter at the end of what is to be brought or finished: `trình UBND tỉnh cuối tháng 9.`, `…, đầu quý III.` A bracket of its own is read as one. */
export function byPoint(folded: string, { start, end, row }: Moment): Bond | null {
  if (!points.has(row.unit) || start === 0 || !closes.test(folded.slice(end, end + 3))) return null;
  const clause = folded.slice(clauseStart(folded, start), start);
  const apart = opensClause(folded, start) && folded.charAt(start - 1) !== "(";
  if (noun.test(clause) || tellsPast(folded.slice(Math.max(0, start - reach), start))) return null;
  return apart || act.test(clause) ? { start, relation: "within" } : null;
}

/** A year that opens its sentence, by which somebody is to finish something: `Đến năm 2025, Sở A hoàn thành đề án.` */
export function byYear(text: string, folded: string, { start, end, row }: Moment): Bond | null {
  const word = row.unit === "year" ? toYear.exec(folded.slice(Math.max(0, start - 8), start))?.groups?.["word"] : undefined;
  if (word === undefined) return null;
  const rest = text.slice(end, end + reach).split(/\. |[;\n]/u)[0] ?? "";
  const told = folded.slice(end, end + rest.length);
  const isGoal = goals.test(told) || figures.test(told) || tellsPast(told);
  return acted.test(rest) && done.test(told) && !isGoal ? { start: start - word.length - 1, relation: "by", finished: true } : null;
}
