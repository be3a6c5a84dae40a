import type { Passage, Span } from "../../doc.ts";
import { literal } from "../../match/letters/literal.ts";
import { placesOf, slicePassage as slice } from "../../match/passage.ts";
import { unreadSerial } from "../../tree/zones/line-kinds.ts";
import { bareNumberCodes } from "../../vi/citations.ts";
import { type DocumentTypeRow, documentTypes } from "../../vi/document-types.ts";
import { bare, note, type Part } from "./part.ts";

export interface NumberParts {
  readonly number: string | null;
  readonly serial: string | null;
  readonly year: number | null;
  readonly symbol: string | null;
}

const none: NumberParts = { number: null, serial: null, year: null, symbol: null };
const lead = /^[\s:.;…_#?*]*/u;
const group = "(?:\\p{Lu}[\\p{L}\\d&]{0,15}|(?:19|20)\\d{2})";
const single = "(?: \\p{Lu}{1,3}(?![\\p{L}/.]))";
const shape = new RegExp(
  `^(?:(?:\\d{1,3}(?:\\.\\d{3})+|[lI|O]?\\d{1,6}|\\d{1,3}(?: \\d{1,3}){1,2}(?= ?/ ?\\p{Lu}))\\p{L}{0,2}(?![\\p{L}\\d]))?[\\s.…_,']*(?:\\s?[-–/.]\\s?${group}|(?<= )\\p{Lu}{2,8}(?=[/-])|${single}(?=[/-]))(?:\\s?[-–/.&+]\\s?${group}|(?<=[/-] ?\\p{Lu})${single}{1,4})*`,
  "u",
);
const serialOnly = /^\d{1,6}\p{L}{0,2}(?![\p{L}\d])(?: ?\/)?/u;

/** `12/VPCP-TH|V/v …`: what a letter is about is glued to its number where a line's end was lost. */
const gluedSubject = /^V\/[vV](?![\p{L}\d])/u;

/** The type that prints no name. */
export const letterType = documentTypes.find((row) => row.letter) ?? null;

/** How far the words after `Số:` are the number; `lead` are the marks before it, or a serial that cannot be read. */
export function measureNumber(words: string): { lead: number; end: number } {
  const skipped = unreadSerial(words)?.end ?? lead.exec(words)?.[0].length ?? 0;
  const rest = words.slice(skipped, skipped + 90);
  const found = shape.exec(rest) ?? serialOnly.exec(rest);
  const length = found ? found[0].length - (gluedSubject.test(rest.slice(found[0].length - 1)) ? 1 : 0) : 0;
  return { lead: found ? skipped : 0, end: skipped + length };
}

/** `13/2017/QĐ-UBND` as `13`, 2017, `QĐ-UBND`; `371-NQ/HU` as `371`, null, `NQ/HU`; `/KH-UBND` has a symbol alone. */
export function splitNumber(number: string): NumberParts {
  const found =
    /^(?<serial>(?:\d{1,3}(?:\.\d{3})+|[lI|O]?\d{1,6})(?:\p{Lu}(?=[/-])|\p{Ll}{0,2}))?[/\-–.]?(?:(?<year>(?:19|20)\d{2})(?:[/\-–]|$))?(?<symbol>.*)$/u.exec(
      number,
    );
  const { serial, year, symbol } = found?.groups ?? {};
  return { number, serial: serial ?? null, year: year === undefined ? null : Number(year), symbol: symbol || null };
}

export function readNumber(passage: Passage | null, unread: Passage | null = null): Part<NumberParts> {
  const words =
    passage?.text
      .replace(/[\s…_']+/g, "")
      .replace(/\.{2,}/g, "")
      .replace(/–/g, "-") ?? "";
  if (passage === null || !/[\p{L}\d]/u.test(words)) return bare(none, [note("number-missing", "warning", "/number", null)]);
  const value = splitNumber(words);
  const spans = placesOf(passage);
  const places = Object.fromEntries(
    (["number", "serial", "year", "symbol"] as const)
      .filter((key) => value[key] !== null)
      .map((key) => [`/${key}`, key === "number" ? spans : within(passage, String(value[key]))]),
  );
  return {
    value,
    places,
    furniture: [],
    messages: value.serial === null ? [withoutSerial(value.symbol ?? words, spans[0] ?? null, unread)] : [],
  };
}

function withoutSerial(symbol: string, span: Span | null, unread: Passage | null): ReturnType<typeof note> {
  if (unread === null) return note("number-blank", "info", "/number", span, { symbol });
  return note("number-unread", "warning", "/number", placesOf(unread)[0] ?? span, { raw: unread.text, symbol });
}

/** The places of the characters of `part`, white space not counted. */
function within(passage: Passage, part: string) {
  const pattern = new RegExp([...part].map((c) => (c === "-" ? "[-–]" : literal(c))).join("\\s*"), "u");
  const found = pattern.exec(passage.text);
  return found ? placesOf(slice(passage, found.index, found.index + found[0].length)) : placesOf(passage);
}

/** The symbols of the years before 1996 end in the type: `59-BYT/QĐ`. */
function oldType(symbol: string): DocumentTypeRow | undefined {
  const code = /^\p{Lu}+\/(?<code>\p{Lu}\p{L}*)$/u.exec(symbol)?.groups?.["code"];
  return documentTypes.find((row) => row.code === code && bareNumberCodes.has(row.code));
}

/** The type that a symbol says: by its first group, or a letter's `ISSUER-UNIT`. */
export function typeOfSymbol(symbol: string | null): DocumentTypeRow | null {
  const first = symbol?.split(/[-/.]/)[0] ?? "";
  if (symbol === null || first === "") return null;
  const exact = documentTypes.find((row) => row.code === first || row.codes?.includes(first));
  if (exact) return exact;
  const loose = documentTypes.find((row) => row.code.length > 2 && row.code.toLowerCase() === first.toLowerCase());
  if (loose) return loose;
  const old = oldType(symbol);
  if (old) return old;
  return /[-/]/.test(symbol) && /^\p{Lu}/u.test(first) ? letterType : null;
}
