/** A row of a unit's list, as the alignment sees it. */
export interface RowFact {
  /** Place in the order of printing; items of one printed row share it. */
  readonly position: number;
  readonly number: number | null;
  readonly folded: string;
}

/** A unit's label, printed beside one or more rows. */
export interface LabelFact {
  readonly positions: readonly number[];
  /** The label's own running number, which shows where a label was lost. */
  readonly ordinal: number | null;
  /** The words that tell this unit from others; they recur in its rows. */
  readonly core: string;
}

/** Rows `[start, end)` under one label, or under a label that the print lost. */
export interface Group {
  readonly start: number;
  readonly end: number;
  readonly label: number | null;
}

const longest = 40;
const band = 60;
/** No run is followed further; lists that count on beyond it are cut. */
const furthest = 400;
const cost = {
  missing: 1,
  repeated: 2.5,
  restart: 4,
  tooMany: 3,
  unknown: 0.1,
  row: 0.7,
  unlabelled: 4,
  lostLabel: 1,
  emptyLabel: 6,
  size: 0.35,
  affinity: 1.2,
};

/**
 * Assigns labels to runs of rows, jointly over the whole list and in order: each run's numbers should go 1, 2, 3 …, each label
 * should stand beside its run, runs tend to have one length. Linear in rows × labels within reach × run length.
 */
export function alignGroups(rows: readonly RowFact[], labels: readonly LabelFact[]): Group[] {
  const list: Alignment = { rows, labels, size: usualSize(rows), affinity: affinities(labels) };
  const width = labels.length + 1;
  const table = newTable(rows.length, width);
  for (let i = 0; i <= rows.length; i++) {
    const near = nearby(labels, rows[Math.min(i, rows.length - 1)]?.position ?? 0);
    for (let j = near.start; j <= near.end; j++) {
      const from = i * width + j;
      if (!table.reached(from)) continue;
      if (j < labels.length) table.relax(from + 1, cost.emptyLabel, from);
      eachRun(list, i, j, (length, labelled, unlabelled) => {
        const end = from + length * width;
        table.relax(end, unlabelled, from);
        if (labelled !== null) table.relax(end + 1, labelled, from);
      });
    }
  }
  return trace(table.back, rows.length, width);
}

/** How many labels may have been used at a row: those far behind it must have been, those far ahead of it not. */
function nearby(labels: readonly LabelFact[], position: number): { start: number; end: number } {
  const start = labels.findIndex((label) => (label.positions.at(-1) ?? 0) >= position - band);
  const end = labels.findIndex((label) => (label.positions[0] ?? 0) > position + band);
  return { start: start < 0 ? labels.length : start, end: end < 0 ? labels.length : end };
}

/** The cheapest way to each state (rows dealt with, labels used), and the state that it came from. */
function newTable(rows: number, width: number) {
  const best = new Float64Array((rows + 1) * width).fill(Number.POSITIVE_INFINITY);
  const back = new Int32Array((rows + 1) * width).fill(-1);
  best[0] = 0;
  const relax = (to: number, price: number, from: number) => {
    const value = (best[from] ?? 0) + price;
    if (value >= (best[to] ?? 0)) return;
    best[to] = value;
    back[to] = from;
  };
  return { back, relax, reached: (state: number) => (best[state] ?? 0) < Number.POSITIVE_INFINITY };
}

type Offer = (length: number, labelled: number | null, unlabelled: number) => void;

/** A list of rows and its labels, and how much the words of row and label speak for each other. */
interface Alignment {
  readonly rows: readonly RowFact[];
  readonly labels: readonly LabelFact[];
  readonly size: number | null;
  readonly affinity: (row: RowFact, label: number) => number;
}

/** Offers every run that starts at row `i`: its length, its price under label `j`, and its price without a label. */
function eachRun({ rows, labels, size, affinity: affinityOf }: Alignment, i: number, j: number, offer: Offer): void {
  const label = labels[j];
  const first = rows[i]?.position ?? 0;
  const lost = unlabelledCost(labels, j);
  let numbers = 0;
  let affinity = 0;
  let previous: Numbered | null = null;
  for (let k = 0; k < furthest; k++) {
    const row = rows[i + k];
    if (!row) return;
    numbers += numberCost(row.number, k, previous);
    if (numbers > 12 || (k >= longest && numbers >= 1)) return;
    if (row.number !== null) previous = { index: k, number: row.number };
    affinity += affinityOf(row, j);
    const price = numbers + sizeCost(k + 1, size);
    offer(k + 1, label ? price + labelCost(label, first, row.position) - affinity : null, price + lost);
  }
}

/** The last row of a run that has a number. */
interface Numbered {
  readonly index: number;
  readonly number: number;
}

function sizeCost(length: number, size: number | null): number {
  return size === null ? 0 : Math.abs(length - size) * cost.size;
}

/** A row without a number may belong to the label whose words stand in it; each pair is asked of many runs, and read once. */
function affinities(labels: readonly LabelFact[]): Alignment["affinity"] {
  const known = labels.map(() => new Map<RowFact, number>());
  return (row, j) => {
    const label = labels[j];
    if (row.number !== null || !label) return 0;
    const before = known[j]?.get(row);
    if (before !== undefined) return before;
    const found = recurs(row.folded, label.core) ? cost.affinity : 0;
    known[j]?.set(row, found);
    return found;
  };
}

function numberCost(number: number | null, index: number, previous: Numbered | null): number {
  if (number === null) return cost.unknown;
  const expected = previous === null ? index + 1 : previous.number + index - previous.index;
  const gap = number - expected;
  if (gap === 0) return 0;
  if (gap > 0) return Math.min(2, gap * cost.missing);
  if (previous === null) return cost.tooMany * -gap;
  return number === previous.number ? cost.repeated : number < previous.number ? cost.restart : cost.missing;
}

function labelCost(label: LabelFact, first: number, last: number): number {
  let sum = 0;
  for (const position of label.positions) sum += cost.row * Math.max(0, first - position, position - last);
  return sum;
}

function unlabelledCost(labels: readonly LabelFact[], j: number): number {
  const before = labels[j - 1]?.ordinal;
  const after = labels[j]?.ordinal;
  if (after === null || after === undefined) return cost.unlabelled;
  return after - (before ?? 0) > 1 ? cost.lostLabel : cost.unlabelled;
}

/** The words stand inside a sentence, not as the verb that opens it. */
function recurs(folded: string, core: string): boolean {
  return core.length > 3 && folded.indexOf(` ${core}`) > 0;
}

/** The length that most complete runs have, or null where runs differ. */
function usualSize(rows: readonly RowFact[]): number | null {
  const counts = new Map<number, number>();
  let total = 0;
  rows.forEach((row, i) => {
    const next = rows[i + 1]?.number;
    if (row.number === null || next === null || (next !== undefined && next > row.number)) return;
    counts.set(row.number, (counts.get(row.number) ?? 0) + 1);
    total++;
  });
  const [size, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return total >= 3 && count / total >= 0.5 ? size : null;
}

function trace(back: Int32Array, rows: number, width: number): Group[] {
  const groups: Group[] = [];
  let at = rows * width + width - 1;
  while (at > 0) {
    const from = back[at] ?? -1;
    if (from < 0) break;
    const start = Math.floor(from / width);
    const end = Math.floor(at / width);
    if (end > start) groups.push({ start, end, label: at % width > from % width ? from % width : null });
    at = from;
  }
  return groups.reverse();
}
