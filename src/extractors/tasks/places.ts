import type { Passage, Span } from "../../doc.ts";

/** Every place that a passage was read from. */
export function placesOf(passage: Passage): Span[] {
  return passage.from.map((start, k) => ({ start, end: passage.to[k] ?? start }));
}

/** The places of the passages that there are, under their pointers. */
export function placesIn(passages: Readonly<Record<string, Passage | null>>): Record<string, readonly Span[]> {
  return Object.fromEntries(
    Object.entries(passages).flatMap(([pointer, passage]) => (passage && passage.text !== "" ? [[pointer, placesOf(passage)]] : [])),
  );
}
