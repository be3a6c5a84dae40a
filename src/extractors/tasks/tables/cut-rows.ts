import type { Cell, Paragraph, TableRow } from "../../../doc.ts";
import { joinPassages } from "../../../match/passage.ts";
import { isLeftOpen } from "../../../match/rows/joints.ts";
import type { Strip } from "./regions.ts";
import { ended, lowerStart } from "./row-words.ts";

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

/** The cells that belong behind those of the row above: together they fill no more than the columns. */
function restOf(above: TableRow, strip: Strip, width: number): readonly Cell[] | null {
  const cells = "row" in strip ? strip.row.cells : [{ span: strip.paragraph.span, paragraphs: [strip.paragraph] }];
  if (above.cells.length < 2 || above.cells.length >= width || above.cells.length + cells.length - 1 > width) return null;
  const last = above.cells.at(-1)?.paragraphs.at(-1)?.passage.text ?? "";
  const first = cells[0]?.paragraphs[0];
  if (last === "" || !first || first.mark || ended.test(last) || number.test(first.passage.text)) return null;
  return lowerStart.test(first.passage.text) || isLeftOpen(last) ? cells : null;
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
