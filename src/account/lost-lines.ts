import type { Doc, Message } from "../doc.ts";
import { runsOn } from "../text/part-lines.ts";

const lineEnd = /\r\n?|[\n\v\u2028\u2029]/g;

/** Said of a document whose line ends were put back: where one was missed, an item holds the words of the next. */
export function lineMessages({ source, text }: Doc): Message[] {
  const read = source.legible?.text ?? source.text;
  if (!runsOn(read)) return [];
  const count = endsIn(text) - endsIn(read);
  return count > 0 ? [{ id: "lines-restored", severity: "warning", span: null, words: { count: String(count) }, path: null }] : [];
}

function endsIn(text: string): number {
  return text.match(lineEnd)?.length ?? 0;
}
