import type { Block, Mark, Paragraph } from "../doc.ts";
import { bulletMarks, firstLabels, type MarkKind } from "../vi/marks.ts";
import { isUnitLabel } from "./unit-label.ts";

/** A marked paragraph with all that stands under it, up to the next mark of its rank or a higher one. */
export interface Item {
  /** Null only for the root of a nest. */
  readonly paragraph: Paragraph | null;
  /** What stands under it, in order: unmarked paragraphs, tables, and items of a lower rank. */
  readonly content: (Block | Item)[];
  /** Of an unmarked heading: just above that of the items under it. */
  readonly rank?: number;
}

/** Tells items from blocks. */
export function isItem(part: Block | Item): part is Item {
  return "content" in part;
}

type Ranks = Readonly<Record<MarkKind, number>>;

const rank: Ranks = {
  part: 0,
  chapter: 1,
  section: 2,
  letter: 3,
  roman: 4,
  article: 5,
  number: 6,
  number2: 7,
  number3: 8,
  point: 9,
  ordinal: 10,
  bracket: 11,
  star: 12,
  dash: 13,
  plus: 14,
};
const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
const firstLetter = "A";
const opening = new Set(firstLabels);
const dashes = "-–—−‐‑‒―";
const longestLabel = 50;
const longestHead = 160;

/**
 * Nests blocks under their marks. Ranks follow the usual order; a list after a colon stands under what announced it. `heads` are unmarked
 * paragraphs that head the items under them as marked ones do, with the kind of these items.
 */
export function nest(blocks: readonly Block[], heads: ReadonlyMap<Block, MarkKind> = new Map()): Item {
  const root: Item = { paragraph: null, content: [] };
  const stack: Item[] = [root];
  const ranks = lettersInside(blocks) ? { ...rank, roman: rank.letter, letter: rank.roman } : rank;
  for (const block of blocks) {
    const kind = heads.get(block);
    if (block.type === "paragraph" && block.mark) open(stack, block, ranks);
    else if (block.type === "paragraph" && kind) openHead(stack, block, ranks[kind] - 0.5, ranks);
    else if (block.type === "paragraph" || block.type === "table") holder(stack, block).content.push(block);
  }
  return root;
}

/** Whether `A.` and `B.` stand under Roman numbers: between `II.` and `III.`, where mostly `I.` and `II.` stand under `A.` */
function lettersInside(blocks: readonly Block[]): boolean {
  let last = 0;
  let within = false;
  for (const block of blocks) {
    const mark = block.type === "paragraph" ? block.mark : null;
    if (mark?.kind === "letter") within ||= last > 0 && mark.label === firstLetter;
    if (mark?.kind !== "roman") continue;
    const number = romans.indexOf(mark.label) + 1;
    if (within && last > 0 && number === last + 1) return true;
    within = false;
    last = number;
  }
  return false;
}

function open(stack: Item[], paragraph: Paragraph, ranks: Ranks): void {
  const kind = isMisread(stack, paragraph) ? "roman" : (paragraph.mark?.kind ?? "dash");
  const label = paragraph.mark?.label ?? "";
  const same = stack.findLastIndex(({ paragraph: above }) => above?.mark?.kind === kind && isOfSign(above.mark, label));
  const announced = isAnnounced(stack[stack.length - 1], kind, label);
  if (same > 0 && !(announced && !bulletMarks.has(kind) && same < stack.length - 1 && restarts(stack[same], label)))
    stack.length = bulletMarks.has(kind) ? placeOfBullet(stack, same, paragraph) : same;
  else if (!announced) while (stack.length > 1 && rankOf(stack[stack.length - 1], ranks) >= ranks[kind]) stack.pop();
  const item: Item = { paragraph, content: [] };
  stack[stack.length - 1]?.content.push(item);
  stack.push(item);
}

/** An unmarked heading ends the one before it, and the list above it. */
function openHead(stack: Item[], paragraph: Paragraph, own: number, ranks: Ranks): void {
  const before = stack.findLastIndex((item) => item.rank !== undefined);
  if (before > 0) stack.length = before;
  else while (stack.length > 1 && rankOf(stack[stack.length - 1], ranks) >= own) stack.pop();
  const item: Item = { paragraph, content: [], rank: own };
  stack[stack.length - 1]?.content.push(item);
  stack.push(item);
}

/** Whether what stands above leads to a list that begins here. */
function isAnnounced(above: Item | undefined, kind: MarkKind, label: string): boolean {
  return bulletMarks.has(kind) ? announces(above) || headsBullets(above) : opening.has(label) && announces(above);
}

/** Whether a bullet is of the sign that a list has: dashes of any length are one, others (`•`, `▪`) signs of their own. */
function isOfSign(mark: Mark | null | undefined, label: string): boolean {
  return mark?.kind !== "dash" || mark.label === label || (dashes.includes(mark.label) && dashes.includes(label));
}

/** Whether a bullet names rather than tells, so that bullets of another sign stand under it: `• Tuyên truyền` over `- Xây dựng …`. */
function headsBullets(item: Item | undefined): boolean {
  if (!isBullet(item) || holdsItems(item)) return false;
  const text = item?.paragraph?.passage.text ?? "";
  return text.length < longestLabel && !/[.;,]$/.test(text);
}

/** How much of the stack a bullet stands under that goes on a list of its sign: the bullet above it too, where that heads it, or less, where it leaves the list of such a head. */
function placeOfBullet(stack: readonly Item[], same: number, paragraph: Paragraph): number {
  if (headsAlike(stack[same]?.paragraph, paragraph)) return same + 1;
  const kind = paragraph.mark?.kind;
  const head = stack.findIndex((item, i) => item.paragraph?.mark?.kind === kind && i < same && leaves(item, stack[i + 1], paragraph));
  return head < 0 ? same : head;
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

function isBullet(item: Item | undefined): boolean {
  return bulletMarks.has(item?.paragraph?.mark?.kind ?? "part");
}

/** A scan reads `II.` as `1.`: a heading in capitals, like the roman one above it and unlike the numbers under that. */
function isMisread(stack: readonly Item[], { mark, passage }: Paragraph): boolean {
  if (mark?.kind !== "number" || !inCapitals(passage.text)) return false;
  const outer = stack.findLast((item) => item.paragraph?.mark?.kind === "roman");
  if (!outer?.paragraph || !inCapitals(outer.paragraph.passage.text)) return false;
  const numbers = outer.content.filter(isItem).filter((item) => item.paragraph?.mark?.kind === "number");
  return numbers.length > 0 && numbers.every((item) => !inCapitals(item.paragraph?.passage.text ?? ""));
}

function inCapitals(words: string): boolean {
  return words.length > 6 && !/\p{Ll}/u.test(words);
}

/** `1.` again, after `1.` or later, below an announcement: a list of its own, not the next item of the outer one. */
function restarts(item: Item | undefined, label: string): boolean {
  return item?.paragraph?.mark?.label !== undefined && label !== "1.1" && opening.has(label);
}

function announces(item: Item | undefined): boolean {
  const last = item?.content.findLast((part) => !isItem(part) && part.type === "paragraph") ?? item?.paragraph;
  return last !== undefined && last !== null && !isItem(last) && last.type === "paragraph" && last.passage.text.endsWith(":");
}

function rankOf(item: Item | undefined, ranks: Ranks): number {
  const kind = item?.paragraph?.mark?.kind;
  return item?.rank ?? (kind ? ranks[kind] : -1);
}

/** An unmarked paragraph after bullets goes on with the item that they stand under, but under one that names units it stands itself; tables and notes interrupt nothing. */
function holder(stack: Item[], block: Block): Item {
  if (block.type === "paragraph") {
    while (stack.length > 2 && isBullet(stack.at(-1)) && !holdsWords(stack.at(-1), stack.at(-2))) stack.pop();
  }
  return stack[stack.length - 1] as Item;
}

/** A bullet that is nothing but units, with nothing but paragraphs under it: `* Công an xã`. One below another that holds nothing is of a mere list. */
function holdsWords(item: Item | undefined, above: Item | undefined): boolean {
  if (!item?.paragraph || holdsItems(item)) return false;
  const before = above?.content.findLast((part) => part !== item && isItem(part));
  if (before && isItem(before) && isBullet(before) && before.content.length === 0) return false;
  return isUnitLabel(item.paragraph.passage.text.replace(/ ?:$/, ""));
}
