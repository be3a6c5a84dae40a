import type { Passage } from "../../doc.ts";
import { anyOf } from "../../match/rows/any-of.ts";
import { compile, startEdge } from "../../match/rows/edges.ts";
import { finder, type Hit } from "../../match/rows/finder.ts";
import { anyDocuments, assemblySymbols, issuerStops, matterVerbs, numberLabels, otherNumbers, sharedCodes } from "../../vi/citations.ts";
import { type DocumentTypeRow, documentTypes } from "../../vi/document-types.ts";
import { typeTailRows } from "../../vi/preamble.ts";
import { type Identifier, typeOfCode } from "./identifiers.ts";
import { findHeads, issuerAfter, nameEnd } from "./issuers.ts";
import { ofLaws } from "./laws.ts";

/** The type of a cited document: how it was found, and where the citation begins. */
export interface CitedType {
  readonly name: string | null;
  readonly start: number;
  /** Where the words of the type end: what stands between them and the number may name the issuer. */
  readonly end: number;
  readonly how: "word" | "abbreviation" | "list" | "symbol" | "none";
}

export interface Before {
  readonly passage: Passage;
  /** The document cited just before, if any. */
  readonly previous: { readonly end: number; readonly type: string | null } | null;
}

const window = 130;
const label = anyOf(numberLabels);
const onlyLabel = new RegExp(`^[ :("“]{0,3}(?:(?:${label})[ :.]{0,3})?$`, "u");
/** A colon before the number's label, or behind it, ends no clause. */
const labelled = new RegExp(`(?:: (?:${label}) ?| (?:${label}) ?: ?)$`, "u");
const endsWithLabel = new RegExp(`(?:^|[^\\p{L}])(?:${label}) ?:? ?$`, "u");
const other = new RegExp(`${startEdge}(?:${anyOf(otherNumbers)}) ?(?:(?:${label}) ?)?$`, "u");
const findDocuments = finder(anyDocuments);
const shortType = new RegExp(`(?<![\\p{L}\\p{N}/-])(\\p{Lu}[\\p{L}]{0,5}) ?(?:(?:${label}) ?)?$`, "u");
const listGap = new RegExp(`(?:[,;]|[\\s]\\p{Ll}{1,4}) (?:(?:${label}) ?:? ?)?$`, "u");
const assembly = compile(anyOf(assemblySymbols), "u");
const tails = new RegExp(`^(?: (?:${anyOf(typeTailRows.filter((row) => !row.of))}))+(?!\\p{L})`, "u");
const matter = new RegExp(`^ (?:${anyOf(matterVerbs)})(?!\\p{L})`, "u");
const phrase = compile(anyOf(issuerStops), "u");
/** In characters: what stands between a type and its number, and what such a paper may be for. */
const longestEpithet = { word: 22, purpose: 70 };
const findTypes = finder(documentTypes);
const namedLaws = new Set<string | null>(documentTypes.filter((row) => row.byName).map((row) => row.name));

/** The type that the words before a number give it; null where the number is that of something else (a form, a road). */
export function typeBefore(id: Identifier, before: Before): CitedType | null {
  const from = windowStart(id.start, before);
  const left = before.passage.folded.slice(from, id.start);
  if (other.test(left)) return null;
  return (
    typeByWord(id, left, from, before.passage) ??
    typeByAbbreviation(id, before) ??
    typeByDocument(id, left, from, before.passage) ??
    typeByList(id, before) ??
    typeBySymbol(id, left)
  );
}

function windowStart(at: number, { passage, previous }: Before): number {
  const from = Math.max(previous?.end ?? 0, at - window);
  return from + passage.folded.slice(from, at).lastIndexOf("\n") + 1;
}

function typeByWord(id: Identifier, left: string, from: number, passage: Passage): CitedType | null {
  const words = left.slice(0, left.length - (labelled.exec(left)?.[0].length ?? 0));
  const clause = Math.max(words.lastIndexOf(";"), words.lastIndexOf(". "), words.lastIndexOf(": "));
  const hits = findTypes(left).filter((h) => h.end > clause || onlyLabel.test(left.slice(h.end)));
  const last = hits.at(-1);
  if (!last) return null;
  const adjacent = onlyLabel.test(left.slice(last.end));
  if (adjacent && agrees(last.row, id.groups)) return word(last, from, left);
  const before = hits.findLast((h) => h !== last && agrees(h.row, id.groups));
  if (adjacent) return word(before && names(before, last, left, id) ? before : last, from, left);
  if (!endsWithLabel.test(left)) return null;
  const far =
    hits.findLast((h) => agrees(h.row, id.groups)) ?? hits.findLast((h) => isOfBody(h, left, from, passage)) ?? nearType(left, last);
  if (!far) return null;
  const start = far.row.byName ? outermost(left, hits, far) : far;
  return word(start, from, left);
}

/** A type that agrees with the symbol is the document's own where the one before the number goes on with it, or is what it is about: `Quyết định | phê duyệt | dự án số 12/QĐ-UBND`. */
function names(own: Hit<DocumentTypeRow>, last: Hit<DocumentTypeRow>, left: string, id: Identifier): boolean {
  if (last.start - own.end < 2) return true;
  const between = left.slice(tailEnd(left, own.end), last.start);
  return typeOf(id) !== null && between.length <= longestEpithet.purpose && matter.test(between) && !/[,.:;()]/.test(between);
}

/** `Nghị quyết | HĐND tỉnh | số …`: the body that stands between type and number; the name of a law holds bodies of its own. */
export function bodyBetween(passage: Passage, { name, end: at }: CitedType, id: Identifier): { start: number; end: number } | null {
  const { text, folded } = passage;
  const start = at + 1;
  if (namedLaws.has(name) || !/^ \p{Lu}/u.test(text.slice(at, start + 2)) || findHeads(folded.slice(start, id.start))[0]?.start !== 0)
    return null;
  const end = nameEnd(passage, start, false);
  return end !== null && text.slice(start, end).includes(" ") && onlyLabel.test(folded.slice(end, id.start)) ? { start, end } : null;
}

/** `Công văn của Sở Kế hoạch và Đầu tư: số …`: between type and number stands nothing but who issued it. */
function isOfBody(hit: { readonly end: number }, left: string, from: number, passage: Passage): boolean {
  const named = issuerAfter(passage, from + tailEnd(left, hit.end), false);
  return named !== null && onlyLabel.test(left.slice(named.end - from));
}

/** Where the words end that belong to a type: `Chương trình | hành động`. */
function tailEnd(left: string, end: number): number {
  return end + (tails.exec(left.slice(end))?.[0].length ?? 0);
}

/** `Tờ trình liên ngành số …`: a word or two belong to the type, and nothing that could begin another phrase. */
function nearType(left: string, last: Hit<DocumentTypeRow>): Hit<DocumentTypeRow> | null {
  const gap = left.slice(tailEnd(left, last.end)).replace(endsWithLabel, "");
  return gap.length <= (last.row.goesOn ? longestEpithet.purpose : longestEpithet.word) && !/[,(;]/.test(gap) && !phrase.test(gap)
    ? last
    : null;
}

/** `Luật sửa đổi, bổ sung một số điều của Luật X số …` begins at the first `Luật`. */
function outermost(left: string, hits: readonly Hit<DocumentTypeRow>[], hit: Hit<DocumentTypeRow>): Hit<DocumentTypeRow> {
  const outer = hits.findLast((h) => h.end < hit.start && h.row.byName && ofLaws.test(left.slice(h.end, hit.start)));
  return outer ?? hit;
}

function word(hit: Hit<DocumentTypeRow>, from: number, left: string): CitedType {
  return { name: hit.row.name, start: from + hit.start, end: from + tailEnd(left, hit.end), how: "word" };
}

/** Whether a symbol can be that of a document of this type. */
function agrees(row: DocumentTypeRow, groups: readonly string[]): boolean {
  if (row.byName && groups.some((g) => assembly.test(g.toLowerCase()))) return true;
  return groups.slice(0, 1).some((g) => typeOfCode(g) === row.name || sharedCodes[g]?.includes(row.name));
}

/** The type that a symbol names itself. */
function typeOf({ groups: [first = ""] }: Identifier): string | null {
  return typeOfCode(first);
}

function typeByAbbreviation(id: Identifier, { passage }: Before): CitedType | null {
  const left = passage.text.slice(Math.max(0, id.start - 16), id.start);
  const found = shortType.exec(left);
  const name = found?.[1] ? typeOfCode(found[1]) : null;
  return found && name ? { name, start: Math.max(0, id.start - 16) + found.index, end: id.start, how: "abbreviation" } : null;
}

function typeByList(id: Identifier, { passage, previous }: Before): CitedType | null {
  if (!previous?.type) return null;
  const gap = passage.folded.slice(previous.end, id.start);
  if (gap.length > 160 || gap.includes(". ") || gap.includes("\n") || !listGap.test(gap)) return null;
  const own = typeOf(id);
  if (gap.length > 12 && !endsWithLabel.test(gap) && !(own === previous.type && gap.endsWith("; "))) return null;
  const shared = sharedCodes[id.groups[0] ?? ""]?.includes(previous.type);
  const start = startOfNumber(passage.folded, id.start);
  return { name: shared ? previous.type : (own ?? previous.type), start, end: id.start, how: "list" };
}

function typeByDocument(id: Identifier, left: string, from: number, passage: Passage): CitedType | null {
  const last = findDocuments(left).at(-1);
  if (!last || !(onlyLabel.test(left.slice(last.end)) || (endsWithLabel.test(left) && isOfBody(last, left, from, passage)))) return null;
  const own = typeOf(id);
  return { name: own ?? last.row.name, start: from + last.start, end: from + last.end, how: own ? "symbol" : "word" };
}

function typeBySymbol(id: Identifier, left: string): CitedType | null {
  if (id.groups.length < 2) return null;
  const name = typeOf(id);
  const labelled = endsWithLabel.test(left);
  if (!name && !labelled) return null;
  const start = id.start - (left.length - left.replace(endsWithLabel, "").length);
  return { name, start: labelled ? skipMark(left, start, id.start) : id.start, end: id.start, how: name ? "symbol" : "none" };
}

/** Where the label `số` directly before a number begins. */
function startOfNumber(folded: string, at: number): number {
  const left = folded.slice(Math.max(0, at - 6), at);
  const found = endsWithLabel.exec(left);
  return found ? at - left.length + found.index + (/^\p{L}/u.test(found[0]) ? 0 : 1) : at;
}

function skipMark(left: string, start: number, at: number): number {
  return /^\p{L}/u.test(left.slice(left.length - (at - start))) ? start : start + 1;
}
