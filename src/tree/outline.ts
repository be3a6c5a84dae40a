import type { Block, Paragraph } from "../doc.ts";
import { firstLabels, type MarkKind } from "../vi/marks.ts";

/** A marked paragraph with all that stands under it, up to the next mark of its rank or a higher one. */
export interface Item {
  /** Null only for the root of a nest. */
  readonly paragraph: Paragraph | null;
  /** What stands under it, in order: unmarked paragraphs, tables, notes, and items of a lower rank. */
  readonly content: (Block | Item)[];
}

/** Tells items from blocks. */
export function isItem(part: Block | Item): part is Item {
  return "content" in part;
}

const rank: Readonly<Record<MarkKind, number>> = {
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
const opening = new Set(firstLabels);
const bullets = new Set<MarkKind>(["star", "dash", "plus"]);

/** Nests blocks under their marks. Ranks follow the usual order; a list after a colon stands under what announced it. */
export function nest(blocks: readonly Block[]): Item {
  const root: Item = { paragraph: null, content: [] };
  const stack: Item[] = [root];
  for (const block of blocks) {
    if (block.type === "paragraph" && block.mark) open(stack, block);
    else holder(stack, block).content.push(block);
  }
  return root;
}

function open(stack: Item[], paragraph: Paragraph): void {
  const kind = isMisread(stack, paragraph) ? "roman" : (paragraph.mark?.kind ?? "dash");
  const label = paragraph.mark?.label ?? "";
  const same = stack.findLastIndex((item) => item.paragraph?.mark?.kind === kind);
  const announced = (bullets.has(kind) || opening.has(label)) && announces(stack[stack.length - 1]);
  if (same > 0 && !(announced && !bullets.has(kind) && same < stack.length - 1 && restarts(stack[same], label))) stack.length = same;
  else if (!announced) while (stack.length > 1 && rankOf(stack[stack.length - 1]) >= rank[kind]) stack.pop();
  const item: Item = { paragraph, content: [] };
  stack[stack.length - 1]?.content.push(item);
  stack.push(item);
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

function rankOf(item: Item | undefined): number {
  const kind = item?.paragraph?.mark?.kind;
  return kind ? rank[kind] : -1;
}

/** An unmarked paragraph after bullets goes on with the item that they stand under; tables and notes interrupt nothing. */
function holder(stack: Item[], block: Block): Item {
  if (block.type === "paragraph") {
    while (stack.length > 2 && bullets.has(stack[stack.length - 1]?.paragraph?.mark?.kind ?? "part")) stack.pop();
  }
  return stack[stack.length - 1] as Item;
}
