import { run } from "../rows/match-at.ts";
import type { Words } from "./places.ts";
import { afterSeparator, unitListAt } from "./unit-list.ts";

const bracket = / ?\([^()]{0,80}\)/uy;
const ended = /^[\s.;,]*$/;
const most = 20;

/** Whether words from `at` on are nothing but names of units, with what a bracket says of them: `Sở Y tế (thường trực), Sở Tài chính.` */
export function onlyUnits(words: Words, at: number): boolean {
  let next = at;
  for (let count = 0; count < most; count++) {
    const list = unitListAt(words, next, true);
    if (!list) return false;
    const end = run(bracket, words.folded, list.end);
    if (ended.test(words.folded.slice(end))) return true;
    next = afterSeparator(words, end);
    if (next === end) return false;
  }
  return false;
}
