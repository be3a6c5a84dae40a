import { join, resolve } from "node:path";

/** The output folder, and what a run keeps in it for itself. */
export interface Desk {
  /** Absolute, like the others. */
  readonly out: string;
  readonly state: string;
  /** What is not finished; on the disk of `out`, so that a finished file is moved and not copied. */
  readonly draft: string;
  /** Where the records are: in `out`, or put aside where nobody asked for them. */
  readonly records: string;
  /** Records without names, for outputs that are handed on. */
  readonly guarded: string;
  /** Where the record of a document goes, by its name as it may be shown. */
  readonly recordOf: (shown: string) => string;
}

/** The desk in an output folder; without records among the outputs they are put aside, for the next run. */
export function deskIn(out: string, withRecords = true): Desk {
  const state = join(out, ".vanban");
  const records = withRecords ? out : join(state, "records");
  return {
    out,
    state,
    draft: join(state, "draft"),
    records,
    guarded: join(state, "guarded"),
    recordOf: (shown) => recordFile(records, shown),
  };
}

/** The file of a document's record in a folder, by the name as it may be shown. */
export function recordFile(folder: string, shown: string): string {
  return `${resolve(folder, shown)}.json`;
}
