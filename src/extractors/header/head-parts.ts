import type { Doc, Passage, Span } from "../../doc.ts";
import { addAll } from "../../match/add-all.ts";
import { slicePassage, spansOf } from "../../match/passage.ts";
import { unspaced } from "../../match/unspaced.ts";
import * as cues from "../../tree/cues.ts";
import { hasMotto, mottosIn } from "../../tree/line-kinds.ts";
import type { PrintLine } from "../../tree/print-lines.ts";
import type { DocumentTypeRow } from "../../vi/document-types.ts";
import { authorLine } from "../../vi/preamble.ts";
import { type DateWords, dateIn } from "./date.ts";
import { measureNumber } from "./number.ts";
import { allOf } from "./part.ts";
import { type Stretch, stretches, zoneLines } from "./zone-lines.ts";

/** The head taken apart: each label's words, and what is left for letterhead and title. */
export interface HeadParts {
  letterhead: Stretch[];
  number: Passage | null;
  place: Passage | null;
  date: DateWords | null;
  /** `V/v …` of a letter, under its number. */
  subject: Passage[];
  type: { readonly row: DocumentTypeRow; readonly passage: Passage } | null;
  /** First words under the number where no known type stands: perhaps a type that no table has. */
  name: Passage | null;
  title: Stretch[];
  greeted: boolean;
  draft: Passage | null;
  urgency: Passage | null;
  secrecy: Passage | null;
  furniture: Span[];
}

const author = new RegExp(`^(?:${authorLine.pattern}) `, "u");

type Taken = (readonly [number, number])[];

/** Reads the lines of the head in order. */
export function headParts(doc: Doc): HeadParts {
  const parts: HeadParts = {
    letterhead: [],
    number: null,
    place: null,
    date: null,
    subject: [],
    type: null,
    name: null,
    title: [],
    greeted: false,
    draft: null,
    urgency: null,
    secrecy: null,
    furniture: [],
  };
  const lines = zoneLines(doc, "head");
  let subjectLine = -2;
  let numberLine = lines.length;
  lines.forEach((line, index) => {
    const taken: Taken = [];
    takeMotto(line, parts, taken);
    if (takeNumber(line, parts, taken)) numberLine = index;
    takeDate(line, parts, taken);
    if (takeSubject(line, parts, taken)) subjectLine = index;
    for (const stretch of stretches(line, index, taken)) {
      if (subjectLine === index - 1 && stretch.at === 0 && !parts.type && continuesSubject(stretch, line)) {
        parts.subject.push(stretch.passage);
        subjectLine = index;
      } else placeStretch(stretch, parts, index > numberLine);
    }
  });
  return parts;
}

function continuesSubject(stretch: Stretch, line: PrintLine): boolean {
  return (
    line.blanks < 2 &&
    !cues.greeting.test(stretch.passage.folded) &&
    !cues.typeNamed(stretch.passage) &&
    !/^\p{Lu}{3}/u.test(stretch.passage.text)
  );
}

function takeMotto(line: PrintLine, parts: HeadParts, taken: Taken): void {
  if (parts.type !== null || !hasMotto(line)) return;
  for (const hit of mottosIn(line)) {
    taken.push([hit.index, hit.index + hit[0].length]);
    addAll(parts.furniture, spansOf(line.passage, hit.index, hit.index + hit[0].length));
  }
}

function takeNumber(line: PrintLine, parts: HeadParts, taken: Taken): boolean {
  if (parts.number !== null || parts.title.length > 0) return false;
  for (const hit of line.passage.folded.matchAll(cues.numberLabel)) {
    if (hit.index > 3 && !line.columns.includes(hit.index)) continue;
    const from = hit.index + hit[0].length;
    const { lead, end } = measureNumber(line.passage.text.slice(from, numberColumn(line, from)));
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

function takeDate(line: PrintLine, parts: HeadParts, taken: Taken): void {
  if (parts.date !== null || parts.title.length > 0) return;
  const after = taken.reduce((end, t) => Math.max(end, t[1]), 0);
  const found = dateIn(line, after);
  if (!found) return;
  parts.date = found.date;
  parts.place = found.place ? unspaced(found.place) : null;
  taken.push([found.start, found.end]);
  addAll(parts.furniture, spansOf(line.passage, found.start, found.end));
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

function placeStretch(stretch: Stretch, parts: HeadParts, numbered: boolean): void {
  if (cues.greeting.test(stretch.passage.folded)) parts.greeted = true;
  if (parts.greeted || cues.circulation.test(stretch.passage.folded)) addAll(parts.furniture, allOf(stretch.passage));
  else if (takeStamp(stretch, parts)) return;
  else if (parts.type !== null && parts.title.length === 0 && isAuthorLine(stretch)) addAll(parts.furniture, allOf(stretch.passage));
  else if (parts.type !== null) parts.title.push(stretch);
  else placeUntyped(stretch, parts, numbered);
}

function isAuthorLine({ passage }: Stretch): boolean {
  const lead = author.exec(passage.folded)?.[0].length ?? 0;
  return lead > 0 && cues.isCaps(passage.text) && cues.bodyHead.test(passage.folded.slice(lead));
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
function placeUntyped(stretch: Stretch, parts: HeadParts, numbered: boolean): void {
  const named = parts.title.length > 0 ? null : (cues.typeNamed(stretch.passage) ?? prefixed(stretch, parts));
  if (named) takeType(stretch, named, parts);
  else if (parts.title.length > 0 || (numbered && startsTitle(stretch, parts))) pushTitle(stretch, parts);
  else if (/\p{L}{2}/u.test(stretch.passage.text)) parts.letterhead.push(stretch);
}

function startsTitle({ passage }: Stretch, parts: HeadParts): boolean {
  return parts.subject.length === 0 && parts.letterhead.length > 0 && passage.text.length > 7 && !cues.bodyHead.test(passage.folded);
}

function pushTitle(stretch: Stretch, parts: HeadParts): void {
  if (parts.title.length === 0) parts.name = stretch.passage;
  parts.title.push(stretch);
}

function setDraft(stretch: Stretch, parts: HeadParts): void {
  parts.draft = stretch.passage;
  addAll(parts.furniture, allOf(stretch.passage));
}

/** `KẾ HOẠCH THỰC HIỆN …`: type and title on one line, once number or date have been read. */
function prefixed(stretch: Stretch, parts: HeadParts): cues.NamedType | null {
  if (parts.number === null && parts.date === null && parts.letterhead.length > 0) return null;
  return parts.subject.length > 0 ? null : cues.typeHeading(stretch.passage, stretch.strong);
}

function takeType(stretch: Stretch, named: cues.NamedType, parts: HeadParts): void {
  parts.type = { row: named.row, passage: slicePassage(stretch.passage, named.start, named.end) };
  const rest = slicePassage(stretch.passage, named.end, stretch.passage.text.length);
  if (/\p{L}/u.test(rest.text)) parts.title.push({ ...stretch, passage: rest, at: stretch.at + named.end });
}
