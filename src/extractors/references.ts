import type { Message, Passage, Sited, Span } from "../doc.ts";
import { spansOf } from "../match/passage.ts";
import { anyOf } from "../match/rows/any-of.ts";
import type { DocumentRecord } from "../record.ts";
import { jointSymbols } from "../vi/citations.ts";
import { documentTypes } from "../vi/document-types.ts";
import { findBareNumbers, findLetteredNumbers } from "./references/bare-numbers.ts";
import { dateAfter, dateBefore } from "./references/dates.ts";
import { findIdentifiers, type Identifier, typeOfCode } from "./references/identifiers.ts";
import { issuerAfter } from "./references/issuers.ts";
import { findCitedLaws } from "./references/laws.ts";
import { bodyBetween, type CitedType, typeBefore } from "./references/types.ts";
import { giverAfter, writerBefore, writerOutside, writesNext } from "./references/writers.ts";

/** A reference before the record gives it an id. */
export type ReferenceDraft = Omit<DocumentRecord["references"][number], "id">;

const jointTypes = new Set<string | null>(documentTypes.filter((row) => row.joint).map((row) => row.name));

const jointSymbol = new RegExp(`(?:${anyOf(jointSymbols)})$`, "u");

/** Longest joiner of two items of a list: `, và `. */
const listGap = 6;

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Citation {
  readonly type: CitedType;
  readonly id: Identifier | null;
  readonly date: (Range & { readonly day: string | null }) | null;
  issuer: Range | null;
  readonly start: number;
  end: number;
  /** Its issuer stands before the bracket that it opens. */
  readonly bracketed: boolean;
  /** Shares the type, and so the closing issuer, of the one before it. */
  readonly listed: boolean;
}

/**
 * Every document that a passage cites by number, or as laws are cited, by name and date. The document's own number is
 * among them where the passage holds it. Spans are UTF-16 offsets into `Doc.text`.
 */
export function findReferences(passage: Passage): Sited<ReferenceDraft>[] {
  if (!/\d/.test(passage.text)) return [];
  const numbered = citeNumbers(passage);
  const laws = findCitedLaws(passage.text, passage.folded)
    .filter((law) => !numbered.some((c) => c.start < law.date.end && law.start < c.end))
    .map((law): Citation => {
      const type: CitedType = { name: law.type, start: law.start, end: law.start, how: "word" };
      const issuer = issuerAfter(passage, law.date.end, false);
      return {
        type,
        id: null,
        date: law.date,
        issuer,
        start: law.start,
        end: issuer?.end ?? law.date.end,
        listed: false,
        bracketed: false,
      };
    });
  return [...numbered, ...laws].sort((a, b) => a.start - b.start).map((c) => sited(passage, c));
}

/** What is cited by number, in order; a closing issuer counts for the whole list before it. */
function citeNumbers(passage: Passage): Citation[] {
  const ids = [...findIdentifiers(passage.text), ...findBareNumbers(passage), ...findLetteredNumbers(passage)].sort(
    (a, b) => a.start - b.start,
  );
  const citations: Citation[] = [];
  for (const id of ids) {
    const last = citations.at(-1) ?? null;
    if (last && id.start < last.end) continue;
    const previous = last ? { end: last.end, type: last.type.name } : null;
    const type = typeBefore(id, { passage, previous });
    if (type) citations.push(cite(passage, id, type, last));
  }
  shareIssuers(citations, passage.text);
  return citations;
}

function cite(passage: Passage, id: Identifier, type: CitedType, last: Citation | null): Citation {
  const several = isJoint(id, type);
  let date = dateAfter(passage.folded, id.end);
  const named = closingIssuer(passage, date?.after ?? id.end, several);
  if (!date && named) date = dateAfter(passage.folded, named.end);
  const own = named ?? (type.end < id.start - 8 ? (issuerAfter(passage, type.end, several) ?? bodyBetween(passage, type, id)) : null);
  const { issuer, bracketed, issued } = own ? { issuer: own, bracketed: false, issued: false } : writerOf(passage, type, last);
  if (!date && issuer && issued) date = dateBefore(passage.folded, issuer.start);
  const end = Math.max(id.end, date?.end ?? 0, named?.end ?? 0);
  return { type, id, date, issuer, start: Math.min(type.start, id.start), end, listed: type.how === "list", bracketed };
}

/** Whether bodies issued it together. */
function isJoint({ groups: [code = ""] }: Identifier, { name }: CitedType): boolean {
  return jointTypes.has(name) || jointTypes.has(typeOfCode(code)) || jointSymbol.test(code);
}

interface Writer {
  readonly issuer: Range | null;
  /** It stands outside the bracket that the citation stands in. */
  readonly bracketed: boolean;
  readonly issued: boolean;
}

/** Who is said before a citation to have written it. */
function writerOf(passage: Passage, type: CitedType, last: Citation | null): Writer {
  const floor = last?.end ?? 0;
  const outside = writerOutside(passage, type.start, floor, last?.bracketed ?? false);
  if (outside) return { issuer: outside, bracketed: true, issued: false };
  const writer = type.how === "list" ? null : writerBefore(passage, type.start, floor);
  return { issuer: writer, bracketed: false, issued: writer?.issued ?? false };
}

/** The issuer behind a number and its date, but not who wrote the next document: `số 1 ngày 2/1/2008, của Bộ Y tế tại văn bản số 2`. */
function closingIssuer(passage: Passage, at: number, several: boolean): Range | null {
  const named = issuerAfter(passage, at, several) ?? giverAfter(passage, at);
  return named && passage.text.charAt(at) === "," && writesNext(passage, named.end) ? null : named;
}

/** In a list under one type word the issuer stands once: at its end (`số A; số B của X`), or before its first number (`của X: số A về …; số B về …`). */
function shareIssuers(citations: readonly Citation[], text: string): void {
  for (let k = citations.length - 1; k > 0; k--) {
    const [before, item] = [citations[k - 1], citations[k]];
    if (before && item?.issuer && !before.issuer && inList(before, item, text)) before.issuer = item.issuer;
  }
  shareFirst(citations);
}

/** What is cited between two of a list, inside the words of the first one, does not end it. */
function shareFirst(citations: readonly Citation[]): void {
  let first: Citation | null = null;
  for (const item of citations) {
    if (first && !item.issuer && sharesType(first, item)) item.issuer = first.issuer;
    else if (isOpened(item)) first = item;
    else if (!item.listed && item.type.name === first?.type.name) first = null;
  }
}

/** The first of a list, whose issuer stands before its number. */
function isOpened({ issuer, id, listed }: Citation): boolean {
  return !listed && issuer !== null && issuer.end < (id?.start ?? 0);
}

function inList(before: Citation, item: Citation, text: string): boolean {
  return item.start - before.end <= listGap && (sharesType(before, item) || repeatsType(before, item, text));
}

/** `Quyết định số 5/2010/QĐ-TTg, | Quyết định số 7/2011/QĐ-TTg` repeats it; what a bracket cites is no part of a list. */
function repeatsType(before: Citation, item: Citation, text: string): boolean {
  const [symbol = [], other] = [before.id?.groups, item.id?.groups];
  if (before.type.name !== item.type.name || symbol.length < 2 || symbol.join() !== other?.join()) return false;
  return !/[()]/.test(text.slice(before.end, item.start));
}

function sharesType(before: Citation, item: Citation): boolean {
  return item.listed && item.type.name === before.type.name;
}

function sited(passage: Passage, citation: Citation): Sited<ReferenceDraft> {
  const { id, date, type, issuer } = citation;
  const spans = (range: Range) => spansOf(passage, range.start, range.end);
  const raw = spans(citation);
  const words = (range: Range) => passage.text.slice(range.start, range.end).replaceAll("\n", " ");
  const value: ReferenceDraft = {
    raw: words(citation),
    type: type.name,
    number: id?.number ?? null,
    date: date?.day ?? null,
    issuer: issuer ? words(issuer) : null,
  };
  const places: Record<string, Span[]> = { "/raw": raw };
  if (id) places["/number"] = spans(id);
  if (date?.day) places["/date"] = spans(date);
  if (issuer) places["/issuer"] = spans(issuer);
  return { value, places, furniture: [], messages: notes(citation, value, raw) };
}

function notes(citation: Citation, value: ReferenceDraft, spans: readonly Span[]): Message[] {
  const span = spans[0] ?? null;
  const messages: Message[] = [];
  if (citation.date && citation.date.day === null) {
    messages.push({ id: "invalid-date", severity: "warning", span, words: { raw: value.raw }, path: "/date" });
  }
  if (citation.id?.misread !== undefined) {
    const words = { raw: citation.id.misread, name: value.number ?? "" };
    messages.push({ id: "words-repaired", severity: "info", span, words, path: "/number" });
  }
  if (citation.type.how === "symbol" && value.type) {
    const words = { number: value.number ?? "", type: value.type };
    messages.push({ id: "reference-type-inferred", severity: "info", span, words, path: "/type" });
  }
  return messages;
}
