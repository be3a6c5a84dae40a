import { fragmentsOf, wide } from "./fragments.ts";
import type { Line } from "./lines.ts";

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
