import type { Paragraph, Passage } from "../doc.ts";
import { bonesOf } from "../match/letters/bones.ts";
import { compile, endEdge, lettersAndDigits } from "../match/rows/edges.ts";
import { type DocumentTypeRow, documentTypes } from "../vi/document-types.ts";
import { bodyHeadRows } from "../vi/issuers.ts";
import { headDateRows, letterheadRows, weekDay, wrapperRows } from "../vi/letterhead.ts";
import { annexHeadingRows, attachedRows, baseRows, enactingRows, enactRows, typeTailRows } from "../vi/preamble.ts";
import { filedRow, recipientLabelRows } from "../vi/recipients.ts";
import type { Row } from "../vi/row.ts";
import { modeRows, positionRows, rankRows, signedRows, surnameRow } from "../vi/signatures.ts";

const any = (rows: readonly Row[]) => rows.map((r) => `(?:${r.pattern.replace(/\(\?<[a-zA-Z]\w*>/g, "(?:")})`).join("|");
const ofKind = (kind: string) => any(letterheadRows.filter((r) => r.kind === kind));
/** Anything but a letter or a digit. */
const sign = `[^${lettersAndDigits}]`;
const opens = (source: string, lead = "") => new RegExp(`^${lead}(?:${source})${endEdge}`, "u");
const fills = (source: string, trail = `${sign}{0,6}`) => new RegExp(`^${sign}{0,6}(?:${source})${trail}$`, "u");

/** Folded words in, yes or no out. */
export const motto = compile(ofKind("motto"));
export const anyMotto = compile(ofKind("motto"), "u");
export const numberLabel = compile(ofKind("number"));
export const anyNumberLabel = compile(ofKind("number"), "u");
export const subjectMark = opens(ofKind("subject"), `${sign}{0,3}`);
export const greeting = opens(ofKind("greeting"), `${sign}{0,3}`);
export const draft = fills(ofKind("draft"));
export const urgency = fills(ofKind("urgency"));
export const secrecy = fills(ofKind("secrecy"));
export const circulation = fills(ofKind("circulation"));
export const wrapper = new RegExp(`^${sign}{0,4}(?:${any(wrapperRows)})`, "u");
export const base = opens(any(baseRows), "(?:[-–+*•] ?)?");
export const enact = fills(any(enactRows), ` ?[:.;]?${sign}{0,4}`);
export const enacting = new RegExp(any(enactingRows), "u");
export const annexHeading = opens(any(annexHeadingRows), `${sign}{0,4}`);
export const attached = opens(any(attachedRows), `${sign}{0,4}`);
export const attachedInside = new RegExp(`[([] ?(?:${any(attachedRows)})${endEdge}`, "u");
export const recipientLabel = new RegExp(`^${sign}{0,4}(?:${any(recipientLabelRows)})(?: ?[:;.]|(?= ?${sign})|$)`, "u");
export const recipientInside = compile(any(recipientLabelRows), "u");
export const filed = opens(filedRow.pattern);
export const bodyHead = opens(any(bodyHeadRows));
export const headDates = headDateRows.map((row) => ({ row, pattern: compile(row.pattern, "u") }));
export const surname = opens(surnameRow.pattern);
export const rank = opens(any(rankRows), "\\(?");
/** A cited document: its type, with the number behind it. */
export const citation = new RegExp(`(?<![\\p{L}])(?:${any(documentTypes)}) (?:${ofKind("number")} ?)?:? ?(?=\\d{1,6}[-/])`, "u");
/** What a line of the close can open with; fails fast on running text. */
export const closing = new RegExp(
  `^${sign}{0,4}(?:${any(recipientLabelRows)}|(?:${any(modeRows)})(?![\\p{Ll}])[ .:/]*\\p{L}|(?:${any(positionRows)})${endEdge})`,
  "u",
);
export const signed = fills(any(signedRows));
export const signedOpening = new RegExp(`^(?:${any(signedRows)})[ .:;,]*(?=\\p{L})`, "u");
export const modeMark = new RegExp(`^(?:${any(modeRows)})(?![\\p{Ll}])[ .:/]*(?=\\p{L})`, "u");
export const position = opens(any(positionRows));
const anyType = new RegExp(`^(?:${any(documentTypes)})(?: (?:${any(typeTailRows)}))*$`, "u");
const types = documentTypes.map((row) => ({
  row,
  whole: new RegExp(`^(?:${row.pattern})(?: (?:${any(typeTailRows)}))*$`, "u"),
  start: opens(row.pattern),
  skeleton: skeletonOf(row.name),
}));

const skeletons = new Map(types.map((t) => [t.skeleton, t]));
const opening = opens(any(documentTypes));

/** The type whose name stands here, and where in the words the name ends. */
export interface NamedType {
  readonly row: DocumentTypeRow;
  readonly start: number;
  readonly end: number;
}

/** The document type that these words are the name of (`BÁO CÁO TÓM TẮT`), also where scanning lost tone marks or spaces. */
export function typeNamed(passage: Passage): NamedType | null {
  if (passage.text.length > 70) return null;
  const start = /^[^\p{L}]*/u.exec(passage.folded)?.[0].length ?? 0;
  const words = passage.folded.slice(start).replace(/[^\p{L}\p{N}]+$/u, "");
  const found = anyType.test(words) ? types.find((t) => t.whole.test(words)) : undefined;
  if (found) return { row: found.row, start, end: start + words.length };
  if (words.length > 26 || /\p{Ll}.*\p{Ll}.*\p{Ll}/u.test(passage.text)) return null;
  const bones = skeletonOf(words);
  const close = bones.length > 5 ? skeletons.get(bones) : undefined;
  return close ? { row: close.row, start, end: start + words.length } : null;
}

/** The type that a heading names, whole or with its title on the same line (`KẾ HOẠCH THỰC HIỆN …`). */
export function typeHeading(passage: Passage, strong: boolean): NamedType | null {
  const whole = typeNamed(passage);
  if (whole) return whole;
  if (!strong && !isCaps(passage.text)) return null;
  const start = /^[^\p{L}]*/u.exec(passage.folded)?.[0].length ?? 0;
  const found = typeOpening(passage.folded.slice(start));
  return found && /^\p{Lu}/u.test(passage.text.slice(start)) ? { row: found.row, start, end: start + found.end } : null;
}

/** The type whose name opens these words, and where its name ends. */
export function typeOpening(folded: string): { row: DocumentTypeRow; end: number } | null {
  if (!opening.test(folded)) return null;
  for (const { row, start } of types) {
    const found = start.exec(folded);
    if (found) return { row, end: found[0].length };
  }
  return null;
}

function skeletonOf(words: string): string {
  return bonesOf(words).replace(/[^a-z]/g, "");
}

/** All letters are capitals, but for one or two that scanning made small. */
export function isCaps(words: string): boolean {
  let small = 0;
  let large = 0;
  for (const c of words) {
    if (c.toUpperCase() === c.toLowerCase()) continue;
    if (c === c.toUpperCase()) large++;
    else if (++small > 24) return false;
  }
  return large > 1 && small * 12 <= large;
}

/** A person's name: two to six words with capitals, nothing else. */
export function isName(passage: Passage): boolean {
  const words = withoutRank(passage);
  if (words.length > 42 || words.length < 4 || position.test(passage.folded.slice(passage.text.indexOf(words)))) return false;
  if (!/^(?:\p{Lu}[\p{L}'’]{0,8})(?:[ -]\p{Lu}[\p{L}'’]{0,8}){1,5}$/u.test(words)) return false;
  return isCaps(words) ? surname.test(words.toLowerCase()) : true;
}

function withoutRank(passage: Passage): string {
  const found = rank.exec(passage.folded);
  return passage.text.slice(found ? found[0].length : 0).replace(/^[.,:) ]+|[.,;* ]+$/g, "");
}

/** A paragraph that is set as a heading: capitals, emphasis, or a short line without a sentence's end. */
export function headingLike(p: Paragraph): boolean {
  return p.strong || isCaps(p.passage.text) || (p.passage.text.length < 120 && !/[.;,]$/.test(p.passage.text));
}

/** A day of a calendar opens the line: no place stands before its date. */
export const weekday = new RegExp(`^(?:${weekDay.pattern})${endEdge}`, "u");
