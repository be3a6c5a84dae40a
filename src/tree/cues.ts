import type { Paragraph, Passage } from "../doc.ts";
import { anyUnnamed } from "../match/rows/any-of.ts";
import { compile, endEdge, inLatin, lettersAndDigits } from "../match/rows/edges.ts";
import { finder } from "../match/rows/finder.ts";
import { documentTypes } from "../vi/document-types.ts";
import { bodyHeadRows } from "../vi/issuers.ts";
import {
  arrivalFigures,
  arrivalMark,
  headDateRows,
  letterheadRows,
  pageFootRow,
  subjectOpening,
  weekDay,
  wireLine,
  wrapperRows,
} from "../vi/letterhead.ts";
import {
  annexHeadingRows,
  askingRows,
  attachedRows,
  baseRows,
  enactingRows,
  enactRows,
  makingRows,
  nameBehindComma,
  narrativeRow,
  plannerRow,
  statementRows,
} from "../vi/preamble.ts";
import { filedRow, recipientLabelRows } from "../vi/recipients.ts";
import { announcingEnd } from "../vi/sections.ts";
import { modeRows, positionRows, rankRows, signedRows, signHereRow, surnameRow } from "../vi/signatures.ts";

const ofKind = (kind: string) => anyUnnamed(letterheadRows.filter((r) => r.kind === kind));
/** Anything but a letter or a digit. */
const sign = `[^${lettersAndDigits}]`;
const opens = (source: string, lead = "") => new RegExp(`^${lead}(?:${source})${endEdge}`, "u");
const fills = (source: string, trail = `${sign}{0,6}`) => new RegExp(`^${sign}{0,6}(?:${source})${trail}$`, "u");

/** Patterns over folded words; those that are made with the flag `u` alone say yes or no, the others are searched with. */
export const motto = compile(ofKind("motto"));
export const anyMotto = compile(ofKind("motto"), "u");
export const numberLabel = compile(ofKind("number"));
export const anyNumberLabel = compile(ofKind("number"), "u");
export const subjectMark = opens(ofKind("subject"), `${sign}{0,3}`);
/** The subject behind the number, on its line: `Số: 12/UBND-VX | V/v …`. */
export const subjectInside = new RegExp(`^(?:${ofKind("number")}) ?:? ?\\d\\S{3,40} (?:${ofKind("subject")})${endEdge}`, "u");
/** `Về việc …`: what a document is about. */
export const subjectStart = new RegExp(`^(?:${subjectOpening.pattern}) `, "u");
export const greeting = opens(ofKind("greeting"), `${sign}{0,3}`);
export const wire = fills(wireLine.pattern);
export const draft = fills(ofKind("draft"));
export const draftOpening = new RegExp(`^(?:${ofKind("draft")}) `, "u");
export const urgency = fills(ofKind("urgency"));
export const secrecy = fills(ofKind("secrecy"));
export const circulation = fills(ofKind("circulation"));
/** The stamp of an office that received the document; `arrived` are its other lines. */
export const arrival = new RegExp(`^${sign}{0,4}(?:${arrivalMark.pattern})`, "u");
export const arrived = fills(arrivalFigures.pattern);
/** What a portal or a seal puts around the document. */
export const pageFoot = fills(pageFootRow.pattern);
export const wrapper = new RegExp(`^${sign}{0,4}(?:${anyUnnamed(wrapperRows)})`, "u");
export const base = opens(anyUnnamed(baseRows), "(?:[-–+*•] ?)?");
export const enact = fills(anyUnnamed(enactRows), ` ?[:.;]?${sign}{0,4}`);
export const enacting = new RegExp(anyUnnamed(enactingRows), "u");
/** Who makes a document, with the rest of the name. */
const makers = `(?:${anyUnnamed([...bodyHeadRows, plannerRow])})(?:[^,;.:]|, (?=(?:${nameBehindComma.pattern})(?!\\p{L}))){0,90}?`;
/** One who makes plans and has no name: it opens no sentence with a capital inside one. */
export const planner = opens(plannerRow.pattern);
/** A body says what it does: `UBND tỉnh ban hành Kế hoạch …`. */
export const statement = new RegExp(`^${makers} (?:${anyUnnamed(statementRows)})(?![\\p{L}])`, "u");
/** A body only makes the document: `UBND tỉnh ban hành Kế hoạch …`. */
export const making = new RegExp(`^${makers} (?:${anyUnnamed(makingRows)})(?![\\p{L}])`, "u");
export const asking = new RegExp(` (?:${anyUnnamed(askingRows)})(?![\\p{L}])`, "u");
export const annexHeading = opens(anyUnnamed(annexHeadingRows), `${sign}{0,4}`);
/** A sentence that tells what came before the document, and is no title. */
export const narrative = new RegExp(`^(?:${narrativeRow.pattern})`, "u");
export const attached = opens(anyUnnamed(attachedRows), `${sign}{0,4}`);
export const attachedInside = new RegExp(`[([] ?(?:${anyUnnamed(attachedRows)})${endEdge}`, "u");
/** `Nơi nhận:` at the start of a line, and inside one. */
export const recipientLabel = new RegExp(`^${sign}{0,4}(?:${anyUnnamed(recipientLabelRows)})(?: ?[:;.]|(?= ?${sign})|$)`, "u");
export const findRecipientLabels = finder(recipientLabelRows);
export const filed = opens(filedRow.pattern);
export const bodyHead = opens(anyUnnamed(bodyHeadRows));
/** Dates of a letterhead, row by row: what a row says of its groups is asked for. */
export const headDates = headDateRows.map((row) => ({ row, pattern: compile(row.pattern, "u") }));
export const surname = opens(surnameRow.pattern);
export const rank = opens(anyUnnamed(rankRows), "\\(?");
export const typeStart = new RegExp(`^(?:${anyUnnamed(documentTypes)})${endEdge}`, "u");
/** A cited document: its type, with the number behind it. */
export const citation = new RegExp(`(?<![\\p{L}])(?:${anyUnnamed(documentTypes)}) (?:${ofKind("number")} ?)?:? ?(?=\\d{1,6}[-/])`, "u");
/** What a line of the close can open with; fails fast on running text. */
export const closing = new RegExp(
  `^${sign}{0,4}(?:${anyUnnamed(recipientLabelRows)}|(?:${anyUnnamed(modeRows)})(?![\\p{Ll}])[ .,:/]*\\p{L}|(?:${anyUnnamed(positionRows)})${endEdge})`,
  "u",
);
export const signed = fills(anyUnnamed(signedRows));
export const signedOpening = new RegExp(`^(?:${anyUnnamed(signedRows)})[ .:;,]*(?=\\p{L})`, "u");
export const signHere = opens(signHereRow.pattern, `${sign}{0,3}`);
const announcing = new RegExp(inLatin(`(?<!\\p{L})(?:${announcingEnd.pattern}) ?[.;,]?$`), "u");
const announcingReach = 60;
export const modeMark = new RegExp(`^(?:${anyUnnamed(modeRows)})(?![\\p{Ll}])[ .,:/]*(?=\\p{L})`, "u");
export const position = opens(anyUnnamed(positionRows));

/** `./.`: the last words of a document, as printed. */
export const endMark = /\.\s?\/\s?[.-]?$/;

/** Whether a sentence leads to the list below it: it ends in a colon, or in words that only a list can follow. */
export function leadsToList({ text, folded }: Passage): boolean {
  return text.endsWith(":") || announcing.test(folded.slice(-announcingReach));
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
export function isName(passage: Pick<Passage, "text" | "folded">): boolean {
  const words = withoutRank(passage);
  if (words.length > 42 || words.length < 4 || position.test(passage.folded.slice(passage.text.indexOf(words)))) return false;
  if (!/^(?:\p{Lu}[\p{L}'’]{0,8})(?:[ -]\p{Lu}[\p{L}'’]{0,8}){1,5}$/u.test(words)) return false;
  return isCaps(words) ? surname.test(words.toLowerCase()) : true;
}

function withoutRank(passage: Pick<Passage, "text" | "folded">): string {
  const found = rank.exec(passage.folded);
  return passage.text.slice(found ? found[0].length : 0, signedTail(passage)).replace(/^[.,:) ]+|[.,;* ]+$/g, "");
}

/** Where behind a name a bracket says that it was signed (`Trần Văn An (đã ký)`); else the end. */
export function signedTail({ text, folded }: Pick<Passage, "text" | "folded">): number {
  const at = /.\([^()]{2,24}\)[. ]*$/u.exec(text)?.index ?? text.length;
  return at < text.length && signed.test(folded.slice(at + 1)) ? at + 1 : text.length;
}

/** A paragraph that is set as a heading: capitals, emphasis, or a short line without a sentence's end. */
export function headingLike(p: Paragraph): boolean {
  return p.strong || isCaps(p.passage.text) || (p.passage.text.length < 120 && !/[.;,]$/.test(p.passage.text));
}

/** A day of a calendar opens the line: no place stands before its date. */
export const weekday = new RegExp(`^(?:${weekDay.pattern})${endEdge}`, "u");

/** `BAN CHỈ HUY … | ĐIỆN:`: who sends a telegram, over the line that says so. */
export function isSender({ text }: Passage, { folded }: Passage): boolean {
  return isCaps(text) && wire.test(folded);
}
