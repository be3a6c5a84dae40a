import { type CountFormat, printCount } from "./count-format.ts";
import { withoutPrivate } from "./symbols.ts";

/** One level of a list as a word processor describes it. */
export interface Level {
  readonly start: number;
  readonly format: CountFormat | "bullet";
  /** `%1.%2.`: the numbers of the levels, from 1, among words. */
  readonly text: string;
  /** All numbers in figures. */
  readonly legal: boolean;
  /** The level above, from 1, whose next number starts this one anew; 0 for none; null for any. */
  readonly restart: number | null;
  /** The paragraph style that stands for this level. */
  readonly style: string | undefined;
}

/** The levels of a list by their number, from 0. */
type Levels = ReadonlyMap<number, Level>;

/** A list of the document. */
export interface List {
  /** What it counts with: lists with the same go on with one another. */
  readonly counted: string;
  readonly levels: Levels;
  /** Levels that it starts at a number of its own. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Which list a paragraph is counted in, and how deep; a style may leave the depth to the list. */
export interface ListPlace {
  readonly list: string | undefined;
  readonly level: number | undefined;
}

/** What is printed before the next paragraph at a place of a list, as Word counts; null where nothing is. */
export type Numbering = (place: ListPlace, style: string) => string | null;

/** Counts the paragraphs of a document in their order. */
export function numberingOf(lists: ReadonlyMap<string, List>): Numbering {
  const counts = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();
  return ({ list: id, level: given }, style) => {
    const list = lists.get(id ?? "0");
    if (!list) return null;
    const at = given ?? levelOfStyle(list.levels, style) ?? 0;
    const level = list.levels.get(at);
    if (!level) return null;
    const count = counts.get(list.counted) ?? [];
    counts.set(list.counted, count);
    const start = started.has(`${id} ${at}`) ? undefined : list.starts.get(at);
    started.add(`${id} ${at}`);
    count[at] = start ?? (count[at] === undefined ? level.start : count[at] + 1);
    restartBelow(count, at, list.levels);
    return printed(level, list.levels, count);
  };
}

function restartBelow(count: (number | undefined)[], at: number, levels: Levels): void {
  for (let below = at + 1; below < count.length; below++) {
    const restart = levels.get(below)?.restart ?? null;
    if (restart === null || at < restart) count[below] = undefined;
  }
}

function printed(level: Level, levels: Levels, count: readonly (number | undefined)[]): string {
  if (level.format === "bullet") return withoutPrivate(level.text, "Symbol");
  return level.text.replace(/%(\d)/g, (_, digit) => {
    const index = Number(digit) - 1;
    const other = levels.get(index);
    const format = other?.format ?? "decimal";
    if (format === "bullet") return "";
    return printCount(count[index] ?? other?.start ?? 1, level.legal && format !== "none" ? "decimal" : format);
  });
}

function levelOfStyle(levels: Levels, style: string): number | undefined {
  return [...levels].find(([, level]) => level.style === style)?.[0];
}
