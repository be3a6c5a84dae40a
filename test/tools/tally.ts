export interface Counts {
  right: number;
  missed: number;
  madeUp: number;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

export interface Miss {
  readonly document: string;
  readonly part: string;
  readonly what: string;
  readonly detail: string;
}

/** What was right and what was not in one document, part by part. */
export interface Tally {
  readonly parts: Map<string, Counts>;
  readonly misses: Miss[];
  readonly add: (part: string, right: number, missed: number, madeUp: number) => void;
  /** One thing that was either right, or both missed and made up. */
  readonly check: (part: string, ok: boolean) => void;
  readonly miss: (part: string, what: string, detail: string) => void;
}

export function newTally(document: string): Tally {
  const parts = new Map<string, Counts>();
  const misses: Miss[] = [];
  const add: Tally["add"] = (part, right, missed, madeUp) => addCounts(parts, part, { right, missed, madeUp });
  return {
    parts,
    misses,
    add,
    check: (part, ok) => add(part, ok ? 1 : 0, ok ? 0 : 1, ok ? 0 : 1),
    miss: (part, what, detail) => misses.push({ document, part, what, detail }),
  };
}

export function addCounts(parts: Map<string, Counts>, part: string, more: Counts): void {
  const counts = parts.get(part) ?? { right: 0, missed: 0, madeUp: 0 };
  counts.right += more.right;
  counts.missed += more.missed;
  counts.madeUp += more.madeUp;
  parts.set(part, counts);
}

export function figures({ right, missed, madeUp }: Counts): Figures {
  const precision = right + madeUp > 0 ? right / (right + madeUp) : missed > 0 ? 0 : 1;
  const recall = right + missed > 0 ? right / (right + missed) : madeUp > 0 ? 0 : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1, gold: right + missed };
}
