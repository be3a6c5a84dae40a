import { provenanceFaults as faultsOf } from "../src/check/provenance-faults.ts";
import type { DocumentRecord } from "../src/record.ts";

export { coverageFigures } from "../src/check/coverage-figures.ts";

/** What is wrong with the places of a record, in words: an empty list where all of them hold. */
export function provenanceFaults(record: DocumentRecord, text: string): string[] {
  return faultsOf(record, text).map(({ pointer, why, span }) => `${pointer}: ${why}, «${text.slice(span.start, span.end).slice(0, 60)}»`);
}
