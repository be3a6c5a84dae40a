import { InvalidArgumentError } from "commander";
import { type Format, formats } from "../emitters/list.ts";

/** Reads a whole number that is at least so large. */
export function whole(least: number): (words: string) => number {
  return (words) => {
    const n = Number(words);
    if (!Number.isInteger(n) || n < least) throw new InvalidArgumentError("");
    return n;
  };
}

/** Reads a share, from 0 to 1. */
export function share(words: string): number {
  const n = Number(words);
  if (!(n >= 0 && n <= 1)) throw new InvalidArgumentError("");
  return n;
}

/** Names of outputs, parted by commas, each once. */
export function listed(words: string): Format[] {
  const asked = words.split(",").map((name) => name.trim());
  const known = formats.filter((format) => asked.includes(format));
  if (asked.some((name) => !known.some((format) => format === name))) throw new InvalidArgumentError("");
  return known;
}
