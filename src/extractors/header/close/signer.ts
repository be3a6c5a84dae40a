import type { Passage, Span } from "../../../doc.ts";
import { addAll } from "../../../match/add-all.ts";
import { trailing } from "../../../match/letters/trailing.ts";
import { placesIn } from "../../../match/passage/places-in.ts";
import { joinPassages, placesOf, slicePassage, spansOf } from "../../../match/passage.ts";
import { anyOf } from "../../../match/rows/any-of.ts";
import { endEdge } from "../../../match/rows/edges.ts";
import type { Header } from "../../../record.ts";
import * as cues from "../../../tree/cues.ts";
import { bodyHeadRows } from "../../../vi/issuers.ts";
import { honorifics } from "../../../vi/persons.ts";
import { type ModeRow, modeRows } from "../../../vi/signatures.ts";
import { bodyName } from "../issuer/body-name.ts";
import { bare, note, type Part } from "../part.ts";
import { endsBody, namesOffice } from "./office-bodies.ts";
import { isSealed } from "./seals.ts";
import { endsInOffice, nameAtEnd, officeEnd, person, rejoined } from "./signer-name.ts";

type Signer = NonNullable<Header["signer"]>;

const modes = modeRows.map((row) => ({ row, pattern: new RegExp(`^(?:${row.pattern})(?![\\p{Ll}])[ .,:/]*(?=\\p{L})`, "u") }));
const signingBodies = new RegExp(`^(?:${anyOf(bodyHeadRows)})${endEdge}`, "u");

const addressed = new RegExp(`^(?:${anyOf(honorifics)})$`, "u");
const oneWord = /^\p{Lu}\p{Ll}{1,7}$/u;
/** No signature is longer, all its lines run together. */
const longest = 400;

/** One line of a signature, or one office of several that were run together. */
interface Office {
  readonly mode: ModeRow["mode"] | null;
  readonly words: Passage;
  readonly furniture: Span[];
}

/** Who signed first: the columns of the close that hold no recipients, from the first office to the name. */
export function readSigner(columns: readonly Passage[]): Part<Header["signer"]> {
  const offices: Office[] = [];
  const furniture: Span[] = [];
  let name: Passage | null = null;
  for (const [k, column] of columns.entries()) {
    if (name || cues.signed.test(column.folded) || isSealed(columns, k)) addAll(furniture, placesOf(column));
    else name = (offices.length > 0 && brokenName(column, columns[k + 1])) || readColumn(column, offices, furniture);
  }
  if (offices.length === 0) return bare(null, [note("signer-missing", "warning", "/signer", null)], furniture);
  return signerOf(joined(offices), name, furniture);
}

/** `Nguyễn` over `Văn An`: a line that ends behind the surname, which no `Ông` is. */
function brokenName(column: Passage, next: Passage | undefined): Passage | null {
  if (!next || !oneWord.test(column.text) || !cues.surname.test(column.folded) || addressed.test(column.folded)) return null;
  const whole = joinPassages([column, next], " ");
  return cues.isName(whole) ? whole : null;
}

/** Adds the offices that a column names; the name, where it ends in one. */
function readColumn(whole: Passage, offices: Office[], furniture: Span[]): Passage | null {
  const column = slicePassage(whole, 0, longest);
  const last = offices[offices.length - 1];
  if (last && cues.isName(column) && !namesOffice(column.folded)) return column;
  const cut = nameAtEnd(column, last !== undefined);
  const end = officeEnd(column, cut);
  addAll(furniture, spansOf(column, end, cut));
  const words = slicePassage(column, 0, end);
  if (last && isSmear(words, last.words)) addAll(furniture, placesOf(words));
  else addAll(offices, officesOf(words, last, furniture));
  return cut < column.text.length && offices.length > 0 ? rejoined(slicePassage(column, cut, column.text.length)) : null;
}

/** Behind an office in capitals: what a pen, a seal or a scan left there, neither office nor the rest of one. */
function isSmear({ text, folded }: Passage, { text: office }: Passage): boolean {
  return cues.isCaps(office) && !cues.isCaps(text) && !cues.modeMark.test(folded) && !cues.position.test(folded);
}

/** The offices that a line names: cut before each signing right, and before an office that follows a whole one. */
function officesOf(words: Passage, previous: Office | undefined, furniture: Span[]): Office[] {
  if (!/\p{L}{2}/u.test(words.text)) return [];
  const cuts = cutsOf(words);
  const found = [0, ...cuts].map((start, k) => officeOf(slicePassage(words, start, cuts[k] ?? words.text.length)));
  const [first] = found;
  if (first && !opensOffice(first) && !previous) {
    addAll(furniture, placesOf(first.words));
    return found.slice(1);
  }
  return found.filter((o) => o.words.text !== "");
}

function opensOffice(office: Office): boolean {
  return office.mode !== null || cues.position.test(office.words.folded);
}

function cutsOf(words: Passage): number[] {
  const cuts: number[] = [];
  let bound = false;
  let from = 0;
  for (const { index: at } of words.text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    if (at < from) continue;
    const mode = modeAt(words, at);
    const starts = mode > 0 || (officeAt(words, at) > 0 && opensHere(words, at, bound));
    if (starts && at > 0) cuts.push(at);
    if (starts) bound = mode > 0;
    from = at + mode + officeAt(words, at + mode);
  }
  return cuts;
}

/** An office inside the words is another one behind a signing right, or behind a whole office. */
function opensHere(words: Passage, at: number, bound: boolean): boolean {
  return at > 0 && (bound || startsDeputy(words, at)) && !/[-–,] ?$/.test(words.text.slice(0, at)) && !endsBody(words.folded, at);
}

/** Length of the signing right that is printed here; `Q.` before an office is part of that office. */
function modeAt(words: Passage, at: number): number {
  if (at > 0 && !/^\p{Lu}/u.test(words.text.slice(at, at + 2))) return 0;
  const rest = words.folded.slice(at);
  return modes.map((m) => m.pattern.exec(rest)?.[0].length ?? 0).find((length) => length > 0) ?? 0;
}

function officeAt(words: Passage, at: number): number {
  return cues.position.exec(words.folded.slice(at))?.[0].length ?? 0;
}

/** After an office without a signing right another one starts only where a whole office stands before it. */
function startsDeputy(words: Passage, at: number): boolean {
  return endsInOffice(words.folded.slice(0, at).trim()) && !signingBodies.test(words.folded.slice(0, at));
}

function officeOf(words: Passage): Office {
  const mode = modes.find((m) => m.pattern.test(words.folded));
  const lead = mode?.pattern.exec(words.folded)?.[0].length ?? 0;
  const stop = words.text.length - trailing(words.text, " .,;:*_–-");
  return { mode: mode?.row.mode ?? null, words: slicePassage(words, lead, Math.max(lead, stop)), furniture: spansOf(words, 0, lead) };
}

function signerOf(offices: readonly Office[], name: Passage | null, furniture: readonly Span[]): Part<Signer> {
  const outer = offices.find((o) => o.mode !== null && o.mode !== "Q.") ?? null;
  const mode = outer ?? offices.find((o) => o.mode === "Q.") ?? null;
  const position = offices.filter((o) => o.mode === null || o.mode === "Q.").at(-1) ?? null;
  const personal = name && person(name);
  const value: Signer = {
    mode: mode?.mode ?? null,
    onBehalfOf: outer && bodyName(outer.words.meant ?? outer.words.text),
    position: position && bodyName(position.words.meant ?? position.words.text),
    name: personal?.text ?? null,
  };
  const rest = offices.filter((o) => o !== outer && o !== position).flatMap((o) => placesOf(o.words));
  const rank = name && personal ? spansOf(name, 0, name.text.indexOf(personal.text)) : [];
  const marks = offices.flatMap((o) => o.furniture);
  const places = signerPlaces(mode, outer, position, personal);
  return { value, places, furniture: [...furniture, ...rest, ...rank, ...marks], messages: unnamed(personal, position, outer) };
}

/** Under the office, or what it signs for, stands no name. */
function unnamed(name: Passage | null, position: Office | null, outer: Office | null) {
  const office = position ?? outer;
  if (name !== null || office === null) return [];
  return [note("signer-unnamed", "warning", "/signer/name", placesOf(office.words)[0] ?? null, { office: office.words.text })];
}

function signerPlaces(mode: Office | null, outer: Office | null, position: Office | null, name: Passage | null) {
  const words = { "/signer/onBehalfOf": outer?.words ?? null, "/signer/position": position?.words ?? null, "/signer/name": name };
  return mode ? { "/signer/mode": mode.furniture, ...placesIn(words) } : placesIn(words);
}

/** Lines that go on with the office before them: `GIÁM ĐỐC` over `BAN QUẢN LÝ DỰ ÁN`. */
function joined(lines: readonly Office[]): Office[] {
  const out: Office[] = [];
  for (const line of lines) {
    const last = out[out.length - 1];
    if (last && !opensOffice(line)) out[out.length - 1] = { ...last, words: joinPassages([last.words, line.words], " ") };
    else out.push(line);
  }
  return out;
}
