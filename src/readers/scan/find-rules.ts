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

/** The lines that are drawn on a page, its tables, and the page without the lines. */
export function findRules(picture: Picture): { readonly rules: readonly Rule[]; readonly grids: readonly Grid[]; readonly bare: Picture } {
  const shades = shadesOf(picture);
  const strokes = [...strokesOf(picture, shades, false), ...strokesOf(turned(picture), shades, true)];
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
  const even = evened(picture);
  const strokes: Stroke[] = [];
  for (let lane = 0; lane < height; lane++)
    for (const { from, to } of runsOf(
      even,
      { lane, width, height, paper: paper - range * pale.beside, dark: paper - least / 2 },
      least,
      upright ? long.upright : long.level,
    ))
      if (isInked(picture, lane, from, to, paper - least / 2)) strokes.push({ upright, lane, from, to });
  return strokes;
}

/** Each row's dots as the mean of those around them. */
function evened({ width, height, grey }: Picture): Uint8Array {
  const even = new Uint8Array(grey.length).fill(255);
  const span = 2 * reach + 1;
  for (let y = 0; y < height; y++) {
    const row = y * width;
    let sum = 0;
    for (let x = 0; x < width; x++) {
      sum += grey[row + x] ?? 0;
      if (x >= span) sum -= grey[row + x - span] ?? 0;
      if (x >= span - 1) even[row + x - reach] = sum / span;
    }
  }
  return even;
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
  const sides = beside.filter((by) => lane >= by && lane + by < height).map((by) => by * width);
  const [near = 0, far = near] = sides;
  if (near === 0) return [];
  const isBetween = (at: number, by: number, light: number) => (even[at - by] ?? 0) >= light && (even[at + by] ?? 0) >= light;
  for (let at = own; at < own + width; at++) {
    const value = even[at] ?? 0;
    if (value > dark) continue;
    const light = Math.max(paper, value + least);
    if (!isBetween(at, near, light) && !isBetween(at, far, light)) continue;
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

/** Rows as columns. */
function turned({ width, height, grey }: Picture): Picture {
  const out = new Uint8Array(grey.length);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) out[x * height + y] = grey[y * width + x] ?? 255;
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
