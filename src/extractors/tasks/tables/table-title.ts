import type { Paragraph } from "../../../doc.ts";
import { isCaps } from "../../../tree/cues.ts";

/** Whether an unmarked paragraph is in capitals, as a title, which directly over a table is the table's own and no words of the item above it. */
export function isTableTitle({ mark, passage }: Paragraph): boolean {
  return mark === null && isCaps(passage.text) && passage.text !== "" && !/[.;,]$/.test(passage.text);
}
