/** Labels further apart than this are none of one list. */
const furthest = 100;
/** Of two middle rows the upper one is the likelier: what a label below the middle costs more. */
const below = 1.5;

/**
 * Parts `rows` rows among labels that each stand in the middle of their own rows, as in merged cells: gives the row that each label's
 * rows begin at, the first being 0; null where the labels are too far apart to tell. The parts whose middles are nearest to their
 * labels win. Linear in the rows times the distance of labels.
 */
export function startsAround(labels: readonly number[], rows: number): number[] | null {
  const steps: Step[][] = [[{ start: 0, price: 0, from: -1 }]];
  for (const [k, label] of labels.entries()) {
    const next = labels[k + 1] ?? null;
    const [first, last] = next === null ? [rows, rows] : [label + 1, next];
    if (last - first > furthest || label > furthest + (labels[k - 1] ?? 0)) return null;
    const before = steps[k] ?? [];
    steps.push(Array.from({ length: last - first + 1 }, (_, i) => cheapest(before, label, first + i)));
  }
  return traced(steps);
}

/** A row that a label's rows may begin at, what the parts above it cost, and the step above that is the cheapest. */
interface Step {
  readonly start: number;
  readonly price: number;
  readonly from: number;
}

/** The cheapest way to rows of `label` that end before `end`. */
function cheapest(before: readonly Step[], label: number, end: number): Step {
  let best: Step = { start: end, price: Number.POSITIVE_INFINITY, from: -1 };
  for (const [from, { start, price }] of before.entries()) {
    const off = 2 * label - (start + end - 1);
    const sum = price + (off > 0 ? below * off : -off);
    if (sum < best.price) best = { start: end, price: sum, from };
  }
  return best;
}

function traced(steps: readonly (readonly Step[])[]): number[] {
  const starts: number[] = [];
  let from = 0;
  for (let k = steps.length - 1; k > 0; k--) {
    from = steps[k]?.[from]?.from ?? 0;
    starts.push(steps[k - 1]?.[from]?.start ?? 0);
  }
  return starts.reverse();
}
