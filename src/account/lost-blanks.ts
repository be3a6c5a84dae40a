import type { Doc, Message } from "../doc.ts";
import { toSource } from "../text/offsets.ts";

/** Said once of a document in which words were parted that stood as one: how often, and the first of them. */
export function blankMessages({ text, offsets }: Doc): Message[] {
  const blanks = offsets.at.map((start) => start - 1).filter((at) => text.charAt(at) === " " && isAdded(offsets, at));
  const [first] = blanks;
  if (first === undefined) return [];
  const start = text.slice(0, first).search(/[\p{L}\d]*$/u);
  const end = first + 1 + text.slice(first + 1).search(/(?!\p{L})/u);
  const words = { count: String(blanks.length), raw: text.slice(start, end) };
  return [{ id: "blanks-restored", severity: "info", span: { start, end }, words, path: null }];
}

/** It leads back to the same place of the source as what stands behind it. */
function isAdded(offsets: Doc["offsets"], at: number): boolean {
  return toSource(offsets, at) === toSource(offsets, at + 1);
}
