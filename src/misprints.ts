import type { Message, Passage, Root, Span } from "./doc.ts";
import { spansOf } from "./match/passage.ts";
import type { DocumentRecord } from "./record.ts";

/** Values that are worked out of their words; what is copied stays as printed, and units have a message of their own. */
const workedOut = /^\/(?:header\/(?:type\/name|issuer|date|signer\/(?:onBehalfOf|position))|(?:deadlines|references)\/\d+\/raw)$/;
const word = /[\p{L}\p{N}]+/gu;

/** A word that was put right, and where it stands. */
interface Misprint {
  readonly span: Span;
  readonly raw: string;
  readonly name: string;
}

/** A message for each word that was put right to work a value out: no value is repaired in silence. */
export function misprintMessages(tree: Root, provenance: DocumentRecord["provenance"]): Message[] {
  const misprints = passagesOf(tree).flatMap(misprintsIn);
  if (misprints.length === 0) return [];
  misprints.sort((a, b) => a.span.start - b.span.start);
  return Object.entries(provenance).flatMap(([path, spans]) => {
    if (!workedOut.test(path)) return [];
    return spans
      .flatMap(([start, end]) => within(misprints, start, end))
      .map(({ span, raw, name }) => ({ id: "words-repaired", severity: "info", span, words: { raw, name }, path }));
  });
}

function passagesOf(tree: Root): Passage[] {
  const passages = tree.children.flatMap((block) => {
    if (block.type === "paragraph" || block.type === "note") return [block.passage];
    if (block.type !== "table") return [];
    return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs.map((paragraph) => paragraph.passage)));
  });
  return passages.filter((passage) => passage.meant !== undefined);
}

function misprintsIn(passage: Passage): Misprint[] {
  const meant = passage.meant ?? passage.text;
  return [...passage.text.matchAll(word)].flatMap((hit) => {
    const name = meant.slice(hit.index, hit.index + hit[0].length);
    const [span] = name === hit[0] ? [] : spansOf(passage, hit.index, hit.index + hit[0].length);
    return span ? [{ span, raw: hit[0], name }] : [];
  });
}

/** Those of the sorted misprints that lie in `[start, end)`. */
function within(misprints: readonly Misprint[], start: number, end: number): Misprint[] {
  let low = 0;
  let high = misprints.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((misprints[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Misprint[] = [];
  for (let k = low; k < misprints.length; k++) {
    const misprint = misprints[k];
    if (!misprint || misprint.span.end > end) break;
    found.push(misprint);
  }
  return found;
}
