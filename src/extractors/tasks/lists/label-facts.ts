import type { Passage } from "../../../doc.ts";
import { onlyUnits } from "../../../match/bodies/only-units.ts";
import { flat } from "../../../match/bodies/unit-hit.ts";
import { anyOf } from "../../../match/rows/any-of.ts";
import { endEdge } from "../../../match/rows/edges.ts";
import type { UnitOpening } from "../../../match/sentences/opening.ts";
import { factRows } from "../../../vi/facts.ts";

const fact = new RegExp(`^(?:${anyOf(factRows)})${endEdge}`, "u");
const longest = 320;
const longestNames = 160;

/** Whether words are nothing but names of units, and tell them nothing. */
export function saysNames(passage: Passage): boolean {
  return passage.text.length <= longestNames && onlyUnits(flat(passage), 0);
}

/**
 * Whether words with a label only say something of the body that the label names: where it is found (`Sở Y tế: Số 10 đường …`), who sits
 * on it (`Ban Chỉ đạo: Sở Y tế, Sở Tài chính`), what it is on a board (`Trạm Y tế: Ủy viên`).
 */
export function saysFact(passage: Passage, opening: UnitOpening | null): boolean {
  if (!opening?.colon || opening.charge || passage.text.length - opening.end > longest) return false;
  const words = flat(passage);
  return fact.test(words.folded.slice(opening.end)) || onlyUnits(words, opening.end);
}
