import { join, resolve } from "node:path";

/** The output folder, and what a run keeps in it for itself. */
export interface Desk {
  /** Absolute, like the others. */
  readonly out: string;
  readonly state: string;
  /** What is not finished; on the disk of `out`, so that a finished file is moved and not copied. */
  readonly draft: string;
  /** Where the record of a document goes. */
  readonly recordOf: (name: string) => string;
}

export function deskIn(out: string): Desk {
  const state = join(out, ".vanban");
  return { out, state, draft: join(state, "draft"), recordOf: (name) => `${resolve(out, name)}.json` };
}
