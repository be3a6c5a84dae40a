import { furtherGroup } from "../../vi/groups.ts";
import { acts, bracketHelps, noObject, noSecond, pivotWords, tiedWords, wholeActs } from "../../vi/roles.ts";
import type { Words } from "../bodies/places.ts";
import { type Unit, unitsAt } from "../bodies/unit-at.ts";
import { unitListAt } from "../bodies/unit-list.ts";
import { fold } from "../letters/fold.ts";
import { allMatches } from "../rows/all-matches.ts";
import { anyOf } from "../rows/any-of.ts";
import { compile, endEdge, startEdge } from "../rows/edges.ts";

const comma = new RegExp(`, (?=\\p{Lu}|(?:${furtherGroup.pattern}) )`, "gu");
/** With what it is done to: the words before a comma may be the object of a verb without one (`hồ sơ, | Sở A đề nghị.`). */
const act = new RegExp(
  `^ (?:(?:${wholeActs.pattern})${endEdge}|(?:${anyOf(acts)})(?: (?:${anyOf(acts)}))* (?!(?:${anyOf(acts)}|${noObject.pattern})${endEdge})\\p{L})`,
  "u",
);
const noSubject = new RegExp(`^(?:${anyOf(noSecond)})`, "u");
const tied = new RegExp(`${startEdge}(?:${anyOf(tiedWords)})(?: [\\p{L}\\d/&-]+){0,4}$`, "u");
const pivot = compile(anyOf(pivotWords), "u");
const helps = new RegExp(`^ (?:${anyOf(bracketHelps)})${endEdge}`, "u");
const told = compile(anyOf(acts), "u");
const clauseReach = 160;
const actReach = 40;

/**
 * Who is the subject of a further clause of an order, behind a comma: `Sở A tham mưu kế hoạch, | UBND các huyện | triển khai …`. None where the words
 * before the comma are of a body, or tie what follows to them (`… của người dân, Sở B kiến nghị`), or are what its verb is about (`hồ sơ, Sở B đề nghị`);
 * nor who only decides.
 */
export function secondSubjects(words: Words, from: number, to: number): Unit[] {
  const clause = words.text.slice(from, to);
  return allMatches(comma, clause).flatMap(({ index }) => {
    const at = from + index + 2;
    const list = unitListAt(words, at, false);
    if (!list || list.units.some(({ repaired, name }) => repaired || noSubject.test(fold(name)))) return [];
    const behind = words.folded.slice(list.end, list.end + actReach);
    if (!act.test(behind) || helps.test(behind)) return [];
    return isClause(words, Math.max(from, at - clauseReach), at - 2) ? list.units : [];
  });
}

/** Whether a clause of its own ends at a comma: it says what is done, not to or for whom, and its last words are no body. */
function isClause(words: Words, from: number, end: number): boolean {
  const left = words.folded.slice(from, end);
  const last = left.slice(left.lastIndexOf(", ") + 1);
  return told.test(left) && !tied.test(last) && !pivot.test(last) && !endsInBody(words, from, end);
}

function endsInBody(words: Words, from: number, end: number): boolean {
  for (let at = words.text.lastIndexOf(" ", end - 1); at >= from; at = words.text.lastIndexOf(" ", at - 1))
    if ((unitsAt(words, at + 1, true)?.at(-1)?.end ?? 0) === end) return true;
  return false;
}
