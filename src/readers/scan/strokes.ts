import type { Picture } from "./picture.ts";
import type { Shades } from "./shades.ts";

/** A stroke so long, in dots, is no part of a letter: a border, or a line under words. */
const long = { level: 150, upright: 80 };
/** How far beside a stroke, in dots, the paper must show again: near a hairline, further off where the border is thick. */
const beside = [5, 9] as const;
/** Shares of the way from paper to ink: how much darker than what is beside it a stroke is at least, since a scanned hairline is pale; and what is still paper beside a stroke. */
const pale = { stroke: 0.1, beside: 0.22 };
/** Dots along a stroke that are one block, and dots of the three blocks that are taken together, so that noise evens out. */
const block = 4;
const together = 3 * block;
/** Blocks that may be missing in a border at one place, where another crosses it, and the shares that must be there: of blocks, and of dots. */
const gap = 5;
const whole = { evened: 0.8, inked: 0.85 };

/** A run of ink along a row or a column, in dots. */
export interface Stroke {
  readonly upright: boolean;
  readonly lane: number;
  readonly from: number;
  readonly to: number;
}

/** The level strokes of a picture, or its upright ones. */
export function strokesOf(picture: Picture, { paper, range }: Shades, upright: boolean): Stroke[] {
  const least = range * pale.stroke;
  const dark = paper - least / 2;
  const length = upright ? long.upright : long.level;
  const lanes = upright ? columnsOf(picture) : rowsOf(picture);
  const bounds = {
    least: Math.ceil(least * together),
    dark: Math.floor(dark * together),
    paper: Math.ceil((paper - range * pale.beside) * together),
  };
  const counts = even(lanes, bounds.dark);
  const strokes: Stroke[] = [];
  for (let lane = 0; lane < lanes.count; lane++) {
    if ((counts[lane] ?? 0) * block < whole.evened * length) continue;
    for (const run of runsOf(lanes, lane, bounds, length / block)) {
      const stroke = inked(picture, { upright, lane, from: run.from * block, to: run.to * block + block - 1 }, dark);
      if (stroke) strokes.push(stroke);
    }
  }
  return strokes;
}

/** A picture's rows or columns, each as the greys of its blocks. */
interface Lanes {
  readonly count: number;
  readonly blocks: number;
  readonly greys: Uint16Array;
}

function rowsOf({ width, height, grey }: Picture): Lanes {
  const blocks = Math.floor(width / block);
  const greys = new Uint16Array(blocks * height);
  for (let y = 0, out = 0; y < height; y++)
    for (let at = y * width, end = at + blocks * block; at < end; at += block)
      greys[out++] = (grey[at] ?? 0) + (grey[at + 1] ?? 0) + (grey[at + 2] ?? 0) + (grey[at + 3] ?? 0);
  return { count: height, blocks, greys };
}

/** Some rows of blocks at a time, so that what is written to lies close together. */
function columnsOf({ width, height, grey }: Picture): Lanes {
  const blocks = Math.floor(height / block);
  const greys = new Uint16Array(blocks * width);
  const some = 16;
  for (let first = 0; first < blocks; first += some) {
    const last = Math.min(blocks, first + some);
    for (let x = 0; x < width; x++) {
      let at = first * block * width + x;
      for (let out = x * blocks + first, end = x * blocks + last; out < end; out++, at += block * width)
        greys[out] = (grey[at] ?? 0) + (grey[at + width] ?? 0) + (grey[at + 2 * width] ?? 0) + (grey[at + 3 * width] ?? 0);
    }
  }
  return { count: width, blocks, greys };
}

/** Adds to each block its neighbours, the outermost being none; gives how many blocks of each lane are dark. */
function even({ count, blocks, greys }: Lanes, dark: number): Uint32Array {
  const counts = new Uint32Array(count);
  for (let lane = 0; lane < count; lane++) {
    const [first, last] = [lane * blocks, (lane + 1) * blocks - 1];
    let found = 0;
    let before = greys[first] ?? 0;
    let own = greys[first + 1] ?? 0;
    for (let at = first + 1; at < last; at++) {
      const next = greys[at + 1] ?? 0;
      const sum = before + own + next;
      greys[at] = sum;
      if (sum <= dark) found++;
      before = own;
      own = next;
    }
    greys[first] = greys[last] = 0xffff;
    counts[lane] = found;
  }
  return counts;
}

/** Sums of the dots that are taken together: what is lighter than `paper` is paper, what is darker than `dark` may be a stroke. */
interface Bounds {
  readonly least: number;
  readonly paper: number;
  readonly dark: number;
}

/** Stretches of a lane that are darker than the lanes beside it, small gaps in them filled, that have at least some length. */
function runsOf({ count, blocks, greys }: Lanes, lane: number, { least, paper, dark }: Bounds, length: number) {
  const [near, far] = beside.filter((by) => lane >= by && lane + by < count).map((by) => by * blocks);
  if (near === undefined) return [];
  const runs: { from: number; to: number; dark: number }[] = [];
  let open = { from: 0, to: Number.NEGATIVE_INFINITY, dark: 0 };
  const own = lane * blocks;
  for (let k = 0; k < blocks; k++) {
    const value = greys[own + k] ?? 0;
    if (value > dark) continue;
    const light = Math.max(paper, value + least);
    if (!isBetween(greys, own + k, near, light) && !isBetween(greys, own + k, far ?? near, light)) continue;
    if (k - open.to > gap) {
      open = { from: k, to: k, dark: 0 };
      runs.push(open);
    }
    open.to = k;
    open.dark++;
  }
  return runs.filter((run) => run.to - run.from >= length && run.dark >= whole.evened * (run.to - run.from));
}

function isBetween(greys: Uint16Array, at: number, by: number, light: number): boolean {
  return (greys[at - by] ?? 0) >= light && (greys[at + by] ?? 0) >= light;
}

/** Without its blurred ends; null where it is no border: almost every dot of one is darker than paper, while between the feet of letters that stand on one line paper shows. */
function inked({ width, grey }: Picture, { upright, lane, from, to }: Stroke, below: number): Stroke | null {
  const step = upright ? width : 1;
  const own = upright ? lane : lane * width;
  let [dark, first, last] = [0, to, from];
  for (let k = from, at = own + from * step; k <= to; k++, at += step) {
    const around = (grey[at - step] ?? 255) + (grey[at] ?? 255) + (grey[at + step] ?? 255);
    if (around >= 3 * below) continue;
    dark++;
    first = Math.min(first, k);
    last = k;
  }
  return dark >= whole.inked * (last - first + 1) ? { upright, lane, from: first, to: last } : null;
}
