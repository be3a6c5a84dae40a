import type { Offsets } from "../doc.ts";
import { floorIndex } from "./floor-index.ts";

/** The way back over two steps: `last` leads to the text between, `first` from there to the source. */
export function chain(last: Offsets, first: Offsets): Offsets {
  if (first.at.length === 1) return last;
  const at: number[] = [];
  const from: number[] = [];
  last.at.forEach((start, k) => {
    const between = last.from[k] ?? 0;
    const length = (last.at[k + 1] ?? Number.POSITIVE_INFINITY) - start;
    for (let i = floorIndex(first.at, between); i < first.at.length; i++) {
      const begin = Math.max(first.at[i] ?? 0, between);
      if (begin >= between + length) break;
      at.push(start + begin - between);
      from.push((first.from[i] ?? 0) + begin - (first.at[i] ?? 0));
    }
  });
  return { at, from };
}
