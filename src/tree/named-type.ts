import type { Passage } from "../doc.ts";
import { bonesOf } from "../match/letters/bones.ts";
import { fold } from "../match/letters/fold.ts";
import { anyUnnamed } from "../match/rows/any-of.ts";
import { endEdge } from "../match/rows/edges.ts";
import { type DocumentTypeRow, documentTypes } from "../vi/document-types.ts";
import { gazetteOpening, gazetteTitle, titleOpening } from "../vi/letterhead.ts";
import { typeTailRows } from "../vi/preamble.ts";
import { isCaps, typeStart } from "./cues.ts";

const anyType = new RegExp(`^(?:${anyUnnamed(documentTypes)})(?: (?:${anyUnnamed(typeTailRows)}))*$`, "u");
const types = documentTypes.map((row) => ({
  row,
  whole: new RegExp(`^(?:${row.pattern})(?: (?:${anyUnnamed(typeTailRows)}))*$`, "u"),
  start: new RegExp(`^(?:${row.pattern})${endEdge}`, "u"),
  skeleton: skeletonOf(row.name),
}));

/** In characters: no name of a type, with what may follow it, is longer; what is worn is only looked for in short words, and known by so many letters at least. */
const longest = { whole: 70, worn: 26, sentence: 700 };
const leastBones = 6;
/** A name in capitals before a title that is not: `KẾ HOẠCH Cải cách …`. */
const capsFirst = /^\p{Lu}{2,} \p{Lu}{2,} (?:\p{Lu}{2,} )?\p{Lu}\p{Ll}/u;

const skeletons = new Map(types.map((t) => [t.skeleton, t]));
const gazette = new RegExp(`^ ?(?:${gazetteTitle.pattern})`, "u");
const gazetteLine = new RegExp(`^(?:$| (?:${gazetteOpening.pattern}))`, "u");
/** The words behind the gazette's day go on with what the document is about, or stand on the next line. */
const titled = new RegExp(`^(?:$| (?:${titleOpening.pattern}) )`, "u");

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

/** The type that the gazette's one sentence opens with: `Chỉ thị của Thủ tướng Chính phủ số 5/2004/CT-TTg ngày 3 tháng 2 năm 2004 về …`. */
export function gazetteHeading({ text, folded }: Passage): NamedType | null {
  if (text.length > longest.sentence || !/^\p{Lu}/u.test(text) || /[.;:]$/.test(text)) return null;
  const found = typeOpening(folded);
  if (!found) return null;
  return isGazette(folded.slice(found.end)) ? { row: found.row, start: 0, end: found.end } : null;
}

/** Whether folded words behind a type are the gazette's: `số 5/2004/CT-TTg ngày 3 tháng 2 năm 2004 về …`. */
export function isGazette(words: string): boolean {
  const found = gazette.exec(words);
  return found !== null && titled.test(words.slice(found[0].length));
}

/** Whether the gazette's sentence may begin in a line, which may end behind any of its words. */
export function mayOpenGazette(words: string): boolean {
  const folded = fold(words.slice(0, longest.whole));
  const found = /^\p{Lu}/u.test(words) ? typeOpening(folded) : null;
  return found !== null && gazetteLine.test(folded.slice(found.end));
}

/** The type whose name opens these words, and where its name ends. */
export function typeOpening(folded: string): { row: DocumentTypeRow; end: number } | null {
  if (!typeStart.test(folded)) return null;
  for (const { row, start } of types) {
    const found = start.exec(folded);
    if (found) return { row, end: found[0].length };
  }
  return null;
}

function skeletonOf(words: string): string {
  return bonesOf(words).replace(/[^a-z]/g, "");
}
