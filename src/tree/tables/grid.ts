import type { Span } from "../../doc.ts";
import type { Line } from "../lines.ts";
import { spanOf } from "../span-of.ts";
import { type PrintedCell, type PrintedRow, type PrintedTable, tablesFrom } from "./printed.ts";

const rule = /^[+|│║┌├└╔╠╚][-=+:|\s─━═│║┬┼┴╦╬╩]{3,}[+|│║┐┤┘╗╣╝]$/;
const corner = /^[+┌├└╔╠╚][-=+─━═┬┼┴╦╬╩]{3,}[+┐┤┘╗╣╝]$/;
const corners = "+┌├└╔╠╚";
const bars = /(?<!\\)[|│║]/g;
/** A rule that leaves out the columns of a cell that goes on below it: `+----+          +-------+`. */
const partRule = /^[+├|│║][^\n]*[+|│║┤╣]$/;
const rulePiece = /(?<=[+├┼┤╠╬╣])[-=─━═]{3,}(?=[+├┼┤┬┴╠╬╣])/;
const onlyRule = /^[-=─━═]{3,}$/;
const knots = /[+|│║├┤┼┬┴╠╬╣╦╩]/g;
const opens = ["+--", "+==", "┌─", "╔═"];

/** Tables drawn with rules between their rows (`+----+----+`, `├────┼────┤`), where one row takes several lines. */
export function gridTables(text: string, lines: readonly Line[]): PrintedTable[] {
  return opens.some((rules) => text.includes(rules)) ? tablesFrom(lines, (at) => tableAt(text, lines, at)) : [];
}

function tableAt(text: string, lines: readonly Line[], start: number): PrintedTable | null {
  if (!isCorner(text, lines[start])) return null;
  let end = start + 1;
  while (end < lines.length && goesOn(text, lines[end])) end++;
  return end > start + 2 ? { start, end, rows: rowsOf(text, lines.slice(start, end)) } : null;
}

function isCorner(text: string, line: Line | undefined): boolean {
  return line !== undefined && corners.includes(text.charAt(line.start)) && corner.test(text.slice(line.start, line.end));
}

function goesOn(text: string, line: Line | undefined): boolean {
  return isCorner(text, line) || "|│║".includes(text.charAt(line?.start ?? 0)) || (line !== undefined && isPartRule(text, line));
}

function isPartRule(text: string, line: Line): boolean {
  const words = text.slice(line.start, line.end);
  return partRule.test(words) && rulePiece.test(words) && !corner.test(words);
}

type Above = NonNullable<PrintedCell["above"]>;
interface Cell {
  readonly parts: Span[];
  readonly above: Above | null;
}

/** What is gathered of a table: its rows, the lines of the next one, and for its columns the cell above that goes on in them. */
interface Draft {
  readonly rows: { readonly span: Span; readonly cells: readonly Cell[] }[];
  own: Line[];
  above: readonly (Above | null)[];
}

function rowsOf(text: string, lines: readonly Line[]): PrintedRow[] {
  const draft: Draft = { rows: [], own: [], above: [] };
  for (const line of lines) {
    if (isPartRule(text, line)) cutPart(text, draft, line);
    else if (rule.test(text.slice(line.start, line.end))) {
      endRow(text, draft);
      draft.above = [];
    } else draft.own.push(line);
  }
  endRow(text, draft);
  return draft.rows;
}

/** Ends a row but for the columns that the rule leaves out; words in these belong to the cell that goes on. */
function cutPart(text: string, draft: Draft, line: Line): void {
  const { above } = draft;
  const full = Math.max(...draft.own.map(({ start, end }) => end - start));
  endRow(text, draft);
  const row = draft.rows.length - 1;
  const pieces = splitAt(text, line, knots);
  // The last column may be nothing but a blank and its bar, which belong to no line.
  const missing = line.end - line.start < full ? 1 : 0;
  const width = draft.rows[row]?.cells.length ?? 0;
  if (width !== pieces.length && width !== pieces.length + missing) {
    draft.above = [];
    return;
  }
  draft.above = Array.from({ length: width }, (_, cell) => {
    const piece = pieces[cell];
    return piece && onlyRule.test(text.slice(piece.start, piece.end).trim()) ? null : (above[cell] ?? { row, cell });
  });
  pieces.forEach((piece, cell) => {
    const origin = draft.above[cell];
    if (origin && isFilled(text, piece)) draft.rows[origin.row]?.cells[origin.cell]?.parts.push(piece);
  });
}

function endRow(text: string, draft: Draft): void {
  const { rows, own, above } = draft;
  draft.own = [];
  if (own.length === 0) return;
  const printed = own.map((line) => splitAt(text, line, bars));
  const width = Math.max(...printed.map((parts) => parts.length));
  const cells = Array.from({ length: width }, (_, i): Cell => {
    const parts = printed.flatMap((pieces) => (pieces[i] && isFilled(text, pieces[i]) ? [pieces[i]] : []));
    const origin = above[i] ?? null;
    if (!origin) return { parts, above: null };
    rows[origin.row]?.cells[origin.cell]?.parts.push(...parts);
    return { parts: [], above: origin };
  });
  rows.push({ span: spanOf(own), cells });
}

function isFilled(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() !== "";
}

/** What stands between the marks of a line. */
function splitAt(text: string, line: Line, marks: RegExp): Span[] {
  const found = [...text.slice(line.start, line.end).matchAll(marks)].map((mark) => line.start + mark.index);
  return found.slice(0, -1).map((mark, i) => ({ start: mark + 1, end: found[i + 1] ?? line.end }));
}
