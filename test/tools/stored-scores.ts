import type { Counts, Figures } from "./tally.ts";
import { figures } from "./tally.ts";

/** The figures of all seeds together, part by part, as they are kept beside the tests. */
export type StoredScores = Readonly<Record<string, Figures>>;

export const storedScores = "test/scores.json";

export function storable(parts: ReadonlyMap<string, Counts>): StoredScores {
  return Object.fromEntries([...parts].map(([part, counts]) => [part, figures(counts)]));
}
