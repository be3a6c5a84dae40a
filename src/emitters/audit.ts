import { coverageFigures } from "../check/coverage-figures.ts";
import { provenanceFaults } from "../check/provenance-faults.ts";
import { locator, type Place } from "../locate.ts";
import type { DocumentRecord } from "../record.ts";
import type { Emitter } from "./emitter.ts";

/** A record with what is wrong with it. */
export interface Audit {
  readonly record: DocumentRecord;
  /** Share of the text that was understood, from 0 to 1. */
  readonly covered: number;
  /** Whether every character is accounted for once. */
  readonly isWhole: boolean;
  /** Values that their places do not give back. */
  readonly misplaced: readonly { readonly pointer: string; readonly at: Place }[];
}

/** Rounding of sums of shares. */
const tolerance = 1e-6;

/** What `vanban check` asks of a record, as JSON. */
export const audit: Emitter = (doc, record) => {
  const places = locator(doc);
  const { covered, sum } = coverageFigures(record, doc.text);
  const misplaced = provenanceFaults(record, doc.text).map(({ pointer, span }) => ({ pointer, at: places.place(span) }));
  const found: Audit = { record, covered, isWhole: Math.abs(sum - 1) < tolerance, misplaced };
  return JSON.stringify(found);
};
