import { asideKinds, asideTies } from "../../vi/roles.ts";
import { run, type Words } from "../bodies/places.ts";
import { unitListAt } from "../bodies/unit-list.ts";
import { endEdge } from "../rows/edges.ts";

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
