import type { Paragraph, Passage } from "../../../doc.ts";
import { slicePassage } from "../../../match/passage.ts";
import { contentsRow } from "../../../vi/sections.ts";
import { isAspect, leadInHolds } from "../context.ts";
import type { FoundTask } from "../found-task.ts";
import { type Frame, placeIn } from "./frame.ts";
import { itemTask } from "./item-task.ts";
import { unitsIn } from "./leads.ts";
import { type Level, type Node, nodeOf } from "./nodes.ts";
import { chargedIn, opensApart } from "./orders.ts";
import { isOwn } from "./own-lines.ts";
import { opensTask, readOrders } from "./own-words.ts";
import { lastSentence } from "./sentences.ts";

const contents = new RegExp(`^${contentsRow.pattern}`, "u");

/** An order whose list only says of what, or how and when: `Bộ X đề nghị UBND các tỉnh báo cáo theo các nội dung sau: …` is one task with all of it. */
export function readOverTopics({ before, kids, after }: Level, frame: Frame, out: { readonly tasks: FoundTask[] }): boolean {
  const last = before.at(-1);
  if (!last || frame.holds === "none") return false;
  const told = beforeContents(last.passage);
  if (!told && leadInHolds(last.passage, true) !== "none" && !kids.every(({ paragraph }) => isAspect(paragraph.passage))) return false;
  const named = told ? unitsIn(told).filter(({ role }) => role === "lead") : chargedIn(last.passage);
  const units = named.filter((unit) => !frame.isIssuer(unit.name));
  if (units.length === 0) return false;
  const opening = { units: units.map((unit) => ({ known: true, group: false, repaired: false, ...unit })), end: 0, colon: false };
  const node: Node = { ...nodeOf(last), opening };
  const rest = [...flatten(kids), ...after].filter(isOwn);
  const behind = [...linesBehind(kids), ...after].filter((paragraph) => !paragraph.mark && opensTask(paragraph, false));
  const apart = rest.filter((paragraph) => opensApart(paragraph.passage) || behind.includes(paragraph));
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

/** `Sở A đề nghị các trường khẩn trương góp ý. | Nội dung góp ý tập trung vào các vấn đề sau:` What stands before the last sentence; null where that says no such thing. */
function beforeContents(passage: Passage): Passage | null {
  const from = lastSentence(passage.text);
  return from > 0 && contents.test(passage.folded.slice(from)) ? slicePassage(passage, 0, from - 1) : null;
}

/** The lines under the last of some plain items. */
function linesBehind(kids: readonly Node[]): readonly Paragraph[] {
  const last = kids.at(-1);
  return last && last.kids.length === 0 ? last.before : [];
}

/** All paragraphs of some items, in order. */
export function flatten(kids: readonly Node[]): Paragraph[] {
  return kids.flatMap((kid) => [kid.paragraph, ...kid.before, ...flatten(kid.kids), ...kid.after]);
}
