import type { Picture } from "./picture.ts";

/** The greys of a page: that of most of its paper, and how much darker its ink is. */
export interface Shades {
  readonly paper: number;
  readonly range: number;
}

/** Ink that differs less from paper is noise. */
const leastRange = 60;
/** Of a picture with more dots than that, one dot in so many stands for all: a prime, so that no column is left out. */
const large = 1_000_000;
const sampled = 23;

/** The grey below which a dot is ink: the one between the two classes that differ most (Otsu, 1979). */
export function inkBelow(picture: Picture): number {
  return parting(greysOf(picture));
}

/** The shades of a page, from 0 (black) to 255. */
export function shadesOf(picture: Picture): Shades {
  const counts = greysOf(picture);
  const ink = parting(counts);
  let paper = 255;
  for (let level = ink; level < 256; level++) if ((counts[level] ?? 0) > (counts[paper] ?? 0)) paper = level;
  const dark = counts.subarray(0, ink);
  const total = dark.reduce((sum, n) => sum + n, 0);
  const mean = dark.reduce((sum, n, level) => sum + n * level, 0) / Math.max(1, total);
  return { paper, range: Math.max(leastRange, paper - mean) };
}

/** The middle of the scale where all dots have one grey. */
function parting(counts: Uint32Array): number {
  const size = counts.reduce((sum, n) => sum + n, 0);
  const total = counts.reduce((sum, n, level) => sum + n * level, 0);
  let best = 128;
  let most = -1;
  let below = 0;
  let weight = 0;
  for (let level = 0; level < 256; level++) {
    below += counts[level] ?? 0;
    weight += (counts[level] ?? 0) * level;
    const above = size - below;
    if (below === 0 || above === 0) continue;
    const between = below * above * (weight / below - (total - weight) / above) ** 2;
    if (between > most) {
      most = between;
      best = level + 1;
    }
  }
  return best;
}

/** How many dots have each grey. */
function greysOf({ grey }: Picture): Uint32Array {
  const counts = new Uint32Array(256);
  const step = grey.length > large ? sampled : 1;
  for (let k = 0; k < grey.length; k += step) {
    const value = grey[k] ?? 255;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
