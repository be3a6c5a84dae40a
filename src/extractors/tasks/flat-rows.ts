import type { Cell, Paragraph, Passage, TableRow } from "../../doc.ts";
import { joinPassages } from "../../match/passage.ts";
import { type ColumnRole, dittoRows } from "../../vi/slots.ts";
import type { Region, Strip } from "./regions.ts";

const ended = /[.;:!?…]["”»’')\]*]*$/u;
const lowerStart = /^["“*]*(?:\p{Ll}|\()/u;
const number = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|[A-HK]|[a-zđ])[.)]?$/u;

const repeatable = ["lead", "coordinate", "start", "time", "deliverable"] as const;
const ditto = new RegExp(`^(?:${dittoRows.map((row) => row.pattern).join("|")})$`, "u");

/** What one cell may say of several rows. */
const shared: readonly ColumnRole[] = ["lead", "coordinate", "start", "time"];

/** A row of the table under its columns, with the rows that go on with it. */
export interface FlatRow {
  readonly number: Passage | null;
  /** Words in the place of the number and nowhere else: they run across the columns. */
  readonly wide: boolean;
  readonly cells: Readonly<Record<Exclude<ColumnRole, "number">, readonly Paragraph[]>>;
  /** Cells that only repeat the one above. */
  readonly ditto: readonly Paragraph[];
}

/** The rows of a table, those that a page break cut joined again; a paragraph between them is a row where it heads a group. */
export function joinRows(region: Region, heads: (paragraph: Paragraph) => boolean): FlatRow[] {
  const rows: FlatRow[] = [];
  for (const strip of region.strips) {
    if ("paragraph" in strip && (ended.test(strip.paragraph.passage.text) || !heads(strip.paragraph))) continue;
    const printed = printedRow(strip, region.columns.roles);
    const previous = rows[rows.length - 1];
    const row = previous ? withAbove(printed, previous) : printed;
    if (previous && continues(previous, row)) rows[rows.length - 1] = merge(previous, row);
    else rows.push(row);
  }
  return rows;
}

function printedRow(strip: Strip, roles: readonly ColumnRole[]): FlatRow {
  if ("row" in strip) return flatRow(strip.row, roles);
  return { number: null, wide: false, cells: cellsWith([strip.paragraph]), ditto: [] };
}

function cellsWith(task: Paragraph[]): Record<Exclude<ColumnRole, "number">, Paragraph[]> {
  return { task, lead: [], coordinate: [], start: [], time: [], deliverable: [], other: [] };
}

function flatRow(row: TableRow, roles: readonly ColumnRole[]): FlatRow {
  const cells = cellsWith([]);
  let own: Passage | null = null;
  row.cells.forEach((cell, i) => {
    const role = roles[i] ?? "other";
    const passage = numberOf(cell);
    if (role === "number" && passage) own = passage;
    else cells[role === "number" ? "task" : role].push(...paragraphsOf(cell, role));
  });
  const filled = row.cells.flatMap((cell, i) => (cell.paragraphs.length > 0 ? [i] : []));
  return { number: own, wide: own === null && filled.length === 1 && roles[filled[0] ?? -1] === "number", cells, ditto: [] };
}

/** A row with the words of the row above where its cells only say "the same". */
function withAbove(row: FlatRow, above: FlatRow): FlatRow {
  const repeats = repeatable.filter((role) => row.cells[role].length > 0 && ditto.test(wholeOf(row.cells[role]).folded));
  if (repeats.length === 0) return row;
  const cells = { ...row.cells };
  for (const role of repeats) cells[role] = above.cells[role];
  return { ...row, cells, ditto: repeats.flatMap((role) => row.cells[role]) };
}

/** A cell's own paragraphs, or those of the cell that spans it from above. */
function paragraphsOf(cell: Cell, role: ColumnRole): readonly Paragraph[] {
  return cell.over && shared.includes(role) ? cell.over.paragraphs : cell.paragraphs;
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
  const { task, lead, coordinate, start, time, deliverable, other } = a.cells;
  const c = b.cells;
  return {
    number: a.number,
    wide: false,
    ditto: [...a.ditto, ...b.ditto],
    cells: {
      task: join(task, c.task),
      lead: join(lead, c.lead),
      coordinate: join(coordinate, c.coordinate),
      start: join(start, c.start),
      time: join(time, c.time),
      deliverable: join(deliverable, c.deliverable),
      other: join(other, c.other),
    },
  };
}

/** All words of some paragraphs. */
export function wholeOf(paragraphs: readonly Paragraph[]): Passage {
  return joinPassages(paragraphs.map((p) => p.passage));
}
