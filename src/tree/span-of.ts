import type { Span } from "../doc.ts";

/** From the start of the first part to the end of the last one. */
export function spanOf(parts: readonly Span[]): Span {
  return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}
