import type { Doc, Passage } from "../../../doc.ts";
import { fold } from "../../../match/letters/fold.ts";
import { isCaps } from "../../../tree/cues.ts";

/** How running text writes the first of some words printed in capitals; null where it does not tell. */
export type Spelling = (words: string, properNoun: boolean) => string | null;

/** How far into a document its names are looked for, in blocks; no sentence is as long as the longest paragraph read. */
const reach = 300;
const longestParagraph = 4000;
const longest = 8;

/**
 * Names as the document's own sentences write them: `TRƯỜNG ĐẠI HỌC DUY TÂN` in the letterhead, `Trường Đại học Duy Tân`
 * in the text. A proper noun has a capital in each word, another name at its beginning.
 */
export function printedSpelling(doc: Doc): Spelling {
  let passages: Passage[] | null = null;
  return (words, properNoun) => {
    passages ??= sentencesOf(doc);
    const ends = [...words.matchAll(/[\p{L}\p{N}](?=[^\p{L}\p{N}]|$)/gu)].map((hit) => hit.index + 1).slice(0, longest);
    for (const end of ends.slice(1).reverse()) {
      const found = spelled(passages, words.slice(0, end), properNoun);
      if (found) return found;
    }
    return null;
  };
}

/** The paragraphs that a document writes in small letters. */
export function sentencesOf(doc: Doc): Passage[] {
  return doc.tree.children.slice(0, reach).flatMap((block) => {
    if (block.type !== "paragraph" || block.passage.text.length > longestParagraph) return [];
    return isCaps(block.passage.text) ? [] : [block.passage];
  });
}

function spelled(passages: readonly Passage[], words: string, properNoun: boolean): string | null {
  const folded = fold(words);
  const capitals = properNoun ? /^(?:\p{Lu}\S*(?: |$))+$/u : /^\p{Lu}.*\p{Ll}/u;
  for (const passage of passages) {
    const at = passage.folded.indexOf(folded);
    const found = at < 0 ? "" : passage.text.slice(at, at + words.length);
    if (capitals.test(found) && !isCaps(found) && !/\p{L}/u.test(passage.text.charAt(at + words.length))) return found;
  }
  return null;
}
