import { type Line, lineFrom } from "./lines.ts";

/** A gap in a line that may lie between two columns, in sizes. */
const wide = 1.6;
/** A list's mark stands apart from its words without being a column. */
const listMark = /^(?:[-–+*•◦▪●○■□➢✓·\uf000-\uf0ff]|\(?(?:\d+(?:\.\d+)*|\p{L}|[IVXLivxl]+)[.)/]?)$/u;

/** What is printed at one height. */
export interface Row {
  readonly lines: readonly Line[];
  /** The parts between wide gaps, from left to right. */
  readonly parts: readonly Line[];
}

/** Bases nearer than that, in sizes, are not those of two lines of one column. */
const lineStep = 0.9;

/** The rows of a page: a line, or two that stand beside each other without being level, as in cells that are set to their middle. */
export function rowsOf(lines: readonly Line[]): Row[] {
  const rows: Row[] = [];
  for (let i = 0; i < lines.length; i++) {
    const [line, next] = [lines[i], lines[i + 1]];
    if (!line) continue;
    const parts = fragmentsOf(line);
    if (next && parts.length === 1 && areBeside(line, next) && fragmentsOf(next).length === 1) {
      rows.push({ lines: [line, next], parts: line.left < next.left ? [line, next] : [next, line] });
      i++;
    } else rows.push({ lines: [line], parts });
  }
  return rows;
}

function areBeside(a: Line, b: Line): boolean {
  const size = Math.min(a.size, b.size);
  return b.base - a.base < lineStep * size && Math.max(b.left - a.right, a.left - b.right) > wide * size;
}

/** The parts of a line between wide gaps, from left to right; the line itself where there are none. */
function fragmentsOf(line: Line): readonly Line[] {
  const cuts: number[] = [];
  for (let k = 1; k < line.words.length; k++) {
    const [a, b] = [line.words[k - 1], line.words[k]];
    if (a && b && b.left - a.right > wide * line.size && !(k === 1 && listMark.test(a.text))) cuts.push(k);
  }
  if (cuts.length === 0) return [line];
  const edges = [0, ...cuts, line.words.length];
  return edges.slice(1).map((end, k) => lineFrom(line.words.slice(edges[k], end)));
}
