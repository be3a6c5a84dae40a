import type { Passage, Span } from "../../doc.ts";

/** Every place that a passage was read from. */
export function placesOf(passage: Passage): Span[] {
  return passage.from.map((start, k) => ({ start, end: passage.to[k] ?? start }));
}

/** The places of the passages that there are, under their pointers. */
export function placesIn(passages: Readonly<Record<string, Passage | null>>): Record<string, readonly Span[]> {
  const places: Record<string, readonly Span[]> = {};
  for (const pointer of Object.keys(passages)) {
    const passage = passages[pointer];
    if (passage && passage.text !== "") places[pointer] = placesOf(passage);
  }
  return places;
}
