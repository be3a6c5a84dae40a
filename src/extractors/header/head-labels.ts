import type { Passage, Span } from "../../doc.ts";
import { addAll } from "../../match/add-all.ts";
import { unspaced, without } from "../../match/passage/unspaced.ts";
import { slicePassage, spansOf } from "../../match/passage.ts";
import { compile } from "../../match/rows/edges.ts";
import { endsInJoint } from "../../match/rows/joints.ts";
import * as cues from "../../tree/cues.ts";
import { gazetteHeading, isGazette } from "../../tree/named-type.ts";
import { hasMotto, isColumnLabel, isDateLine, mottosIn, unreadSerial } from "../../tree/zones/line-kinds.ts";
import type { PrintLine } from "../../tree/zones/print-lines.ts";
import { numberedDay } from "../../vi/letterhead.ts";
import { type DateWords, dateIn } from "./date.ts";
import type { SaidType } from "./enacted-type.ts";
import { measureNumber } from "./number.ts";
import type { Stretch } from "./zone-lines.ts";

/** The head taken apart: each label's words, and what is left for letterhead and title. */
export interface HeadParts {
  letterhead: Stretch[];
  number: Passage | null;
  /** What stands in the place of its serial and cannot be read. */
  serial: Passage | null;
  place: Passage | null;
  date: DateWords | null;
  /** `V/v …` of a letter, under its number. */
  subject: Passage[];
  type: SaidType | null;
  /** What the enacting line or one under the greeting says the document to be, which may stand for the name that a page lost. */
  readonly enacted: SaidType | null;
  /** First words under the number where no known type stands: perhaps a type that no table has. */
  name: Passage | null;
  title: Stretch[];
  greeted: boolean;
  draft: Passage | null;
  urgency: Passage | null;
  secrecy: Passage | null;
  furniture: Span[];
}

const symbol = /[-–/.] ?\p{Lu}/u;
const dayOfNumber = compile(numberedDay.pattern, "u");

type Taken = (readonly [number, number])[];

/** Indices of the lines in which labels were found. */
export interface Seen {
  subject: number;
  number: number;
  /** The first line with a number that has a symbol; the count of a stamp may stand above it. */
  readonly numbered: number;
  date: number;
}

/** Takes motto, number, date and subject out of a line; where in it they stood. */
export function takeLabels(line: PrintLine, index: number, parts: HeadParts, seen: Seen): Taken {
  const taken: Taken = [];
  takeMotto(line, parts, taken);
  if (opensGazette(line, parts)) return taken;
  if (takeNumber(line, parts, taken, index < seen.numbered)) seen.number = index;
  if (takeDate(line, parts, taken)) seen.date = index;
  if (takeSubject(line, parts, taken)) seen.subject = index;
  return taken;
}

/** `NGHỊ QUYẾT SỐ 12-NQ/UBTVQH9 NGÀY 26-8-1994 …`: type, number and date as the sentence of the gazette, or what of it stands under the type. */
function opensGazette({ passage }: PrintLine, { type, title }: HeadParts): boolean {
  if (gazetteHeading(passage) || (type !== null && title.length === 0 && isGazette(passage.folded))) return true;
  const label = cues.anyNumberLabel.exec(passage.folded);
  return label?.index === 0 && label[0].includes(" ") && cues.isCaps(passage.text) && dayOfNumber.test(passage.folded);
}

/** A title under the type's name may itself name numbers and days. */
function isTitled(parts: HeadParts): boolean {
  return parts.title.length > 0 && parts.type !== null;
}

function takeMotto(line: PrintLine, parts: HeadParts, taken: Taken): void {
  if (parts.type !== null || !hasMotto(line)) return;
  for (const hit of mottosIn(line)) {
    taken.push([hit.index, hit.index + hit[0].length]);
    addAll(parts.furniture, spansOf(line.passage, hit.index, hit.index + hit[0].length));
  }
}

/** `above`: a number with a symbol stands below, so that a bare one is none. */
function takeNumber(line: PrintLine, parts: HeadParts, taken: Taken, above: boolean): boolean {
  if (parts.number !== null || isTitled(parts)) return false;
  for (const hit of line.passage.folded.matchAll(cues.numberLabel)) {
    if (!isColumnLabel(line, hit)) continue;
    const from = hit.index + hit[0].length;
    const words = line.passage.text.slice(from, numberColumn(line, from));
    const { lead, end } = measureNumber(words);
    if (above && !symbol.test(words.slice(lead, end))) {
      taken.push([hit.index, from + end]);
      addAll(parts.furniture, spansOf(line.passage, hit.index, from + end));
      continue;
    }
    const unread = unreadSerial(words);
    if (unread) parts.serial = slicePassage(line.passage, from + unread.start, from + unread.end);
    parts.number = slicePassage(line.passage, from + lead, from + end);
    taken.push([hit.index, from + end]);
    addAll(parts.furniture, spansOf(line.passage, hit.index, from + lead));
    return true;
  }
  return false;
}

/** End of the column that the symbol stands in; a blank serial leaves a gap before it. */
function numberColumn(line: PrintLine, from: number): number {
  return line.columns.find((c) => c > from && /[-–/]\s?\p{Lu}/u.test(line.passage.text.slice(from, c))) ?? line.passage.text.length;
}

function takeDate(line: PrintLine, parts: HeadParts, taken: Taken): boolean {
  if (parts.date !== null || (isTitled(parts) && !isDateBelow(line, parts))) return false;
  const after = taken.reduce((end, t) => Math.max(end, t[1]), 0);
  if (parts.type !== null && dayOfNumber.test(line.passage.folded.slice(after))) return false;
  const found = dateIn(line, after);
  if (!found) return false;
  parts.date = found.date;
  parts.place = found.place ? wholeWords(unspaced(found.place)) : null;
  taken.push([found.start, found.end]);
  addAll(parts.furniture, spansOf(line.passage, found.start, found.end));
  return true;
}

/** Place and day alone on a line, below a title that does not ask for them: `… họp tại | Hà Nội, ngày …`. */
function isDateBelow(line: PrintLine, { title }: HeadParts): boolean {
  const above = title.at(-1)?.passage.folded ?? "";
  return /^\P{L}*\p{Lu}[^,]*,/u.test(line.passage.text) && isDateLine(line) && !endsInJoint(above) && !above.endsWith(",");
}

/** Each word of a place has a capital: small letters behind a blank belong to the word before them. */
function wholeWords(place: Passage): Passage {
  const drops = [...place.text.matchAll(/(?<=\p{L}) (?=\p{Ll}{1,4}(?:[^\p{L}]|$))/gu)].map((hit) => hit.index);
  return drops.length === 0 || /\p{Ll}{3,} \p{Ll}{2}/u.test(place.text) ? place : without(place, drops);
}

function takeSubject(line: PrintLine, parts: HeadParts, taken: Taken): boolean {
  if (parts.subject.length > 0 || parts.type !== null) return false;
  const starts = [...new Set([...line.columns, ...taken.map((t) => t[1] + 1), ...taken.map((t) => t[1])])].sort((a, b) => a - b);
  for (const start of starts) {
    if (!cues.subjectMark.test(line.passage.folded.slice(start))) continue;
    const stop = [...taken.map((t) => t[0]), ...line.columns].filter((e) => e > start).sort((a, b) => a - b)[0] ?? line.passage.text.length;
    const words = line.passage.text.slice(start, stop);
    const lead = /^[^\p{L}]*/u.exec(words)?.[0].length ?? 0;
    parts.subject.push(slicePassage(line.passage, start + lead, stop));
    taken.push([start, stop]);
    return true;
  }
  return false;
}
