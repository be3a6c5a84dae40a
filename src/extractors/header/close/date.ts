import type { Passage } from "../../../doc.ts";
import type { PrintLine } from "../../../tree/zones/print-lines.ts";
import { dateIn, type FoundDate } from "../date.ts";

/** Place and day above a signature (`Hà Nội, ngày …`); a signature's stamp names no place. */
export function closeDate(words: Passage): FoundDate | null {
  const found = words.text.length < 90 ? dateIn(lineOf(words), 0) : null;
  return found?.place && found.place.from[0] === words.from[0] ? found : null;
}

/** Words as a line of their own. */
export function lineOf(passage: Passage): PrintLine {
  return { block: 0, passage, columns: [0], blanks: 0, strong: false, marked: false };
}
