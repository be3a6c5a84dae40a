import { type Grid, gridsOf } from "../print/grids.ts";
import type { Rule } from "../print/page.ts";
import { type Picture, points } from "./picture.ts";
import { type Shades, shadesOf } from "./shades.ts";
import { type Stroke, strokesOf } from "./strokes.ts";

/** What is darker than paper by less than this share of the way to ink is noise. */
const noise = 0.11;
/** Dots between two heights at which a table may have a border. */
const apart = 18;
/** Dots beyond the end of a stroke in which the stroke that it meets there is not told from it. */
const crossing = 8;
/** A table reaches over more of the page than this; a frame that is smaller is a stamp's. */
const wide = 0.4;
/** Of its borders, which may be pale in part, at least so much of the page's width is seen. */
const bordered = 0.15;
/** Points beside a table in which an upright stroke is still its border. */
const beside = 4;

/** The lines that are drawn on a page and its tables, in points, and the page without the lines. */
export function findRules(picture: Picture): { readonly rules: readonly Rule[]; readonly grids: readonly Grid[]; readonly bare: Picture } {
  const shades = shadesOf(picture);
  const level = strokesOf(picture, shades, false);
  const strokes = mayBorder(level, picture.width) ? [...level, ...strokesOf(picture, shades, true)] : level;
  const grids = gridsOf(strokes.map(ruleOf)).filter((grid) => grid.right - grid.left > points(picture.width) * wide);
  const drawn = strokes.filter((stroke) => !stroke.upright || grids.some((grid) => isIn(grid, ruleOf(stroke))));
  const bare = { ...picture, grey: whitened(picture.grey, shades) };
  for (const stroke of drawn) erase(bare, stroke);
  return { rules: drawn.map(ruleOf), grids, bare };
}

/** What is nearly as light as the paper is white there: in the noise of blank paper words would be seen. */
function whitened(grey: Uint8Array, { paper, range }: Shades): Uint8Array {
  const light = Math.ceil(paper - range * noise);
  const out = grey.slice();
  for (let k = 0; k < out.length; k++) if ((out[k] ?? 0) >= light) out[k] = 255;
  return out;
}

/** Two level strokes at different heights are long enough for a table's upper and lower border; without them upright ones are not looked for. */
function mayBorder(level: readonly Stroke[], width: number): boolean {
  const lengths = new Map<number, number>();
  for (const { lane, from, to } of level) lengths.set(lane, (lengths.get(lane) ?? 0) + to - from);
  const lanes = [...lengths].flatMap(([lane, length]) => (length > width * bordered ? lane : []));
  return Math.max(...lanes) - Math.min(...lanes) > apart;
}

function ruleOf({ upright, lane, from, to }: Stroke): Rule {
  return { upright, at: points(lane), from: points(from), to: points(to) };
}

function isIn(grid: Grid, { at, from, to }: Rule): boolean {
  return at > grid.left - beside && at < grid.right + beside && to > grid.top && from < grid.bottom;
}

/** Beyond its ends too: what is left where borders cross is read as a sign. */
function erase({ grey, width, height }: Picture, { upright, lane, from, to }: Stroke): void {
  const [lanes, length] = upright ? [width, height] : [height, width];
  const [first, last] = [Math.max(0, from - crossing), Math.min(length - 1, to + crossing)];
  for (const across of [lane - 1, lane, lane + 1]) {
    if (across < 0 || across >= lanes) continue;
    for (let k = first; k <= last; k++) grey[upright ? k * width + across : across * width + k] = 255;
  }
}
