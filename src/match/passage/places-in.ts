import type { Passage, Span } from "../../doc.ts";
import { placesOf } from "../passage.ts";

/** The places of the passages that there are, under their pointers. */
export function placesIn(passages: Readonly<Record<string, Passage | null>>): Record<string, readonly Span[]> {
  const places: Record<string, readonly Span[]> = {};
  for (const pointer of Object.keys(passages)) {
    const passage = passages[pointer];
    if (passage && passage.text !== "") places[pointer] = placesOf(passage);
  }
  return places;
}
