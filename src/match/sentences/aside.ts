import { asideKinds, asideTies } from "../../vi/roles.ts";
import type { Words } from "../bodies/places.ts";
import { unitListAt } from "../bodies/unit-list.ts";
import { anyOf } from "../rows/any-of.ts";
import { endEdge } from "../rows/edges.ts";
import { run } from "../rows/match-at.ts";

const bracket = / ?\([^()]{0,120}\)/uy;
const opening = new RegExp(
  `(?: ?[-–] ?|, (?=(?:${anyOf(asideTies)}) ))(?:(?:${anyOf(asideTies)}) )?(?:${anyOf(asideKinds)})${endEdge}`,
  "uy",
);
const close = / ?[-–]/uy;

/** Where what a body is besides ends: `Sở Nội vụ | - cơ quan thường trực Ban Chỉ đạo`, `Sở Y tế | (đầu mối)`; `at` itself where nothing stands. */
export function asideEnd(words: Words, at: number): number {
  const from = run(bracket, words.folded, at);
  const named = run(opening, words.folded, from);
  if (named === from) return from;
  const board = words.folded.charAt(named) === " " ? unitListAt(words, named + 1, true) : null;
  return run(close, words.folded, board?.end ?? named);
}
