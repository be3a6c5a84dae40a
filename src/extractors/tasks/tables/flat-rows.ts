import type { Cell, Paragraph, Passage, TableRow } from "../../../doc.ts";
import { joinPassages } from "../../../match/passage.ts";
import { groupMark } from "../../../match/row-marks.ts";
import { goesOnSmall, isEnded, isLeftOpen } from "../../../match/rows/joints.ts";
import { timeStart } from "../../../match/word-tables.ts";
import { labelPassage } from "../../../tree/marks.ts";
import type { MarkKind } from "../../../vi/marks.ts";
import type { ColumnRole } from "../../../vi/slots.ts";
import { cutByPage, wholeStrips, withRest } from "./cut-rows.ts";
import { tells, withAbove } from "./ditto.ts";
import { fittedCells } from "./fitted-cells.ts";
import type { Region, Strip } from "./regions.ts";

const number = /^(?:(?:(?:[IVX]{1,5}|[A-HK])[.-]?)?\d{1,3}(?:\.\d{1,3}){0,3}(?:\.?[a-zđ])?|[IVX]{1,5}|[A-HK]|[a-zđ])[.)]?$/u;
const digits = /^\d/;

/** Marks that rows in a group of rows do not have. */
export const groupMarks: ReadonlySet<MarkKind> = new Set(["roman", "letter", "part"]);

/** What one cell may say of several rows. */
const shared: readonly ColumnRole[] = ["lead", "coordinate", "start", "time"];

/** A row of the table under its columns, with the rows that go on with it. */
export interface FlatRow {
  readonly number: Passage | null;
  /** The number of the unit, where a column before the units counts them and one behind them its rows. */
  readonly ordinal: Passage | null;
  /** The cell of a number above spans the row: it has none of its own. */
  readonly spanned: boolean;
  /** Words in the place of the number and nowhere else: they run across the columns. */
  readonly wide: boolean;
  readonly cells: Readonly<Record<Exclude<ColumnRole, "number">, readonly Paragraph[]>>;
  /** Cells that only repeat the one above. */
  readonly ditto: readonly Paragraph[];
  /** It is the first of its page. */
  readonly opensPage?: boolean;
  /** Its time is that of a row above. */
  readonly sharesTime?: true;
}

/** The rows of a table, those that a page break cut joined again; a paragraph between them is a row where it heads a group. */
export function joinRows(region: Region, heads: (paragraph: Paragraph) => boolean): FlatRow[] {
  const rows: FlatRow[] = [];
  const { roles } = region.columns;
  const strips = wholeStrips(region.strips, roles.length).filter(
    (strip) => "row" in strip || (headsRows(strip.paragraph) && heads(strip.paragraph)),
  );
  const printed = strips.map((strip) => printedRow(strip, roles));
  const cut = cutByPage(printed);
  let told: FlatRow | null = null;
  for (const own of printed) {
    const previous = rows[rows.length - 1];
    const row = told ? withAbove(own, told) : own;
    if (previous && continues(previous, row, roles.includes("number"))) rows[rows.length - 1] = merge(previous, row);
    else if (previous && cut.has(own)) rows[rows.length - 1] = withRest(previous, row);
    else rows.push(row);
    told = rows.slice(-1).find(tells) ?? told;
  }
  return rows;
}

function printedRow(strip: Strip, roles: readonly ColumnRole[]): FlatRow {
  if ("row" in strip) return { ...flatRow(strip.row, roles), opensPage: strip.fresh };
  return { number: null, ordinal: null, spanned: false, wide: false, cells: cellsWith([strip.paragraph]), ditto: [] };
}

function cellsWith(task: Paragraph[]): Record<Exclude<ColumnRole, "number">, Paragraph[]> {
  return { task, lead: [], coordinate: [], start: [], time: [], deliverable: [], other: [] };
}

function flatRow(row: TableRow, roles: readonly ColumnRole[]): FlatRow {
  const cells = cellsWith([]);
  const alone = onlyFirst(row);
  const wide = alone !== null && isWide(alone, roles[0] ?? "other");
  const units = countsUnits(roles) ? roles.indexOf("number") : -1;
  let own: Passage | null = null;
  let ordinal: Passage | null = null;
  fittedCells(row.cells, roles).forEach((cell, i) => {
    const role = roles[i] ?? "other";
    const passage = numberOf(cell);
    if (i === units && passage && digits.test(passage.text)) ordinal = passage;
    else if (role === "number" && passage) own = passage;
    else if (role === "number" || role === "task" || (wide && i === 0)) cells.task.push(...paragraphsOf(cell, role));
    else cells[role].push(...paragraphsOf(cell, role).reduce<Paragraph[]>((above, paragraph) => joined(above, [paragraph]), []));
  });
  const spanned = own === null && row.cells.some(({ over }, i) => over && roles[i] === "number" && i !== units);
  return { number: own, ordinal, spanned, wide: own === null && wide, cells, ditto: [] };
}

/** Whether the first column of numbers counts units: one behind them counts their rows. */
function countsUnits(roles: readonly ColumnRole[]): boolean {
  const [first, last, lead] = [roles.indexOf("number"), roles.lastIndexOf("number"), roles.indexOf("lead")];
  return first < lead && lead < last;
}

/** The paragraphs of the first cell where all others are empty. */
function onlyFirst({ cells }: TableRow): readonly Paragraph[] | null {
  const [first, ...others] = cells;
  return first && first.paragraphs.length > 0 && others.every((cell) => cell.paragraphs.length === 0) ? first.paragraphs : null;
}

/** Whether words alone in the first cell run across the columns: in a column of numbers, with a group's mark, or a title among times. */
function isWide([first]: readonly Paragraph[], role: ColumnRole): boolean {
  if (role === "number") return true;
  if (!first || role === "task") return false;
  if (groupMarks.has(first.mark?.kind ?? "dash")) return true;
  if ((role !== "time" && role !== "start") || timeStart.test(first.passage.folded)) return false;
  return first.mark !== null || !/\p{Ll}/u.test(first.passage.text);
}

function headsRows({ passage }: Paragraph): boolean {
  return !isEnded(passage.text);
}

/** A cell's own paragraphs, or those of the cell that spans it from above. */
function paragraphsOf(cell: Cell, role: ColumnRole): readonly Paragraph[] {
  return cell.over && shared.includes(role) ? cell.over.paragraphs : cell.paragraphs;
}

function numberOf(cell: Cell): Passage | null {
  const [first] = cell.paragraphs;
  if (!first || cell.paragraphs.length > 1) return null;
  if (first.mark && first.passage.text === "") return labelPassage(first.mark);
  return number.test(first.passage.text) ? first.passage : null;
}

/** A row without a number that ends a sentence of the row above: a page break cut it. In a table without numbers a small letter must say so. */
function continues(previous: FlatRow, row: FlatRow, numbered: boolean): boolean {
  if (row.number) return !previous.number && opensCell(previous, row);
  const filled = Object.values(row.cells).filter((c) => c.length > 0);
  if (filled.length === 0) return true;
  const before = previous.cells.task.at(-1)?.passage.text ?? "";
  const after = row.cells.task[0]?.passage.text;
  if (after === undefined) return filled.length < 3;
  if (previous.number && before === "" && row.cells.lead.length === 0) return !headsGroup(previous);
  if (row.wide && !goesOnSmall.test(after)) return false;
  return before !== "" && row.cells.task[0]?.mark === null && (numbered || goesOnSmall.test(after)) && runsOn(before, after);
}

/** `I | Các sở, ban, ngành`: a group's number, and in the column of leads its title. */
function headsGroup({ number: label, cells }: FlatRow): boolean {
  return cells.lead.length > 0 && groupMark.test(label?.text ?? "");
}

/** Whether a row holds nothing but the first words of the leads that this one ends. */
function opensCell({ cells }: FlatRow, row: FlatRow): boolean {
  const only = Object.values(cells).every((cell) => cell.length === 0 || cell === cells.lead);
  return only && row.cells.lead.length > 0 && runsOn(wholeOf(cells.lead).text, wholeOf(row.cells.lead).text);
}

/** Whether the words of a printed line go on with those of the line above. */
function runsOn(before: string, after: string): boolean {
  return !isEnded(before) && (goesOnSmall.test(after) || isLeftOpen(before));
}

/** The paragraphs of two cells, one under the other; a line cut in two is one again. */
export function joined(above: readonly Paragraph[], below: readonly Paragraph[]): Paragraph[] {
  const last = above.at(-1);
  const first = below[0];
  if (!last || !first || first.mark || !runsOn(last.passage.text, first.passage.text)) return [...above, ...below];
  return [...above.slice(0, -1), { ...last, passage: joinPassages([last.passage, first.passage], " ") }, ...below.slice(1)];
}

function merge(a: FlatRow, b: FlatRow): FlatRow {
  const { task, lead, coordinate, start, time, deliverable, other } = a.cells;
  const c = b.cells;
  return {
    number: a.number ?? b.number,
    ordinal: a.ordinal ?? b.ordinal,
    spanned: a.spanned,
    wide: false,
    ditto: [...a.ditto, ...b.ditto],
    cells: {
      task: joined(task, c.task),
      lead: joined(lead, c.lead),
      coordinate: joined(coordinate, c.coordinate),
      start: joined(start, c.start),
      time: joined(time, c.time),
      deliverable: joined(deliverable, c.deliverable),
      other: joined(other, c.other),
    },
  };
}

/** All words of some paragraphs. */
export function wholeOf(paragraphs: readonly Paragraph[]): Passage {
  return joinPassages(paragraphs.map((p) => p.passage));
}
