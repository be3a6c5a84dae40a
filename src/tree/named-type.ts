import type { Passage } from "../doc.ts";
import { bonesOf } from "../match/letters/bones.ts";
import { anyUnnamed } from "../match/rows/any-of.ts";
import { endEdge } from "../match/rows/edges.ts";
import { type DocumentTypeRow, documentTypes } from "../vi/document-types.ts";
import { typeTailRows } from "../vi/preamble.ts";
import { isCaps } from "./cues.ts";

const anyType = new RegExp(`^(?:${anyUnnamed(documentTypes)})(?: (?:${anyUnnamed(typeTailRows)}))*$`, "u");
const types = documentTypes.map((row) => ({
  row,
  whole: new RegExp(`^(?:${row.pattern})(?: (?:${anyUnnamed(typeTailRows)}))*$`, "u"),
  start: new RegExp(`^(?:${row.pattern})${endEdge}`, "u"),
  skeleton: skeletonOf(row.name),
}));

/** In characters: no name of a type, with what may follow it, is longer; what is worn is only looked for in short words, and known by so many letters at least. */
const longest = { whole: 70, worn: 26 };
const leastBones = 6;
/** A name in capitals before a title that is not: `KẾ HOẠCH Cải cách …`. */
const capsFirst = /^\p{Lu}{2,} \p{Lu}{2,} (?:\p{Lu}{2,} )?\p{Lu}\p{Ll}/u;

const skeletons = new Map(types.map((t) => [t.skeleton, t]));
const opening = new RegExp(`^(?:${anyUnnamed(documentTypes)})${endEdge}`, "u");

/** The type whose name stands here, and where in the words the name ends. */
export interface NamedType {
  readonly row: DocumentTypeRow;
  readonly start: number;
  readonly end: number;
}

/** The document type that these words are the name of (`BÁO CÁO TÓM TẮT`), also where scanning lost tone marks or spaces. */
export function typeNamed(passage: Passage): NamedType | null {
  if (passage.text.length > longest.whole) return null;
  const start = /^[^\p{L}]*/u.exec(passage.folded)?.[0].length ?? 0;
  const words = passage.folded.slice(start).replace(/[^\p{L}\p{N}]+$/u, "");
  const found = anyType.test(words) ? types.find((t) => t.whole.test(words)) : undefined;
  if (found) return { row: found.row, start, end: start + words.length };
  if (words.length > longest.worn || /\p{Ll}.*\p{Ll}.*\p{Ll}/u.test(passage.text)) return null;
  const bones = skeletonOf(words);
  const close = bones.length >= leastBones ? skeletons.get(bones) : undefined;
  return close ? { row: close.row, start, end: start + words.length } : null;
}

/** The type that a heading names, whole or with its title on the same line (`KẾ HOẠCH THỰC HIỆN …`, `KẾ HOẠCH Thực hiện …`). */
export function typeHeading(passage: Passage, strong: boolean): NamedType | null {
  const whole = typeNamed(passage);
  if (whole) return whole;
  const start = /^[^\p{L}]*/u.exec(passage.folded)?.[0].length ?? 0;
  if (!strong && !isCaps(passage.text) && !capsFirst.test(passage.text.slice(start, start + longest.worn))) return null;
  const found = typeOpening(passage.folded.slice(start));
  if (!found || !(strong || isCaps(passage.text.slice(start, start + found.end)))) return null;
  return /^\p{Lu}/u.test(passage.text.slice(start)) ? { row: found.row, start, end: start + found.end } : null;
}

/** The type whose name opens these words, and where its name ends. */
export function typeOpening(folded: string): { row: DocumentTypeRow; end: number } | null {
  if (!opening.test(folded)) return null;
  for (const { row, start } of types) {
    const found = start.exec(folded);
    if (found) return { row, end: found[0].length };
  }
  return null;
}

function skeletonOf(words: string): string {
  return bonesOf(words).replace(/[^a-z]/g, "");
}
