import type { Paragraph } from "../../../doc.ts";
import { isAspect, leadInHolds } from "../context.ts";
import type { FoundTask } from "../found-task.ts";
import { type Frame, placeIn } from "./frame.ts";
import { itemTask } from "./item-task.ts";
import { type Level, type Node, nodeOf } from "./nodes.ts";
import { chargedIn, opensApart } from "./orders.ts";
import { isOwn, readOrders } from "./own-words.ts";

/** An order whose list only says of what, or how and when: `Bộ X đề nghị UBND các tỉnh báo cáo theo các nội dung sau: …` is one task with all of it. */
export function readOverTopics({ before, kids, after }: Level, frame: Frame, out: { readonly tasks: FoundTask[] }): boolean {
  const last = before.at(-1);
  if (!last || frame.holds === "none") return false;
  if (leadInHolds(last.passage, true) !== "none" && !kids.every(({ paragraph }) => isAspect(paragraph.passage))) return false;
  const units = chargedIn(last.passage).filter((unit) => !frame.isIssuer(unit.name));
  if (units.length === 0) return false;
  const opening = { units: units.map((unit) => ({ known: true, group: false, repaired: false, ...unit })), end: 0, colon: false };
  const node: Node = { ...nodeOf(last), opening };
  const rest = [...flatten(kids), ...after].filter(isOwn);
  const apart = rest.filter(({ passage }) => opensApart(passage));
  const words = rest.filter((paragraph) => !apart.includes(paragraph));
  readOrders(before.slice(0, -1), frame, out);
  out.tasks.push(itemTask(node, words, placeIn({ ...frame, path: [...frame.path, "/1"], inherited: null })));
  readOrders(
    [...apart, ...[...flatten(kids), ...after].filter((paragraph) => !isOwn(paragraph))],
    { ...frame, path: [...frame.path, "/1"] },
    out,
  );
  return true;
}

/** All paragraphs of some items, in order. */
export function flatten(kids: readonly Node[]): Paragraph[] {
  return kids.flatMap((kid) => [kid.paragraph, ...kid.before, ...flatten(kid.kids), ...kid.after]);
}
