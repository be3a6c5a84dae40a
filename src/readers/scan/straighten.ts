import type { Picture } from "./picture.ts";
import { inkBelow } from "./shades.ts";

/** Pages are scanned at most so far from straight, in degrees. */
const most = 3;
/** Less than this is straight. */
const least = 0.05;
/** How far about the angle that was found before it is looked on, and by how much each time, in degrees. */
const searches = { whole: { about: most, by: 0.5 }, near: { about: 0.4, by: 0.1 }, exact: { about: 0.06, by: 0.03 } } as const;
/** One dot of so many is looked at across and down: few to find about how a page lies, more rows to find it out. */
const steps = { coarse: { x: 4, y: 4 }, fine: { x: 8, y: 1 } } as const;
type Step = Record<"x" | "y", number>;

/** Turns a page about its middle so that its lines are level; its size stays. */
export function straighten(picture: Picture): Picture {
  const angle = skewOf(picture);
  return Math.abs(angle) < least ? picture : turned(picture, angle);
}

/** How many degrees the lines fall to the right: at the true angle the ink of each line falls into the fewest rows. */
export function skewOf(picture: Picture): number {
  const ink = inkBelow(picture);
  const coarse = sharpest(inkOf(picture, ink, steps.coarse), picture, 0, searches.whole);
  const inked = inkOf(picture, ink, steps.fine);
  const fine = sharpest(inked, picture, coarse, searches.near);
  return sharpest(inked, picture, fine, searches.exact);
}

/** Where there is ink, in the order of the rows. */
interface Inked {
  readonly xs: Uint16Array;
  readonly ys: Uint16Array;
  readonly step: Step;
}

function inkOf({ width, height, grey }: Picture, ink: number, step: Step): Inked {
  const room = Math.ceil(width / step.x) * Math.ceil(height / step.y);
  const [xs, ys] = [new Uint16Array(room), new Uint16Array(room)];
  let count = 0;
  for (let y = 0; y < height; y += step.y)
    for (let x = 0; x < width; x += step.x)
      if ((grey[y * width + x] ?? 255) < ink) {
        xs[count] = x;
        ys[count] = y;
        count++;
      }
  return { xs: xs.subarray(0, count), ys: ys.subarray(0, count), step };
}

/** The angle near `middle` at which the rows of ink are the sharpest. */
function sharpest(inked: Inked, picture: Picture, middle: number, { about, by }: Record<"about" | "by", number>): number {
  let best = 0;
  let sharp = -1;
  for (let angle = middle - about; angle <= middle + about + by / 2; angle += by) {
    const found = sharpness(inked, picture, angle);
    if (found > sharp) {
      sharp = found;
      best = angle;
    }
  }
  return best;
}

/** The sum of the squares of the ink in each row: the fewer rows hold it all, the larger. */
function sharpness({ xs, ys, step }: Inked, { width, height }: Picture, angle: number): number {
  const slope = Math.tan((angle * Math.PI) / 180);
  const shift = Math.ceil(Math.abs(slope) * width);
  const rows = new Uint32Array(Math.ceil((height + 2 * shift) / step.y) + 1);
  // Half a row is added: cutting off what follows the point then rounds.
  const [down, across, first] = [1 / step.y, slope / step.y, shift / step.y + 0.5];
  for (let k = 0; k < xs.length; k++) {
    const row = ((ys[k] ?? 0) * down - (xs[k] ?? 0) * across + first) | 0;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  return rows.reduce((sum, n) => sum + n * n, 0);
}

/** Each dot is mixed from the four that it falls between, in steps of 1/256 dot: the nearest alone would break strokes into stairs, which are misread. */
function turned({ width, height, grey }: Picture, angle: number): Picture {
  const radians = (angle * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(radians) * 256, Math.cos(radians) * 256];
  const out = new Uint8Array(grey.length).fill(255);
  const [cx, cy] = [(width - 1) / 2, (height - 1) / 2];
  for (let y = 0; y < height; y++) {
    // Half a step is added once for each row: cutting off what follows the point then rounds.
    const fromX = cx * 256 - cx * cosine - (y - cy) * sine + 0.5;
    const fromY = cy * 256 - cx * sine + (y - cy) * cosine + 0.5;
    for (let x = 0, to = y * width; x < width; x++, to++) {
      const sx = (fromX + x * cosine) | 0;
      const sy = (fromY + x * sine) | 0;
      const left = sx >> 8;
      const top = sy >> 8;
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      const at = top * width + left;
      const above = mixed(grey[at] ?? 0, grey[at + 1] ?? 0, sx & 255);
      const below = mixed(grey[at + width] ?? 0, grey[at + width + 1] ?? 0, sx & 255);
      out[to] = (mixed(above, below, sy & 255) + 32768) >> 16;
    }
  }
  return { width, height, grey: out };
}

/** Two greys, the second so many parts of 256; times 256. */
function mixed(first: number, second: number, part: number): number {
  return first * 256 + (second - first) * part;
}
