import { type Level, type List, type Numbering, numberingOf } from "../office/lists.ts";
import { childOf, type Element, elementsIn } from "../office/xml.ts";
import type { Styles } from "./styles.ts";

/** Reads `word/numbering.xml`. */
export function readNumbering(root: Element | undefined, styles: Styles): Numbering {
  return numberingOf(listsOf(root, styles));
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
  return { counted: abstract, levels, starts };
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
