import type { Failure } from "./failure.ts";

/** One document that a run is asked for. */
export interface Item {
  /** Path below the folder that holds all documents of the run, parts joined by `/`. */
  readonly name: string;
  /** As the user knows the file. */
  readonly path: string;
  /** Absolute; null for what is no file. */
  readonly file: string | null;
  /** Set where the path leads to nothing. */
  readonly failure: Failure | null;
  readonly read: () => Promise<Uint8Array>;
}
