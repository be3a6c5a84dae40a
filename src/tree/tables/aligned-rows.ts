import type { AlignedLine, Column } from "./aligned-line.ts";

/** The printed lines of one row. */
export interface AlignedRow {
  readonly lines: readonly AlignedLine[];
}

const number = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|[A-HK]|[a-zđ])[.)]?(?=\s|$)/u;
const firstNumber = /^(?:0?1(?:\.1)?|I|A)[.)]?(?=\s|$)/;
const groupMark = /^(?:[IVX]{1,5}|[A-HK])[.)]?(?=\s|$)/;
const sentence = /^["“(]*\p{Lu}/u;
const small = /^\p{Ll}/u;
const capital = /^["“(]*[\p{Lu}\d+-]/u;

/** Cuts the lines of a table's body into rows: by their numbers, else by blank lines and by where a sentence begins. `task`: the column that says what to do. */
export function rowsOf(text: string, lines: readonly AlignedLine[], columns: readonly Column[], task: Column): AlignedRow[] {
  const limit = columns[1]?.from ?? 0;
  const starts = lines.flatMap((line, i) => (isNumbered(text, line, limit) ? [i] : []));
  const cuts = starts.some((i) => isFilled(lines[i])) ? numberedCuts(text, lines, starts, task) : sentenceCuts(text, lines, columns);
  return cuts.map((from, k) => ({ lines: lines.slice(from, cuts[k + 1] ?? lines.length) })).filter((row) => row.lines.length > 0);
}

/** A line that fills several columns, unlike the title of a group. */
function isFilled(line: AlignedLine | undefined): boolean {
  return line !== undefined && line.segments.length > 2;
}

function isNumbered(text: string, { segments }: AlignedLine, limit: number): boolean {
  const [first] = segments;
  return first !== undefined && first.from < limit && number.test(text.slice(first.start, first.end));
}

/** A number stands on the first line of its row, or, where cells are centred, in the middle of its lines. Above the first, a page may go on with a row. */
function numberedCuts(text: string, lines: readonly AlignedLine[], starts: readonly number[], task: Column): number[] {
  const numbered = new Set(starts);
  const opens = lines.map((line, i) => opensRow(text, line, task, numbered.has(i)));
  const [first = 0] = starts;
  const openers = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k).filter((i) => opens[i]);
  const centred = starts.some((own, k) => !opens[own] && openers((starts[k - 1] ?? -1) + 1, own).length > 0);
  if (!centred) return first === 0 ? [...starts] : [0, ...starts];
  const [goesOn = 0] = opens[0] || opensCount(text, lines[first]) ? [] : openers(1, first + 1);
  const cuts = goesOn > 0 ? [0, goesOn] : [0];
  starts.slice(1).forEach((next, k) => {
    const own = starts[k] ?? 0;
    const below = groupEnd(text, lines, own, next, task);
    if (below > 0) {
      cuts.push(below);
      return;
    }
    const middle = Math.min(2 * own - (cuts.at(-1) ?? 0) + 1, next);
    cuts.push([middle, middle + 1, next].find((i) => i <= next && opens[i]) ?? nearest(openers(own + 1, next), middle));
  });
  return cuts;
}

/** The line below the title of a group, before the number of its first row; 0 where the line is no such title. What stands beside the tasks is the row's. */
function groupEnd(text: string, lines: readonly AlignedLine[], own: number, next: number, task: Column): number {
  const [mark, ...others] = lines[own]?.segments ?? [];
  if (!mark || others.length > 1 || !groupMark.test(text.slice(mark.start, mark.end))) return 0;
  const beside = lines.findIndex((line, i) => i > own && i < next && line.segments.some(({ from }) => from >= task.to));
  const opener = lines.findIndex(
    (line, i) => i > own && i < next && line.segments.some(({ from, to }) => from < task.to && task.from < to),
  );
  return beside > 0 && (opener < 0 || beside < opener) ? beside : 0;
}

/** Nothing goes on above the first row of all. */
function opensCount(text: string, line: AlignedLine | undefined): boolean {
  const [own] = line?.segments ?? [];
  return own !== undefined && firstNumber.test(text.slice(own.start, own.end));
}

/** The place nearest to the middle; the middle itself where there is none. */
function nearest(places: readonly number[], middle: number): number {
  return (
    places.reduce<number | null>((best, i) => (best === null || Math.abs(i - middle) <= Math.abs(best - middle) ? i : best), null) ?? middle
  );
}

/** A line whose task begins a sentence, or one after a blank line that does not go on with a task in small letters. */
function opensRow(text: string, line: AlignedLine, task: Column, numbered: boolean): boolean {
  const own = line.segments.find((segment) => segment.from < task.to && task.from < segment.to);
  const words = own ? text.slice(own.start, own.end) : "";
  return sentence.test(words) || (line.line.blanks > 0 && (numbered || !small.test(words)));
}

function sentenceCuts(text: string, lines: readonly AlignedLine[], columns: readonly Column[]): number[] {
  return lines.flatMap((line, i) => {
    const [first] = line.segments;
    const opens = first && first.from < (columns[1]?.from ?? 0) && capital.test(text.slice(first.start, first.end));
    return i === 0 || line.line.blanks > 0 || (opens && line.segments.length >= columns.length - 1) ? [i] : [];
  });
}
