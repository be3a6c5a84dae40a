import type { Line } from "./lines.ts";

/** The edges that a column's text is set between. */
export interface Frame {
  readonly left: number;
  readonly right: number;
}

/** The edges of a page's running text, or null where it has too little of it. */
export function frameOf(lines: readonly Line[], width: number): Frame | null {
  const long = lines.filter((line) => line.right - line.left > width * 0.45);
  if (long.length < 4) return null;
  const right = -outermost(long.map((line) => -line.right));
  return { left: outermost(lines.filter((line) => line.left < right).map((line) => line.left)), right };
}

/** The edges of a page with little text: its margins are taken to be alike. */
export function frameOfFew(lines: readonly Line[], width: number): Frame {
  const left = Math.min(width / 4, ...lines.map((line) => line.left));
  return { left, right: Math.max(width - left, ...lines.map((line) => line.right)) };
}

/** The least place that several lines share. */
function outermost(places: readonly number[]): number {
  const sorted = [...places].sort((a, b) => a - b);
  const enough = Math.max(2, Math.floor(places.length * 0.1));
  return sorted.find((place, k) => (sorted[k + enough - 1] ?? Number.POSITIVE_INFINITY) - place < 2) ?? sorted[0] ?? 0;
}
