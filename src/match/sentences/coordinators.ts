import { besideLeadRow, bracketHelps, coordinationNouns, coordinations, helpTails, helpTies, helpTimes } from "../../vi/roles.ts";
import { addAll } from "../add-all.ts";
import type { Words } from "../bodies/places.ts";
import type { Unit } from "../bodies/unit-at.ts";
import { unitListAt } from "../bodies/unit-list.ts";
import { allMatches } from "../rows/all-matches.ts";
import { anyOf } from "../rows/any-of.ts";
import { endEdge, startEdge } from "../rows/edges.ts";
import { run } from "../rows/match-at.ts";
import { wordSearch } from "../rows/word-search.ts";

const findCoordinations = wordSearch(`(?:${anyOf(coordinations)})${endEdge}`);
const nounBefore = new RegExp(`${startEdge}(?:${anyOf(coordinationNouns)}) $`, "u");
const nounReach = 24;
const help = `(?:${anyOf(bracketHelps)})(?: (?:${anyOf(helpTails)}))?(?=[.;,)\\n]|$| (?:${helpTimes.pattern}) )`;
const findHelps = wordSearch(help, " ");
const helpHere = new RegExp(` ${help}`, "uy");
const findBesideLead = wordSearch(`(?:${besideLeadRow.pattern}) `);
const along = new RegExp(` (?:${anyOf(bracketHelps)})(?! (?:${helpTies.pattern}))${endEdge}`, "uy");
const clauseEdge = /[,;:.] /gu;
const clauseReach = 160;

/** The bodies that work along with others: behind "phối hợp (với)", or before it at the end of a clause. */
export function coordinators(words: Words): Unit[] {
  return [...behind(words), ...before(words), ...besides(words)];
}

/** Whether whoever is named up to `at` only works along: `Phòng Tư pháp | phối hợp.` */
export function helpsAt({ folded }: Words, at: number): boolean {
  return run(helpHere, folded, at) > at;
}

function behind(words: Words): Unit[] {
  const found: Unit[] = [];
  for (const cue of findCoordinations(words.folded)) {
    const end = cue.index + cue[0].length;
    if (words.folded.charAt(end) !== " " || nounBefore.test(words.folded.slice(Math.max(0, cue.index - nounReach), cue.index))) continue;
    const tied = cue[0].includes(" ");
    addAll(found, unitListAt(words, end + 1, tied)?.units ?? []);
  }
  return found;
}

/** `Sở A chủ trì, | Sở B và Sở C | phối hợp rà soát …` */
function besides(words: Words): Unit[] {
  return findBesideLead(words.folded).flatMap(({ index, 0: { length } }) => {
    const list = unitListAt(words, index + length, true);
    return list && run(along, words.folded, list.end) > list.end ? list.units : [];
  });
}

/** `Sở A chủ trì, | Sở B và Sở C | phối hợp.` */
function before(words: Words): Unit[] {
  const found: Unit[] = [];
  for (const help of findHelps(words.folded)) {
    const from = Math.max(0, help.index - clauseReach);
    for (const edge of allMatches(clauseEdge, words.folded.slice(from, help.index))) {
      const list = unitListAt(words, from + edge.index + edge[0].length, true);
      if (list?.end !== help.index) continue;
      addAll(found, list.units);
      break;
    }
  }
  return found;
}
