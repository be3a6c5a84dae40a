import type { Line } from "./lines.ts";

/** The edges that a column's text is set between. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  /** Lines show the right edge by ending at it; else it is only likely. */
  readonly shown: boolean;
  /** Most lines end at the right edge: they are stretched to it. */
  readonly justified: boolean;
}

/** Lines that end at one place to the point are set to an edge. */
const exact = 1.5;

/** The edges of a page's running text; null where its lines do not show the right one. */
export function frameOf(lines: readonly Line[], width: number): Frame | null {
  const long = lines.filter((line) => line.right - line.left > width * 0.45);
  const right = -outermost(
    long.map((line) => -line.right),
    Math.max(3, long.length * 0.15),
  );
  if (!Number.isFinite(right)) return null;
  const stretched = long.filter((line) => Math.abs(line.right - right) < exact).length;
  return { left: leftOf(lines), right, shown: true, justified: stretched > long.length / 2 };
}

/** The edges of a page whose lines end here and there: as wide as another page's text, or else with margins that are alike. */
export function frameLike(lines: readonly Line[], width: number, like: Frame | null): Frame {
  const left = Math.min(width / 4, leftOf(lines));
  const right = like ? left + like.right - like.left : width - left;
  return { left, right: Math.max(right, ...lines.map((line) => line.right)), shown: false, justified: false };
}

function leftOf(lines: readonly Line[]): number {
  const places = lines.map((line) => line.left);
  const shared = outermost(places, Math.max(2, places.length * 0.1));
  return Number.isFinite(shared) ? shared : Math.min(...places);
}

/** The least place that enough lines share; infinite where there is none. */
function outermost(places: readonly number[], enough: number): number {
  const sorted = [...places].sort((a, b) => a - b);
  const found = sorted.find((place, k) => (sorted[k + Math.ceil(enough) - 1] ?? Number.POSITIVE_INFINITY) - place < exact);
  return found ?? Number.POSITIVE_INFINITY;
}
