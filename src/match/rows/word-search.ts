import { firstWords } from "./first-words.ts";
import { placesFor, tableBit } from "./table-bits.ts";

/**
 * All matches in folded words of a pattern that begins at the start of a word, none inside another: it is tried only at the words that
 * it can begin with. `ahead` is what stands before that word and belongs to the match too.
 */
export function wordSearch(pattern: string, ahead = ""): (folded: string) => RegExpExecArray[] {
  const bit = tableBit(firstWords(pattern));
  const here = new RegExp(`${ahead}(?:${pattern})`, "uy");
  return (folded) => {
    const found: RegExpExecArray[] = [];
    let end = 0;
    for (const place of placesFor(folded, bit)) {
      here.lastIndex = place - ahead.length;
      const match = here.lastIndex < end ? null : here.exec(folded);
      if (!match) continue;
      found.push(match);
      end = here.lastIndex;
    }
    return found;
  };
}
