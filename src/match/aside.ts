import { asideKinds, asideTies } from "../vi/roles.ts";
import { endEdge } from "./edges.ts";
import { run, type Words } from "./places.ts";
import { unitListAt } from "./unit-list.ts";

const any = (rows: typeof asideKinds) => rows.map((row) => row.pattern).join("|");
const bracket = / ?\([^()]{0,120}\)/uy;
const opening = new RegExp(`(?: ?[-–] ?|, (?=(?:${any(asideTies)}) ))(?:(?:${any(asideTies)}) )?(?:${any(asideKinds)})${endEdge}`, "uy");
const close = / ?[-–]/uy;

/** Where what a body is besides ends: `Sở Nội vụ | - cơ quan thường trực Ban Chỉ đạo`, `Sở Y tế | (đầu mối)`; `at` itself where nothing stands. */
export function asideEnd(words: Words, at: number): number {
  const from = run(bracket, words.folded, at);
  const named = run(opening, words.folded, from);
  if (named === from) return from;
  const board = words.folded.charAt(named) === " " ? unitListAt(words, named + 1, true) : null;
  return run(close, words.folded, board?.end ?? named);
}
