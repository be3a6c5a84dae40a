/** Numbers from 0 under pairs of numbers, found without making anything: four places for each pair, so that they lie side by side. */
export interface PairTable {
  /** A pair, its number (-1 where the slot is free), and a place that fills the slot up. */
  cells: Int32Array;
  /** The slots less one; there are a power of two of them. */
  mask: number;
  count: number;
}

/** In pairs: what a table has room for at first. */
const room = 1 << 12;

export function pairTable(): PairTable {
  return { cells: cellsFor(room), mask: room * 2 - 1, count: 0 };
}

/** The number under a pair; -1 where there is none. */
export function under(table: PairTable, a: number, b: number): number {
  return table.cells[slotOf(table, a, b) + 2] ?? -1;
}

/** Puts a number under a pair that has none yet. */
export function put(table: PairTable, a: number, b: number, value: number): void {
  if (table.count * 2 > table.mask) widen(table);
  table.count++;
  fill(table, a, b, value);
}

function fill(table: PairTable, a: number, b: number, value: number): void {
  const slot = slotOf(table, a, b);
  const { cells } = table;
  cells[slot] = a;
  cells[slot + 1] = b;
  cells[slot + 2] = value;
}

function widen(table: PairTable): void {
  const { cells, mask } = table;
  table.cells = cellsFor(mask + 1);
  table.mask = mask * 2 + 1;
  for (let slot = 0; slot < cells.length; slot += 4)
    if (cells[slot + 2] !== -1) fill(table, cells[slot] ?? 0, cells[slot + 1] ?? 0, cells[slot + 2] ?? 0);
}

function cellsFor(pairs: number): Int32Array {
  return new Int32Array(pairs * 8).fill(-1);
}

/** Where the slot of a pair begins, or the free one where it would be. */
function slotOf({ cells, mask }: PairTable, a: number, b: number): number {
  const hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  let slot = ((hash ^ (hash >>> 15)) & mask) << 2;
  while (cells[slot + 2] !== -1 && (cells[slot] !== a || cells[slot + 1] !== b)) slot = (slot + 4) & ((mask << 2) | 3);
  return slot;
}
