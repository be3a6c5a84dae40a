import type { Passage } from "../../doc.ts";
import { bindingWords, countedDeeds, countedOrders, mannersBinding, pastRows, writtenDeeds } from "../../vi/orders.ts";
import { type ActRow, owningWord } from "../../vi/roles.ts";
import type { Words } from "../bodies/places.ts";
import type { UnitList } from "../bodies/unit-list.ts";
import { findBodies } from "../bodies.ts";
import { slicePassage } from "../passage.ts";
import { anyOf } from "../rows/any-of.ts";
import { compile, endEdge } from "../rows/edges.ts";
import { run } from "../rows/match-at.ts";
import type { RowHit } from "../rows/rows-at.ts";
import { actAt } from "../word-tables.ts";

const counted = new RegExp(`^ (?:${countedDeeds.pattern})${endEdge}`, "u");
const handsOver = new RegExp(`^(?:${countedOrders.pattern})${endEdge}`, "u");
const written = new RegExp(`^(?:${writtenDeeds.pattern})`, "u");
const binding = compile(anyOf(bindingWords), "u");
const bound = compile(anyOf([...bindingWords, mannersBinding]), "u");
const sentenceEnd = /[.;!?…](?: |$)/;
const gap = /[ ,]*/uy;
const longest = 300;
const pastWord = `(?:${anyOf(pastRows)})`;
const doneFirst = new RegExp(`^${pastWord} `, "u");
/** Behind who did it. */
const done = new RegExp(` ${pastWord}(?![\\p{L}])`, "u");
/** No subject stands behind a word in small letters, but for the one that says whose the words above are. */
const behindNoun = new RegExp(`(?<!(?<!\\p{L})(?:${owningWord.pattern}))(?<=\\p{Ll}) $`, "u");
/** How far from the start of a sentence it tells by whom something was done. */
const doneReach = 260;

/**
 * Whether the verb behind the units of a subject tells what they did, with no word that binds it: a verb that only tells, of one body
 * (`Hội Nông dân | đóng góp …`); so many deeds (`Công an tỉnh | xử lý 230 trường hợp`); a paper that was written (`Bộ Tài chính | ban hành Công văn số 122 …`).
 */
export function tellsFact(words: Words, list: UnitList, { row, end }: RowHit<ActRow>): boolean {
  if (row.tells && isUnbound(words, list)) return true;
  const at = run(gap, words.folded, list.end);
  const clause = sentenceFrom(words.folded, at);
  const object = clause.slice(end - at);
  if (binding.test(object)) return false;
  return written.test(clause) || (counted.test(object) && !handsOver.test(clause));
}

/** Whether of the units of a subject one at least is a body by name, and nothing in the rest of their sentence binds them. */
export function isUnbound({ folded }: Words, { units, end }: UnitList): boolean {
  return units.some(({ group }) => !group) && !binds(folded, end);
}

/** Whether the rest of a sentence holds what binds whoever is its subject: by when, how often, that he has to. */
export function binds(folded: string, at: number): boolean {
  return bound.test(sentenceFrom(folded, at));
}

function sentenceFrom(folded: string, at: number): string {
  const words = folded.slice(at, at + longest);
  return words.slice(0, sentenceEnd.exec(words)?.index ?? longest);
}

/** Whether words, or a part of them behind a blank, tell what was done: `Thường trực Tỉnh ủy | đã đồng ý …`. */
export function tellsDone(folded: string): boolean {
  return done.test(folded);
}

/**
 * Whether a sentence tells what was done: `Năm 2022, Sở Nông nghiệp đã hỗ trợ …`, `Đã hoàn thành …`; behind the noun of an order a body
 * only says which are meant (`Triển khai các nội dung | UBND tỉnh đã chỉ đạo`), unless these words are its own (`Báo cáo của | Sở A đã nêu …`).
 */
export function tellsPast(passage: Passage): boolean {
  if (doneFirst.test(passage.folded)) return true;
  const past = done.exec(passage.folded.slice(0, doneReach))?.index;
  if (past === undefined) return false;
  const doer = findBodies(slicePassage(passage, 0, doneReach)).find((body) => body.end === past);
  return doer !== undefined && !(actAt.find(passage.folded, 0) && behindNoun.test(passage.text.slice(0, doer.start)));
}
