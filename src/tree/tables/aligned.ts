import type { Span } from "../../doc.ts";
import type { Line } from "../lines.ts";
import { headingAt, isCentred } from "./aligned-heading.ts";
import { type AlignedLine, alignedLine, type Column, isFolio, type Segment, wordsOf } from "./aligned-line.ts";
import { type AlignedRow, rowsOf } from "./aligned-rows.ts";
import { holdsBodies, opensCount } from "./bare-rows.ts";
import { columnRole, goesOnInSmall } from "./column-names.ts";
import { type PrintedTable, tablesFrom } from "./printed.ts";

/** Blank lines that a page break leaves between two rows. */
const widestBreak = 4;
const longestTable = 2000;
/** The widest line of a row is one of its first. */
const rowReach = 5;
const capital = /\p{Lu}/u;

/** Task tables whose columns are kept apart by blanks alone, known by the words of their heading; a text of broken ones is given up. */
export function alignedTables(text: string, lines: readonly Line[]): PrintedTable[] {
  if (!text.includes("   ")) return [];
  let patience = longestTable * 20;
  return tablesFrom(lines, (at) => {
    const read = patience > 0 ? readerAt(text, lines, at) : null;
    const table = read?.() ?? null;
    patience -= read && !table ? longestTable : 0;
    return table;
  });
}

/** How the table that may begin at a line is read: under its heading, or, where that was lost, by its rows; null where none begins. */
function readerAt(text: string, lines: readonly Line[], at: number): (() => PrintedTable | null) | null {
  const heading = mayHead(text, lines[at]) ? headingAt(text, lines, at) : null;
  if (heading && columnsOf(heading).length >= 3) return () => tableAt(text, lines, at, heading);
  return opensCount(text, lines[at]) ? () => bareTableAt(text, lines, at) : null;
}

function mayHead(text: string, line: Line | undefined): boolean {
  if (!line || line.end - line.start > 240) return false;
  return text.slice(line.start, line.end).includes("  ");
}

/** Rows counted from 1 that have lost their heading: known by a column of bodies. */
function bareTableAt(text: string, lines: readonly Line[], start: number): PrintedTable | null {
  const right = alignedLine(text, lines, start)?.segments.at(-1)?.to ?? 0;
  const body = bodyAfter(text, lines, start, right);
  const columns = columnsOf(body);
  const kept = fitting(body, columns);
  const [, second] = columns;
  if (columns.length < 3 || !second) return null;
  const rows = rowsOf(text, kept, columns, second).map((row) => printed(row, columns));
  return holdsBodies(text, rows) ? { start, end: (kept.at(-1)?.index ?? start) + 1, rows } : null;
}

function tableAt(text: string, lines: readonly Line[], start: number, heading: readonly AlignedLine[]): PrintedTable | null {
  const right = Math.max(...heading.flatMap(({ segments }) => segments.map(({ to }) => to)));
  const body = untilNext(text, lines, heading, bodyAfter(text, lines, start + heading.length, right));
  const columns = columnsOf([...heading, ...body]);
  if (columns.length < 3) return null;
  const kept = fitting(body, columns);
  if (kept.length === 0) return null;
  const rows = [...headingRows(text, heading), ...betweenHeadings(text, kept, heading, columns)];
  const end = (kept.at(-1)?.index ?? start) + 1;
  return { start, end, rows: rows.map((row) => printed(row, columns)) };
}

/** Each line of a heading is a row; where its names are centred, all are one. */
function headingRows(text: string, heading: readonly AlignedLine[]): AlignedRow[] {
  return isCentred(text, heading) ? [{ lines: heading }] : heading.map((line) => ({ lines: [line] }));
}

/** The rows of a table whose heading may be repeated on each page. */
function betweenHeadings(
  text: string,
  lines: readonly AlignedLine[],
  heading: readonly AlignedLine[],
  columns: readonly Column[],
): AlignedRow[] {
  const names = new Set(heading.map((line) => wordsOf(text, line)));
  const task = taskColumn(text, heading, columns);
  const rows: AlignedRow[] = [];
  for (let start = 0; start < lines.length; ) {
    const found = lines.findIndex((line, i) => i >= start && names.has(wordsOf(text, line)));
    const end = found < 0 ? lines.length : found;
    if (end > start) rows.push(...rowsOf(text, lines.slice(start, end), columns, task));
    const other = lines.findIndex((line, i) => i >= end && !names.has(wordsOf(text, line)));
    const again = lines.slice(end, other < 0 ? lines.length : other);
    if (end < lines.length) rows.push(...headingRows(text, again));
    start = Math.max(end + again.length, end + 1);
  }
  return rows;
}

/** The column that says what to do; where none is called so, the one behind the numbers. */
function taskColumn(text: string, heading: readonly AlignedLine[], columns: readonly Column[]): Column {
  const named = heading
    .flatMap(({ segments }) => segments)
    .find((segment) => columnRole(text.slice(segment.start, segment.end)) === "task");
  return columns[named ? columnOf(named, columns) : 1] ?? { from: 0, to: 0 };
}

/** The lines under a heading that may be the table's: up to a wide break, or a line of running text. */
function bodyAfter(text: string, lines: readonly Line[], start: number, right: number): AlignedLine[] {
  const body: AlignedLine[] = [];
  for (let index = start; index < Math.min(lines.length, start + longestTable); index++) {
    const line = alignedLine(text, lines, index);
    if (line && isFolio(text, line) && !standsUnder(line, body.at(-1))) continue;
    if (!line || line.line.blanks > widestBreak || line.segments.some((s) => s.to - s.from > 0.75 * right)) break;
    body.push(line);
  }
  return body;
}

/** Whether a figure alone is the last word of a cell: right below the words above, and where they begin. */
function standsUnder({ line, segments: [own] }: AlignedLine, above: AlignedLine | undefined): boolean {
  return line.blanks === 0 && own !== undefined && own.from > 0 && above?.segments.some(({ from }) => from === own.from) === true;
}

/** The lines of a table up to a heading of another one: other words, or a title above it. */
function untilNext(
  text: string,
  lines: readonly Line[],
  heading: readonly AlignedLine[],
  body: readonly AlignedLine[],
): readonly AlignedLine[] {
  const own = heading.map((line) => wordsOf(text, line));
  const next = body.findIndex((line, i) => {
    if (line.segments.length < 3 || goesOnInSmall.test(wordsOf(text, line)) || headingAt(text, lines, line.index) === null) return false;
    return isTitle(text, body[i - 1]) || !own.includes(wordsOf(text, line));
  });
  if (next < 0) return body;
  const last = body.findLastIndex((line, i) => i < next && !isTitle(text, line));
  return body.slice(0, last + 1);
}

function isTitle(text: string, line: AlignedLine | undefined): boolean {
  return line?.segments.length === 1 && (line.segments[0]?.from ?? 0) < 3 && capital.test(text.charAt(line.line.start));
}

/** Stretches of the line that the rows fill, with nothing printed between them; wide lines show them. */
function columnsOf(lines: readonly AlignedLine[]): Column[] {
  const columns: Column[] = [];
  const segments = lines.flatMap((line, i) => (line.segments.length > 2 && i < 400 ? line.segments : []));
  for (const segment of [...segments].sort((a, b) => a.from - b.from)) {
    const last = columns.at(-1);
    if (last && segment.from < last.to) columns[columns.length - 1] = { from: last.from, to: Math.max(last.to, segment.to) };
    else columns.push({ from: segment.from, to: segment.to });
  }
  return columns;
}

/** The lines up to the first that runs across the columns and heads no group of rows. */
function fitting(lines: readonly AlignedLine[], columns: readonly Column[]): AlignedLine[] {
  const crossing = lines.findIndex((line, i) => crosses(line, columns) && !headsGroup(line, lines.slice(i + 1, i + rowReach), columns));
  const kept = crossing < 0 ? lines : lines.slice(0, crossing);
  const last = kept.findLastIndex((line) => line.segments.length > 1 && !headsGroup(line, [], columns));
  const end = kept.findIndex((line, i) => i > last && line.line.blanks > 0);
  return kept.slice(0, end < 0 ? kept.length : end);
}

function crosses({ segments }: AlignedLine, columns: readonly Column[]): boolean {
  return segments.some((segment) => columnsUnder(segment, columns).length > 1);
}

/** A numbered line across the columns, with a row below it, whose widest line may not be its first. */
function headsGroup(line: AlignedLine, below: readonly AlignedLine[], columns: readonly Column[]): boolean {
  const [first] = line.segments;
  if (!first || line.segments.length > 2) return false;
  const wide = below.findIndex((next) => next.segments.length > 2 || crosses(next, columns) || next.segments.length < 2);
  const next = below[wide];
  if (!next || next.segments.length < 3 || crosses(next, columns)) return false;
  return first.from < (columns[1]?.from ?? 0) || line.segments.length === 1;
}

function columnsUnder(segment: Segment, columns: readonly Column[]): number[] {
  return columns.flatMap((column, i) => (segment.from < column.to && column.from < segment.to ? [i] : []));
}

/** The column of a segment: the one that it stands under, or the nearest. */
function columnOf(segment: Segment, columns: readonly Column[]): number {
  const [under] = columnsUnder(segment, columns);
  return (
    under ??
    Math.max(
      0,
      columns.findLastIndex((column) => column.from <= segment.from),
    )
  );
}

function printed({ lines }: AlignedRow, columns: readonly Column[]): PrintedTable["rows"][number] {
  const parts: Span[][] = columns.map(() => []);
  for (const { segments } of lines)
    for (const segment of segments) parts[columnOf(segment, columns)]?.push({ start: segment.start, end: segment.end });
  const span = { start: lines[0]?.line.start ?? 0, end: lines.at(-1)?.line.end ?? 0 };
  return { span, cells: parts.map((own) => ({ parts: own, above: null })) };
}
