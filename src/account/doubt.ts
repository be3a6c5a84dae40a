import type { Doc, Message, Placed } from "../doc.ts";
import { floorIndex } from "../text/floor-index.ts";
import { toSource } from "../text/offsets.ts";

/** A recognised word that is less sure than this should be looked at. */
const least = 0.6;
/** Words named in one message. */
const most = 5;

/** The values that rest on words recognised with little certainty, a message for each; a word is told once, with the first of them. */
export function doubts(doc: Doc, provenance: Readonly<Record<string, readonly (readonly [number, number])[]>>): Message[] {
  const { placed } = doc.source;
  if (!placed.some(isDoubtful)) return [];
  const starts = placed.map(({ start }) => start);
  const told = new Set<number>();
  return Object.entries(provenance).flatMap(([pointer, spans]): Message[] => {
    if (pointer.startsWith("/outline")) return [];
    const words = spans.flatMap(([start, end]) => wordsIn(toSource(doc.offsets, start), toSource(doc.offsets, end), starts));
    const fresh = words.filter((word) => isDoubtful(placed[word]) && !told.has(word));
    for (const word of fresh) told.add(word);
    const [first] = spans;
    if (fresh.length === 0 || !first) return [];
    const raw = fresh.slice(0, most).map((word) => doc.source.text.slice(starts[word], starts[word + 1]).trim());
    const span = { start: first[0], end: first[1] };
    return [{ id: "words-doubtful", severity: "warning", span, words: { raw: raw.join(" … ") }, path: pointer }];
  });
}

function isDoubtful(word: Placed | undefined): boolean {
  return word !== undefined && word.confidence !== null && word.confidence < least;
}

/** Indices of the words that begin in a stretch of the source, and of the one that it begins in. */
function wordsIn(start: number, end: number, starts: readonly number[]): number[] {
  const first = Math.max(0, floorIndex(starts, start));
  const words = [first];
  for (let k = first + 1; k < starts.length && (starts[k] ?? end) < end; k++) words.push(k);
  return words;
}
