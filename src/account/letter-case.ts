import type { Doc, Message } from "../doc.ts";
import { lacksCapitals } from "../text/raise-capitals.ts";

/** Said of a document whose capitals were put back: what is read from it by them is a guess. */
export function caseMessages({ source }: Doc): Message[] {
  if (!lacksCapitals(source.legible?.text ?? source.text)) return [];
  return [{ id: "capitals-restored", severity: "warning", span: null, words: {}, path: null }];
}
