import { fold } from "../match/letters/fold.ts";
import { anyUnnamed } from "../match/rows/any-of.ts";
import { fieldKinds, fields } from "../vi/bodies.ts";
import { documentTypes } from "../vi/document-types.ts";
import { bodyHeadRows } from "../vi/issuers.ts";
import { datedPlace, letterheadRows } from "../vi/letterhead.ts";
import { personTitles } from "../vi/roles.ts";
import { modeRows, positionRows, surnameRow } from "../vi/signatures.ts";
import { shortened } from "../vi/spelling.ts";

const sampled = 6000;
const fewLetters = 100;
/** One capital to so many letters is practically none: ordinary texts have one to ten, or to thirty at most. */
const rare = 100;
const headLines = 12;
/** How far under an office the name of who holds it stands. */
const nameReach = 6;

const mottos = letterheadRows.filter((row) => row.kind === "motto");
const heading = new RegExp(
  `^(?:${anyUnnamed(documentTypes)}|${anyUnnamed(mottos)}|(?:(?:${anyUnnamed(modeRows)}) ?)?(?:${anyUnnamed(positionRows)}))[ :.-]*$`,
  "u",
);
const body = new RegExp(`^(?:${anyUnnamed(bodyHeadRows)})(?![\\p{L}])[^.,:;\\d]{0,80}$`, "u");
const position = new RegExp(`^(?:(?:${anyUnnamed(modeRows)}) ?)?(?:${anyUnnamed(positionRows)})[ .]*$`, "u");
const name = new RegExp(`^(?:${surnameRow.pattern})(?: \\p{Ll}{1,7}){1,4}$`, "u");
const behalf = new RegExp(`^(?:${anyUnnamed(modeRows)})(?<=[./:]) ?[^.,:;\\d]{3,60}$`, "u");
const place = new RegExp(`^\\s*[^,:;.\\d]{2,40}(?=${datedPlace.pattern})`, "u");
const person = new RegExp(
  `(?<!\\p{L})(?<=(?:${anyUnnamed(personTitles)}) )(?:${surnameRow.pattern})(?: \\p{Ll}{1,7}){1,2}(?!\\p{L})`,
  "gu",
);
const office = new RegExp(`(?<!\\p{L})(?:${anyUnnamed(fieldKinds.filter((row) => !row.ocr))}) (?:${anyUnnamed(fields)})(?!\\p{L})`, "gu");
/** A number behind its label, whatever its symbol: `số 15/tckh`. */
const numbered = new RegExp(
  `(?<=^\\s*(?:${anyUnnamed(letterheadRows.filter((row) => row.kind === "number"))}) ?:? ?)\\d{1,5}/[\\p{Ll}\\d/-]{2,20}`,
  "iu",
);
const gap = /(\t| {3,})/;
const roman = /^(\s*)([ivx]{1,5})(?=\. )/;
const first = /^(\s*(?:(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]?|[a-zđ][.)]|[IVX]{1,5}\.|[-–+*•])\s*)?)(\p{Ll})/u;
const sentence = /(?<=[.!?] )\p{Ll}/gu;
const code =
  /(?<![\p{L}\d])(?:\d{0,5}\/(?:\d{4}\/)?[a-zđ]{1,6}\d{0,2}(?:-[a-zđ]{1,8}){1,3}|\d{1,5}-[a-zđ]{1,4}\/[a-zđ]{1,6})(?![\p{L}\d])/gu;
const abbreviation = new RegExp(`(?<!\\p{L})(?:${shortened.pattern})(?!\\p{L})`, "gu");

/** Whether a text of some length has practically no capitals: it was typed or copied without them. */
export function lacksCapitals(text: string): boolean {
  const sample = text.slice(0, sampled);
  let capitals = 0;
  for (const _ of sample.matchAll(/\p{Lu}/gu)) if (++capitals * rare >= sample.length) return false;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return letters >= fewLetters && capitals * rare < letters;
}

/** A text without capitals with those that its form asks for: its letterhead, marks, numbers, sentences and names. It keeps its length. */
export function raiseCapitals(text: string): string {
  let count = 0;
  let held = Number.NEGATIVE_INFINITY;
  const lines = text.split("\n").map((line) => {
    if (line.trim() === "") return line;
    count++;
    const columns = line.split(gap);
    if (columns.some((column) => position.test(fold(column.trim())))) held = count;
    const raised = columns.map((column) => raisedColumn(column, count, count - held <= nameReach)).join("");
    return raised.length === line.length ? raised : line;
  });
  return lines.join("\n");
}

/** `signed`: the office of whom it may name stands closely above. */
function raisedColumn(column: string, count: number, signed: boolean): string {
  const words = fold(column.trim());
  if (words === "") return column;
  if (signed && name.test(words)) return eachWord(column);
  if (heading.test(words) || behalf.test(words) || (count <= headLines && body.test(words))) return column.toUpperCase();
  return column
    .replace(place, eachWord)
    .replace(roman, (mark) => mark.toUpperCase())
    .replace(first, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(sentence, (letter) => letter.toUpperCase())
    .replace(office, eachPart)
    .replace(person, eachWord)
    .replace(numbered, (number) => number.toUpperCase())
    .replace(code, (symbol) => symbol.toUpperCase())
    .replace(abbreviation, (short) => short.toUpperCase());
}

function eachWord(words: string): string {
  return words.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** The kind of an office and its field: `Sở | Tài chính`. */
function eachPart(words: string): string {
  return words.replace(/^\p{Ll}|(?<=^[^ ]+ )\p{Ll}/gu, (letter) => letter.toUpperCase());
}
