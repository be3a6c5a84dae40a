import type { Passage } from "../doc.ts";
import { spansOf } from "../match/passage.ts";
import type { Edit } from "./edits.ts";
import type { PrivacyMode } from "./mode.ts";
import { type Detail, datesIn, documentNumbersIn, homesIn, personalNumbersIn } from "./personal-details.ts";

/** A passage that speaks of private persons. */
export interface Sensitive {
  readonly passage: Passage;
  /** An item of a case list. */
  readonly inCase: boolean;
}

/** What tells who somebody is, besides the name. */
export function detailEdits(passages: readonly Sensitive[], mode: PrivacyMode): Edit[] {
  return passages.flatMap(({ passage, inCase }) => {
    const details = mode === "redact" ? redacted(passage.text, inCase) : personalNumbersIn(passage.text);
    return details.flatMap((detail) => editsOf(passage, detail));
  });
}

function redacted(text: string, inCase: boolean): Detail[] {
  return [...personalNumbersIn(text), ...homesIn(text), ...documentNumbersIn(text), ...(inCase ? datesIn(text) : [])];
}

function editsOf(passage: Passage, { start, end, words }: Detail): Edit[] {
  return spansOf(passage, start, end).map((span, i) => ({ ...span, words: i === 0 ? words : "" }));
}
