import type { Passage } from "../../doc.ts";
import { insideUnits } from "../../vi/roles.ts";
import { addAll } from "../add-all.ts";
import { fold } from "../letters/fold.ts";
import { matchAt, run } from "../rows/match-at.ts";
import { rowsAt } from "../rows/rows-at.ts";
import { understood } from "../spelling/understood.ts";
import { actAt, nameWordAt } from "../word-tables.ts";
import { verbAt } from "./body-core.ts";
import { expand } from "./names.ts";
import type { Words } from "./places.ts";
import { repairedLabel } from "./repair-unit.ts";
import { type Unit, unitsAt } from "./unit-at.ts";
import { type BodyHit, flat, hitOf } from "./unit-hit.ts";
import { afterSeparator } from "./unit-list.ts";

const partAt = rowsAt(insideUnits);
const lead = /^[\s\-–+*•]+/u;
const bracket = / ?\([^()]{0,120}\)/uy;
/** What stands before the next line of a cell. */
const bullet = / (?:[-–+*•] ?)?/y;
/** The mark of the next of a cell's lines, run together behind a semicolon. */
const mark = /[-–+*•]\s*/y;
const longestName = 90;
const lower = /\p{Ll}/u;
/** Not a kind before a name of its own: `phòng CTXH`. */
const smallWords = /^\p{Ll}+(?![\p{Ll}]| \p{Lu})/u;
const hardEnd = / ?[;\n]/g;

/**
 * The units of a label that is nothing but units: a table's cell, a caption, what follows "Cơ quan chủ trì:". Empty where the words
 * are something else. `any`: a column or a slot says that these are units, so a name that the gazetteer does not know is kept as printed.
 * `day`: when the document was written, where a spoilt name is to be read as that of a body of its time.
 */
export function readUnits(passage: Passage, any = false, day: number | null = null): BodyHit[] {
  const words = flat(passage);
  const units: BodyHit[] = [];
  let at = lead.exec(words.text)?.[0].length ?? 0;
  while (at < words.text.length) {
    const next = labelAt({ words, printed: passage, day }, at, any || units.length > 0);
    if (!next || next.units.some((unit) => isSentence(words, unit, any))) return any || units.length === 0 ? units : [];
    addUnits(units, passage, next.units);
    at = run(mark, words.text, next.end);
  }
  return units;
}

/** What runs on into a sentence is no name, even where the column says so of a short one. */
function isSentence(words: Words, unit: Unit, any: boolean): boolean {
  return !unit.known && (!any || unit.end - unit.start > longestName) && holdsVerb(words, unit);
}

/** A verb in small letters inside a name of which only the kind is known: it is the subject of a sentence. */
function holdsVerb(words: Words, { start, end }: Unit): boolean {
  for (let at = words.folded.indexOf(" ", start); at >= 0 && at < end; at = words.folded.indexOf(" ", at + 1)) {
    if (!lower.test(words.text.charAt(at + 1))) continue;
    const verb = verbAt(words, at + 1);
    if (verb?.order || (verb && !nameWordAt.find(words.folded, at + 1))) return true;
  }
  return false;
}

function addUnits(units: BodyHit[], passage: Passage, found: readonly Unit[]): void {
  const last = units.at(-1);
  const [first] = found;
  if (last && first && found.length === 1 && goesOnInSmall(flat(passage), last, first))
    units[units.length - 1] = longer(passage, last, first.end);
  else
    addAll(
      units,
      found.map((unit) => hitOf(passage, unit)),
    );
}

/** Small words behind the comma of a name of which only the kind is known: `Cục Hộ tịch, quốc tịch, chứng thực`. */
function goesOnInSmall(words: Words, last: BodyHit, next: Unit): boolean {
  if (last.known || next.known || partAt.find(words.folded, next.start)) return false;
  return /^ ?, ?$/.test(words.text.slice(last.end, next.start)) && smallWords.test(words.text.slice(next.start));
}

function longer(passage: Passage, unit: BodyHit, end: number): BodyHit {
  return { ...hitOf(passage, { ...unit, end }), name: unit.name + flat(passage).text.slice(unit.end, end) };
}

interface Labels {
  readonly units: readonly Unit[];
  readonly end: number;
}

/** A label as one line and as printed, and the day that its bodies are of. */
interface Label {
  readonly words: Words;
  readonly printed: Words;
  readonly day: number | null;
}

function labelAt(label: Label, at: number, any: boolean): Labels | null {
  const { words, printed } = label;
  const read = unitsAt(words, at, true);
  const found = (read && spoilt(label, at, read)) ?? read;
  const end = found?.at(-1)?.end ?? at;
  const whole = found ? ended(label, found, any) : undefined;
  if (whole !== undefined) return whole;
  const limit = segmentLimit(words, printed, end, any && partAt.find(words.folded, at) !== null);
  const raw = trimmed(words.text, at, limit);
  if (raw.end <= at) return null;
  const units = unknown(label, raw, found, any);
  return units.length > 0 ? { units, end: skipEnd(words, limit) } : null;
}

/** A label that ends behind its bodies, or in a cell with what they do (`Sở A tổng hợp`); null where a sentence begins, undefined where the name goes on. */
function ended({ words, printed }: Label, found: readonly Unit[], any: boolean): Labels | null | undefined {
  const end = found.at(-1)?.end ?? 0;
  const next = afterUnit(words, end);
  if (next !== null) return { units: found, end: next };
  if (!/\p{Ll}/u.test(words.text.charAt(end + 1)) || !actAt.find(words.folded, end + 1)) return undefined;
  return any && found.every(({ known }) => known) ? { units: found, end: skipEnd(words, segmentLimit(words, printed, end)) } : null;
}

/** A known name that only looks like one of its kind, for a scan spoilt it (`Sở Tài chinh`). */
function spoilt({ words, printed, day }: Label, at: number, found: readonly Unit[]): Unit[] | null {
  if (found.some((unit) => unit.known)) return null;
  const end = found.at(-1)?.end ?? at;
  const raw = trimmed(words.text, at, segmentLimit(words, printed, end));
  const name = repairedLabel(words.text.slice(raw.start, raw.end), true, day);
  return name ? [named(words.text, raw, name)] : null;
}

/** A body by its right name; repaired where it is printed otherwise. */
function named(text: string, raw: { readonly start: number; readonly end: number }, name: string): Unit {
  return { ...raw, name, known: true, group: false, repaired: fold(text.slice(raw.start, raw.end)) !== fold(name) };
}

/** Words after a name that may still be part of it: few, and after a known name opened by a capital. */
function goesOn(rest: string, last: Unit): boolean {
  const count = rest.trim().split(" ").length;
  return last.known ? count <= 5 && /^ ?\p{Lu}/u.test(rest) : count <= 8;
}

/** The name of a stretch that the gazetteer does not carry to its end. */
function unknown({ words, day }: Label, raw: { start: number; end: number }, found: readonly Unit[] | null, any: boolean): Unit[] {
  const text = words.text.slice(raw.start, raw.end);
  const repaired = repairedLabel(text, false, day);
  const last = found?.at(-1);
  if (repaired) return [named(words.text, raw, repaired)];
  if (!any && !(last && goesOn(words.text.slice(last.end, raw.end), last))) return [];
  const name = last && !last.known ? last.name + expandRest(words.text.slice(last.end, raw.end)) : expand(text);
  return [{ ...raw, name, known: false, group: false, repaired: false }];
}

function expandRest(words: string): string {
  const full = expand(words);
  return full === "" || full.startsWith(",") ? full : ` ${full}`;
}

/** Where the next unit may start after one that ends at `end`; null where its phrase goes on. */
function afterUnit(words: Words, end: number): number | null {
  const after = run(bracket, words.folded, end);
  if (/^\s*[.:]?\s*$/.test(words.text.slice(after))) return words.text.length;
  const next = afterSeparator(words, after);
  if (next > after) return next;
  const mark = run(bullet, words.text, after);
  return mark > after && unitsAt(words, mark) ? mark : null;
}

/**
 * The end of an unknown name: a semicolon, the end of a printed line, or a comma or "và" before a unit; `part`: the name is that of a
 * part of an office, so before another part of it too (`Phó Hiệu trưởng, các Tổ trưởng`).
 */
function segmentLimit(words: Words, printed: Words, from: number, part = false): number {
  const limit = matchAt(hardEnd, printed.text, from)?.index ?? words.text.length;
  for (let at = from; at < limit; at++) {
    const next = afterSeparator(words, at);
    if (next > at && (unitsAt(words, next) || (part && partAt.find(words.folded, next)))) return at;
    if (next > at) at = next - 1;
  }
  return limit;
}

function skipEnd(words: Words, at: number): number {
  const next = afterSeparator(words, at);
  return next > at ? next : words.text.charAt(at) === " " ? at + 1 : words.text.length;
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let to = end;
  while (to > start && /[\s.:,;]/.test(text.charAt(to - 1))) to--;
  return { start, end: to };
}

/** A unit's name in its normal form, and whether a fault of the scan was put right in it. `day` as in `readUnits`. */
export function normalizeUnit(raw: string, day: number | null = null): { name: string; repaired: boolean } {
  const text = raw.replace(/\s+/g, " ").trim();
  const [unit] = readUnits({ ...understood(text), at: [], from: [], to: [] }, true, day);
  return unit && unit.start === 0 && unit.end >= text.length - 1
    ? { name: unit.name, repaired: unit.repaired }
    : { name: expand(text), repaired: false };
}
