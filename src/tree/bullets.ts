import type { Block, Mark, Paragraph } from "../doc.ts";
import { anyOf } from "../match/rows/any-of.ts";
import { endEdge } from "../match/rows/edges.ts";
import { bulletMarks } from "../vi/marks.ts";
import { charges } from "../vi/roles.ts";
import { bodyHead } from "./cues.ts";
import { type Item, isItem } from "./item.ts";
import { isUnitLabel } from "./unit-label.ts";

const dashes = "-–—−‐‑‒―";
const longestLabel = 50;
const bodyReach = 40;
const speaksOfBody = new RegExp(`${bodyHead.source}|^(?:${anyOf(charges)})${endEdge}`, "u");
const longestHead = 160;

/** Whether a bullet is of the sign that a list has: dashes of any length are one, others (`•`, `▪`) signs of their own. */
export function isOfSign(mark: Mark | null | undefined, label: string): boolean {
  return mark?.kind !== "dash" || mark.label === label || (dashes.includes(mark.label) && dashes.includes(label));
}

/** Whether a bullet names rather than tells, so that bullets of another sign stand under it: `• Tuyên truyền` over `- Xây dựng …`. */
export function headsBullets(item: Item | undefined): boolean {
  if (!isBullet(item) || holdsItems(item)) return false;
  const text = item?.paragraph?.passage.text ?? "";
  return text.length < longestLabel && !/[.;,]$/.test(text);
}

/** How much of the stack a bullet stands under that goes on a list of its sign: the bullet above it too, where that heads it, or less, where it leaves the list of such a head. */
export function placeOfBullet(stack: readonly Item[], same: number, paragraph: Paragraph): number {
  if (headsAlike(stack[same]?.paragraph, paragraph) && !heads(stack[same], paragraph)) return same + 1;
  const kind = paragraph.mark?.kind;
  const head = stack.findIndex((item, i) => item.paragraph?.mark?.kind === kind && i < same && leaves(item, stack[i + 1], paragraph));
  return head < 0 ? same : head;
}

/** Bullets of another sign stand under it already, and the next one is printed no further right than it. */
function heads(item: Item | undefined, next: Paragraph): boolean {
  if (!item?.paragraph || next.indent > item.paragraph.indent) return false;
  return item.content.some((part) => isItem(part) && isBullet(part) && part.paragraph?.mark?.kind !== next.mark?.kind);
}

/** Whether a bullet that names units, or announces those printed further right, heads the next one of its own sign. */
function headsAlike(head: Paragraph | null | undefined, next: Paragraph): boolean {
  const text = head?.passage.text ?? "";
  if (!head || text.length > longestHead || /[.;,]$/.test(text)) return false;
  const announces = text.endsWith(":");
  if (next.indent > head.indent) return announces || isUnitLabel(text);
  return announces && namesUnits(head) && !namesUnits(next);
}

function leaves({ paragraph: head }: Item, child: Item | undefined, next: Paragraph): boolean {
  if (!head || next.indent > head.indent) return false;
  return (child?.paragraph?.indent ?? 0) > head.indent || namesUnits(next);
}

/** `Sở Y tế: …` */
function namesUnits({ passage: { text } }: Paragraph): boolean {
  const end = text.slice(0, longestHead).indexOf(":");
  return isUnitLabel((end < 0 ? text : text.slice(0, end)).trimEnd());
}

/** Once an item stands under a bullet, nothing but items does. */
function holdsItems(item: Item | undefined): boolean {
  const last = item?.content.at(-1);
  return last !== undefined && isItem(last);
}

/** An item that a bullet opens. */
export function isBullet(item: Item | undefined): boolean {
  return bulletMarks.has(item?.paragraph?.mark?.kind ?? "part");
}

/** A bullet that is nothing but units, with nothing but paragraphs under it: `* Công an xã`. One below another that holds nothing is of a mere list. */
export function holdsWords(item: Item | undefined, above: Item | undefined): boolean {
  if (!item?.paragraph || holdsItems(item)) return false;
  const before = above?.content.findLast((part) => part !== item && isItem(part));
  if (before && isItem(before) && isBullet(before) && before.content.length === 0) return false;
  return isUnitLabel(item.paragraph.passage.text.replace(/ ?:$/, ""));
}

/** A sentence between two bullets of one list: `- Rà soát hồ sơ; | Hoàn thiện tài liệu. | - Tổng hợp`. One that names or charges a body speaks of the whole list. */
export function isBetween(item: Item | undefined, { passage, mark }: Paragraph, next: Block | undefined): boolean {
  const above = item?.paragraph?.mark;
  if (mark || !isBullet(item) || next?.type !== "paragraph" || next.mark?.kind !== above?.kind) return false;
  return isOfSign(above, next.mark?.label ?? "") && /[.;]$/.test(passage.text) && !speaksOfBody.test(passage.folded.slice(0, bodyReach));
}
