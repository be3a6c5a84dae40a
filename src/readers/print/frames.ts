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
/** A line that fills so much of the page's width may show where it ends; a place counts where so many lines, and such a share of them, have it. */
const long = 0.45;
const shared = { right: { lines: 3, share: 0.15 }, left: { lines: 2, share: 0.1 } };

/** The edges of a page's running text, in points; null where its lines do not show the right one. */
export function frameOf(lines: readonly Line[], width: number): Frame | null {
  const wide = lines.filter((line) => line.right - line.left > width * long);
  const right = -outermost(
    wide.map((line) => -line.right),
    shared.right,
  );
  if (!Number.isFinite(right)) return null;
  const stretched = wide.filter((line) => Math.abs(line.right - right) < exact).length;
  return { left: leftOf(lines), right, shown: true, justified: stretched > wide.length / 2 };
}

/** The edges of a page whose lines end here and there: as wide as another page's text, or else with margins that are alike. `width` is the page's, in points. */
export function frameLike(lines: readonly Line[], width: number, like: Frame | null): Frame {
  const left = Math.min(width / 4, leftOf(lines));
  const right = like ? left + like.right - like.left : width - left;
  return { left, right: Math.max(right, ...lines.map((line) => line.right)), shown: false, justified: false };
}

/** Infinite where there are no lines. */
function leftOf(lines: readonly Line[]): number {
  const places = lines.map((line) => line.left);
  const edge = outermost(places, shared.left);
  return Number.isFinite(edge) ? edge : Math.min(...places);
}

/** The least place that enough lines share; infinite where there is none. */
function outermost(places: readonly number[], { lines, share }: Record<"lines" | "share", number>): number {
  const enough = Math.ceil(Math.max(lines, places.length * share));
  const sorted = [...places].sort((a, b) => a - b);
  const found = sorted.find((place, k) => (sorted[k + enough - 1] ?? Number.POSITIVE_INFINITY) - place < exact);
  return found ?? Number.POSITIVE_INFINITY;
}
