import type { Block, Paragraph } from "../doc.ts";
import { bulletMarks, firstLabels, type MarkKind } from "../vi/marks.ts";
import { headsBullets, holdsWords, isBetween, isBullet, isOfSign, placeOfBullet } from "./bullets.ts";
import { leadsToList } from "./cues.ts";
import { type Item, isItem } from "./item.ts";
import { isEnact } from "./zones/preamble.ts";

type Ranks = Readonly<Record<MarkKind, number>>;

const rank: Ranks = {
  part: 0,
  chapter: 1,
  section: 2,
  letter: 3,
  roman: 4,
  article: 5,
  roman2: 6,
  number: 7,
  number2: 8,
  number3: 9,
  point: 10,
  ordinal: 11,
  bracket: 12,
  star: 13,
  dash: 14,
  plus: 15,
};
const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
const firstLetter = "A";
const opening = new Set(firstLabels);

/**
 * Nests blocks under their marks. Ranks follow the usual order; a list after a colon stands under what announced it. `heads` are unmarked
 * paragraphs that head the items under them as marked ones do, with the kind of these items.
 */
export function nest(blocks: readonly Block[], heads: ReadonlyMap<Block, MarkKind> = new Map()): Item {
  const root: Item = { paragraph: null, content: [] };
  const stack: Item[] = [root];
  const ranks = lettersInside(blocks) ? { ...rank, roman: rank.letter, letter: rank.roman } : rank;
  for (const [i, block] of blocks.entries()) {
    if (enacts(blocks, i)) stack.length = 1;
    add(stack, block, blocks[i + 1], heads.get(block), ranks);
  }
  return root;
}

function add(stack: Item[], block: Block, next: Block | undefined, kind: MarkKind | undefined, ranks: Ranks): void {
  if (block.type === "paragraph" && block.mark) open(stack, block, ranks);
  else if (block.type === "paragraph" && kind) openHead(stack, block, ranks[kind] - 0.5, ranks);
  else if (block.type === "paragraph" || block.type === "table") holder(stack, block, next).content.push(block);
}

/** `QUYẾT ĐỊNH:` over its articles, behind the reasons that a decision on a complaint gives under headings of their own. */
function enacts(blocks: readonly Block[], at: number): boolean {
  const [block, next] = [blocks[at], blocks[at + 1]];
  return block?.type === "paragraph" && next?.type === "paragraph" && !block.mark && next.mark?.kind === "article" && isEnact(block);
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
  return last !== undefined && last !== null && !isItem(last) && last.type === "paragraph" && leadsToList(last.passage);
}

function rankOf(item: Item | undefined, ranks: Ranks): number {
  const kind = item?.paragraph?.mark?.kind;
  return item?.rank ?? (kind ? ranks[kind] : -1);
}

/**
 * An unmarked paragraph after bullets goes on with the item that they stand under, but under one that names units, and before the next of
 * the list, it stands itself; tables and notes interrupt nothing.
 */
function holder(stack: Item[], block: Block, next: Block | undefined): Item {
  if (block.type === "paragraph" && !isBetween(stack.at(-1), block, next)) {
    while (stack.length > 2 && isBullet(stack.at(-1)) && !holdsWords(stack.at(-1), stack.at(-2))) stack.pop();
  }
  return stack[stack.length - 1] as Item;
}
