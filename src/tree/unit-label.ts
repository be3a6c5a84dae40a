import { unitListAt } from "../match/bodies/unit-list.ts";
import { fold } from "../match/letters/fold.ts";
import { orderAt } from "../match/sentences/opening.ts";
import { bulletMarks } from "../vi/marks.ts";
import { readMark } from "./marks.ts";

const longest = 160;

/** Whether words are nothing but the names of units, or a charge of them: `Sở Nội vụ`, `Giao UBND các huyện`. */
export function isUnitLabel(words: string): boolean {
  if (words.length > longest) return false;
  const text = words.trim();
  const label = { text, folded: fold(text) };
  const end = unitListAt(label, 0, true)?.end ?? orderAt(label, 0)?.end ?? -1;
  return end >= text.length;
}

/** `2. Các sở, ban, ngành; | UBND cấp huyện`: the heading of those whose tasks stand below is cut between two of them. */
export function cutsUnits(above: string, below: string): boolean {
  const mark = above.endsWith(";") ? readMark(above) : null;
  return mark !== null && !bulletMarks.has(mark.kind) && isUnitLabel(below) && isUnitLabel(above.slice(mark.length, -1));
}
