import type { Paragraph, Passage, Span } from "../../../doc.ts";
import { afterSelf } from "../../../match/bodies/short-names.ts";
import type { BodyHit } from "../../../match/bodies/unit-hit.ts";
import { fold } from "../../../match/letters/fold.ts";
import { placesIn } from "../../../match/passage/places-in.ts";
import { joinPassages, placesOf, slicePassage, spansOf } from "../../../match/passage.ts";
import { endEdge } from "../../../match/rows/edges.ts";
import { actAfter } from "../../../match/sentences/act-after.ts";
import type { AssignedUnit } from "../../../match/sentences/assignment.ts";
import { labelPassage } from "../../../tree/marks.ts";
import { bulletMarks } from "../../../vi/marks.ts";
import { leadingVerb, partyBody } from "../../../vi/roles.ts";
import { cellUnits } from "../cell-units.ts";
import { withoutClosing } from "../closing.ts";
import { isLast } from "../context.ts";
import type { FoundTask, TimeWords } from "../found-task.ts";
import { collectUnits, leadOf, type NamedUnit, type TaskUnits } from "../units.ts";
import { bracketTime } from "./bracket-time.ts";
import { unitsIn } from "./leads.ts";
import { ownSubject, ownUnits } from "./names-unit.ts";
import type { Node } from "./nodes.ts";
import { type Slot, slotLabels, slotsBehind } from "./slots.ts";
import { subjectOfLater } from "./subject.ts";
import { trailingUnits } from "./trailing-units.ts";

/** Leads where nothing else is said. */
type InheritedUnit = NamedUnit & Partial<Pick<AssignedUnit, "role">>;

/** Bodies that the text above a list names, for the items that name none. */
export interface Inherited {
  readonly passage: Passage;
  readonly units: readonly InheritedUnit[];
  /** The words do nothing but charge the units. */
  readonly isCharge?: true;
}

/** Where an item stands: what its task takes from above. */
export interface Place {
  readonly id: string;
  readonly section: Passage | null;
  readonly parent: string | null;
  readonly inherited: Inherited | null;
  readonly isIssuer: (name: string) => boolean;
  readonly shared: boolean;
}

/** Behind so many letters the first lead is that of a later sentence. */
const subjectReach = 60;
const sentenceEnd = /[.;!?]\s/;
const leads = new RegExp(`^(?:${leadingVerb.pattern}) `, "u");
const party = new RegExp(`(?:${partyBody.pattern})${endEdge}`, "u");

/** The task of an item: its own words and paragraphs, without its number and the label of its units. */
export function itemTask(node: Node, paragraphs: readonly Paragraph[], place: Place): FoundTask {
  const own = node.paragraph.passage;
  const words = node.opening?.colon ? slicePassage(own, node.opening.end, own.text.length) : own;
  const { passage: text, furniture } = withoutClosing(joinPassages([words, ...paragraphs.map((p) => p.passage)]));
  const { units, places, messages } = isLed(own, place) ? unitsOfLed(node, text, place) : unitsOf(node, text, paragraphs, place);
  const result = [...node.slots, ...slotsBehind(own)].find(({ role }) => role === "deliverable")?.value ?? null;
  const number = numberOf(node);
  const section = place.section?.text ? place.section : null;
  return {
    task: {
      id: place.id,
      section: section?.text ?? null,
      unit: leadOf(units),
      units,
      number: number?.text ?? null,
      parent: place.parent,
      text: text.text,
      deliverable: result?.text ?? null,
    },
    text,
    times: timesOf(node, text),
    deliverables: result ? [result] : [],
    places: { ...placesIn({ "/text": text, "/number": number, "/section": section, "/deliverable": result }), ...places },
    furniture: furniture.concat(labelFurniture(node), node.slots.flatMap(slotPlaces), chargePlaces(place)),
    messages,
  };
}

/** The times beside the item's words. */
function timesOf({ slots }: Node, text: Passage): TimeWords[] {
  const own = slots.flatMap(({ role, value, shared }): TimeWords[] => (role === "time" ? [{ words: value, column: "time", shared }] : []));
  return own.concat(bracketTime(text));
}

/** Who opens the item, who stands in its slots, who is named in its words; whom the words above name, where it names nobody. */
function unitsOf(node: Node, text: Passage, paragraphs: readonly Paragraph[], place: Place): TaskUnits {
  const own = node.paragraph.passage;
  const collector = collectUnits();
  if (node.opening) collector.add(own, node.opening.units, "lead");
  addSlots(node.slots, collector.add);
  const words = own.text.startsWith(text.text) ? own : text;
  const [first, ...later] = unitsBesideSlots(words, words === own ? ownUnits(node) : unitsIn(text));
  const named = first ? [first, ...later.filter((unit) => unit.role !== "lead" || !place.isIssuer(unit.name))] : [];
  if (opensWithAnother(node, named)) collector.add(own, othersThan(place, ownSubject(node)), "lead");
  for (const unit of named) collector.add(words, [unit], unit.role);
  const { add } = collector;
  const behind = slotsBehind(own).filter(({ role }) => role === "lead" || role === "coordinate");
  addSlots(
    behind.filter(({ role }) => role === "coordinate"),
    add,
  );
  const whoElse = [
    () => add(own, ownSubject(node), "lead"),
    () => (behind.length > 0 ? addSlots(behind, add) : add(own, trailingUnits(own, place.shared), "lead")),
    () => addSubject(paragraphs, add),
    () => (place.isIssuer(speakerOf(own)) ? null : addInherited(place.inherited, add)),
    () => add(own, othersThan(place, subjectOfLater(own)), "lead"),
  ];
  for (const addFurther of whoElse) if (!leadOf(collector.result().units)) addFurther();
  return collector.result();
}

/** Without those that are the label of a slot: `Rà soát hồ sơ. | Cơ quan, đơn vị | phối hợp: Sở A`. */
function unitsBesideSlots(passage: Passage, units: readonly AssignedUnit[]): readonly AssignedUnit[] {
  const labels = slotLabels(passage);
  return units.filter((unit) => !labels.some(({ start, end }) => start <= unit.start && unit.start < end));
}

/** `Sở tổ chức chấm thi` in a letter of a Sở: by what short name somebody is told of who does it. */
function speakerOf(passage: Passage): string {
  const end = afterSelf(passage, 0);
  return end > 0 && actAfter(passage, end) ? passage.text.slice(0, end) : "";
}

/** `Lãnh đạo UBND huyện xây dựng …` under a committee of the Party: it is to lead, and those behind the word are led. */
function isLed(own: Passage, { inherited }: Place): boolean {
  return leads.test(own.folded) && inherited?.units.some(({ name }) => party.test(fold(name))) === true;
}

function unitsOfLed({ slots }: Node, text: Passage, { inherited }: Place): TaskUnits {
  const collector = collectUnits();
  addSlots(slots, collector.add);
  for (const unit of unitsIn(text)) if (unit.role === "coordinate") collector.add(text, [unit], unit.role);
  addInherited(inherited, collector.add);
  return collector.result();
}

/** `Bộ chấp thuận …. Đề nghị Sở A …`: who speaks in the document is told nothing. */
function othersThan({ isIssuer }: Place, units: readonly BodyHit[]): BodyHit[] {
  return units.filter(({ name }) => !isIssuer(name));
}

/** The first lead is that of a later sentence. */
function opensWithAnother(node: Node, named: readonly AssignedUnit[]): boolean {
  const start = named.find(({ role }) => role === "lead")?.start ?? 0;
  return !node.opening && start > subjectReach && sentenceEnd.test(node.paragraph.passage.text.slice(0, start));
}

type Add = ReturnType<typeof collectUnits>["add"];

function addInherited(inherited: Inherited | null, add: Add): void {
  if (inherited) for (const unit of inherited.units) add(inherited.passage, [unit], unit.role ?? "lead", true);
}

/** `Đơn vị thực hiện` leads where no slot says `chủ trì`. */
function addSlots(slots: readonly Slot[], add: Add): void {
  const strong = slots.some((slot) => slot.role === "lead" && !slot.weak);
  for (const { role, value, shared } of slots.filter(({ weak }) => !(weak && strong))) {
    if (role !== "lead" && role !== "coordinate") continue;
    for (const part of cellUnits(value, role)) add(part.passage, part.units, part.role, shared);
  }
}

/** Under a topic (`Bước 2: Kiểm tra …`) the paragraph says who is to act. */
function addSubject(paragraphs: readonly Paragraph[], add: Add): void {
  for (const { passage } of paragraphs) {
    if (isLast(passage)) return;
    const leads = unitsIn(passage).filter((unit) => unit.role === "lead");
    if (leads.length === 0) continue;
    add(passage, leads, "lead");
    return;
  }
}

function labelFurniture(node: Node): Span[] {
  const label = node.opening;
  if (!label?.colon) return [];
  return spansOf(node.paragraph.passage, 0, label.end);
}

/** What of a slot is no unit and no result: its label, and what joins its units. */
function slotPlaces({ role, label, value }: Slot): Span[] {
  return role === "lead" || role === "coordinate" ? [...placesOf(label), ...placesOf(value)] : placesOf(label);
}

/** A heading that only charges is spent on the tasks under it. */
function chargePlaces({ inherited }: Place): Span[] {
  return inherited?.isCharge ? placesOf(inherited.passage) : [];
}

/** The item's number as printed; bullets have none. Of `Điều 2` it is the 2. */
function numberOf(node: Node): Passage | null {
  const { mark } = node.paragraph;
  if (!mark || bulletMarks.has(mark.kind)) return null;
  return slicePassage(labelPassage(mark), mark.kind === "article" ? mark.label.lastIndexOf(" ") + 1 : 0, mark.label.length);
}
