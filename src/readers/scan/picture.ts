/** A page as a grey picture, row by row from the top left; 0 is black. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** Dots to the inch that pages are drawn with for recognition. */
export const dotsPerInch = 300;

/** Points (1/72 inch) of a number of dots. */
export function points(inDots: number): number {
  return (inDots * 72) / dotsPerInch;
}

/** Dots of a number of points. */
export function dots(inPoints: number): number {
  return Math.round((inPoints * dotsPerInch) / 72);
}

/** The darkness that parts ink from paper: the grey between the two classes that differ most (Otsu). */
export function inkBelow(picture: Picture): number {
  const counts = greysOf(picture);
  const size = counts.reduce((sum, n) => sum + n, 0);
  const total = counts.reduce((sum, n, value) => sum + n * value, 0);
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

/** How many dots have each grey; of a large picture some stand for all. */
function greysOf({ grey }: Picture): Uint32Array {
  const counts = new Uint32Array(256);
  const step = grey.length > 1_000_000 ? 23 : 1;
  for (let k = 0; k < grey.length; k += step) {
    const value = grey[k] ?? 255;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

/** The greys of a page: that of most of its paper, and how much darker its ink is. */
export interface Shades {
  readonly paper: number;
  readonly range: number;
}

/** Ink that differs less from paper is noise. */
const leastRange = 60;

export function shadesOf(picture: Picture): Shades {
  const ink = inkBelow(picture);
  const counts = greysOf(picture);
  let paper = 255;
  for (let level = ink; level < 256; level++) if ((counts[level] ?? 0) > (counts[paper] ?? 0)) paper = level;
  const dark = counts.subarray(0, ink);
  const total = dark.reduce((sum, n) => sum + n, 0);
  const mean = dark.reduce((sum, n, level) => sum + n * level, 0) / Math.max(1, total);
  return { paper, range: Math.max(leastRange, paper - mean) };
}
