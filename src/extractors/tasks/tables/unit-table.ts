import type { Message } from "../../../doc.ts";
import { readUnits } from "../../../match/bodies.ts";
import { placesIn } from "../../../match/passage/places-in.ts";
import { placesOf } from "../../../match/passage.ts";
import { assignment } from "../../../match/sentences/assignment.ts";
import { withoutClosing } from "../closing.ts";
import type { FoundTask } from "../found-task.ts";
import { collectUnits, leadOf, type NamedUnit } from "../units.ts";
import { alignList } from "./align-list.ts";
import type { Group } from "./groups.ts";
import type { Region } from "./regions.ts";
import { countDoubt } from "./row-numbers.ts";
import { type Label, type RowItem, type Section, sectionsOf } from "./rows.ts";

/** Reads a table whose rows are grouped under units: the numbering decides which rows are whose. */
export function readUnitTable(region: Region): FoundTask[] {
  return sectionsOf(region.strips).flatMap(readSection);
}

/** The rows of one unit. */
interface UnitRows {
  readonly section: Section;
  readonly label: Label | null;
  readonly leads: readonly NamedUnit[];
  readonly items: readonly RowItem[];
  /** The unit's own number, printed or counted. */
  readonly ordinal: number;
  /** The rows of this section have numbers. */
  readonly numbered: boolean;
}

function readSection(section: Section): FoundTask[] {
  const numbered = section.items.some((item) => item.number !== null);
  let ordinal = 0;
  const tasks = groupsOf(section).flatMap((group) => {
    const label = group.label === null ? null : (section.labels[group.label] ?? null);
    ordinal = label?.ordinal ?? ordinal + 1;
    const leads = label ? readUnits(label.passage, true) : [];
    const rows: UnitRows = { section, label, leads, items: section.items.slice(group.start, group.end), ordinal, numbered };
    return rows.items.map((item, k) => taskOf(rows, item, k));
  });
  const [first, ...rest] = tasks;
  if (!first) return [];
  return [{ ...first, furniture: [...first.furniture, ...section.furniture], messages: [...first.messages, ...section.messages] }, ...rest];
}

function groupsOf({ items, labels }: Section): Group[] {
  const rows = items.map((item) => ({ position: item.position, number: numberIn(item.number), folded: item.text.folded }));
  return alignList(rows, labels);
}

function numberIn(printed: string | null): number | null {
  return printed === null ? null : Number.parseInt(printed, 10);
}

function taskOf(rows: UnitRows, item: RowItem, k: number): FoundTask {
  const { section, label, leads, ordinal } = rows;
  const collector = collectUnits();
  if (label) collector.add(label.passage, leads, "lead");
  for (const unit of assignment(item.text).units) if (unit.role === "coordinate") collector.add(item.text, [unit], "coordinate");
  const { units, places, messages } = collector.result();
  const { passage, furniture } = withoutClosing(item.text);
  const id = [section.mark, String(ordinal)].filter((part) => part !== null).join(".");
  return {
    task: {
      id: item.number === null ? `${id}/${k + 1}` : `${id}.${item.number}`,
      section: section.title?.text ?? null,
      unit: leadOf(units),
      units,
      number: item.number,
      parent: null,
      text: passage.text,
      deliverable: null,
    },
    text: passage,
    times: [],
    deliverables: [],
    places: {
      ...placesIn({ "/text": passage, "/section": section.title }),
      ...(item.numberSpans.length > 0 ? { "/number": item.numberSpans } : {}),
      ...places,
    },
    furniture,
    messages: [...item.messages, ...messages, ...doubts(rows, item, k)],
  };
}

/** What the print lost or misplaced, said at the row. */
function doubts({ label, items, numbered }: UnitRows, item: RowItem, k: number): Message[] {
  const unit = k === 0 ? unitDoubt(label, item) : null;
  const number = numbered ? numberDoubt(items[k - 1], item, k) : null;
  const span = placesOf(item.text)[0] ?? null;
  return [unit, number].filter((doubt) => doubt !== null).map((doubt) => ({ ...doubt, span }));
}

type Doubt = Omit<Message, "span">;

function unitDoubt(label: Label | null, item: RowItem): Doubt | null {
  if (!label) return { id: "unit-lost", severity: "warning", words: {}, path: "/unit" };
  if (label.positions[0] === item.position) return null;
  return { id: "unit-realigned", severity: "info", words: { name: label.passage.text }, path: "/unit" };
}

function numberDoubt(before: RowItem | undefined, item: RowItem, k: number): Doubt | null {
  const number = numberIn(item.number);
  if (number === null) return { id: "row-number-lost", severity: "warning", words: {}, path: "/number" };
  return countDoubt(number, numberIn(before?.number ?? null), k);
}
