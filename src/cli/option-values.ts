import { InvalidArgumentError } from "commander";
import { type Format, formats } from "../emitters/list.ts";
import type { Talk } from "../messages/talk.ts";

/** Reads a whole number that is at least so large. */
export function whole(least: number, talk: Talk): (words: string) => number {
  return (words) => {
    const n = Number(words);
    if (words.trim() === "" || !Number.isInteger(n) || n < least) throw refused(talk.say("allowed-whole", { least: String(least) }));
    return n;
  };
}

/** Reads a share, from 0 to 1. */
export function share(talk: Talk): (words: string) => number {
  return (words) => {
    const n = Number(words);
    if (words.trim() === "" || !(n >= 0 && n <= 1)) throw refused(talk.say("allowed-share"));
    return n;
  };
}

/** Names of outputs, parted by commas or each behind an option of its own, each once. */
export function listed(talk: Talk): (words: string, before?: readonly Format[]) => Format[] {
  return (words, before = []) => {
    const asked = [...before, ...words.split(",").map((name) => name.trim())];
    const known = formats.filter((format) => asked.includes(format));
    if (asked.every((name) => known.some((format) => format === name))) return known;
    throw refused(talk.say("allowed-choices", { choices: formats.join(", ") }));
  };
}

/** A path or a name with something in it: an empty one is a variable that nobody set, and would name the folder one stands in. */
export function filled(talk: Talk): (words: string) => string {
  return (words) => {
    if (words.trim() === "") throw refused(talk.say("allowed-filled"));
    return words;
  };
}

/** Such paths. */
export function filledAll(talk: Talk): (words: string, before?: readonly string[]) => string[] {
  const one = filled(talk);
  return (words, before = []) => [...before, one(words)];
}

/** What is allowed stands in the error for `usageSentence`. */
export function refused(allowed: string): InvalidArgumentError {
  return new InvalidArgumentError(allowed);
}
