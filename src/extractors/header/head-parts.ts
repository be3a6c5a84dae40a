import type { Doc, Passage } from "../../doc.ts";
import { addAll } from "../../match/add-all.ts";
import { placesOf, slicePassage } from "../../match/passage.ts";
import { anyOf } from "../../match/rows/any-of.ts";
import * as cues from "../../tree/cues.ts";
import { gazetteHeading, type NamedType, typeHeading, typeNamed } from "../../tree/named-type.ts";
import { hasMotto, isDateLine, isNumbered, isNumberLine } from "../../tree/zones/line-kinds.ts";
import type { PrintLine } from "../../tree/zones/print-lines.ts";
import { placeLevels } from "../../vi/places.ts";
import { authorLine } from "../../vi/preamble.ts";
import { enactedType } from "./enacted-type.ts";
import { type HeadParts, type Seen, takeLabels } from "./head-labels.ts";
import { headLines, type Stretch, stretches } from "./zone-lines.ts";

const level = new RegExp(`^(?:${anyOf(placeLevels)}) \\p{L}+(?: [\\p{L}-]+){0,4}$`, "u");
/** A short form that a wrapped subject goes on with; the letterhead's words have vowels. */
const shortForm = /^[B-DGHK-NP-TVXĐ]{3,8}\d{0,3}(?:$|[ ,.;]\P{Lu})/u;
/** A line of the letterhead is in capitals throughout; a subject may go on with a name (`COVID-19 trên địa bàn`). */
const letterheadWords = /^\p{Lu}{3}\P{Ll}*$/u;
const author = new RegExp(`^(?:${authorLine.pattern}) `, "u");

/** Reads the lines of the head in order. */
export function headParts(doc: Doc): HeadParts {
  const parts: HeadParts = {
    letterhead: [],
    number: null,
    serial: null,
    place: null,
    date: null,
    subject: [],
    type: null,
    enacted: enactedType(doc),
    name: null,
    title: [],
    greeted: false,
    draft: null,
    urgency: null,
    secrecy: null,
    furniture: [],
  };
  const lines = headLines(doc);
  const seen: Seen = { subject: -2, number: lines.length, numbered: numberAbove(lines), date: lines.length };
  const motto = lines.findLastIndex(hasMotto);
  const named = lines.findIndex(isNameLine);
  const mottoEnd = lines.some(isLabelled) ? lines.length : motto;
  lines.forEach((line, index) => {
    const taken = takeLabels(line, index, parts, seen);
    const titled = mayBeTitle(lines, index, seen, motto);
    parts.greeted ||= isSender(line, lines[index + 1]);
    for (const stretch of stretches(line, taken)) {
      const goesOn = seen.subject === index - 1 && stretch.at < 3 && !parts.type && continuesSubject(stretch, line);
      if (goesOn || (titled && index < named && opensSubject(stretch))) {
        parts.subject.push(stretch.passage);
        seen.subject = index;
      } else placeStretch(stretch, parts, titled && index >= named, index > mottoEnd);
    }
  });
  return parts;
}

/** Below the number and Quốc hiệu, or set apart below a date, or below a Quốc hiệu with which neither of them nor a type goes; a letter's subject may stand left of it. */
function mayBeTitle(lines: readonly PrintLine[], index: number, seen: Seen, motto: number): boolean {
  if (index > seen.number && (index > motto || opensSubject(lines[index]))) return true;
  if (index > seen.date && (lines[seen.date + 1]?.blanks ?? 0) > 0) return true;
  const bare = motto >= 0 && !lines.some((line) => isLabelled(line) || typeNamed(line.passage) !== null);
  return bare && lines.slice(motto + 1, index + 1).some(({ blanks }) => blanks > 0);
}

/** `Về việc …`: a letter's subject, or that of an invitation whose name stands below. */
function opensSubject(words: Pick<PrintLine, "passage"> | undefined): boolean {
  return words !== undefined && cues.subjectStart.test(words.passage.folded);
}

/** Nothing but the name of a type in capitals: what stands above it is no title (`Số hồ sơ: …`, a stamp). */
function isNameLine({ passage }: PrintLine): boolean {
  return cues.isCaps(passage.text) && !passage.text.endsWith(":") && typeNamed(passage) !== null;
}

/** The first line with a whole number, above the type's name; -1 without one. */
function numberAbove(lines: readonly PrintLine[]): number {
  const typed = lines.findIndex(({ passage }) => typeNamed(passage) !== null);
  return lines.findIndex((line, k) => (typed < 0 || k < typed) && isNumbered(line));
}

function continuesSubject(stretch: Stretch, line: PrintLine): boolean {
  return (
    line.blanks < 2 &&
    !cues.greeting.test(stretch.passage.folded) &&
    !typeNamed(stretch.passage) &&
    (shortForm.test(stretch.passage.text) || !letterheadWords.test(stretch.passage.text))
  );
}

function isSender({ passage }: PrintLine, next: PrintLine | undefined): boolean {
  return next !== undefined && cues.isSender(passage, next.passage);
}

function isLabelled(line: PrintLine): boolean {
  return isNumberLine(line) || isDateLine(line);
}

/** `below`: under the motto of a letterhead that has neither number nor date, nothing of it is left. */
function placeStretch(stretch: Stretch, parts: HeadParts, numbered: boolean, below: boolean): void {
  if (cues.greeting.test(stretch.passage.folded)) parts.greeted = true;
  if (parts.greeted || isAside(stretch.passage)) addAll(parts.furniture, placesOf(stretch.passage));
  else if (takeStamp(stretch, parts)) return;
  else if (parts.type !== null && parts.title.length === 0 && isAuthorLine(stretch)) addAll(parts.furniture, placesOf(stretch.passage));
  else if (parts.type !== null) parts.title.push(stretch);
  else placeUntyped(stretch, parts, numbered, below);
}

/** Where a document may go, or the stamp of who received it. */
function isAside({ text, folded }: Passage): boolean {
  if (cues.circulation.test(folded)) return true;
  return /^\P{L}*\p{Lu}/u.test(text) && (cues.arrival.test(folded) || cues.arrived.test(folded));
}

function isAuthorLine({ passage }: Stretch): boolean {
  const lead = author.exec(passage.folded)?.[0].length ?? 0;
  return lead > 0 && !/\d/.test(passage.text) && cues.isCaps(passage.text) && cues.bodyHead.test(passage.folded.slice(lead));
}

function takeStamp(stretch: Stretch, parts: HeadParts): boolean {
  const words = stretch.passage.folded;
  if (cues.urgency.test(words)) parts.urgency ??= stretch.passage;
  else if (cues.secrecy.test(words)) parts.secrecy ??= stretch.passage;
  else if (cues.draft.test(words) && parts.title.length === 0) setDraft(stretch, parts);
  else return false;
  return true;
}

/** Under the number nothing of the letterhead is left but what opens a body's name. */
function placeUntyped(stretch: Stretch, parts: HeadParts, numbered: boolean, below: boolean): void {
  const named = parts.title.length > 0 ? null : (typeNamed(stretch.passage) ?? prefixed(stretch, parts, below));
  if (named) takeType(stretch, named, parts);
  else if (parts.title.length > 0 || (numbered && startsTitle(stretch, parts)) || opensTitle(stretch, parts)) pushTitle(stretch, parts);
  else if (/\p{L}{2}/u.test(stretch.passage.text)) parts.letterhead.push(stretch);
}

function startsTitle({ passage }: Stretch, parts: HeadParts): boolean {
  return (
    parts.subject.length === 0 &&
    (parts.letterhead.length > 0 || (parts.number !== null && parts.date !== null)) &&
    passage.text.length > 7 &&
    !cues.bodyHead.test(passage.folded) &&
    !namesPlace(passage)
  );
}

/** `VỀ VIỆC …` at the top of a text that lost its letterhead, but not the line that enacts. */
function opensTitle({ passage }: Stretch, { letterhead, enacted }: HeadParts): boolean {
  return enacted !== null && letterhead.length === 0 && cues.isCaps(passage.text) && cues.subjectStart.test(passage.folded);
}

/** `TỈNH AN LẠC` goes on with the body above it. */
function namesPlace({ text, folded }: Passage): boolean {
  return cues.isCaps(text) && level.test(folded);
}

function pushTitle(stretch: Stretch, parts: HeadParts): void {
  if (parts.title.length === 0) parts.name = stretch.passage;
  parts.title.push(stretch);
}

function setDraft(stretch: Stretch, parts: HeadParts): void {
  parts.draft = stretch.passage;
  addAll(parts.furniture, placesOf(stretch.passage));
}

/** `KẾ HOẠCH THỰC HIỆN …`: type and title on one line, once number or date have been read; a decision's title may open with a type's name too (`QUY ĐỊNH CHI TIẾT …`). */
function prefixed(stretch: Stretch, parts: HeadParts, below: boolean): NamedType | null {
  if (parts.number === null && parts.date === null && parts.letterhead.length > 0 && !below) return null;
  if (parts.subject.length > 0) return null;
  const heading = typeHeading(stretch.passage, stretch.strong);
  return (heading && opensDecision(heading, parts) ? null : heading) ?? gazetteHeading(stretch.passage);
}

/** Another type's name where the number and the enacting line both say the same: a title, and no type (`BIÊN BẢN` may end in `QUYẾT NGHỊ` too). */
function opensDecision({ row }: NamedType, { enacted, number }: HeadParts): boolean {
  return enacted !== null && row !== enacted.row && (number?.text.split(/[/-]/).includes(enacted.row.code) ?? false);
}

function takeType(stretch: Stretch, named: NamedType, parts: HeadParts): void {
  parts.type = { row: named.row, passage: slicePassage(stretch.passage, named.start, named.end) };
  const rest = slicePassage(stretch.passage, named.end, stretch.passage.text.length);
  if (/\p{L}/u.test(rest.text)) parts.title.push({ ...stretch, passage: rest, at: stretch.at + named.end });
}
