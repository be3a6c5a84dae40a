import type { Doc, Message } from "../doc.ts";
import { toSource } from "../text/offsets.ts";

/** Letters of a word that are shown. */
const longest = 24;

/** Said once of a document in which words were parted that stood as one: how often, and the first of them. */
export function blankMessages({ text, offsets }: Doc): Message[] {
  const blanks = offsets.at.map((start) => start - 1).filter((at) => text.charAt(at) === " " && isAdded(offsets, at));
  const [first] = blanks;
  if (first === undefined) return [];
  const start = first - (/[\p{L}\d]*$/u.exec(text.slice(Math.max(0, first - longest), first))?.[0].length ?? 0);
  const end = first + 1 + (/^\p{L}*/u.exec(text.slice(first + 1, first + 1 + longest))?.[0].length ?? 0);
  const words = { count: String(blanks.length), raw: text.slice(start, end) };
  return [{ id: "blanks-restored", severity: "info", span: { start, end }, words, path: null }];
}

/** It leads back to the same place of the source as what stands behind it. */
function isAdded(offsets: Doc["offsets"], at: number): boolean {
  return toSource(offsets, at) === toSource(offsets, at + 1);
}
