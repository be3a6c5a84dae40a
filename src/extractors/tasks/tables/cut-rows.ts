import type { Cell, Paragraph, TableRow } from "../../../doc.ts";
import { joinPassages } from "../../../match/passage.ts";
import { groupMark } from "../../../match/row-marks.ts";
import { goesOnSmall, isEnded, isLeftOpen } from "../../../match/rows/joints.ts";
import type { FlatRow } from "./flat-rows.ts";
import type { Strip } from "./regions.ts";

const number = /^(?:[\d.]+|[IVX]+|[A-HK])[.)]?$/;

/**
 * The strips of a table, rows that a line cut inside a cell whole again: behind `3 | Sở Tài nguyên và Môi` the line
 * `trường | Trình UBND … | Quý I` holds the rest of that cell and the row's other ones.
 */
export function wholeStrips(strips: readonly Strip[], width: number): Strip[] {
  const whole: Strip[] = [];
  for (const strip of strips) {
    const above = whole.at(-1);
    const rest = above && "row" in above ? restOf(above.row, strip, width) : null;
    if (above && "row" in above && rest) whole[whole.length - 1] = { ...above, row: joinedRow(above.row, rest) };
    else whole.push(strip);
  }
  return whole;
}

/** The cells that belong behind those of the row above: together they fill no more than the columns, and behind a page break, where a capital may open them, all. */
function restOf(above: TableRow, strip: Strip, width: number): readonly Cell[] | null {
  const cells = "row" in strip ? strip.row.cells : [{ span: strip.paragraph.span, paragraphs: [strip.paragraph] }];
  if (above.cells.length < 2 || above.cells.length >= width || above.cells.length + cells.length - 1 > width) return null;
  const last = above.cells.at(-1)?.paragraphs.at(-1)?.passage.text ?? "";
  const first = cells[0]?.paragraphs[0];
  if (last === "" || !first || first.mark || isEnded(last) || number.test(first.passage.text)) return null;
  const completes = "row" in strip && strip.fresh && cells.length > 1 && above.cells.length + cells.length - 1 === width;
  return completes || goesOnSmall.test(first.passage.text) || isLeftOpen(last) ? cells : null;
}

function joinedRow(above: TableRow, [first, ...others]: readonly Cell[]): TableRow {
  const last = above.cells.at(-1);
  if (!last || !first) return above;
  const span = { start: last.span.start, end: first.span.end };
  const cell: Cell = { span, paragraphs: joined(last.paragraphs, first.paragraphs) };
  return {
    span: { start: above.span.start, end: (others.at(-1) ?? cell).span.end },
    cells: [...above.cells.slice(0, -1), cell, ...others],
  };
}

function joined(above: readonly Paragraph[], below: readonly Paragraph[]): Paragraph[] {
  const last = above.at(-1);
  const [first, ...others] = below;
  if (!last || !first) return [...above, ...below];
  return [...above.slice(0, -1), { ...last, passage: joinPassages([last.passage, first.passage], " ") }, ...others];
}

/**
 * The rows that hold the rest of the words above a page break, though a capital opens them: nothing but these words stands between two
 * numbers that follow each other, or a number and the next group's mark. In a table with other rows like that they are titles.
 */
export function cutByPage(rows: readonly FlatRow[]): ReadonlySet<FlatRow> {
  const titled = rows.some((row, i) => holdsWordsAlone(row) && (i === 0 || !row.opensPage));
  return new Set(titled ? [] : rows.filter((row, i) => holdsWordsAlone(row) && isBetween(rows[i - 1], rows[i + 1])));
}

function holdsWordsAlone({ number, wide, cells }: FlatRow): boolean {
  const [first, ...others] = cells.task;
  if (number || wide || !first || first.mark || first.strong || others.length > 0) return false;
  return Object.values(cells).every((cell) => cell === cells.task || cell.length === 0);
}

function isBetween(above: FlatRow | undefined, below: FlatRow | undefined): boolean {
  const before = above?.cells.task.at(-1)?.passage.text ?? "";
  return before !== "" && !isEnded(before) && follows(above?.number?.text, below?.number?.text);
}

/** A row with the words below a page break. */
export function withRest(row: FlatRow, below: FlatRow): FlatRow {
  return { ...row, cells: { ...row.cells, task: joined(row.cells.task, below.cells.task) } };
}

/** `3` and `4`, `2.1` and `2.2`, `3` and `II`. */
function follows(number: string | undefined, next: string | undefined): boolean {
  if (next !== undefined && groupMark.test(next)) return /^\d/.test(number ?? "");
  const [first, second] = [number, next].map((label) => /^((?:\d{1,3}\.)*)(\d{1,3})[.)]?$/.exec(label ?? ""));
  return first != null && second != null && first[1] === second[1] && Number(first[2]) + 1 === Number(second[2]);
}
