import type { Element } from "hast";
import { type CountFormat, printCount } from "../office/count-format.ts";
import { lookOf } from "./looks.ts";

const formats: Readonly<Record<string, CountFormat>> = {
  "1": "decimal",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
  decimal: "decimal",
  "decimal-leading-zero": "decimalZero",
  "lower-alpha": "lowerLetter",
  "lower-latin": "lowerLetter",
  "upper-alpha": "upperLetter",
  "upper-latin": "upperLetter",
  "lower-roman": "lowerRoman",
  "upper-roman": "upperRoman",
};
const styled = /(?:^|;)\s*list-style(?:-type)?\s*:\s*(?<name>[a-z-]+)/i;

/** What a browser prints before each item of a list: `1.`, `b.`, `•`; nothing where the list says so. */
export function* itemMarks(list: Element): Generator<string> {
  if (lookOf(list).unmarked) return;
  const format = formatOf(list);
  let count = Number(list.properties["start"] ?? 1);
  for (const item of list.children) {
    if (item.type !== "element" || item.tagName !== "li") continue;
    count = Number(item.properties["value"] ?? count);
    yield format === null ? "•" : `${printCount(count, format)}.`;
    count++;
  }
}

/** Null for a list without numbers. */
function formatOf({ tagName, properties }: Element): CountFormat | null {
  if (tagName !== "ol") return null;
  const name = styled.exec(String(properties["style"] ?? ""))?.groups?.["name"];
  return formats[name ?? String(properties["type"] ?? "1")] ?? "decimal";
}
