import type { Message, Passage, Root, Span } from "../doc.ts";
import { codeAt } from "../match/letters/code-at.ts";
import { spansOf } from "../match/passage.ts";
import { isWordCode } from "../match/rows/rows-at.ts";
import type { DocumentRecord } from "../record.ts";
import { firstIndex } from "../text/first-index.ts";
import { passagesOf } from "../tree/passages.ts";

/** Values that are worked out of their words; what is copied stays as printed, and units have a message of their own. */
const workedOut = /^\/(?:header\/(?:type\/name|issuer|date|signer\/(?:onBehalfOf|position))|(?:deadlines|references)\/\d+\/raw)$/;

/** A word that was put right, and where it stands. */
interface Misprint {
  readonly span: Span;
  readonly raw: string;
  readonly name: string;
}

/** A message for each word that was put right to work a value out: no value is repaired in silence. */
export function misprintMessages(tree: Root, provenance: DocumentRecord["provenance"]): Message[] {
  const misprints = tree.children.flatMap((block) => passagesOf(block).flatMap(misprintsIn));
  if (misprints.length === 0) return [];
  misprints.sort((a, b) => a.span.start - b.span.start);
  return Object.keys(provenance).flatMap((path) => {
    if (!workedOut.test(path)) return [];
    return (provenance[path] ?? [])
      .flatMap(([start, end]) => within(misprints, start, end))
      .map(({ span, raw, name }) => ({ id: "words-repaired", severity: "info", span, words: { raw, name }, path }));
  });
}

/** The words that have a letter put right. */
function misprintsIn(passage: Passage): Misprint[] {
  const { text, meant } = passage;
  const found: Misprint[] = [];
  if (meant === undefined) return found;
  for (let at = 0; at < text.length; at++) {
    if (codeAt(text, at) === codeAt(meant, at)) continue;
    let [start, end] = [at, at + 1];
    while (isWordCode(codeAt(text, start - 1))) start--;
    while (isWordCode(codeAt(text, end))) end++;
    const [span] = spansOf(passage, start, end);
    if (span) found.push({ span, raw: text.slice(start, end), name: meant.slice(start, end) });
    at = end;
  }
  return found;
}

/** Those of the sorted misprints that lie in `[start, end)`. */
function within(misprints: readonly Misprint[], start: number, end: number): Misprint[] {
  const first = firstIndex(misprints.length, (i) => (misprints[i]?.span.start ?? 0) >= start);
  const found: Misprint[] = [];
  for (let k = first; k < misprints.length; k++) {
    const misprint = misprints[k];
    if (!misprint || misprint.span.end > end) break;
    found.push(misprint);
  }
  return found;
}
