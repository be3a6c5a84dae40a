import { type BigIntStats, statSync } from "node:fs";

/**
 * What the file system says of a file, as one word: size, times of change to the nanosecond, identity. The time of the last change of
 * state (`ctime`) cannot be set back, so a file whose stamp is unchanged since some time before it was read holds what was read.
 */
export interface Stamp {
  readonly word: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** Throws where there is no file to be asked. */
export function stampOf(file: string): Stamp {
  const { size, mtimeNs, ctimeNs, ino }: BigIntStats = statSync(file, { bigint: true });
  return {
    word: [size, mtimeNs, ctimeNs, ino].map((n) => n.toString(36)).join("."),
    bytes: Number(size),
    changed: Number(ctimeNs / 1_000_000n),
  };
}
