import { type Grid, gridsOf } from "../print/grids.ts";
import type { Rule } from "../print/page.ts";
import { faintBelow, inkBelow, type Picture, points } from "./picture.ts";

/** A stroke so long, in dots, is no part of a letter: a border, or a line under words. */
const long = { level: 150, upright: 80 };
/** A border is thinner than this; a stamp, a photograph or a dark edge of the page is not. */
const thick = 9;
/** Dots that may be missing in a border at one place, and the share of it that must be there. */
const gap = 8;
const whole = 0.8;

/** A table reaches over more of the page than this; a frame that is smaller is a stamp's. */
const wide = 0.4;

/** The lines that are drawn on a page, its tables, and the page without the lines. */
export function findRules(picture: Picture): { readonly rules: readonly Rule[]; readonly grids: readonly Grid[]; readonly bare: Picture } {
  const ink = faintBelow(picture, inkBelow(picture));
  const strokes = [...strokesOf(picture, ink, false), ...strokesOf(picture, ink, true)];
  const all = gridsOf(strokes.map(ruleOf)).filter((grid) => grid.right - grid.left > points(picture.width) * wide);
  const drawn = strokes.filter((stroke) => !stroke.upright || all.some((grid) => isIn(grid, ruleOf(stroke))));
  const grey = picture.grey.slice();
  for (const stroke of drawn) erase(grey, picture.width, stroke);
  return { rules: drawn.map(ruleOf), grids: all, bare: { ...picture, grey } };
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

function strokesOf(picture: Picture, ink: number, upright: boolean): Stroke[] {
  const { width, height, grey } = picture;
  const [lanes, length, by] = upright ? [width, height, width] : [height, width, 1];
  const least = upright ? long.upright : long.level;
  const strokes: Stroke[] = [];
  for (let lane = 0; lane < lanes; lane++) {
    const base = upright ? lane : lane * width;
    for (const { from, to } of runsOf(grey, { base, by, length }, ink, least)) strokes.push({ upright, lane, from, to });
  }
  return strokes.filter((stroke) => isThin(picture, ink, stroke));
}

/** A row or a column of the picture. */
interface Lane {
  readonly base: number;
  readonly by: number;
  readonly length: number;
}

/** Stretches of ink in a lane, small gaps in them filled, that have at least some length. */
function runsOf(grey: Uint8Array, { base, by, length }: Lane, ink: number, least: number): { from: number; to: number }[] {
  const runs: { from: number; to: number; dark: number }[] = [];
  let open = { from: 0, to: Number.NEGATIVE_INFINITY, dark: 0 };
  for (let k = 0; k < length; k++) {
    if ((grey[base + k * by] ?? 255) >= ink) continue;
    if (k - open.to > gap) {
      open = { from: k, to: k, dark: 0 };
      runs.push(open);
    }
    open.to = k;
    open.dark++;
  }
  return runs.filter(({ from, to, dark }) => to - from >= least && dark >= whole * (to - from));
}

/** Paper lies on both sides of most of it. */
function isThin({ width, height, grey }: Picture, ink: number, { upright, lane, from, to }: Stroke): boolean {
  let light = 0;
  const samples = 16;
  const dark = (across: number, along: number) => {
    if (across < 0 || across >= (upright ? width : height)) return true;
    return (grey[upright ? along * width + across : across * width + along] ?? 255) < ink;
  };
  for (let k = 0; k < samples; k++) {
    const along = Math.round(from + ((to - from) * (k + 0.5)) / samples);
    if (!dark(lane - thick, along) && !dark(lane + thick, along)) light++;
  }
  return light >= samples * 0.3;
}

function erase(grey: Uint8Array, width: number, { upright, lane, from, to }: Stroke): void {
  for (let k = from; k <= to; k++) {
    for (const across of [lane - 1, lane, lane + 1]) {
      const at = upright ? k * width + across : across * width + k;
      if (across >= 0 && at < grey.length) grey[at] = 255;
    }
  }
}
