import { bindingWords, countedDeeds, countedOrders, mannersBinding, writtenDeeds } from "../../vi/orders.ts";
import type { ActRow } from "../../vi/roles.ts";
import type { Words } from "../bodies/places.ts";
import type { UnitList } from "../bodies/unit-list.ts";
import { anyOf } from "../rows/any-of.ts";
import { compile, endEdge } from "../rows/edges.ts";
import { run } from "../rows/match-at.ts";
import type { RowHit } from "../rows/rows-at.ts";

const counted = new RegExp(`^ (?:${countedDeeds.pattern})${endEdge}`, "u");
const handsOver = new RegExp(`^(?:${countedOrders.pattern})${endEdge}`, "u");
const written = new RegExp(`^(?:${writtenDeeds.pattern})`, "u");
const binding = compile(anyOf(bindingWords), "u");
const bound = compile(anyOf([...bindingWords, mannersBinding]), "u");
const sentenceEnd = /[.;!?…](?: |$)/;
const gap = /[ ,]*/uy;
const longest = 300;

/**
 * Whether the verb behind units that end at `from` tells what they did, with no word that binds it: a verb that only tells, of one body
 * (`Hội Nông dân | đóng góp …`); so many deeds (`Công an tỉnh | xử lý 230 trường hợp`); a paper that was written (`Bộ Tài chính | ban hành Công văn số 122 …`).
 */
export function tellsFact({ folded }: Words, { units, end: from }: UnitList, { row, end }: RowHit<ActRow>): boolean {
  const at = run(gap, folded, from);
  const clause = sentenceFrom(folded, at);
  const object = clause.slice(end - at);
  if (row.tells && units.some(({ group }) => !group) && !bound.test(object)) return true;
  if (binding.test(object)) return false;
  return written.test(clause) || (counted.test(object) && !handsOver.test(clause));
}

/** Whether the rest of a sentence holds what binds whoever is its subject: by when, how often, that he has to. */
export function binds(folded: string, at: number): boolean {
  return bound.test(sentenceFrom(folded, at));
}

function sentenceFrom(folded: string, at: number): string {
  const words = folded.slice(at, at + longest);
  return words.slice(0, sentenceEnd.exec(words)?.index ?? longest);
}
