import type { Passage } from "../doc.ts";
import { consonants, syllable } from "../vi/syllables.ts";
import { bonesOf } from "./bones.ts";
import { slicePassage } from "./passage.ts";
import { understood } from "./understood.ts";

/** Letterheads and signatures are shorter; running text is left alone. */
const longest = 500;
/** Longest run of letters put together, in printed pieces. */
const reach = 6;

/**
 * Words that were printed with blanks inside their syllables (`B Ộ Y T Ế`, `T hành ph ố`), put together again; the same
 * passage where no piece is a mere consonant.
 */
export function unspaced(passage: Passage): Passage {
  if (passage.text.length > longest) return passage;
  const pieces = [...passage.text.matchAll(/\S+/gu)].map((hit) => ({ at: hit.index, text: hit[0], bones: bonesOf(hit[0]) }));
  if (!pieces.some((p) => consonants.test(p.bones))) return passage;
  const drops = runsOf(pieces).flatMap((run) => joins(run.map((p) => p.bones)).map((k) => (run[k]?.at ?? 1) - 1));
  return drops.length === 0 ? passage : without(passage, drops);
}

/** Neighbours that are nothing but letters. */
function runsOf<P extends { readonly text: string }>(pieces: readonly P[]): P[][] {
  const runs: P[][] = [[]];
  for (const piece of pieces) {
    if (/^\p{L}+$/u.test(piece.text)) runs[runs.length - 1]?.push(piece);
    else runs.push([]);
  }
  return runs;
}

/** Indices of the pieces that join the piece before them: fewest joins, onsets to the right. */
function joins(bones: readonly string[]): number[] {
  const cost = [0];
  const back = [0];
  for (let end = 1; end <= bones.length; end++) {
    let best = Number.POSITIVE_INFINITY;
    let from = end - 1;
    for (let start = end - 1; start >= Math.max(0, end - reach); start--) {
      const price = (cost[start] ?? 0) + priceOf(bones.slice(start, end));
      if (price < best) {
        best = price;
        from = start;
      }
    }
    cost.push(best);
    back.push(from);
  }
  const out: number[] = [];
  for (let end = bones.length; end > 0; end = back[end] ?? 0) for (let k = (back[end] ?? 0) + 1; k < end; k++) out.push(k);
  return out.sort((a, b) => a - b);
}

/** What a syllable made of these pieces costs; what is none costs most. */
function priceOf(pieces: readonly string[]): number {
  if (pieces.length === 1) return !syllable.test(pieces[0] ?? "") ? 20 : pieces[0]?.length === 1 ? 1.5 : 0;
  const last = pieces[pieces.length - 1] ?? "";
  if (!pieces.some((p) => consonants.test(p) || p.length === 1) || !syllable.test(pieces.join(""))) return 100;
  return pieces.length - 1 + (consonants.test(last) ? 0.1 : 0);
}

/** The passage without the characters at these offsets. */
export function without(passage: Passage, drops: readonly number[]): Passage {
  const at: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let text = "";
  const edges = [...drops, passage.text.length];
  let start = 0;
  for (const end of edges) {
    const piece = slicePassage(passage, start, end);
    piece.at.forEach((a, k) => {
      at.push(text.length + a);
      from.push(piece.from[k] ?? 0);
      to.push(piece.to[k] ?? 0);
    });
    text += piece.text;
    start = end + 1;
  }
  return { ...understood(text), at, from, to };
}
