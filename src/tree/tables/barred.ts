import type { Line } from "../lines.ts";
import { type PrintedRow, type PrintedTable, rule, tablesFrom } from "./printed.ts";

const bar = /(?:^|\s)\|(?=\s|$)/g;
const groupMark = /^(?:[IVX]{1,5}|[A-HK]|\d{1,2})[.)]?$/;
/** How many groups may stand one in the other. */
const deepestGroup = 3;
const leastBars = 2;
const leastRows = 2;

/** Tables whose cells are kept apart by bars, with none around the rows: as many bars in one line as in the next. */
export function barredTables(text: string, lines: readonly Line[]): PrintedTable[] {
  return text.includes(" | ") ? tablesFrom(lines, (at) => tableAt(text, lines, at)) : [];
}

function tableAt(text: string, lines: readonly Line[], start: number): PrintedTable | null {
  const bars = isWalled(text, lines[start]) ? 0 : barsOf(text, lines[start]).length;
  if (bars < leastBars) return null;
  const end = tableEnd(text, lines, start, bars);
  const rows = lines.slice(start, end).filter((line) => !isRule(text, line));
  return rows.length < leastRows ? null : { start, end, rows: rows.map((line) => rowOf(text, line)) };
}

/** Index after the last line with so many bars. */
function tableEnd(text: string, lines: readonly Line[], start: number, bars: number): number {
  let end = start + 1;
  while (end < lines.length && (lines[end]?.blanks ?? 0) < 2 && isRow(text, lines, end, bars)) end++;
  return end;
}

function isRow(text: string, lines: readonly Line[], at: number, bars: number): boolean {
  return barsOf(text, lines[at]).length === bars || isRule(text, lines[at]) || headsGroup(text, lines, at, bars);
}

/** `I | CẢI CÁCH THỂ CHẾ`: a group's number and its title alone, with a row close below. */
function headsGroup(text: string, lines: readonly Line[], at: number, bars: number): boolean {
  const line = lines[at];
  const [bar] = barsOf(text, line);
  if (!line || bar === undefined || barsOf(text, line).length > 1 || !groupMark.test(text.slice(line.start, bar).trim())) return false;
  return lines.slice(at + 1, at + 1 + deepestGroup).some((below) => barsOf(text, below).length === bars);
}

/** Bars stand around the row, and not only between its cells. */
function isWalled(text: string, line: Line | undefined): boolean {
  return line !== undefined && (text.charAt(line.start) === "|" || text.charAt(line.end - 1) === "|");
}

/** Where the bars of a line stand; behind the last or before the first an empty cell may be. */
function barsOf(text: string, line: Line | undefined): number[] {
  if (!line) return [];
  const words = text.slice(line.start, line.end);
  if (!words.includes("|") || words.includes("\t")) return [];
  return [...words.matchAll(bar)].map((found) => line.start + found.index + found[0].length - 1);
}

/** `---|---`: what Markdown sets under a heading. */
function isRule(text: string, line: Line | undefined): boolean {
  if (!line || line.end - line.start > 400) return false;
  const words = text.slice(line.start, line.end);
  return words.includes("|") && rule.test(words);
}

function rowOf(text: string, line: Line): PrintedRow {
  const bars = barsOf(text, line);
  const cells = [...bars, line.end].map((end, k) => {
    const start = k === 0 ? line.start : (bars[k - 1] ?? line.start) + 1;
    return { parts: text.slice(start, end).trim() === "" ? [] : [{ start, end }], above: null };
  });
  return { span: { start: line.start, end: line.end }, cells };
}
