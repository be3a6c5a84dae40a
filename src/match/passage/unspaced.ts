import type { Passage } from "../../doc.ts";
import { bodies, fields } from "../../vi/bodies.ts";
import { bodyHeadRows } from "../../vi/issuers.ts";
import { positionRows } from "../../vi/signatures.ts";
import { consonants, syllable } from "../../vi/syllables.ts";
import { bonesOf } from "../letters/bones.ts";
import { fold } from "../letters/fold.ts";
import { slicePassage } from "../passage.ts";
import { inLatin } from "../rows/edges.ts";
import { understood } from "../spelling/understood.ts";

/** Letterheads and signatures are shorter; running text is left alone. */
const longest = 500;
/** Longest run of letters put together, in printed pieces. */
const reach = 6;

/** Syllables that stand in the names of bodies and offices: likelier than others where letters can be put together in two ways. */
const names: ReadonlySet<string> = new Set(
  [...bodyHeadRows, ...positionRows, ...fields, ...bodies].flatMap(({ name }) => fold(name ?? "").match(/\p{L}+/gu) ?? []),
);

/** Letters, or what stands between them; `t/h` and `b/c` are words cut short, no letters apart. */
const printed = new RegExp(inLatin(String.raw`(?<!\p{L})\p{L}/\p{L}(?!\p{L})|\p{L}+|[^\s\p{L}]+`), "gu");

/** Printed letters between blanks, and their bones. */
interface Piece {
  readonly at: number;
  readonly text: string;
  readonly bones: string;
}

/**
 * Words that were printed with blanks inside their syllables (`B Ộ Y T Ế`, `T hành ph ố`), put together again; the same
 * passage where no piece is a mere consonant.
 */
export function unspaced(passage: Passage): Passage {
  if (passage.text.length > longest) return passage;
  const pieces = [...passage.text.matchAll(printed)].map((hit) => ({ at: hit.index, text: hit[0], bones: bonesOf(hit[0]) }));
  if (!pieces.some((p) => consonants.test(p.bones))) return passage;
  const drops = runsOf(pieces).flatMap((run) => joins(run).map((k) => (run[k]?.at ?? 1) - 1));
  if (drops.length === 0) return passage;
  const loose = [...passage.text.matchAll(/ (?=[,;:.)])|(?<=\() /g)].map((hit) => hit.index);
  return without(
    passage,
    [...new Set([...drops, ...loose])].sort((a, b) => a - b),
  );
}

/** Neighbours that are nothing but letters. */
function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [[]];
  for (const piece of pieces) {
    if (/^\p{L}+$/u.test(piece.text)) runs[runs.length - 1]?.push(piece);
    else runs.push([]);
  }
  return runs;
}

/** Indices of the pieces that join the piece before them: fewest joins, onsets to the right. */
function joins(pieces: readonly Piece[]): number[] {
  const cost = [0];
  const back = [0];
  for (let end = 1; end <= pieces.length; end++) {
    let best = Number.POSITIVE_INFINITY;
    let from = end - 1;
    for (let start = end - 1; start >= Math.max(0, end - reach); start--) {
      const price = (cost[start] ?? 0) + priceOf(pieces.slice(start, end));
      if (price < best) {
        best = price;
        from = start;
      }
    }
    cost.push(best);
    back.push(from);
  }
  const out: number[] = [];
  for (let end = pieces.length; end > 0; end = back[end] ?? 0) for (let k = (back[end] ?? 0) + 1; k < end; k++) out.push(k);
  return out.sort((a, b) => a - b);
}

/** What a syllable made of these pieces costs; what is none costs most. */
function priceOf(pieces: readonly Piece[]): number {
  const bones = pieces.map((p) => p.bones);
  const [first = "", last = ""] = [bones[0], bones.at(-1)];
  if (pieces.length === 1) return !syllable.test(first) ? 20 : first.length === 1 ? 1.5 : 0;
  if (pieces.every((p) => /^\p{Lu}$/u.test(p.text)) && !syllable.test(bones.join(""))) return 4 * pieces.length + 1;
  if (!bones.some((p) => consonants.test(p) || p.length === 1) || !syllable.test(bones.join("")) || mixed(pieces)) return 100;
  const known = names.has(fold(pieces.map((p) => p.text).join("")));
  return pieces.length - (known ? 1 : 0) + (consonants.test(last) ? 0.1 : 0);
}

/** Capitals behind small letters, or small letters behind several capitals, are no syllable: `TH Anh`. */
function mixed(pieces: readonly Piece[]): boolean {
  return /\p{L}\p{Lu}.*\p{Ll}|\p{Ll}\p{Lu}/u.test(pieces.map((p) => p.text).join(""));
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
