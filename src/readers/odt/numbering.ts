import { type CountFormat, printCount } from "../office/count-format.ts";
import { withoutPrivate } from "../office/symbols.ts";
import { type Element, elementsIn } from "../office/xml.ts";

interface Level {
  /** Null for a list without numbers: then `prefix` is its mark. */
  readonly format: CountFormat | null;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels are printed, the last one this. */
  readonly shown: number;
  /** `%1%.%2%.`: the whole, where the file says it so. */
  readonly pattern: string | undefined;
}

/** The levels of the lists of a document by style; `""` are its headings. */
export type ListStyles = ReadonlyMap<string, ReadonlyMap<number, Level>>;

/** Reads `text:list-style` and `text:outline-style`. */
export function readListStyles(elements: readonly Element[]): ListStyles {
  const styles = new Map<string, Map<number, Level>>();
  for (const element of elements) {
    if (element.name !== "text:list-style" && element.name !== "text:outline-style") continue;
    const name = element.name === "text:outline-style" ? "" : (element.attributes["style:name"] ?? "");
    styles.set(name, new Map(elementsIn(element).map((level) => [Number(level.attributes["text:level"]), levelOf(level)])));
  }
  return styles;
}

const formats: Readonly<Record<string, CountFormat>> = {
  "": "none",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
};

function levelOf({ name, attributes }: Element): Level {
  const bullet = attributes["text:bullet-char"];
  const numbered = name === "text:list-level-style-number" || name === "text:outline-level-style";
  return {
    format: numbered ? (formats[attributes["style:num-format"] ?? ""] ?? "decimal") : null,
    prefix: bullet === undefined ? (attributes["style:num-prefix"] ?? "") : withoutPrivate(bullet, "Symbol"),
    suffix: attributes["style:num-suffix"] ?? "",
    start: Number(attributes["text:start-value"] ?? 1),
    shown: Number(attributes["text:display-levels"] ?? 1),
    pattern: attributes["loext:num-list-format"],
  };
}

/** The counts of one list, by level from 1. */
export type Counts = (number | undefined)[];

/** Counts the next item of a list and gives what is printed before it; null where nothing is. */
export function nextLabel(counts: Counts, style: string, at: number, start: number | undefined, styles: ListStyles): string | null {
  const levels = styles.get(style);
  const level = levels?.get(at);
  if (!levels || !level) return null;
  counts[at] = start ?? (counts[at] === undefined ? level.start : counts[at] + 1);
  counts.length = at + 1;
  const printed = printedLabel(level, levels, counts, at);
  return printed.trim() === "" ? null : printed.trim();
}

function printedLabel(level: Level, levels: ReadonlyMap<number, Level>, counts: Counts, at: number): string {
  if (level.format === null) return level.prefix;
  if (level.format === "none") return "";
  const number = (index: number) => printCount(counts[index] ?? levels.get(index)?.start ?? 1, levels.get(index)?.format ?? "decimal");
  if (level.pattern !== undefined) return level.pattern.replace(/%(\d{1,2})%/g, (_, index) => number(Number(index)));
  const shown = Array.from({ length: Math.min(level.shown, at) }, (_, i) => number(at - Math.min(level.shown, at) + 1 + i));
  return level.prefix + shown.filter((words) => words !== "").join(".") + level.suffix;
}
