import type { Message, Paragraph, Passage, Span } from "../../../doc.ts";
import { readUnits } from "../../../match/bodies.ts";
import { placesIn } from "../../../match/passage/places-in.ts";
import { placesOf } from "../../../match/passage.ts";
import { anyOf } from "../../../match/rows/any-of.ts";
import { compile } from "../../../match/rows/edges.ts";
import { assignment } from "../../../match/sentences/assignment.ts";
import type { Unit } from "../../../record.ts";
import { captionCountRows } from "../../../vi/slots.ts";
import { cellUnits } from "../cell-units.ts";
import { withoutClosing } from "../closing.ts";
import type { FoundTask, TimeWords } from "../found-task.ts";
import { collectUnits, leadOf, type TaskUnits } from "../units.ts";
import { groupsOf, isGroupTitle } from "./flat-groups.ts";
import { type FlatRow, joinRows, wholeOf } from "./flat-rows.ts";
import { withLeadingTimes } from "./leading-times.ts";
import type { LedRow } from "./led-rows.ts";
import { countsLeads, withLeads } from "./merged-leads.ts";
import { withoutRepeats } from "./printed-again.ts";
import type { Region } from "./regions.ts";
import { idOf, isUncounted, lostNumber, ownNumber, parentOf, withoutSign } from "./row-numbers.ts";

/** What the rows above set for the rows below. */
interface State {
  section: Passage | null;
  sectionLabel: string | null;
  unit: Passage | null;
  lead: Passage | null;
  unnumbered: number;
  /** The tasks above by their numbers. */
  readonly ids: Map<string, string>;
  /** Cells of the task count what stands beside one number (`2 | Sở Tài chính | 1. Rà soát …`): that number. */
  row: string | null;
  /** The group rows' places, which the next task accounts for: what it calls its section is no heading outside the table. */
  labels: Span[];
}

const letter = /^[a-zđ]$/;
/** Figures alone are nothing to do. */
const words = /\p{L}/u;
const announced = compile(anyOf(captionCountRows), "u");

/** Reads a table in which each row is a task and says itself who leads it. */
export function readFlatTable(region: Region): FoundTask[] {
  const caption = unitCaption(region);
  const state: State = {
    section: null,
    sectionLabel: null,
    unit: caption,
    lead: null,
    unnumbered: 0,
    ids: new Map(),
    row: null,
    labels: [],
  };
  const rows = joinRows(region, ({ mark, passage }) => isGroupTitle(mark, passage));
  const counted = rows.some((row) => row.number === null && ownNumber(row) !== null);
  const groups = groupsOf(rows);
  const numbered = region.columns.roles.includes("number") && !countsLeads(rows.filter((_, i) => groups[i] === null));
  const tasks = withoutRepeats(
    withLeads(withLeadingTimes(rows, groups, region.columns.roles), groups).flatMap((row, i) => {
      const group = groups[i];
      if (group) return enter(state, group, row, caption);
      leaveGroup(state, row, caption);
      const found = taskOf(row, state, numbered, counted);
      return words.test(found.task.text) ? [found] : [];
    }),
  );
  return caption ? underCaption(caption, tasks) : tasks;
}

/** A caption's words beside its unit are furniture, but that it announces the number of rows. */
function underCaption(caption: Passage, tasks: readonly FoundTask[]): FoundTask[] {
  const [first, ...rest] = tasks;
  if (!first) return [];
  const places = placesOf(caption);
  const declared = announced.exec(caption.folded)?.groups?.["count"];
  const words = { declared: declared ?? "", counted: String(tasks.length) };
  const mismatch: Message = { id: "task-count-mismatch", severity: "warning", span: places[0] ?? null, words, path: null };
  const messages = declared && Number(declared) !== tasks.length ? [...first.messages, mismatch] : first.messages;
  return [{ ...first, furniture: [...first.furniture, ...places], messages }, ...rest];
}

function unitCaption(region: Region): Passage | null {
  const caption = region.caption?.passage;
  if (!caption || caption.text.length > 150 || region.columns.roles.includes("lead")) return null;
  return readUnits(caption).length > 0 ? caption : null;
}

/** A group with a number of its own ends the unit of the one before it. */
function enter(state: State, group: Passage, { number: label, cells }: FlatRow, caption: Passage | null): FoundTask[] {
  const mark = cells.task[0]?.mark?.label ?? label?.text.replace(/[.)]$/, "") ?? null;
  if (readUnits(group).length > 0) state.unit = group;
  else if (mark !== null) state.unit = caption;
  state.section = group;
  state.sectionLabel = mark;
  state.lead = cells.lead.length > 0 ? wholeOf(cells.lead) : null;
  if (mark !== null) state.unnumbered = 0;
  state.ids.clear();
  state.row = null;
  state.labels.push(...placesOf(group), ...(label ? placesOf(label) : []));
  return [];
}

/** Behind `2.1`, `2.2` of the group `2` the row `3` stands in no group. */
function leaveGroup(state: State, { number }: FlatRow, caption: Passage | null): void {
  const count = /^\d{1,2}(?=[.)]?$)/.exec(number?.text ?? "")?.[0];
  if (count === undefined || !/^\d{1,2}$/.test(state.sectionLabel ?? "") || Number(count) !== Number(state.sectionLabel) + 1) return;
  state.section = null;
  state.sectionLabel = null;
  state.unit = caption;
  state.ids.clear();
}

/** A row's number: its own in the cell of the task where rows are counted there, else that of its column. */
function numberOf(row: FlatRow, state: State, counted: boolean): Passage | null {
  const number = row.number ? withoutSign(row.number) : null;
  const own = counted ? ownNumber(row) : null;
  if (!own || number) state.row = own ? (number?.text ?? null) : null;
  return own ?? number;
}

/** The numbers of what a row stands under, from the outside in. */
function labelsAbove({ under, countsInCell }: LedRow, { sectionLabel, row }: State): string | null {
  const labels = [sectionLabel, under, countsInCell ? null : row].filter((label) => label !== null);
  return labels.length > 0 ? labels.join(".") : null;
}

function taskOf(row: LedRow, state: State, numbered: boolean, counted: boolean): FoundTask {
  const { passage: text, furniture } = withoutClosing(wholeOf(row.cells.task));
  const { units, places, messages } = unitsOf(row, state, text);
  const deliverable = wholeOf(row.cells.deliverable);
  const [span = null] = placesOf(text);
  const number = numberOf(row, state, counted);
  if (number === null) state.unnumbered++;
  const parent = state.row === null ? parentOf(number?.text ?? null, state.ids) : null;
  const id = idOf(labelsAbove(row, state), number?.text ?? `/${state.unnumbered}`, parent);
  if (number && !letter.test(number.text)) state.ids.set(number.text, id);
  return {
    task: {
      id,
      section: state.section?.text ?? null,
      unit: leadOf(units),
      units,
      number: number?.text ?? null,
      parent,
      text: text.text,
      deliverable: deliverable.text === "" ? null : deliverable.text,
    },
    text,
    times: [...timesIn(row.cells.start, "start"), ...timesIn(row.cells.time, "time", row.sharesTime)],
    deliverables: deliverable.text === "" ? [] : [deliverable],
    places: { ...placesIn({ "/text": text, "/number": number, "/section": state.section, "/deliverable": deliverable }), ...places },
    furniture: [...furniture, ...unitCells(row), ...state.labels.splice(0)],
    messages: [
      ...messages,
      ...lostNumber(numbered && number === null && !isUncounted(row), text),
      ...row.doubts.map((doubt) => ({ ...doubt, span })),
    ],
  };
}

function timesIn(paragraphs: readonly Paragraph[], column: TimeWords["column"], shared = false): TimeWords[] {
  return paragraphs.map(({ passage }) => ({ words: passage, column, shared }));
}

/** A unit's number, and what stands between the units of a cell, is furniture. */
function unitCells({ cells, ditto, ordinal }: FlatRow): Span[] {
  const units = [...cells.lead, ...cells.coordinate, ...ditto].flatMap(({ passage }) => placesOf(passage));
  return ordinal ? [...placesOf(ordinal), ...units] : units;
}

/** The lead is the row's own; a cell merged with the ones above it is printed once, at the top, where nothing says otherwise. */
function unitsOf(row: LedRow, state: State, text: Passage): TaskUnits {
  const collector = collectUnits();
  const lead = wholeOf(row.cells.lead);
  const isPrinted = lead.text !== "";
  if (isPrinted || row.isLost) state.lead = isPrinted ? lead : null;
  const own = isPrinted ? lead : (state.lead ?? state.unit);
  if (own) addCell(collector, own, "lead", !isPrinted || row.inherits);
  const helpers = wholeOf(row.cells.coordinate);
  if (helpers.text !== "") addCell(collector, helpers, "coordinate");
  for (const unit of assignment(text).units) if (unit.role === "coordinate") collector.add(text, [unit], "coordinate");
  return collector.result();
}

function addCell({ add }: ReturnType<typeof collectUnits>, cell: Passage, role: Unit["role"], inherited = false): void {
  for (const { passage, units, role: part } of cellUnits(cell, role)) add(passage, units, part, inherited);
}
