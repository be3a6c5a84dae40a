import type { Passage } from "../../doc.ts";
import { trailing } from "../../match/letters/trailing.ts";
import { joinPassages, placesOf, slicePassage, spansOf } from "../../match/passage.ts";
import { compile } from "../../match/rows/edges.ts";
import type { DocumentType } from "../../record.ts";
import { attachedInside, isCaps } from "../../tree/cues.ts";
import { gazetteTitle } from "../../vi/letterhead.ts";
import type { HeadParts } from "./head-labels.ts";
import { letterType, typeOfSymbol } from "./number.ts";
import { bare, note, type Part } from "./part.ts";

const gazette = compile(gazetteTitle.pattern, "u");

/** The words of the gazette's sentence between type and title. */
export interface Gazette {
  readonly number: Passage;
  readonly issuer: Passage | null;
  readonly date: { readonly passage: Passage; readonly day: string; readonly month: string; readonly year: string };
  readonly end: number;
}

export function titleWords(parts: HeadParts, symbol: string | null): Passage | null {
  const named = nameOfSymbol(parts.name, symbol) !== null;
  const lines = parts.title
    .slice(named ? 1 : 0)
    .map((s) => s.passage)
    .filter((p) => /[\p{L}\d]/u.test(p.text));
  if (lines.length > 0) return joinPassages(lines, " ");
  return parts.subject.length > 0 ? joinPassages(parts.subject, " ") : null;
}

/** The gazette that a title opens with. */
export function gazetteIn(title: Passage | null): Gazette | null {
  const hit = title && gazette.exec(title.folded);
  if (!title || !hit?.groups || hit.index > 2) return null;
  const { number, issuer, by, day, month, year } = hit.groups;
  const part = (words: string | undefined) => {
    const at = words === undefined ? -1 : title.folded.indexOf(words, hit.index);
    return words === undefined || at < 0 ? null : slicePassage(title, at, at + words.length);
  };
  const numbered = part(number);
  if (!numbered) return null;
  const dateAt = title.folded.indexOf(day ?? "", title.folded.indexOf(number ?? "") + (number?.length ?? 0));
  const dateEnd = title.folded.indexOf(year ?? "", dateAt) + 4;
  return {
    number: numbered,
    issuer: part(issuer ?? by),
    date: { passage: slicePassage(title, dateAt, dateEnd), day: day ?? "", month: month ?? "", year: year ?? "" },
    end: hit.index + hit[0].length,
  };
}

/** The trích yếu, without the bracket that ties it to another document. */
export function readTitle(title: Passage | null, from: number): Part<string | null> {
  if (title === null) return bare(null, [note("title-missing", "warning", "/title", null)]);
  const bracket = attachedInside.exec(title.folded);
  const end = bracket && bracket.index > from ? bracket.index : title.text.length;
  const words = slicePassage(title, from, end);
  const text = withoutEnd(words.text);
  if (!/\p{L}{2}/u.test(text)) return bare(null, [note("title-missing", "warning", "/title", null)]);
  return {
    value: text,
    places: { "/title": spansOf(words, 0, text.length) },
    furniture: [...spansOf(title, 0, from), ...spansOf(title, end, title.text.length), ...spansOf(words, text.length, words.text.length)],
    messages: [],
  };
}

/** Without `./.` and the marks of an unfinished sentence; a title's own full stop stays. */
function withoutEnd(words: string): string {
  if (words.endsWith(")") && !words.includes("(")) return withoutEnd(words.slice(0, -1));
  const marks = trailing(words, " ;,:*_/.");
  const tail = words.slice(words.length - marks);
  return tail.includes("/") ? words.slice(0, words.length - marks) : words.slice(0, words.length - trailing(words, " ;,:*_"));
}

/** From the printed name, else from the symbol; a letter has neither name nor a type's code. */
export function readType(parts: HeadParts, symbol: string | null): Part<DocumentType | null> {
  if (parts.type) {
    const { code, name } = parts.type.row;
    const spans = placesOf(parts.type.passage);
    return { value: { code, name }, places: { "/type": spans, "/type/code": spans, "/type/name": spans }, furniture: [], messages: [] };
  }
  const unknown = nameOfSymbol(parts.name, symbol);
  if (unknown) return unknown;
  const letter = parts.subject.length > 0 && parts.greeted ? letterType : null;
  const row = letter ?? typeOfSymbol(symbol);
  if (!row) return bare(null, [note("type-missing", "warning", "/type", null)]);
  const spans = parts.number && symbol ? placesOf(parts.number) : parts.subject.flatMap(placesOf);
  return { value: { code: row.code, name: row.name }, places: { "/type": spans }, furniture: [], messages: [] };
}

/** A type that no table has: words in capitals whose first letters are the symbol's first group, `ĐỀ CƯƠNG` and `12/ĐC-…`. */
function nameOfSymbol(name: Passage | null, symbol: string | null): Part<DocumentType> | null {
  const [code = ""] = symbol?.split(/[-/.]/) ?? [];
  if (name === null || code.length < 2 || !isCaps(name.text)) return null;
  const initials = [...name.text.matchAll(/(?<!\p{L})\p{Lu}/gu)].map(String).join("");
  if (initials !== code.toUpperCase()) return null;
  const words = name.text.toLowerCase();
  const spans = placesOf(name);
  const value = { code, name: words.charAt(0).toUpperCase() + words.slice(1) };
  return { value, places: { "/type": spans, "/type/code": spans, "/type/name": spans }, furniture: [], messages: [] };
}
