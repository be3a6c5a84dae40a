import type { Facts } from "./facts.ts";
import type { Failure } from "./failure.ts";

/** What is known of one document of a run: a line of the state. */
export interface Entry {
  /** Path below the folder that holds all documents of the run, parts joined by `/`: its record is `NAME.json`. */
  readonly name: string;
  /** The name as it may be shown: that of the record. */
  readonly shown: string;
  /** As the user knows the file. */
  readonly path: string;
  /** Digest of its bytes; empty where they could not be read. */
  readonly sha256: string;
  readonly bytes: number;
  /** What the file system says of the file; while it says the same, the bytes are the same. Empty where that is not known. */
  readonly stamp: string;
  /** Program and options that the record was made with. */
  readonly by: string;
  /** Name of the earlier document with the same bytes, whose record this one's is a copy of. */
  readonly same: string | null;
  readonly failure: Failure | null;
  /** Null where there is no record. */
  readonly facts: Facts | null;
  /** Size of the record's file. */
  readonly written: number;
  /** The name of the file told a person: `name`, `shown` and `path` are what may be shown of it. */
  readonly veiled: boolean;
}

/** In one order of fields, so that equal entries are equal lines. */
export function entryOf({ name, shown, path, sha256, bytes, stamp, by, same, failure, facts, written, veiled }: Entry): Entry {
  return { name, shown, path, sha256, bytes, stamp, by, same, failure, facts, written, veiled };
}

/** The order of documents in everything that a run writes: by name, accents composed. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return compareNames(a.name, b.name);
}

/** By code units, so that the order is the same on every machine. */
export function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  const [left, right] = [a.normalize("NFC"), b.normalize("NFC")];
  if (left === right) return a < b ? -1 : 1;
  return left < right ? -1 : 1;
}

/** What went wrong with the file system or the machine may go well next time; what is wrong with the bytes stays wrong. */
export function isLasting({ id }: Failure): boolean {
  return !passing.has(id);
}

const passing: ReadonlySet<string> = new Set([
  "file-missing",
  "name-unreadable",
  "file-forbidden",
  "file-unreadable",
  "out-unwritable",
  "out-not-folder",
  "out-forbidden",
  "disk-full",
  "name-too-long",
  "password-missing",
  "password-wrong",
  "document-slow",
  "document-heavy",
  "document-fault",
]);
