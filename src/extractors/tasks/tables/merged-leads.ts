import type { Passage } from "../../../doc.ts";
import { readUnits } from "../../../match/bodies.ts";
import { shapeOf } from "../../../match/letters/shape-of.ts";
import { goesOnSmall, isEnded, joint, nameJoint } from "../../../match/rows/joints.ts";
import { alignList } from "./align-list.ts";
import { startsAround } from "./centres.ts";
import { type FlatRow, joined, wholeOf } from "./flat-rows.ts";
import type { LabelFact } from "./groups.ts";
import { asPrinted, type Block, type LedRow, numberOf, rowsOf, withLead } from "./led-rows.ts";
import { ownNumber } from "./row-numbers.ts";

/** Rows that the words of one cell are printed beside, at most. */
const mostLines = 6;
/** Not of capitals alone, which shorten the name of a body: `Công an quận | TT PTQĐ`. */
const placeName = /^\p{Lu}['’-]?\p{L}*\p{Ll}[\p{L}'’-]*(?: \p{Lu}['’-]?\p{L}*\p{Ll}[\p{L}'’-]*){0,3}$/u;
const dash = / [-–]$/;

/**
 * Gives each row its leads where a cell of leads is merged over rows and printed once, beside any of them: rows that count from 1 again
 * are another unit's, and where nothing counts and the first row has no leads, each cell stands in the middle of its rows. `heads` are
 * the rows' words where they head the rows below.
 */
export function withLeads(rows: readonly FlatRow[], heads: readonly (Passage | null)[]): LedRow[] {
  const lists = listsOf(rows.some((row, i) => !heads[i] && !printsLead(row)) ? withWholeLeads(rows) : rows, heads);
  const isLed = heads.some((head, i) => head !== null && (rows[i]?.cells.lead.length !== 0 || readUnits(head).length > 0));
  const counted = lists.map((list) => (countsInCells(list) ? list.map(countedInCell) : list));
  const isCentred = !isLed && counted.some((list) => !countsByUnit(list) && isLate(list));
  return counted.flatMap((list, k) => {
    const blocks = list.every(printsLead) ? [] : blocksOf(list, isCentred);
    if (list !== lists[k]) return blocks.flatMap((block) => rowsOf(list, block)).map((row, i) => withNumber(row, lists[k]?.[i]));
    return blocks.length > 0 ? blocks.flatMap((block) => rowsOf(list, block)) : asPrinted(list);
  });
}

/**
 * Cells of the task count the rows of a unit (`1. Rà soát …`), while the column of numbers counts the units, each beside its name
 * (`2 | Sở Tài chính`), which stands below the first of its rows.
 */
function countsInCells(rows: readonly FlatRow[]): boolean {
  if (rows.every(printsLead) || rows.some((row) => row.ordinal !== null || (row.number !== null && !printsLead(row)))) return false;
  const inner = rows.map(countedInCell);
  const isLower = inner.some((row) => numberOf(row.number) === 1 && !printsLead(row));
  return isLower && inner.filter(({ number }) => number !== null).length * 4 >= rows.length * 3 && countsByUnit(inner);
}

function countedInCell(row: FlatRow): FlatRow {
  return { ...row, ordinal: row.number, number: ownNumber(row) };
}

/** The column's number again, where the cell counts too. */
function withNumber(row: LedRow, printed: FlatRow | undefined): LedRow {
  return { ...row, number: printed?.number ?? null, ordinal: null, countsInCell: true };
}

/** Where a merged cell's words go on beside the next row (`Sở Kế hoạch và`, `Đầu tư`), it is a cell of both. */
function withWholeLeads(rows: readonly FlatRow[]): FlatRow[] {
  const out: FlatRow[] = [];
  let first = 0;
  for (const row of rows) {
    const above = out.at(-1);
    const lead = above && out.length - first < mostLines && goesOn(above, row) ? joined(above.cells.lead, row.cells.lead) : null;
    if (lead) out.push(...out.splice(first).map((one) => withLead(one, lead)), withLead(row, lead));
    else first = out.push(row) - 1;
  }
  return out;
}

function goesOn({ cells: { lead } }: FlatRow, { cells }: FlatRow): boolean {
  const [above, below] = [wholeOf(lead), wholeOf(cells.lead)];
  if (above.text === "" || below.text === "" || isEnded(above.text)) return false;
  if (dash.test(above.text) || joint.test(above.folded)) return true;
  const isRest = goesOnSmall.test(below.text) || (nameJoint.test(above.folded) && placeName.test(below.text));
  return isRest && readUnits(below).length === 0;
}

/** Whether numbers stand where leads do, and nowhere else: a cell of numbers is merged over the same rows, and no number is lost. */
export function countsLeads(rows: readonly FlatRow[]): boolean {
  return rows.some((row) => !printsLead(row)) && rows.every((row) => printsLead(row) === (row.number !== null));
}

/** The rows between heads; a head is a list by itself. */
function listsOf(rows: readonly FlatRow[], heads: readonly (Passage | null)[]): FlatRow[][] {
  const lists: FlatRow[][] = [];
  for (const [i, row] of rows.entries()) {
    const last = lists.at(-1);
    if (!last || heads[i] || heads[i - 1]) lists.push([row]);
    else last.push(row);
  }
  return lists;
}

function blocksOf(rows: readonly FlatRow[], isCentred: boolean): Block[] {
  if (countsByUnit(rows)) return countedBlocks(rows);
  return isCentred && isLate(rows) ? centredBlocks(rows) : [];
}

function printsLead({ cells }: FlatRow): boolean {
  return cells.lead.length > 0;
}

/** Rows count from 1 for each unit: they do so at least twice, and as often as leads are printed. */
function countsByUnit(rows: readonly FlatRow[]): boolean {
  const ones = rows.filter((row) => numberOf(row.number) === 1).length;
  const labels = labelsOf(rows).length;
  return ones > 1 && labels > 0 && labels <= ones;
}

/** The first row has no leads, and is a task: it says when or what, or ends as a sentence does. */
function isLate([first]: readonly FlatRow[]): boolean {
  if (!first || printsLead(first)) return false;
  const { coordinate, start, time, deliverable, task } = first.cells;
  return [coordinate, start, time, deliverable].some((cell) => cell.length > 0) || isEnded(wholeOf(task).text);
}

function countedBlocks(rows: readonly FlatRow[]): Block[] {
  const labels = labelsOf(rows);
  const facts = rows.map((row, position) => ({ position, number: numberOf(row.number), folded: wholeOf(row.cells.task).folded }));
  let ordinal = 0;
  return alignList(facts, labels).map(({ start, end, label }) => {
    const found = label === null ? null : labels[label];
    ordinal = found?.ordinal ?? ordinal + 1;
    return { start, end, at: found?.positions[0] ?? null, ordinal };
  });
}

function centredBlocks(rows: readonly FlatRow[]): Block[] {
  const labels = [...rows.keys()].filter((i) => rows[i] && printsLead(rows[i]));
  const starts = startsAround(labels, rows.length) ?? [];
  return starts.map((start, k) => ({ start, end: starts[k + 1] ?? rows.length, at: labels[k] ?? null, ordinal: null }));
}

/** The cells of leads, those that only repeat the one above on a new page joined to it. */
function labelsOf(rows: readonly FlatRow[]): LabelFact[] {
  const labels: (LabelFact & { readonly shape: string })[] = [];
  for (const [i, row] of rows.entries()) {
    if (!printsLead(row)) continue;
    const { folded } = wholeOf(row.cells.lead);
    const [shape, last] = [shapeOf(folded), labels.at(-1)];
    const ordinal = numberOf(row.ordinal);
    if (last?.shape === shape) labels[labels.length - 1] = { ...last, positions: [...last.positions, i], ordinal: last.ordinal ?? ordinal };
    else labels.push({ positions: [i], ordinal, core: folded.split(" ").slice(1).join(" "), shape });
  }
  return labels;
}
