/** A stream of numbers in [0, 1) that is the same for the same seed (mulberry32). */
export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** About `share` of the items, at least one where there are any, in their order. */
export function pick<T>(items: readonly T[], share: number, random: Random): T[] {
  const count = Math.min(items.length, Math.max(1, Math.round(items.length * share)));
  const marks = items.map((item, i) => ({ item, i, rank: random() })).sort((a, b) => a.rank - b.rank);
  return marks
    .slice(0, count)
    .sort((a, b) => a.i - b.i)
    .map(({ item }) => item);
}
