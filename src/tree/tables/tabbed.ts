import type { Span } from "../../doc.ts";
import { rowMark } from "../../match/row-marks.ts";
import { bulletMarks, outerMarks } from "../../vi/marks.ts";
import type { Line } from "../lines.ts";
import { readMark } from "../marks.ts";
import { columnRole, headsTasks, isColumnName } from "./column-names.ts";
import { type PrintedRow, type PrintedTable, wordsOf } from "./printed.ts";

const leastColumns = 3;
const longestTable = 2000;
/** Lines that one cell may take before the tab that ends it. */
const longestCell = 12;

/** A line by what stands between its tabs. */
interface TabbedLine {
  readonly line: Line;
  readonly pieces: readonly Span[];
}

/** A row that may go on: the pieces of each cell. */
interface Row {
  readonly cells: Span[][];
  readonly from: Line;
  to: Line;
}

/** How many columns a table has, and whether its rows open with numbers. */
interface Shape {
  readonly width: number;
  readonly numbered: boolean;
}

/**
 * Task tables whose cells are kept apart by tabs and take several lines, the items of a cell one a line; known by the words of their
 * heading. A table with a row a line is left to others.
 */
export function tabbedTables(text: string, lines: readonly Line[]): PrintedTable[] {
  const tables: PrintedTable[] = [];
  if (!text.includes("\t")) return tables;
  for (let i = 0; i < lines.length; i++) {
    const heading = headingAt(text, lines[i]);
    if (!heading) continue;
    const { rows, end, listed } = rowsBelow(text, lines, i, heading);
    if (listed) tables.push({ start: i, end, rows: rows.map(printed) });
    i = end - 1;
  }
  return tables;
}

function headingAt(text: string, line: Line | undefined): TabbedLine | null {
  const tabbed = line ? tabbedLine(text, line) : null;
  if (!tabbed || tabbed.pieces.length < leastColumns) return null;
  const names = tabbed.pieces.map((piece) => text.slice(piece.start, piece.end));
  if (!names.every(isColumnName) || names.filter((name) => columnRole(name) !== null).length < leastColumns - 1) return null;
  return headsTasks(new Set(names.map((name) => columnRole(name) ?? "other"))) ? tabbed : null;
}

/** The heading and the rows under it; `listed`: a cell holds items, each on a line of its own. */
function rowsBelow(
  text: string,
  lines: readonly Line[],
  start: number,
  heading: TabbedLine,
): { rows: Row[]; end: number; listed: boolean } {
  const shape = { width: heading.pieces.length, numbered: columnRole(wordsOf(text, heading.pieces[0])) === "number" };
  const rows = [rowOf(heading)];
  let listed = false;
  let end = start + 1;
  for (; end < Math.min(lines.length, start + longestTable); end++) {
    const row = rows.length > 1 ? rows.at(-1) : undefined;
    const step = stepAt(text, lines, end, row, shape);
    if (!step) break;
    if (row && step.goesOn) {
      listed ||= startsBullet(wordsOf(text, step.tabbed.pieces[0]));
      addLine(row, step.tabbed);
    } else rows.push(rowOf(step.tabbed));
  }
  return { rows, end, listed };
}

/** What the line at `index` is under a row: more of it, or a row of its own; null where the table is over. */
function stepAt(
  text: string,
  lines: readonly Line[],
  index: number,
  row: Row | undefined,
  shape: Shape,
): { readonly tabbed: TabbedLine; readonly goesOn: boolean } | null {
  const line = lines[index];
  if (!line || line.blanks > 0 || headingAt(text, line)) return null;
  const tabbed = tabbedLine(text, line);
  if (headsGroup(text, line, lines[index + 1], shape)) return { tabbed, goesOn: false };
  const more = row !== undefined && goesOn(text, row, tabbed, shape);
  if (tabbed.pieces.length === 1 && !(more && isInside(text, lines, index, row, shape))) return null;
  return { tabbed, goesOn: more };
}

/** `II. Lĩnh vực đất đai` alone on its line, over a row with its number. */
function headsGroup(text: string, line: Line, next: Line | undefined, { numbered }: Shape): boolean {
  const kind = readMark(text.slice(line.start, line.end))?.kind;
  if (!numbered || !next || !kind || !outerMarks.has(kind) || text.slice(line.from, line.to).includes("\t")) return false;
  const { pieces } = tabbedLine(text, next);
  return pieces.length > 1 && rowMark.test(wordsOf(text, pieces[0]));
}

function rowOf({ line, pieces }: TabbedLine): Row {
  return { cells: pieces.map((piece) => [piece]), from: line, to: line };
}

/** Whether a line goes on with the last cell of a row: it opens no row of its own, and its other cells are still to come. */
function goesOn(text: string, row: Row, { pieces }: TabbedLine, { width, numbered }: Shape): boolean {
  const first = wordsOf(text, pieces[0]);
  if (first === "" || row.cells.length + pieces.length - 1 > width) return false;
  if (numbered) return !rowMark.test(first);
  return pieces.length === 1 || (startsBullet(first) && !startsBullet(wordsOf(text, row.cells[0]?.[0])));
}

/** A line without tabs is part of a row where a line with some comes behind it: one that goes on with the row, or, behind no mark but a bullet, the next row. */
function isInside(text: string, lines: readonly Line[], index: number, row: Row, shape: Shape): boolean {
  for (let next = index + 1; next < Math.min(lines.length, index + longestCell); next++) {
    const line = lines[next];
    if (!line || line.blanks > 0 || headingAt(text, line)) return false;
    const tabbed = tabbedLine(text, line);
    if (tabbed.pieces.length > 1) return goesOn(text, row, tabbed, shape) || (shape.numbered && !isMarked(text, lines[index]));
  }
  return false;
}

function isMarked(text: string, line: Line | undefined): boolean {
  const mark = line ? readMark(text.slice(line.start, line.end)) : null;
  return mark !== null && !bulletMarks.has(mark.kind);
}

function startsBullet(words: string): boolean {
  const mark = readMark(words);
  return mark !== null && bulletMarks.has(mark.kind);
}

function addLine(row: Row, { line, pieces: [first, ...others] }: TabbedLine): void {
  if (first) row.cells.at(-1)?.push(first);
  for (const piece of others) row.cells.push([piece]);
  row.to = line;
}

function printed({ cells, from, to }: Row): PrintedRow {
  const filled = (piece: Span) => piece.start < piece.end;
  return { span: { start: from.start, end: to.end }, cells: cells.map((parts) => ({ parts: parts.filter(filled), above: null })) };
}

function tabbedLine(text: string, line: Line): TabbedLine {
  const pieces: Span[] = [];
  let from = line.from;
  for (let tab = text.indexOf("\t", from); tab >= 0 && tab < line.to; tab = text.indexOf("\t", from)) {
    pieces.push(trimmed(text, from, tab));
    from = tab + 1;
  }
  pieces.push(trimmed(text, from, line.to));
  return { line, pieces };
}

function trimmed(text: string, from: number, to: number): Span {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, from + words.trimEnd().length) };
}
