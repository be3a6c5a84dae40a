import type { Cell, Message, Paragraph, Passage, TableRow } from "../../doc.ts";
import { assignment } from "../../match/assignment.ts";
import { readUnits } from "../../match/bodies.ts";
import { joinPassages, slicePassage } from "../../match/passage.ts";
import type { ColumnRole } from "../../vi/slots.ts";
import { withoutClosing } from "./closing.ts";
import type { FoundTask } from "./found-task.ts";
import { placesIn, placesOf } from "./places.ts";
import type { Region } from "./regions.ts";
import { collectUnits, leadOf, type TaskUnits } from "./units.ts";

/** A row of the table under its columns, with the rows that go on with it. */
interface FlatRow {
  readonly number: Passage | null;
  readonly cells: Readonly<Record<Exclude<ColumnRole, "number">, readonly Paragraph[]>>;
}

/** What the rows above set for the rows below. */
interface State {
  section: Passage | null;
  sectionLabel: string | null;
  unit: Passage | null;
  lead: Passage | null;
  unnumbered: number;
}

const ended = /[.;:!?…]["”»’')\]*]*$/u;
const lowerStart = /^["“*]*(?:\p{Ll}|\()/u;
const number = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|[A-HK]|[a-zđ])[.)]?$/u;
const groupNumber = /^(?:[IVX]{1,5}|[A-HK])[.)]?$/;

/** Reads a table in which each row is a task and says itself who leads it. */
export function readFlatTable(region: Region): FoundTask[] {
  const state: State = { section: null, sectionLabel: null, unit: unitCaption(region), lead: null, unnumbered: 0 };
  const rows = joinRows(region);
  return rows.flatMap((row, i) => {
    const group = groupOf(row, rows[i + 1]);
    if (group) return enter(state, group, row.number);
    return [taskOf(row, state, region.columns.roles.includes("number"))];
  });
}

function unitCaption(region: Region): Passage | null {
  const caption = region.caption?.passage;
  if (!caption || caption.text.length > 150 || region.columns.roles.includes("lead")) return null;
  return readUnits(caption).length > 0 ? caption : null;
}

function joinRows(region: Region): FlatRow[] {
  const rows: FlatRow[] = [];
  for (const strip of region.strips) {
    if (!("row" in strip)) continue;
    const row = flatRow(strip.row, region.columns.roles);
    const previous = rows[rows.length - 1];
    if (previous && continues(previous, row)) rows[rows.length - 1] = merge(previous, row);
    else rows.push(row);
  }
  return rows;
}

function flatRow(row: TableRow, roles: readonly ColumnRole[]): FlatRow {
  const cells: Record<Exclude<ColumnRole, "number">, Paragraph[]> = {
    task: [],
    lead: [],
    coordinate: [],
    time: [],
    deliverable: [],
    other: [],
  };
  let own: Passage | null = null;
  row.cells.forEach((cell, i) => {
    const role = roles[i] ?? "other";
    const passage = numberOf(cell);
    if (role === "number" && passage) own = passage;
    else cells[role === "number" ? "task" : role].push(...cell.paragraphs);
  });
  return { number: own, cells };
}

function numberOf(cell: Cell): Passage | null {
  const [first] = cell.paragraphs;
  if (!first || cell.paragraphs.length > 1) return null;
  if (first.mark && first.passage.text === "")
    return { text: first.mark.label, folded: first.mark.label, at: [0], from: [first.mark.span.start], to: [first.mark.span.end] };
  return number.test(first.passage.text) ? first.passage : null;
}

/** A row without a number that ends a sentence of the row above: a page break cut it. */
function continues(previous: FlatRow, row: FlatRow): boolean {
  if (row.number) return false;
  const filled = Object.values(row.cells).filter((c) => c.length > 0);
  if (filled.length === 0) return true;
  const before = previous.cells.task.at(-1)?.passage.text ?? "";
  const after = row.cells.task[0]?.passage.text;
  if (after === undefined) return filled.length < 3;
  return !ended.test(before) && before !== "" && lowerStart.test(after) && row.cells.task[0]?.mark === null;
}

function merge(a: FlatRow, b: FlatRow): FlatRow {
  const join = (x: readonly Paragraph[], y: readonly Paragraph[]) => {
    const last = x.at(-1);
    const first = y[0];
    if (!last || !first || ended.test(last.passage.text) || !lowerStart.test(first.passage.text)) return [...x, ...y];
    return [...x.slice(0, -1), { ...last, passage: joinPassages([last.passage, first.passage], " ") }, ...y.slice(1)];
  };
  const { task, lead, coordinate, time, deliverable, other } = a.cells;
  const c = b.cells;
  return {
    number: a.number,
    cells: {
      task: join(task, c.task),
      lead: join(lead, c.lead),
      coordinate: join(coordinate, c.coordinate),
      time: join(time, c.time),
      deliverable: join(deliverable, c.deliverable),
      other: join(other, c.other),
    },
  };
}

/** The words of a row that heads the rows below it: it names a topic or a unit, and nobody does it at any time. */
function groupOf(row: FlatRow, next: FlatRow | undefined): Passage | null {
  const { lead, coordinate, time, deliverable } = row.cells;
  if (lead.length + coordinate.length + time.length + deliverable.length > 0) return null;
  const words = wholeOf(row.cells.task.length > 0 ? row.cells.task : row.cells.other);
  if (words.text === "") return null;
  if (row.number && groupNumber.test(row.number.text)) return words;
  const below = next?.number?.text;
  if (row.number && below?.startsWith(`${row.number.text.replace(/\.$/, "")}.`)) return words;
  return row.number === null && (readUnits(words).length > 0 || !/\p{Ll}/u.test(words.text)) && !ended.test(words.text) ? words : null;
}

function enter(state: State, group: Passage, label: Passage | null): FoundTask[] {
  const isUnit = readUnits(group).length > 0;
  state.unit = isUnit ? group : state.unit;
  state.section = group;
  state.sectionLabel = label?.text.replace(/[.)]$/, "") ?? null;
  state.lead = null;
  state.unnumbered = 0;
  return [];
}

function wholeOf(paragraphs: readonly Paragraph[]): Passage {
  return joinPassages(paragraphs.map((p) => p.passage));
}

function taskOf(row: FlatRow, state: State, numbered: boolean): FoundTask {
  const { passage: text, furniture } = withoutClosing(wholeOf(row.cells.task));
  const { units, places, messages } = unitsOf(row, state, text);
  const deliverable = wholeOf(row.cells.deliverable);
  const number = row.number ? withoutSign(row.number) : null;
  if (number === null) state.unnumbered++;
  return {
    task: {
      id: idOf(state.sectionLabel, number?.text ?? `/${state.unnumbered}`),
      section: state.section?.text ?? null,
      unit: leadOf(units),
      units,
      number: number?.text ?? null,
      parent: null,
      text: text.text,
      deliverable: deliverable.text === "" ? null : deliverable.text,
    },
    text,
    times: row.cells.time.map((p) => p.passage),
    deliverables: deliverable.text === "" ? [] : [deliverable],
    places: { ...placesIn({ "/text": text, "/number": number, "/section": state.section, "/deliverable": deliverable }), ...places },
    furniture,
    messages: [...messages, ...lostNumber(numbered && number === null, text)],
  };
}

/** The lead is the row's own; a cell merged with the ones above it is printed once, at the top. */
function unitsOf(row: FlatRow, state: State, text: Passage): TaskUnits {
  const collector = collectUnits();
  const lead = wholeOf(row.cells.lead);
  const inherited = lead.text === "";
  const own = inherited ? (state.lead ?? state.unit) : lead;
  if (own) collector.add(own, readUnits(own, true), "lead", inherited);
  if (!inherited) state.lead = lead;
  const helpers = wholeOf(row.cells.coordinate);
  if (helpers.text !== "") collector.add(helpers, readUnits(helpers, true), "coordinate");
  for (const unit of assignment(text).units) if (unit.role === "coordinate") collector.add(text, [unit], "coordinate");
  return collector.result();
}

function withoutSign(number: Passage): Passage {
  return slicePassage(number, 0, number.text.replace(/[.)]$/, "").length);
}

function idOf(section: string | null, step: string): string {
  if (section === null) return step;
  return step.startsWith("/") ? section + step : `${section}.${step}`;
}

function lostNumber(lost: boolean, text: Passage): Message[] {
  const [span] = placesOf(text);
  return lost ? [{ id: "row-number-lost", severity: "warning", span: span ?? null, words: {}, path: "/number" }] : [];
}
