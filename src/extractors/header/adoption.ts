import type { Doc } from "../../doc.ts";
import { slicePassage } from "../../match/passage.ts";
import { finder } from "../../match/rows/finder.ts";
import { adoptionRow } from "../../vi/preamble.ts";
import { type DateWords, dateWithin } from "./date.ts";

const findAdoption = finder([adoptionRow]);

/** The day on which an assembly adopted its act, where the head gives none: `Luật này được Quốc hội … thông qua ngày …`. */
export function adoptionDate(doc: Doc): DateWords | null {
  for (const block of doc.tree.children.toReversed()) {
    if (block.type !== "paragraph" || block.zone !== "body") continue;
    const [hit] = findAdoption(block.passage.folded);
    if (!hit) continue;
    const rest = slicePassage(block.passage, hit.end, block.passage.text.length);
    const date = dateWithin(rest, 2);
    if (date) return date;
  }
  return null;
}
