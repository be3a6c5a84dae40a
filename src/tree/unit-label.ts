import { fold } from "../match/fold.ts";
import { orderAt } from "../match/opening.ts";
import { unitListAt } from "../match/unit-list.ts";

const longest = 160;

/** Whether words are nothing but the names of units, or a charge of them: `Sở Nội vụ`, `Giao UBND các huyện`. */
export function isUnitLabel(words: string): boolean {
  if (words.length > longest) return false;
  const text = words.trim();
  const label = { text, folded: fold(text) };
  const end = unitListAt(label, 0, true)?.end ?? orderAt(label, 0)?.end ?? -1;
  return end >= text.length;
}
