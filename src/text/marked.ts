import type { Span } from "../doc.ts";

/** Tells whether a place of a text so long lies in one of many stretches: a bit for each character. */
export function marked(length: number, stretches: Iterable<Iterable<Span>>): (at: number) => boolean {
  const bits = new Uint8Array((length >> 3) + 1);
  for (const spans of stretches) for (const { start, end } of spans) mark(bits, start, Math.min(end, length));
  return (at) => ((bits[at >> 3] ?? 0) & (1 << (at & 7))) !== 0;
}

function mark(bits: Uint8Array, start: number, end: number): void {
  for (let at = start; at < end; ) {
    const whole = (at & 7) === 0 && at + 8 <= end;
    bits[at >> 3] = whole ? 255 : (bits[at >> 3] ?? 0) | (1 << (at & 7));
    at += whole ? 8 : 1;
  }
}
