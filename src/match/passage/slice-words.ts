import type { Understood } from "../spelling/understood.ts";

/** The words of `[start, end)` of some words. */
export function sliceWords({ text, folded, meant }: Understood, start: number, end: number): Understood {
  const part = { text: text.slice(start, end), folded: folded.slice(start, end) };
  return meant === undefined ? part : { ...part, meant: meant.slice(start, end) };
}
