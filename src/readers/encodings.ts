import { legacyEncodings } from "../vi/legacy.ts";

/** The names that a user may give the encoding of a file by. */
export const encodings: readonly string[] = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  ...legacyEncodings.flatMap(({ name, aliases }) => [name, ...aliases]),
];
