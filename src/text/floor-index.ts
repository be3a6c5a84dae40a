import { firstIndex } from "./first-index.ts";

/** Index of the last of the ascending `starts` that is at most `offset`; 0 where none is. */
export function floorIndex(starts: readonly number[], offset: number): number {
  return Math.max(0, firstIndex(starts.length, (i) => (starts[i] ?? 0) > offset) - 1);
}
