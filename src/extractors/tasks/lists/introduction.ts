import type { Paragraph } from "../../../doc.ts";
import { flat } from "../../../match/bodies/unit-hit.ts";
import { compile } from "../../../match/rows/edges.ts";
import { orderAt } from "../../../match/sentences/opening.ts";
import { isUnbound } from "../../../match/sentences/told.ts";
import { leadsToList } from "../../../tree/cues.ts";
import { directsRow } from "../../../vi/orders.ts";
import { leadInHolds } from "../context.ts";
import { unitsIn } from "./leads.ts";
import { chargedIn, isOrder, opensWithCharge, speaks } from "./orders.ts";
import { opensOpinion } from "./views.ts";

const directs = compile(directsRow.pattern, "u");

/** How many paragraphs at the start of a document stand before the first that charges somebody or says who is to lead; none where none charges. */
export function introEnd(paragraphs: readonly Paragraph[]): number {
  const charged = paragraphs.findIndex((paragraph) => charges(paragraph) || leadsOn(paragraph) || opensOpinion(paragraph.passage));
  const before = paragraphs.slice(0, Math.max(0, charged));
  const led = before.findIndex(({ passage }) => orderAt(flat(passage), 0)?.strict);
  return led < 0 ? before.length : led;
}

/** `Giao Sở A …`, `Để …, UBND tỉnh yêu cầu Sở A …`: a charge, and not a body that has its verb. */
function charges({ passage }: Paragraph): boolean {
  const order = orderAt(flat(passage), 0);
  return order ? order.kind === "charge" : opensWithCharge(passage) || isOrder(unitsIn(passage));
}

/** `UBND tỉnh yêu cầu các sở thực hiện các nội dung sau:`, `Chủ tịch UBND tỉnh có ý kiến như sau:` */
export function leadsOn({ passage }: Paragraph): boolean {
  if (!leadsToList(passage)) return false;
  return directs.test(passage.folded) || leadInHolds(passage, chargedIn(passage).length > 0 || speaks(passage)) === "tasks";
}

/**
 * Whether a paragraph before the first charge tells what a body does, by a verb that orders nothing by itself and with no word that binds it:
 * `Sở Y tế kiểm tra 12 cơ sở. … | UBND tỉnh yêu cầu: …`
 */
export function onlyTells({ passage }: Paragraph): boolean {
  const words = flat(passage);
  const order = orderAt(words, 0);
  return order?.kind === "subject" && !order.strict && isUnbound(words, order);
}
