import type { Message, Passage, Span } from "../../doc.ts";
import type { BodyHit } from "../../match/bodies.ts";
import { spansOf } from "../../match/passage.ts";
import type { Unit } from "../../record.ts";

/** A body that a passage names, with its place in it. */
export interface NamedUnit extends Pick<BodyHit, "start" | "end" | "raw" | "name"> {
  readonly repaired?: boolean;
  /** Where it was read, if not in the passage that it comes with. */
  readonly spans?: readonly Span[];
}

/** The units of one task, with their places and what was noticed about them. */
export interface TaskUnits {
  readonly units: Unit[];
  readonly places: Record<string, readonly Span[]>;
  readonly messages: Message[];
}

/** A collector that keeps each unit once, leads before coordinators of the same name. */
export function collectUnits() {
  const result: TaskUnits = { units: [], places: {}, messages: [] };
  const add = (passage: Passage, found: readonly NamedUnit[], role: Unit["role"], inherited = false): void => {
    for (const unit of found) if (!has(result.units, unit.name, role)) addUnit(result, passage, unit, role, inherited);
  };
  /** The list has its very length: one that grew takes five times the room. */
  return { add, result: () => ({ ...result, units: result.units.slice() }) };
}

function has(units: readonly Unit[], name: string, role: Unit["role"]): boolean {
  return units.some((unit) => unit.name === name && (unit.role === role || unit.role === "lead"));
}

function addUnit({ units, places, messages }: TaskUnits, passage: Passage, unit: NamedUnit, role: Unit["role"], inherited: boolean): void {
  const spans = unit.spans ?? spansOf(passage, unit.start, unit.end);
  const path = `/units/${units.length}/raw`;
  const span = spans[0] ?? null;
  places[path] = spans;
  if (unit.repaired && unit.raw !== unit.name)
    messages.push({ id: "unit-repaired", severity: "info", span, words: { raw: unit.raw, name: unit.name }, path });
  if (inherited) sayInherited(messages, { id: "unit-inherited", severity: "info", span, words: { name: unit.name }, path });
  units.push({ raw: unit.raw, name: unit.name, role });
}

/** Said once for all units that a task takes from above. */
function sayInherited(messages: Message[], message: Message): void {
  const said = messages.findIndex(({ id }) => id === message.id);
  const first = messages[said];
  if (!first) messages.push(message);
  else messages[said] = { ...first, words: { name: `${first.words["name"]}, ${message.words["name"]}` } };
}

/** The leads of a task with the places that it filed for them, for the items under it. */
export function leadsOf(units: readonly Unit[], places: Readonly<Record<string, readonly Span[]>>): NamedUnit[] {
  const leads: NamedUnit[] = [];
  for (const [i, { role, raw, name }] of units.entries())
    if (role === "lead") leads.push({ start: 0, end: 0, raw, name, spans: places[`/units/${i}/raw`] ?? [] });
  return leads;
}

/** The normalized name of the first lead. */
export function leadOf(units: readonly Unit[]): string | null {
  return units.find((u) => u.role === "lead")?.name ?? null;
}
