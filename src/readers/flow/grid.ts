import type { FlowCell } from "./flow.ts";

/** A cell of a printed table, from its left to its right edge, in any unit of length. */
export interface PlacedCell {
  readonly left: number;
  readonly right: number;
  readonly blocks: FlowCell;
}

/** Columns of a table; where more would be needed its rows have nothing in common, and their cells are counted. */
const widest = 1000;

/**
 * Puts the cells of a table's rows into common columns: one for each place where cells begin. Places nearer than
 * `tolerance` are one. A cell over several columns fills the first, the others are empty.
 */
export function gridOf(rows: readonly (readonly PlacedCell[])[], tolerance: number): FlowCell[][] {
  const column = columnsOf(rows, tolerance);
  const drawn = new Set(column.values()).size;
  const width = drawn > widest ? rows.reduce((most, cells) => Math.max(most, cells.length), 0) : drawn;
  return rows.map((cells) => {
    const row: FlowCell[] = Array.from({ length: width }, () => []);
    cells.forEach(({ left, blocks }, i) => {
      const at = drawn > widest ? i : (column.get(left) ?? 0);
      const before = row[at] ?? [];
      row[at] = blocks ? [...before, ...blocks] : before.length > 0 ? before : null;
    });
    return row;
  });
}

/** For each column how many rows a cell goes on for below its own. */
export type Reach = readonly number[];

/** What is left of it a row further down. */
export function below(reach: Reach): number[] {
  return reach.map((rows) => Math.max(0, rows - 1));
}

/** Which column begins at each left edge. */
function columnsOf(rows: readonly (readonly PlacedCell[])[], tolerance: number): Map<number, number> {
  const edges = [...new Set(rows.flatMap((cells) => cells.map((cell) => cell.left)))].sort((a, b) => a - b);
  const columns = new Map<number, number>();
  let column = -1;
  let opened = Number.NEGATIVE_INFINITY;
  for (const edge of edges) {
    if (edge - opened > tolerance) {
      column++;
      opened = edge;
    }
    columns.set(edge, column);
  }
  return columns;
}
