import type { Message, Passage, Severity, Sited, Span } from "../../doc.ts";
import { placesOf } from "../../match/passage.ts";
import type { MessageId } from "../../messages/vi.ts";

/** One field of the header, or a few: its value and all that a `Sited` value carries. Paths begin at the header. */
export interface Part<T> extends Sited<T> {
  readonly messages: readonly Message<MessageId>[];
}

/** A value without places. */
export function bare<T>(value: T, messages: readonly Message<MessageId>[] = [], furniture: readonly Span[] = []): Part<T> {
  return { value, places: {}, furniture, messages };
}

/** A value that was read at `path` from these words. */
export function sited<T>(value: T, path: string, passages: readonly Passage[], messages: readonly Message<MessageId>[] = []): Part<T> {
  return { value, places: { [path]: passages.flatMap(placesOf) }, furniture: [], messages };
}

export function note(
  id: MessageId,
  severity: Severity,
  path: string,
  span: Span | null,
  words: Record<string, string> = {},
): Message<MessageId> {
  return { id, severity, span, words, path };
}
