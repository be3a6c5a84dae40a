import type { Passage, Span } from "../doc.ts";
import { floorIndex } from "../text/floor-index.ts";
import { codeAt } from "./letters/code-at.ts";
import { type Places, wordsFrom } from "./passage/words-from.ts";
import { allMatches } from "./rows/all-matches.ts";
import type { FoldedText } from "./spelling/folded-text.ts";
import type { Understood } from "./spelling/understood.ts";

/** A piece of `Doc.text`, and what joins it to the piece before it. */
export interface Piece extends Span {
  readonly join: "" | " " | "\n";
}

/** White space that does not stay as it is: all but a single blank between two words. */
const blankRun = /^\s+|\s+$|[^\S ]\s*| \s+/g;

/**
 * Joins pieces into one passage: white space folded inside and between them, none at the ends. `folded` is the folded text, where it
 * is known: what stands in it need not be folded anew.
 */
export function passageOf(text: string, pieces: readonly Piece[], folded: FoldedText | null = null): Passage {
  const [only] = pieces;
  if (only && pieces.length === 1 && only.start < only.end) {
    const raw = text.slice(only.start, only.end);
    if (isPlain(raw)) {
      const places = { at: [0], from: [only.start], to: [only.end] };
      return withPlaces(wordsFrom(text, folded, raw, places), places);
    }
  }
  return severalPieces(text, pieces, folded);
}

/** The arrays have their very length: those that grew take three times the room. */
function inPieces(words: Understood, at: number[], from: number[], to: number[]): Passage {
  return withPlaces(words, { at: at.slice(), from: from.slice(), to: to.slice() });
}

function onePiece(words: Understood, start: number, end: number): Passage {
  return withPlaces(words, { at: [0], from: [start], to: [end] });
}

function withPlaces({ text, folded, meant }: Understood, { at, from, to }: Places): Passage {
  return meant === undefined ? { text, folded, at, from, to } : { text, folded, meant, at, from, to };
}

function severalPieces(text: string, pieces: readonly Piece[], folded: FoldedText | null): Passage {
  const at: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let words = "";
  let join: Piece["join"] = "";
  const add = (start: number, end: number) => {
    if (words !== "") words += join;
    join = "";
    at.push(words.length);
    from.push(start);
    to.push(end);
    words += text.slice(start, end);
  };
  for (const piece of pieces) {
    join = wider(join, piece.join);
    const raw = text.slice(piece.start, piece.end);
    let start = 0;
    for (const gap of isPlain(raw) ? [] : allMatches(blankRun, raw)) {
      if (gap.index > start) add(piece.start + start, piece.start + gap.index);
      join = wider(join, " ");
      start = gap.index + gap[0].length;
    }
    if (start < raw.length) add(piece.start + start, piece.end);
  }
  return inPieces(wordsFrom(text, folded, words, { at, from, to }), at, from, to);
}

/** Nothing to fold: a repaired text has no other white space than these. */
function isPlain(raw: string): boolean {
  return (
    !raw.startsWith(" ") && !raw.endsWith(" ") && !raw.includes("  ") && !raw.includes("\t") && !raw.includes("\n") && !raw.includes("\f")
  );
}

function wider(a: Piece["join"], b: Piece["join"]): Piece["join"] {
  return a === "\n" || b === "\n" ? "\n" : a === " " || b === " " ? " " : "";
}

/** The places in `Doc.text` of `[start, end)` of the passage, one for each piece that it touches. */
export function spansOf(passage: Passage, start: number, end: number): Span[] {
  const first = floorIndex(passage.at, start);
  const inside = withinPiece(passage, first, start, end);
  if (inside) return [inside];
  const spans: Span[] = [];
  for (let k = first; k < passage.at.length; k++) {
    const at = passage.at[k] ?? 0;
    const from = passage.from[k] ?? 0;
    const to = passage.to[k] ?? 0;
    if (at >= end) break;
    const s = Math.max(from, from + start - at);
    const e = Math.min(to, from + end - at);
    if (s < e) spans.push({ start: s, end: e });
  }
  return spans.slice();
}

/** Every place that a passage was read from. */
export function placesOf({ from, to }: Passage): Span[] {
  return from.map((start, k) => ({ start, end: to[k] ?? start }));
}

/** The place of `[start, end)` where that lies in piece `k` alone. */
function withinPiece({ at, from, to }: Passage, k: number, start: number, end: number): Span | null {
  if (end > (at[k + 1] ?? Number.POSITIVE_INFINITY)) return null;
  const shift = (from[k] ?? 0) - (at[k] ?? 0);
  const span = { start: shift + start, end: Math.min(to[k] ?? 0, shift + end) };
  return span.start < span.end && span.start >= (from[k] ?? 0) ? span : null;
}

/** The part `[start, end)` of a passage as a passage of its own. */
export function slicePassage(passage: Passage, start: number, end: number): Passage {
  let s = Math.max(0, start);
  let e = Math.min(passage.text.length, end);
  while (s < e && isBlank(passage.text, s)) s++;
  while (e > s && isBlank(passage.text, e - 1)) e--;
  if (s === 0 && e === passage.text.length) return passage;
  const inside = withinPiece(passage, floorIndex(passage.at, s), s, e);
  if (inside) return onePiece(sliceWords(passage, s, e), inside.start, inside.end);
  return slicePieces(passage, s, e);
}

function slicePieces(passage: Passage, s: number, e: number): Passage {
  const at: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (let k = floorIndex(passage.at, s); k < passage.at.length; k++) {
    const a = passage.at[k] ?? 0;
    const f = passage.from[k] ?? 0;
    const t = passage.to[k] ?? 0;
    if (a >= e) break;
    const head = Math.max(0, s - a);
    if (f + head >= t) continue;
    at.push(a + head - s);
    from.push(f + head);
    to.push(Math.min(t, f + e - a));
  }
  return inPieces(sliceWords(passage, s, e), at, from, to);
}

function isBlank(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return code === 32 || (code < 14 && code > 8) || (code > 127 && /\s/.test(text.charAt(at)));
}

/** Several passages as one, a line break (or `join`) between them. */
export function joinPassages(passages: readonly Passage[], join: Piece["join"] = "\n"): Passage {
  const full = passages.filter((p) => p.text !== "");
  const [first] = full;
  if (full.length === 1 && first) return first;
  const at: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let length = 0;
  full.forEach((p, i) => {
    if (i > 0) length += join.length;
    for (let k = 0; k < p.at.length; k++) {
      at.push(length + (p.at[k] ?? 0));
      from.push(p.from[k] ?? 0);
      to.push(p.to[k] ?? 0);
    }
    length += p.text.length;
  });
  return inPieces(joinWords(full, join), at, from, to);
}

function joinWords(all: readonly Understood[], join: string): Understood {
  const words = { text: all.map((p) => p.text).join(join), folded: all.map((p) => p.folded).join(join) };
  return all.every((p) => p.meant === undefined) ? words : { ...words, meant: all.map((p) => p.meant ?? p.text).join(join) };
}

/** The words of `[start, end)` of some words. */
function sliceWords({ text, folded, meant }: Understood, start: number, end: number): Understood {
  const part = { text: text.slice(start, end), folded: folded.slice(start, end) };
  return meant === undefined ? part : { ...part, meant: meant.slice(start, end) };
}
