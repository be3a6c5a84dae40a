import { type CountFormat, printCount } from "../office/count-format.ts";
import { withoutPrivate } from "../office/symbols.ts";
import { childOf, type Element, elementsIn } from "../office/xml.ts";
import type { ListPlace, Styles } from "./styles.ts";

interface Level {
  readonly start: number;
  readonly format: CountFormat | "bullet";
  /** `%1.%2.`: the numbers of the levels among words. */
  readonly text: string;
  /** All numbers in figures. */
  readonly legal: boolean;
  /** The level above, from 1, whose next number starts this one anew; 0 for none; null for any. */
  readonly restart: number | null;
  /** The paragraph style that stands for this level. */
  readonly style: string | undefined;
}

type Levels = ReadonlyMap<number, Level>;

/** A list of the document: where its levels are described, and which of them it describes or starts itself. */
interface List {
  readonly abstract: string;
  readonly levels: Levels;
  readonly starts: ReadonlyMap<number, number>;
}

/** What is printed before the next paragraph at a place of a list, as Word counts; null where nothing is. */
export type Numbering = (place: ListPlace, style: string) => string | null;

/** Reads `word/numbering.xml` and counts the paragraphs of a document in their order. */
export function readNumbering(root: Element | undefined, styles: Styles): Numbering {
  const lists = listsOf(root, styles);
  const counts = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();
  return ({ list: id, level: given }, style) => {
    const list = lists.get(id ?? "0");
    if (!list) return null;
    const at = given ?? levelOfStyle(list.levels, style) ?? 0;
    const level = list.levels.get(at);
    if (!level) return null;
    const count = counts.get(list.abstract) ?? [];
    counts.set(list.abstract, count);
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

function listsOf(root: Element | undefined, styles: Styles): Map<string, List> {
  const elements = root ? elementsIn(root) : [];
  const described = new Map<string, Element>();
  for (const element of elements) if (element.name === "w:abstractNum") described.set(element.attributes["w:abstractNumId"] ?? "", element);
  const numbers = new Map<string, Element>();
  for (const element of elements) if (element.name === "w:num") numbers.set(element.attributes["w:numId"] ?? "", element);
  const abstractOf = (id: string, depth = 0): string => {
    const abstract = childOf(numbers.get(id), "w:abstractNumId")?.attributes["w:val"] ?? "";
    const link = childOf(described.get(abstract), "w:numStyleLink")?.attributes["w:val"];
    const linked = link === undefined ? undefined : styles.get(link)?.list?.list;
    return linked === undefined || depth > 5 ? abstract : abstractOf(linked, depth + 1);
  };
  return new Map([...numbers].map(([id, number]) => [id, listOf(number, abstractOf(id), described)]));
}

function listOf(number: Element, abstract: string, described: ReadonlyMap<string, Element>): List {
  const levels = new Map(levelsIn(described.get(abstract)));
  const starts = new Map<number, number>();
  for (const override of elementsIn(number)) {
    if (override.name !== "w:lvlOverride") continue;
    for (const [at, level] of levelsIn(override)) levels.set(at, level);
    const start = childOf(override, "w:startOverride")?.attributes["w:val"];
    if (start !== undefined) starts.set(Number(override.attributes["w:ilvl"]), Number(start));
  }
  return { abstract, levels, starts };
}

function levelsIn(element: Element | undefined): [number, Level][] {
  const levels = element ? elementsIn(element).filter((child) => child.name === "w:lvl") : [];
  return levels.map((level) => [Number(level.attributes["w:ilvl"]), levelOf(level)]);
}

const formats: Readonly<Record<string, Level["format"]>> = {
  upperRoman: "upperRoman",
  lowerRoman: "lowerRoman",
  upperLetter: "upperLetter",
  lowerLetter: "lowerLetter",
  decimalZero: "decimalZero",
  bullet: "bullet",
  none: "none",
};

function levelOf(element: Element): Level {
  const value = (name: string) => childOf(element, name)?.attributes["w:val"];
  const legal = childOf(element, "w:isLgl");
  const restart = value("w:lvlRestart");
  return {
    start: Number(value("w:start") ?? 1),
    format: formats[value("w:numFmt") ?? ""] ?? "decimal",
    text: value("w:lvlText") ?? "",
    legal: legal !== undefined && !["0", "false", "off"].includes(legal.attributes["w:val"] ?? "1"),
    restart: restart === undefined ? null : Number(restart),
    style: value("w:pStyle"),
  };
}
