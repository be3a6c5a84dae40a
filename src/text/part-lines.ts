import { fold } from "../match/letters/fold.ts";
import { runOnTables } from "./run-on/barred-rows.ts";
import { closeStarts } from "./run-on/close.ts";
import { headStarts } from "./run-on/head.ts";
import { introductionStarts } from "./run-on/introduction.ts";
import { markStarts } from "./run-on/marks.ts";
import type { LineStarts } from "./run-on/run.ts";

const printed = /\S[^\n]*/g;
/** In characters: what is shorter may be one paragraph; and how much stands on each of few lines, or of more, where hardly one ends. */
const leastText = 250;
const leastLine = { few: 250, more: 800 };
const few = 2;

/** Whether a text of some length has hardly a line end: a page or a data set lost them. */
export function runsOn(text: string): boolean {
  if (text.length < leastText) return false;
  const most = Math.max(Math.min(few, text.length / leastLine.few), text.length / leastLine.more);
  let lines = 0;
  for (const _ of text.matchAll(printed)) if (++lines > most) return false;
  return true;
}

/** A text with a line end for each blank before a row of a table that stands in one line. It keeps its length. */
export function partTables(text: string): string {
  return cutAt(
    text,
    runOnTables(text).flatMap(({ starts }) => starts),
  );
}

/** A text that runs on with a line end for each blank before what surely opens a line of its form, or a row of its tables. It keeps its length. */
export function partLines(text: string): string {
  const tables = runOnTables(text);
  const isInside = (at: number) => tables.some(({ start, end }) => start < at && at < end);
  const starts = lineStarts(text).filter((at) => !isInside(at));
  return cutAt(text, [...starts, ...tables.flatMap((table) => table.starts)]);
}

function cutAt(text: string, starts: LineStarts): string {
  const cuts = [...new Set(starts.map((at) => cutBefore(text, at)))].filter((at) => at > 0 && at < text.length).sort((a, b) => a - b);
  return [...cuts.map((cut, k) => text.slice(cuts[k - 1] ?? 0, cut - 1)), text.slice(cuts.at(-1) ?? 0)].join("\n");
}

/** Where the lines of a text that runs on begin. */
function lineStarts(text: string): LineStarts {
  const run = { text, folded: fold(text) };
  const head = headStarts(run);
  const marks = markStarts(run, head.type.end);
  const introduction = introductionStarts(
    run,
    head,
    marks.reduce((least, at) => Math.min(least, at), text.length),
  );
  return [...head.starts, ...introduction, ...marks, ...closeStarts(run, head.type.end)];
}

/** Where the line begins that these words open, markup before them; 0 where neither a blank nor a rule stands before it. */
function cutBefore(text: string, at: number): number {
  let start = at;
  while (/[*_]/.test(text.charAt(start - 1))) start--;
  if (text.charAt(start - 1) === " ") return start;
  return at - start > 2 ? start + 1 : 0;
}
