import { type Line, lineFrom } from "./lines.ts";

/** A gap in a line that may lie between two columns, in sizes. */
export const wide = 1.6;
/** A list's mark stands apart from its words without being a column. */
const listMark = /^(?:[-–+*•◦▪●○■□➢✓·\uf000-\uf0ff]|\(?(?:\d+(?:\.\d+)*|\p{L}|[IVXLivxl]+)[.)/]?)$/u;

/** The parts of a line between wide gaps, from left to right; the line itself where there are none. */
export function fragmentsOf(line: Line): readonly Line[] {
  const cuts: number[] = [];
  for (let k = 1; k < line.words.length; k++) {
    const [a, b] = [line.words[k - 1], line.words[k]];
    if (a && b && b.left - a.right > wide * line.size && !(k === 1 && listMark.test(a.text))) cuts.push(k);
  }
  if (cuts.length === 0) return [line];
  const edges = [0, ...cuts, line.words.length];
  return edges.slice(1).map((end, k) => lineFrom(line.words.slice(edges[k], end)));
}
