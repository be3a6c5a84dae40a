import type { Block, Paragraph, Passage } from "../../../doc.ts";
import type { BodyHit } from "../../../match/bodies/unit-hit.ts";
import type { AssignedUnit } from "../../../match/sentences/assignment.ts";
import type { UnitOpening } from "../../../match/sentences/label-opening.ts";
import { unitOpening } from "../../../match/sentences/opening.ts";
import { type Item, isItem } from "../../../tree/item.ts";
import { bulletMarks, headingMarks } from "../../../vi/marks.ts";
import { isBareHeading } from "../bare-heading.ts";
import { isNoTask, isTaskHeading, looksLikeHeading } from "../context.ts";
import { assignmentSlots, executionSlots } from "./assignment-slots.ts";
import { isFact } from "./label-facts.ts";
import { namesUnit } from "./names-unit.ts";
import { headsSlots, isContent, slotsOf as labelledSlots, listSlotOf, type Slot } from "./slots.ts";
import { addressedOpening } from "./subject.ts";

const firstLabel = "1";

/** An item of the outline as the reading of tasks needs it. */
export interface Node {
  readonly paragraph: Paragraph;
  /** Unmarked paragraphs directly under it, before and after its sub-items. */
  readonly before: Paragraph[];
  readonly after: Paragraph[];
  readonly kids: Node[];
  readonly slots: Slot[];
  /** The units that it opens with. */
  readonly opening: UnitOpening | null;
  /** What its own words were asked, kept for the next who asks. */
  readonly known: { units: readonly AssignedUnit[] | null; subject: readonly BodyHit[] | null; tells: boolean | null };
}

/** Children and loose paragraphs of a nest's root, or of any item. */
export interface Level {
  readonly before: Paragraph[];
  readonly after: Paragraph[];
  readonly kids: Node[];
  readonly slots: Slot[];
}

/** Gathers what stands under an item; slots go to the items above them that have none of their kind. */
export function levelOf(item: Item): Level {
  const level: Level = { before: [], after: [], kids: [], slots: soleAssignment(item) };
  if (level.slots.length > 0) return level;
  const activity = isActivity(item);
  for (const part of item.content) {
    const words = activity ? contentOf(part) : null;
    if (words && level.kids.length === 0) level.before.push(words);
    else if (isItem(part)) addItem(level, part);
    else if (part.type === "paragraph") addParagraph(level, part);
  }
  if (endsInSlots(item.content)) shareSlots(level);
  return level;
}

/** A bullet that only says who leads, alone under an item that says what is to be done. */
function soleAssignment({ paragraph, content }: Item): Slot[] {
  const [only] = content;
  if (content.length !== 1 || !only || !isItem(only) || only.content.length > 0 || !only.paragraph) return [];
  if (!paragraph?.mark || headingMarks.has(paragraph.mark.kind) || paragraph.passage.text.endsWith(":")) return [];
  return only.paragraph.mark && bulletMarks.has(only.paragraph.mark.kind) ? assignmentSlots(only.paragraph) : [];
}

/** An item that has slots, and no heading. */
function isActivity(item: Item): boolean {
  if (!item.paragraph?.mark || headingMarks.has(item.paragraph.mark.kind)) return false;
  return item.content.some((part) => {
    const paragraph = paragraphOf(part);
    return paragraph !== null && slotsOf(paragraph).length > 0;
  });
}

function paragraphOf(part: Block | Item): Paragraph | null {
  if (isItem(part)) return part.content.length === 0 ? part.paragraph : null;
  return part.type === "paragraph" ? part : null;
}

function slotsOf(paragraph: Paragraph): Slot[] {
  const labelled = labelledSlots(paragraph);
  return labelled.length > 0 ? labelled : executionSlots(paragraph);
}

/** `- Nội dung: …` beside the slots of an activity. */
function contentOf(part: Block | Item): Paragraph | null {
  const paragraph = paragraphOf(part);
  return paragraph && isContent(paragraph) ? paragraph : null;
}

function addItem(level: Level, item: Item): void {
  if (!item.paragraph) return;
  const slots = itemSlots(item.paragraph, item);
  for (const slot of slots) giveSlot(level, slot);
  if (slots.length === 0) level.kids.push(nodeOf(item.paragraph, levelOf(item)));
}

/** The slots that an item is: one line, a label over its lines, or a label over several slots. */
function itemSlots(paragraph: Paragraph, item: Item): Slot[] {
  if (item.content.length === 0) return slotsOf(paragraph);
  const own = listSlotOf(paragraph, wordsUnder(item));
  if (own) return [own];
  if (!headsSlots(paragraph)) return [];
  return item.content.flatMap((part) => {
    if (isItem(part)) return part.paragraph ? itemSlots(part.paragraph, part) : [];
    return part.type === "paragraph" ? slotsOf(part) : [];
  });
}

function wordsUnder(item: Item): Passage[] {
  return item.content.flatMap((part) => {
    if (isItem(part)) return [...(part.paragraph ? [part.paragraph.passage] : []), ...wordsUnder(part)];
    return part.type === "paragraph" ? [part.passage] : [];
  });
}

/** A paragraph as an item, with nothing under it where nothing is said. */
export function nodeOf(paragraph: Paragraph, { before, after, kids, slots }: Level = { before: [], after: [], kids: [], slots: [] }): Node {
  const { passage } = paragraph;
  return {
    paragraph,
    opening: unitOpening(passage) ?? addressedOpening(passage),
    known: { units: null, subject: null, tells: null },
    before,
    after,
    kids,
    slots,
  };
}

function addParagraph(level: Level, paragraph: Paragraph): void {
  const slots = slotsOf(paragraph);
  for (const slot of slots) giveSlot(level, slot);
  if (slots.length > 0) return;
  if (level.kids.length === 0) level.before.push(paragraph);
  else level.after.push(paragraph);
}

function giveSlot(level: Pick<Level, "slots"> & { readonly kids: readonly Node[] }, slot: Slot): void {
  const without = [];
  for (const kid of level.kids.flatMap(heirsOf).toReversed()) {
    if (kid.slots.some((s) => s.role === slot.role && s.weak === slot.weak)) break;
    without.push(kid);
  }
  if (without.length === 0) level.slots.push(slot);
  for (const kid of without) kid.slots.push({ ...slot, shared: without.length > 1 });
}

/** Slots among orders outside any list go to those that stand above them. */
export function giveSlotsBelow(kids: readonly Node[], slots: readonly Slot[]): void {
  for (const slot of slots)
    giveSlot({ kids: kids.filter(({ paragraph }) => startOf(paragraph.passage) < startOf(slot.value)), slots: [] }, slot);
}

/** Slots as lines of their own under the last of several items. */
function endsInSlots(content: readonly (Block | Item)[]): boolean {
  const last = content.at(-1);
  if (content.length < 2 || !last || !isItem(last) || last.content.length === 0) return false;
  return last.content.every((part) => !isItem(part) && part.type === "paragraph" && slotsOf(part).length > 0);
}

/** `a) …; b) …; c) … | Cơ quan chủ trì: …`: what stands behind the last of items that say nothing but what is to be done is said of them all. */
function shareSlots(level: Level): void {
  const others = level.kids.slice(0, -1);
  const last = level.kids.at(-1);
  if (!last || others.some((kid) => kid.kids.length + kid.before.length + kid.slots.length > 0 || namesUnit(kid))) return;
  for (const slot of last.slots.splice(0)) giveSlot(level, slot);
}

function startOf({ from }: Passage): number {
  return from[0] ?? 0;
}

/** Who takes what a slot gives: an item, but not one that is no task; of a heading (`1. Nội dung, biện pháp`) the items under it. */
function heirsOf(kid: Node): Node[] {
  if (isNoTask(kid.paragraph.passage) || isFact(kid.paragraph.passage)) return [];
  const heads = kid.kids.length > 0 && !kid.opening && looksLikeHeading(kid.paragraph) && isTaskHeading(kid.paragraph.passage);
  return heads ? kid.kids.flatMap(heirsOf) : [kid];
}

/** An item without the time under it that heads the next ones, which are counted anew (`Quý II`, `Tháng 10:`). */
export function withoutTime(node: Node, next: Node | undefined): Node {
  const paragraphs = node.kids.length > 0 ? node.after : node.before;
  const last = paragraphs.at(-1)?.passage;
  const anew = next?.paragraph.mark?.label === firstLabel || (next && last?.text.endsWith(":"));
  if (!anew || !last || !isBareHeading(last)) return node;
  const rest = node.kids.length > 0 ? { after: node.after.slice(0, -1) } : { before: node.before.slice(0, -1) };
  return { ...node, ...rest };
}
