import type { Message, Paragraph, Passage } from "../../../doc.ts";
import { shapeOf } from "../../../match/letters/shape-of.ts";
import { type FlatRow, wholeOf } from "./flat-rows.ts";
import { countDoubt } from "./row-numbers.ts";

const whole = /^\d{1,3}(?=[.)]?$)/;

/** What is to be said of a row; where, its words tell. */
type Doubt = Omit<Message, "span">;

/** A row with its leads, which may be printed in another row. */
export interface LedRow extends FlatRow {
  /** Its leads are those of a row above, and only the blank beside it says so. */
  readonly inherits: boolean;
  /** It has leads, and their words are lost. */
  readonly isLost: boolean;
  /** The number of its unit, where the rows of each unit have numbers of their own. */
  readonly under: string | null;
  /** Its own number stands in the cell of the task, and that of its column is its unit's. */
  readonly countsInCell?: true;
  readonly doubts: readonly Doubt[];
}

/** The leads of some rows, `[start, end)`: those that row `at` prints; null where they are lost. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly at: number | null;
  readonly ordinal: number | null;
}

export function withLead(row: FlatRow, lead: readonly Paragraph[]): FlatRow {
  return { ...row, cells: { ...row.cells, lead } };
}

export function numberOf(printed: Passage | null): number | null {
  const digits = whole.exec(printed?.text ?? "")?.[0];
  return digits === undefined ? null : Number(digits);
}

/** A unit's number counts for the rows below, until the next one. */
export function asPrinted(rows: readonly FlatRow[]): LedRow[] {
  let ordinal: number | null = null;
  return rows.map((row) => {
    ordinal = numberOf(row.ordinal) ?? ordinal;
    return { ...row, inherits: false, isLost: false, under: ordinal?.toString() ?? null, doubts: [] };
  });
}

export function rowsOf(rows: readonly FlatRow[], { start, end, at, ordinal }: Block): LedRow[] {
  const lead = at === null ? [] : (rows[at]?.cells.lead ?? []);
  const shape = shapeOf(wholeOf(lead).folded);
  return rows.slice(start, end).map((row, k) => {
    const isOwn = lead.length > 0 && shapeOf(wholeOf(row.cells.lead).folded) === shape;
    const counted = ordinal === null ? null : countDoubt(numberOf(row.number), numberOf(rows[start + k - 1]?.number ?? null), k);
    const doubts = [k > 0 || isOwn ? null : leadDoubt(lead, ordinal !== null), counted].filter((doubt) => doubt !== null);
    const inherits = ordinal === null && k > 0 && !isOwn;
    return { ...withLead(row, isOwn ? row.cells.lead : lead), inherits, isLost: at === null, under: ordinal?.toString() ?? null, doubts };
  });
}

/** Said of the first row of leads that stand beside another one, or are lost. */
function leadDoubt(lead: readonly Paragraph[], isCounted: boolean): Doubt {
  if (lead.length === 0) return { id: "unit-lost", severity: "warning", words: {}, path: "/unit" };
  const words = { name: wholeOf(lead).text };
  if (isCounted) return { id: "unit-realigned", severity: "info", words, path: "/unit" };
  return { id: "unit-centred", severity: "warning", words, path: "/unit" };
}
