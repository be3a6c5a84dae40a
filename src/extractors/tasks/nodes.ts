import type { Paragraph } from "../../doc.ts";
import type { AssignedUnit } from "../../match/assignment.ts";
import { type UnitOpening, unitOpening } from "../../match/opening.ts";
import type { UnitHit } from "../../match/unit-hit.ts";
import { type Item, isItem } from "../../tree/outline.ts";
import { once } from "./once.ts";
import { isOrder, unitsIn } from "./orders.ts";
import { type Slot, slotOf } from "./slots.ts";
import { subjectOf } from "./subject.ts";

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
  /** The units that its own words name; worked out when asked for. */
  readonly units: () => readonly AssignedUnit[];
  /** The bodies that it has for its subject, whatever its verb. */
  readonly subject: () => readonly UnitHit[];
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
  const level: Level = { before: [], after: [], kids: [], slots: [] };
  for (const part of item.content) {
    if (isItem(part)) addItem(level, part);
    else if (part.type === "paragraph") addParagraph(level, part);
  }
  return level;
}

function addItem(level: Level, item: Item): void {
  if (!item.paragraph) return;
  const slot = item.content.length === 0 ? slotOf(item.paragraph) : null;
  if (slot) giveSlot(level, slot);
  else level.kids.push({ ...nodeOf(item.paragraph), ...levelOf(item) });
}

/** A paragraph as an item with nothing under it. */
export function nodeOf(paragraph: Paragraph): Node {
  const { passage } = paragraph;
  return {
    paragraph,
    opening: unitOpening(passage),
    units: once(() => unitsIn(passage)),
    subject: once(() => subjectOf(passage)),
    before: [],
    after: [],
    kids: [],
    slots: [],
  };
}

function addParagraph(level: Level, paragraph: Paragraph): void {
  const slot = slotOf(paragraph);
  if (slot) giveSlot(level, slot);
  else if (level.kids.length === 0) level.before.push(paragraph);
  else level.after.push(paragraph);
}

function giveSlot(level: Level, slot: Slot): void {
  const without = [];
  for (const kid of level.kids.toReversed()) {
    if (kid.slots.some((s) => s.role === slot.role && s.weak === slot.weak)) break;
    without.push(kid);
  }
  if (without.length === 0) level.slots.push(slot);
  for (const kid of without) kid.slots.push({ ...slot, shared: without.length > 1 });
}

/** Whether an item itself names who is to do it. */
export function namesUnit(node: Node): boolean {
  if (node.opening || node.slots.some((slot) => slot.role === "lead")) return true;
  if (isOrder(node.units()) || node.before.some((paragraph) => isOrder(unitsIn(paragraph.passage)))) return true;
  return node.subject().length > 0 || (node.kids.length > 0 && node.kids.every(namesUnit));
}
