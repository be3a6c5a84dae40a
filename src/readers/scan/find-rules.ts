import { type Grid, gridsOf } from "../print/grids.ts";
import type { Rule } from "../print/page.ts";
import { type Picture, points, type Shades, shadesOf } from "./picture.ts";

/** A stroke so long, in dots, is no part of a letter: a border, or a line under words. */
const long = { level: 150, upright: 80 };
/** How far beside a stroke, in dots, the paper must show again: near a hairline, further off where the border is thick. */
const beside = [5, 9] as const;
/**
 * Shares of the way from paper to ink: how much darker than what is beside it a stroke is at least, since a scanned hairline is pale; what
 * is still paper beside a stroke; and what is hardly darker than paper.
 */
const pale = { stroke: 0.1, beside: 0.22, noise: 0.11 };
/** Dots to each side along a stroke that are taken together, so that noise evens out. */
const reach = 5;
/** Dots that may be missing in a border at one place, where another crosses it, and the shares that must be there: evened, and dot by dot. */
const gap = 18;
const whole = { evened: 0.8, inked: 0.85 };

/** A table reaches over more of the page than this; a frame that is smaller is a stamp's. */
const wide = 0.4;
/** Of its borders, which may be pale in part, at least so much of the page's width is seen. */
const bordered = 0.15;

/** The lines that are drawn on a page, its tables, and the page without the lines. */
export function findRules(picture: Picture): { readonly rules: readonly Rule[]; readonly grids: readonly Grid[]; readonly bare: Picture } {
  const shades = shadesOf(picture);
  const level = strokesOf(picture, shades, false);
  const strokes = mayBorder(level, picture.width) ? [...level, ...strokesOf(turned(picture), shades, true)] : level;
  const all = gridsOf(strokes.map(ruleOf)).filter((grid) => grid.right - grid.left > points(picture.width) * wide);
  const drawn = strokes.filter((stroke) => !stroke.upright || all.some((grid) => isIn(grid, ruleOf(stroke))));
  const grey = picture.grey.slice();
  for (const stroke of drawn) erase(grey, picture.width, stroke);
  whiten(grey, shades);
  return { rules: drawn.map(ruleOf), grids: all, bare: { ...picture, grey } };
}

/** Makes what is nearly as light as the paper white: in the noise of blank paper words would be seen. */
function whiten(grey: Uint8Array, { paper, range }: Shades): void {
  const light = paper - range * pale.noise;
  for (let k = 0; k < grey.length; k++) if ((grey[k] ?? 255) >= light) grey[k] = 255;
}

/** Two level strokes at different heights are long enough for a table's upper and lower border; without them upright ones are not looked for. */
function mayBorder(level: readonly Stroke[], width: number): boolean {
  const lengths = new Map<number, number>();
  for (const { lane, from, to } of level) lengths.set(lane, (lengths.get(lane) ?? 0) + to - from);
  const lanes = [...lengths].flatMap(([lane, length]) => (length > width * bordered ? lane : []));
  return Math.max(...lanes) - Math.min(...lanes) > gap;
}

function ruleOf({ upright, lane, from, to }: Stroke): Rule {
  return { upright, at: points(lane), from: points(from), to: points(to) };
}

function isIn(grid: Grid, { at, from, to }: Rule): boolean {
  return at > grid.left - 4 && at < grid.right + 4 && to > grid.top && from < grid.bottom;
}

/** A run of ink along a row or a column. */
interface Stroke {
  readonly upright: boolean;
  readonly lane: number;
  readonly from: number;
  readonly to: number;
}

/** The level strokes of a picture; its upright ones where the picture is turned, so that rows are columns. */
function strokesOf(picture: Picture, { paper, range }: Shades, upright: boolean): Stroke[] {
  const { width, height } = picture;
  const least = range * pale.stroke;
  const dark = paper - least / 2;
  const length = upright ? long.upright : long.level;
  const { even, counts } = evened(picture, dark);
  const strokes: Stroke[] = [];
  for (let lane = 0; lane < height; lane++) {
    if ((counts[lane] ?? 0) < whole.evened * length) continue;
    for (const { from, to } of runsOf(even, { lane, width, height, paper: paper - range * pale.beside, dark }, least, length))
      if (isInked(picture, lane, from, to, dark)) strokes.push({ upright, lane, from, to });
  }
  return strokes;
}

/** Each row's dots as the mean of those around them, and how many of each row are dark. */
function evened({ width, height, grey }: Picture, dark: number): { readonly even: Uint8Array; readonly counts: Uint32Array } {
  const even = new Uint8Array(grey.length);
  const counts = new Uint32Array(height);
  const span = 2 * reach + 1;
  const means = Uint8Array.from({ length: 255 * span + 1 }, (_, sum) => sum / span);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    let sum = 0;
    let count = 0;
    even.fill(255, row, row + reach);
    for (let at = row; at < row + span - 1; at++) sum += grey[at] ?? 0;
    for (let at = row + span - 1; at < row + width; at++) {
      sum += grey[at] ?? 0;
      const mean = means[sum] ?? 0;
      even[at - reach] = mean;
      if (mean <= dark) count++;
      sum -= grey[at - span + 1] ?? 0;
    }
    even.fill(255, row + width - reach, row + width);
    counts[y] = count;
  }
  return { even, counts };
}

interface Lane {
  /** What is lighter is paper, and what is darker may be a stroke. */
  readonly paper: number;
  readonly dark: number;
  readonly lane: number;
  readonly width: number;
  readonly height: number;
}

/** Stretches of a row that are darker than the rows above and below, small gaps in them filled, that have at least some length. */
function runsOf(
  even: Uint8Array,
  { lane, width, height, paper, dark }: Lane,
  least: number,
  length: number,
): { from: number; to: number }[] {
  const runs: { from: number; to: number; dark: number }[] = [];
  let open = { from: 0, to: Number.NEGATIVE_INFINITY, dark: 0 };
  const own = lane * width;
  const [near, far] = beside.filter((by) => lane >= by && lane + by < height).map((by) => by * width);
  if (near === undefined) return [];
  const [most, light] = [Math.floor(dark), Math.ceil(paper)];
  const isBetween = (at: number, by: number, value: number) =>
    Math.min(even[at - by] ?? 0, even[at + by] ?? 0) >= Math.max(light, value + least);
  for (let at = own, end = own + width; at < end; at++) {
    const value = even[at] ?? 0;
    if (value > most) continue;
    if (!isBetween(at, near, value) && !isBetween(at, far ?? near, value)) continue;
    const x = at - own;
    if (x - open.to > gap) {
      open = { from: x, to: x, dark: 0 };
      runs.push(open);
    }
    open.to = x;
    open.dark++;
  }
  return runs.filter(({ from, to, dark }) => to - from >= length && dark >= whole.evened * (to - from));
}

/** Almost every dot of a border is darker than paper; between the feet of letters that stand on one line paper shows. */
function isInked({ width, grey }: Picture, lane: number, from: number, to: number, below: number): boolean {
  const own = lane * width;
  let dark = 0;
  for (let x = from; x <= to; x++) {
    const around = (grey[own + x - 1] ?? 255) + (grey[own + x] ?? 255) + (grey[own + x + 1] ?? 255);
    if (around < 3 * below) dark++;
  }
  return dark >= whole.inked * (to - from + 1);
}

/** Rows as columns; some rows at a time, so that what is written to lies close together. */
function turned({ width, height, grey }: Picture): Picture {
  const out = new Uint8Array(grey.length);
  const some = 32;
  for (let top = 0; top < height; top += some) {
    const bottom = Math.min(height, top + some);
    for (let x = 0; x < width; x++) {
      const column = x * height;
      for (let y = top; y < bottom; y++) out[column + y] = grey[y * width + x] ?? 0;
    }
  }
  return { width: height, height: width, grey: out };
}

function erase(grey: Uint8Array, width: number, { upright, lane, from, to }: Stroke): void {
  for (let k = from; k <= to; k++) {
    for (const across of [lane - 1, lane, lane + 1]) {
      const at = upright ? k * width + across : across * width + k;
      if (across >= 0 && at < grey.length) grey[at] = 255;
    }
  }
}
