import type { Talk } from "../messages/talk.ts";
import type { PageRange } from "../readers/reader.ts";
import { refused } from "./option-values.ts";

/** `1-3,7` as pages 1 to 3 and page 7. */
export function pageRanges(talk: Talk): (words: string) => PageRange[] {
  return (words) =>
    words.split(",").map((part) => {
      const [, first = "", last = first] = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*$/.exec(part) ?? [];
      const range = { from: Number(first), to: Number(last) };
      if (first === "" || range.from < 1 || range.to < range.from) throw refused(talk.say("allowed-pages"));
      return range;
    });
}
