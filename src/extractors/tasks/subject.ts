import type { Passage } from "../../doc.ts";
import { rowsAt } from "../../match/row-at.ts";
import { flat, hitOf, type UnitHit } from "../../match/unit-hit.ts";
import { unitListAt } from "../../match/unit-list.ts";
import { noSubjectRows } from "../../vi/orders.ts";

const noSubjectAt = rowsAt(noSubjectRows);
const small = /^\p{Ll}/u;

/**
 * The bodies that an item of a list of tasks opens with, before words of what they are to do, whatever the verb
 * (`Đảng đoàn HĐND tỉnh lãnh đạo …`); none where the words after them say what they are or did.
 */
export function subjectOf(passage: Passage): UnitHit[] {
  const words = flat(passage);
  const list = unitListAt(words, 0, false);
  if (!list || words.folded.charAt(list.end) !== " ") return [];
  if (!small.test(words.text.slice(list.end + 1)) || noSubjectAt.find(words.folded, list.end + 1)) return [];
  return list.units.map((unit) => hitOf(passage, unit));
}
