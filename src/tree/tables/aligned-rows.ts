import type { AlignedLine, Column } from "./aligned-line.ts";

/** The printed lines of one row. */
export interface AlignedRow {
  readonly lines: readonly AlignedLine[];
}

const number = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|[A-HK]|[a-zđ])[.)]?(?=\s|$)/u;
/** Share of the numbers that stand on the first line of their row, where a table's numbers do. */
const fewestOpening = 0.8;
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

/** A number stands on the first line of its row (above the first, a page may go on with a row), or, where cells are centred, in the middle of its lines. */
function numberedCuts(text: string, lines: readonly AlignedLine[], starts: readonly number[], task: Column): number[] {
  if ((starts[0] ?? 0) === 0) return [...starts];
  const opening = starts.filter((i) => opensRow(text, lines[i], task)).length;
  if (opening > fewestOpening * starts.length) return [0, ...starts];
  const cuts = [0];
  starts.slice(1).forEach((next, k) => {
    const own = starts[k] ?? 0;
    const middle = Math.min(2 * own - (cuts[k] ?? 0) + 1, next);
    cuts.push(nearest(middle, own + 1, next, (i) => opensRow(text, lines[i], task)));
  });
  return cuts;
}

/** The place nearest to the middle, within `[low, high]`, that opens a row; the middle itself where none does. */
function nearest(middle: number, low: number, high: number, opens: (i: number) => boolean): number {
  const places = Array.from({ length: high - low + 1 }, (_, k) => low + k).filter(opens);
  return (
    places.reduce<number | null>((best, i) => (best === null || Math.abs(i - middle) < Math.abs(best - middle) ? i : best), null) ?? middle
  );
}

/** A line after a blank one, or whose task begins with a capital letter. */
function opensRow(text: string, line: AlignedLine | undefined, task: Column): boolean {
  if (!line) return false;
  const words = line.segments.find((segment) => segment.from < task.to && task.from < segment.to);
  return line.line.blanks > 0 || (words !== undefined && capital.test(text.slice(words.start, words.end)));
}

function sentenceCuts(text: string, lines: readonly AlignedLine[], columns: readonly Column[]): number[] {
  return lines.flatMap((line, i) => {
    const [first] = line.segments;
    const opens = first && first.from < (columns[1]?.from ?? 0) && capital.test(text.slice(first.start, first.end));
    return i === 0 || line.line.blanks > 0 || (opens && line.segments.length >= columns.length - 1) ? [i] : [];
  });
}
