import type { Passage } from "../../doc.ts";
import { isCaps } from "../../tree/cues.ts";
import { type Item, isItem } from "../../tree/item.ts";

/** The title under a bare mark (`Chương II | QUY ĐỊNH CỤ THỂ`), of several lines where all are in capitals; `taken` knows what has its place. */
export function titleBelow({ content }: Item, taken: (passage: Passage) => boolean): Passage[] {
  const lines: Passage[] = [];
  for (const part of content) {
    if (isItem(part) || part.type !== "paragraph" || taken(part.passage) || !isTitle(part.passage)) break;
    if (lines.length > 0 && ![part.passage, ...lines].every(({ text }) => isCaps(text))) break;
    lines.push(part.passage);
  }
  return lines;
}

/** Short, without the end of a sentence: a heading rather than a paragraph with a number. */
export function isTitle(passage: Passage): boolean {
  return passage.text.length < 250 && !/[.;]$/.test(passage.text) && !/[.;]\s+\p{Lu}/u.test(passage.text);
}
