/** A value of a gold file: itself, or several that are all right. */
export type Wanted<T> = T | { readonly anyOf: readonly T[] };

export function options<T>(wanted: Wanted<T>): readonly T[] {
  const several = typeof wanted === "object" && wanted !== null && "anyOf" in wanted && Array.isArray(wanted.anyOf);
  return several ? (wanted as { anyOf: readonly T[] }).anyOf : [wanted as T];
}

/** Words without what does not count: case, kinds of quotation marks and dashes, white space, marks at both ends. */
export function plain(words: unknown): string {
  return String(words ?? "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[“”„"‘’']/g, "'")
    .replace(/[–—−]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/\s*-\s*/g, "-")
    .replace(/^[\s.;:,-]+|[\s.;:,/]+$/g, "");
}

interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

function bag(words: string): Bag {
  const all = words.split(/[\s.,;:()]+/).filter((word) => word !== "");
  const counts = new Map<string, number>();
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: all.length };
}

/** Share of words that two bags have in common (Dice). */
function likeness(a: Bag, b: Bag): number {
  if (a.size === 0 && b.size === 0) return 1;
  let shared = 0;
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0);
  return (2 * shared) / (a.size + b.size);
}

export function alike(a: string, b: string): number {
  return likeness(bag(a), bag(b));
}

export function same(wanted: Wanted<unknown>, got: unknown): boolean {
  return options(wanted).some((one) => {
    if (one === got) return true;
    if (one == null || got == null) return one == null && got == null;
    return plain(one) === plain(got);
  });
}

export function close(wanted: Wanted<unknown>, got: unknown, floor: number): boolean {
  return options(wanted).some((one) => {
    if (one == null || got == null) return one == null && got == null;
    return alike(plain(one), plain(got)) >= floor;
  });
}

export function overlaps(wanted: Wanted<unknown>, got: unknown): boolean {
  const b = plain(got);
  return options(wanted).some((one) => {
    const a = plain(one);
    return a.includes(b) || b.includes(a) || alike(a, b) >= 0.5;
  });
}

/** Pairs of indices whose texts are at least `floor` alike: best pairs first, each index once, in order of the first. */
export function align(wanted: readonly Wanted<string>[], got: readonly string[], floor: number): [number, number][] {
  const left = wanted.map((one) => options(one).map((words) => bag(plain(words))));
  const right = got.map((words) => bag(plain(words)));
  const scored: { score: number; i: number; j: number }[] = [];
  for (const [i, choices] of left.entries()) {
    for (const [j, other] of right.entries()) {
      const score = Math.max(...choices.map((choice) => likeness(choice, other)));
      const apart = Math.abs(i / (left.length || 1) - j / (right.length || 1));
      if (score >= floor) scored.push({ score: score - apart * 1e-3, i, j });
    }
  }
  scored.sort((x, y) => y.score - x.score);
  const takenLeft = new Set<number>();
  const takenRight = new Set<number>();
  const pairs: [number, number][] = [];
  for (const { i, j } of scored) {
    if (takenLeft.has(i) || takenRight.has(j)) continue;
    takenLeft.add(i);
    takenRight.add(j);
    pairs.push([i, j]);
  }
  return pairs.sort((x, y) => x[0] - y[0]);
}

export function oneLine(words: unknown): string {
  return String(words).replace(/\s+/g, " ").slice(0, 160);
}

/** The first words of a text, to know it by. */
export function opening(wanted: Wanted<unknown>): string {
  return oneLine(options(wanted)[0] ?? "").slice(0, 60);
}
