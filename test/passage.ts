import type { Passage } from "../src/doc.ts";
import { passageOf } from "../src/match/passage.ts";

/** A text as one passage. */
export function passage(text: string): Passage {
  return passageOf(text, [{ start: 0, end: text.length, join: "" }]);
}
