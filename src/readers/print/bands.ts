import { type Line, lineFrom } from "./lines.ts";
import type { Word } from "./words.ts";

/** Two columns side by side. */
export interface Band {
  readonly gutter: Gutter;
  readonly left: readonly Line[];
  readonly right: readonly Line[];
  /** Index after its last row. */
  readonly end: number;
}

/** The strip that stays free between two columns. */
interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** A gap so wide, in sizes, lies between two columns even where it is the only one. */
const sure = 3;
/** What must stay free between two columns, in sizes. */
const free = 0.7;
/** A blank line, in the least step between two lines. */
const blankLine = 1.8;
/** A line further below the last of its column, in sizes, belongs to what comes after the columns. */
const apart = 2.4;

/** The two columns that begin at row `i`, which two rows show, or one that is parted widely; or null. Each row is the parts of a line between wide gaps. */
export function bandAt(rows: readonly (readonly Line[])[], i: number): Band | null {
  const first = rows[i] ?? [];
  const opening = widestGap(first);
  if (!opening) return null;
  const band = grow(rows, i, opening);
  const size = first[0]?.size ?? 0;
  const lone = opening.to - opening.from > sure * size && (Math.min(band.left.length, band.right.length) > 1 || isLabel(band.left[0]));
  return band.pairs > 1 || lone ? band : null;
}

function grow(rows: readonly (readonly Line[])[], i: number, opening: Gutter): Band & { readonly pairs: number } {
  const left: Line[] = [];
  const right: Line[] = [];
  let gutter = opening;
  let pairs = 0;
  let end = i;
  for (; end < rows.length; end++) {
    const sides = sidesOf(rows[end] ?? [], gutter);
    if (!sides || isBelow(sides, left, right)) break;
    gutter = sides.gutter;
    if (sides.left.length > 0) left.push(lineFrom(sides.left));
    if (sides.right.length > 0) right.push(lineFrom(sides.right));
    if (sides.left.length > 0 && sides.right.length > 0) pairs++;
  }
  return trimmed({ gutter, left, right, end, pairs }, end < rows.length);
}

/** Without the lines of the left column that are of what comes after the columns, where something does. */
function trimmed<B extends Band>(band: B, followed: boolean): B {
  const kept = followed ? keptOf(band.left, band.right) : band.left.length;
  return { ...band, left: band.left.slice(0, kept), end: band.end - (band.left.length - kept) };
}

/**
 * How many lines of the left column are of it: before a line across both, those behind a blank line below all of the right one are of what
 * comes after the columns (`THÔNG BÁO` at the left edge of a text lined up by blanks).
 */
function keptOf(left: readonly Line[], right: readonly Line[]): number {
  const floor = right[right.length - 1]?.base ?? Number.POSITIVE_INFINITY;
  const steps = [left, right].flatMap((lines) => lines.slice(1).map((line, k) => line.base - (lines[k]?.base ?? 0)));
  const step = Math.min(...steps.filter((one) => one > 0));
  const first = left.findIndex((line, k) => line.base > floor && line.base - Math.max(floor, left[k - 1]?.base ?? 0) > blankLine * step);
  return first < 0 ? left.length : first;
}

/** A label stands at the left of what it is for. */
function isLabel(line: Line | undefined): boolean {
  return line?.words[line.words.length - 1]?.text.endsWith(":") ?? false;
}

function widestGap(fragments: readonly Line[]): Gutter | null {
  const gaps = fragments.slice(1).map((fragment, k) => ({ from: fragments[k]?.right ?? 0, to: fragment.left }));
  return gaps.reduce<Gutter | null>((best, gap) => (best && best.to - best.from >= gap.to - gap.from ? best : gap), null);
}

interface Sides {
  readonly left: readonly Word[];
  readonly right: readonly Word[];
  readonly gutter: Gutter;
}

/** The words on both sides of a gutter, which they may narrow; null where some stand across it. */
function sidesOf(fragments: readonly Line[], gutter: Gutter): Sides | null {
  const middle = (gutter.from + gutter.to) / 2;
  const left = fragments.filter((f) => f.right < gutter.to && (f.left + f.right) / 2 < middle);
  const right = fragments.filter((f) => f.left > gutter.from && (f.left + f.right) / 2 >= middle);
  if (left.length + right.length < fragments.length) return null;
  const from = Math.max(gutter.from, ...left.map((f) => f.right));
  const to = Math.min(gutter.to, ...right.map((f) => f.left));
  if (to - from < free * (fragments[0]?.size ?? 0)) return null;
  return { left: left.flatMap((f) => f.words), right: right.flatMap((f) => f.words), gutter: { from, to } };
}

/** A line on the left alone, well below the last of its column. */
function isBelow({ left, right }: Sides, column: readonly Line[], other: readonly Line[]): boolean {
  const [word] = left;
  if (!word || right.length > 0) return false;
  const last = column[column.length - 1];
  return last ? word.base - last.base > apart * word.size : other.length > 0;
}
