import type { Legible, Span } from "../../doc.ts";
import { toSource } from "../../text/offsets.ts";

/** A text in Unicode with capitals where its source was in a font that draws small letters so; `capitals` are stretches of the source. */
export function withCapitals({ text, offsets }: Legible, capitals: readonly Span[]): Legible {
  if (capitals.length === 0) return { text, offsets };
  let next = 0;
  const letters = Array.from({ length: text.length }, (_, at) => {
    const place = toSource(offsets, at);
    while (next < capitals.length && (capitals[next]?.end ?? 0) <= place) next++;
    const inside = place >= (capitals[next]?.start ?? Number.POSITIVE_INFINITY);
    const capital = inside ? text.charAt(at).toUpperCase() : text.charAt(at);
    return capital.length === 1 ? capital : text.charAt(at);
  });
  return { text: letters.join(""), offsets };
}
