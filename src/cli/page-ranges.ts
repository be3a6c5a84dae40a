import { InvalidArgumentError } from "commander";
import type { PageRange } from "../readers/reader.ts";

/** `1-3,7` as pages 1 to 3 and page 7. */
export function pageRanges(words: string): PageRange[] {
  return words.split(",").map((part) => {
    const [, first = "", last = first] = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*$/.exec(part) ?? [];
    const range = { from: Number(first), to: Number(last) };
    if (first === "" || range.from < 1 || range.to < range.from) throw new InvalidArgumentError("");
    return range;
  });
}
