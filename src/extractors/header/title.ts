import type { Passage, Span } from "../../doc.ts";
import { trailing } from "../../match/letters/trailing.ts";
import { joinPassages, placesOf, slicePassage, spansOf } from "../../match/passage.ts";
import { compile } from "../../match/rows/edges.ts";
import type { DocumentType } from "../../record.ts";
import { attachedInside, bodyHead, isCaps, position, subjectStart } from "../../tree/cues.ts";
import type { DocumentTypeRow } from "../../vi/document-types.ts";
import { bareGazetteTitle, gazetteTitle } from "../../vi/letterhead.ts";
import { authorOpening } from "../../vi/preamble.ts";
import { type DateWords, partsOf } from "./date.ts";
import type { HeadParts } from "./head-labels.ts";
import { letterType, splitNumber, typeOfSymbol } from "./number.ts";
import { bare, note, type Part } from "./part.ts";

const gazettes = [
  { pattern: compile(gazetteTitle.pattern, "u"), bare: false },
  { pattern: compile(bareGazetteTitle.pattern, "u"), bare: true },
];

const author = compile(`^(?:${authorOpening.pattern})`, "u");

/** The words of the gazette's sentence between type and title. */
export interface Gazette {
  readonly number: Passage;
  readonly issuer: Passage | null;
  readonly date: DateWords | null;
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

/** The gazette's words that a title opens with; without the word for a number, one of the document's own type. */
export function gazetteIn(title: Passage | null, type: DocumentTypeRow | null): Gazette | null {
  if (!title) return null;
  for (const { pattern, bare: unlabelled } of gazettes) {
    const hit = pattern.exec(title.folded);
    const number = hit?.groups?.["number"];
    if (!hit?.groups || hit.index > 2 || number === undefined) continue;
    const numbered = wordsAt(title, number, hit.index);
    const { symbol } = splitNumber(numbered.text.replace(/\s/g, ""));
    if (unlabelled && (type === null || typeOfSymbol(symbol) !== type)) continue;
    const { issuer, by } = hit.groups;
    const named = issuer ?? by;
    return {
      number: numbered,
      issuer: named === undefined ? null : wordsAt(title, named, hit.index),
      date: dateOf(title, hit.groups, hit.index),
      end: hit.index + hit[0].length,
    };
  }
  return null;
}

function wordsAt(title: Passage, words: string, from: number): Passage {
  const at = title.folded.indexOf(words, from);
  return slicePassage(title, at, at + words.length);
}

function dateOf(title: Passage, groups: Readonly<Record<string, string | undefined>>, from: number): DateWords | null {
  const { dmy, day, month, year, number } = groups;
  const behind = title.folded.indexOf(number ?? "", from) + (number?.length ?? 0);
  if (dmy !== undefined) return { passage: wordsAt(title, dmy, behind), ...partsOf({ dmy }) };
  if (day === undefined || month === undefined || year === undefined) return null;
  const at = title.folded.indexOf(day, behind);
  return { passage: slicePassage(title, at, title.folded.indexOf(year, at) + year.length), day, month, year };
}

/** Where the title begins that whose document it is stands before, on the same line: `CỦA ỦY BAN NHÂN DÂN TỈNH V/V …`. */
export function authorEnd(title: Passage | null): number {
  const words = title && author.exec(title.folded)?.groups?.["author"];
  if (!words) return 0;
  const named = words.slice(words.indexOf(" ") + 1);
  return bodyHead.test(named) || position.test(named) ? words.length : 0;
}

/** All of a title stands in one bracket: `(V/v …)`. */
const wholeBracket = /^ ?\((?=\p{L}[^()]*(?:\([^()]*\)[^()]*){0,8}\)[\s.;,*_-]*$)/u;

/** The trích yếu, without a bracket around it and the one that ties it to another document. */
export function readTitle(title: Passage | null, from: number): Part<string | null> {
  if (title === null) return bare(null, [note("title-missing", "warning", "/title", null)]);
  const bracket = attachedInside.exec(title.folded);
  const stop = bracket && bracket.index > from ? bracket.index : title.text.length;
  const opened = wholeBracket.exec(title.text.slice(from, stop))?.[0].length ?? 0;
  const [start, end] = opened > 0 ? [from + opened, title.text.lastIndexOf(")", stop - 1)] : [from, stop];
  const words = slicePassage(title, start, end);
  const text = withoutEnd(words.text);
  if (!/\p{L}{2}/u.test(text)) return bare(null, [note("title-missing", "warning", "/title", null)]);
  return {
    value: text,
    places: { "/title": spansOf(words, 0, text.length) },
    furniture: [...spansOf(title, 0, start), ...spansOf(title, end, title.text.length), ...spansOf(words, text.length, words.text.length)],
    messages: [],
  };
}

/** What an end mark closes, which a title without it has lost: `"V/v … mùa hè"` behind the mark of its subject. */
const openerOf: Readonly<Record<string, RegExp>> = { ")": /\(/, '"': /["“”]/, "”": /["“”„]/, "»": /«/ };

/** Without `./.` and the marks of an unfinished sentence; a title's own full stop stays. */
function withoutEnd(words: string): string {
  const opened = openerOf[words.slice(-1)];
  if (opened && !opened.test(words.slice(0, -1))) return withoutEnd(words.slice(0, -1));
  const marks = trailing(words, " ;,:*_/.–-");
  const tail = words.slice(words.length - marks);
  return tail.includes("/") ? words.slice(0, words.length - marks) : words.slice(0, words.length - trailing(words, " ;,:*_–-"));
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
  const subject = parts.subject.length > 0 || subjectStart.test(parts.title[0]?.passage.folded ?? "");
  const letter = subject && parts.greeted ? letterType : null;
  const coded = letter ?? typeOfSymbol(symbol) ?? (isPlainLetter(parts, symbol) ? letterType : null);
  const row = coded ?? parts.enacted?.row;
  if (!row) return bare(null, [note("type-missing", "warning", "/type", null)]);
  const spans = coded === null && parts.enacted ? placesOf(parts.enacted.passage) : symbolPlaces(parts, symbol);
  return { value: { code: row.code, name: row.name }, places: { "/type": spans }, furniture: [], messages: [] };
}

/** `Số: 730/LĐLĐ` over `Kính gửi:`: the symbol is its office's alone, and nothing is printed between them. */
function isPlainLetter({ greeted, title, enacted }: HeadParts, symbol: string | null): boolean {
  return greeted && title.length === 0 && enacted === null && symbol !== null && isCaps(symbol);
}

function symbolPlaces(parts: HeadParts, symbol: string | null): readonly Span[] {
  return parts.number && symbol ? placesOf(parts.number) : parts.subject.flatMap(placesOf);
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
