import type { Paragraph, Passage } from "../../../doc.ts";
import { finder } from "../../../match/rows/finder.ts";
import { unitOpening } from "../../../match/sentences/opening.ts";
import * as cues from "../../../tree/cues.ts";
import { watchRow } from "../../../vi/orders.ts";
import { annexPointer } from "../../../vi/sections.ts";
import { isLast } from "../context.ts";

const pointsAway = new RegExp(`^${annexPointer.pattern}$`, "u");
const findWatch = finder([watchRow]);
const longestBody = 80;

/** A document's closing words stand under its last item and are none of it: `Trên đây là …`, a paragraph that ends in `./.`, or whose it is. */
export function isOwn({ passage }: Paragraph): boolean {
  return !isLast(passage) && !isSigned(passage) && !watchesOver(passage) && !pointsAway.test(passage.folded);
}

/** `Công an huyện là cơ quan thường trực, giúp UBND huyện theo dõi, đôn đốc việc thực hiện Chỉ thị này.` */
function watchesOver(passage: Passage): boolean {
  return findWatch(passage.folded).length > 0 && unitOpening(passage)?.colon === false;
}

/** `UBND TỈNH AN PHÚ`, where nobody signs for it. */
function isSigned({ text, folded }: Passage): boolean {
  return text.length < longestBody && cues.isCaps(text) && cues.bodyHead.test(folded);
}
