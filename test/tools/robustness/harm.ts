import type { Gold } from "../gold.ts";
import type { Random } from "./random.ts";

/** A document that is made worse: its repaired text, and what a person would still read in it. */
export interface Sound {
  readonly name: string;
  readonly text: string;
  readonly gold: Gold;
}

export interface Harmed {
  /** What is given to the program; not composed where decomposition is the harm. */
  readonly text: string;
  readonly gold: Gold;
}

/** One way to make a document worse; null where the document has nothing that it could harm. */
export interface Harm {
  readonly name: string;
  /** The level as the table shows it. */
  readonly level: string;
  /** Each character stands where it stood, so copied values can be compared with the unharmed text at their places. */
  readonly inPlace: boolean;
  readonly apply: (sound: Sound, random: Random) => Harmed | null;
}

/** A stretch of a text, and what is written in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The text with all edits made; they are in order and do not touch. */
export function edited(text: string, edits: readonly Edit[]): string {
  let out = "";
  let from = 0;
  for (const { start, end, words } of edits) {
    out += text.slice(from, start) + words;
    from = end;
  }
  return out + text.slice(from);
}
