import { verbAt } from "../match/bodies/body-core.ts";
import { fold } from "../match/letters/fold.ts";
import { anyUnnamed } from "../match/rows/any-of.ts";
import {
  articleJoint,
  citingJoint,
  cutsPair,
  dateJoint,
  dayLine,
  endsSentence,
  isEnded,
  isLeftOpen,
  joint,
  nameJoint,
  numberJoint,
  objectJoint,
  timeJoint,
} from "../match/rows/joints.ts";
import { executionLabel, slotRows } from "../vi/slots.ts";
import { listsCited } from "./cited-lines.ts";
import { asking, wrapper } from "./cues.ts";
import { cutsBasis } from "./cut-bases.ts";
import { cutsLaw, cutsMode, cutsMotto, cutsName, cutsNumber, cutsOffice, cutsOpening, cutsPlace, cutsSlot, cutsType } from "./cut-names.ts";
import { goesOnInItem } from "./item-sentences.ts";
import { readMark } from "./marks.ts";
import { mayOpenGazette } from "./named-type.ts";
import { endsOpening, greets, opensSentence } from "./openings.ts";
import { hangs, openBracket, roomFrom, type Setting, standsAlike } from "./setting.ts";
import { opensSmall, type TextLine } from "./text-line.ts";
import { cutsDate, namesAuthority, namesOffice, opensBody } from "./title-lines.ts";
import { cutsUnits, isUnitLabel } from "./unit-label.ts";

const closed = /[)\]"”»*]$/u;
const nameStart = /^\p{Lu}\S* [\p{Lu}\d–-]|^[\d–-]/u;
const number = /^(?:\d{1,5}(?:\/\d{4})?[-/]\p{Lu}|(?:19|20)\d\d(?![\d.]))/u;
const year = /^(?:19|20)\d\d(?![\d.])/;
/** The number of the next item of a count in one paragraph: `…; (3)`. */
const countsOn = /[;,:.] ?\([\da-zđ]{1,2}\)\.?$|[;.] (?:\d{1,2}[.)]|[a-zđ]\))$/u;
const slot = new RegExp(`^\\(?(?:${anyUnnamed([...slotRows, executionLabel])}) ?: ?\\S{2,} \\S`, "u");
/** `Sở Y tế - | Cơ quan thường trực …`. */
const endsInDash = /\p{L} [-–]$/u;
const label = /^[^:]{3,45}:/u;
const nextLabel = /^[^:]{3,120}:/u;
/** What is still to be filled in (`ngày ...`) ends nothing. */
const leftBlank = /(?:\.\.\.|…)$/u;
/** `… trồng | 1 triệu cây xanh`: something is counted. */
const count = /^\d[\d.,]* \p{Ll}/u;
const shortForm = /^(?:UB)?[B-DGHK-NP-TVXĐ&]{2,9}[;,.]?$/u;
const innerEnd = /[.;]\s+\p{Lu}/u;

/** `(kế hoạch tài chính | - ngân sách năm 2020) …`: a bracket that was opened above. */
const closesBracket = /^[-–] [^()]{1,80}\)/u;

/** Whether line `b` goes on with the paragraph that ends in line `a`; `opening` is that paragraph's first line. */
export function continues(a: TextLine, b: TextLine, opening: TextLine, setting: Setting): boolean {
  const width = roomFrom(a.indent, setting);
  if (isCutShort(a, b) || pointsAt(a, b) || isMarkOf(a, b, opening) || isNumber(a, b) || cutsDate(a, b, opening)) return true;
  if (isWrapper(opening.words) || isWrapper(b.words) || opensItem(a, b) || endsOpening(opening, a, b) || opensSlot(a, b)) return false;
  if (a.caps || b.caps) return b.caps && goesOnInCapitals(a, b, opening, width);
  if (isEnded(a.words)) return !b.marked && goesOnBehindEnd(a, b, opening, { ...setting, width });
  if (opensSmall.test(b.words) || leadsOn(a, b, opening) || openBracket(a.words) || cutsBasis(b, opening)) return true;
  return !comesToEnd(a, b, opening, setting) && leftOpen(a, b, opening, width);
}

/** A bracket or a quotation is closed, or the next line stands where paragraphs begin. */
function comesToEnd(a: TextLine, b: TextLine, opening: TextLine, { hang }: Setting): boolean {
  return closed.test(a.words.slice(-1)) || standsAlike(b.indent, opening.indent, hang);
}

/** `Thời gian ký: 05/01/2024 10:20`: what a signature's seal prints is a line of its own. */
function isWrapper(words: string): boolean {
  return label.test(words) && wrapper.test(fold(words.slice(0, 60)));
}

/** `Đơn vị thực hiện: Phòng A`: a slot is a line of its own, whatever the line above it ends in; but not inside a bracket. */
function opensSlot(a: TextLine, { words, blanks }: TextLine): boolean {
  if (blanks === 0 && openBracket(a.words)) return false;
  return label.test(words) && !opensSmall.test(words) && slot.test(fold(words.slice(0, 80).replaceAll("*", "")));
}

function opensItem(a: TextLine, b: TextLine): boolean {
  return b.marked && !(b.weakMark && unfinished(a.words));
}

/** The number of a document, an article or a month is no item's mark where the line before points at it, nor is the dash of a pair or inside a bracket. */
function pointsAt(a: TextLine, b: TextLine): boolean {
  if (!b.marked || isEnded(a.words)) return false;
  const end = fold(a.words.slice(-24));
  if (/^[-–]/.test(b.words) && (cutsPair(end, fold(b.words.slice(0, 32))) || (!a.marked && closesBracket.test(b.words)))) return true;
  if (b.weakMark) return false;
  if (b.bareArticle) return isLeftOpen(a.words) || articleJoint.test(end);
  return /^[\dIVX]/.test(b.words) && (numberJoint.test(end) || (b.bareMark && b.blanks === 0 && timeJoint.test(end)));
}

/** Behind a number of its count, inside a bracket, in small letters, or as the next sentence of a paragraph whose last one came to its end at the margin. */
function goesOnBehindEnd(a: TextLine, b: TextLine, opening: TextLine, { width, spaced, hang }: Setting): boolean {
  if (countsOn.test(a.words.slice(-8)) || (b.blanks === 0 && /[:;]$/.test(a.words) && openBracket(a.words))) return true;
  if (opensSmall.test(b.words)) return goesOnInSmall(a, b, opening, width);
  if (b.blanks > 0 || !full(a, b, opening, width)) return false;
  const lists = listsBodies(a, b, opening) || listsCited(a, b, opening);
  if (goesOnInItem(a, b, opening)) return true;
  return (spaced && endsSentence(a.words)) || lists || hangs(b.indent, opening.indent, hang);
}

/** `… yêu cầu các sở, ban, ngành; | UBND các huyện thực hiện …`: the list of those whom a sentence names goes on, which is no list of lines. */
function listsBodies(a: TextLine, b: TextLine, opening: TextLine): boolean {
  return a.words.endsWith(";") && opensBody(b.words) && (!opensBody(opening.words) || asking.test(fold(opening.words)));
}

/** The number of a document, alone on its line in no small letters, or one more of a list: `tại Thông tư số | 13/2020/TT-BNV.`, `tại Công văn số: | 13/UBND-VX`; a year. */
function isNumber(a: TextLine, b: TextLine): boolean {
  if (b.blanks > 0 || !number.test(b.words)) return false;
  const end = fold(a.words.slice(-24));
  const asks = [joint, citingJoint].some((ends) => ends.test(end)) || (end.endsWith(":") && numberJoint.test(end.replace(/ ?:$/, "")));
  return a.words.endsWith(";") || asks || (dateJoint.test(end) && year.test(b.words));
}

/** A converter leaves the mark of an item on a line of its own. */
function isMarkOf(a: TextLine, b: TextLine, opening: TextLine): boolean {
  return a.bareMark && a === opening && b.blanks < 2 && !b.marked;
}

const cuts = [cutsMotto, cutsNumber, cutsOpening, cutsType, cutsOffice, cutsMode, cutsLaw, cutsSlot, cutsUnits];

/** A narrow cell cuts a number from its label, the first words of a body or an office, a law's name. */
function isCutShort(a: TextLine, b: TextLine): boolean {
  return b.blanks === 0 && cuts.some((isCut) => isCut(a.words, b.words));
}

/** The last word asks for more; that of a title (`… trên địa bàn tỉnh`) or a short item (`3. UBND các huyện, thành phố`) only for a name. */
function leadsOn(a: TextLine, b: TextLine, opening: TextLine): boolean {
  const end = fold(a.words.slice(-24));
  if (joint.test(end) || countsOn.test(end) || (b.blanks === 0 && endsInDash.test(end))) return true;
  if (citingJoint.test(end)) return !opening.marked || a !== opening || /^\d/.test(b.words);
  if (!nameJoint.test(end) || opensWithVerb(b.words) || dayLine.test(fold(b.words.slice(0, 40)))) return false;
  if (opening.title || greets(a, opening)) return nameStart.test(b.words);
  return a !== opening || !opening.marked || nameStart.test(b.words) || !isUnitLabel(a.words.slice(readMark(a.words)?.length ?? 0));
}

/** A verb of two syllables: no name goes on with one. */
function opensWithVerb(words: string): boolean {
  const folded = fold(words.slice(0, 40));
  return verbAt({ text: words, folded }, 0) !== null;
}

/** The line ends in the middle of a list, at the margin, or at the foot of a page. */
function leftOpen(a: TextLine, b: TextLine, opening: TextLine, width: number | null): boolean {
  if (b.blanks > 0 && opensSentence(b)) return false;
  const listed = a.words.endsWith(",") && b.words.length > 20 && !opening.title;
  if (b.blanks === 0 && (asksForBody(a, b) || cutsPlace(a.words, b.words) || cutsName(a.words, b.words, width !== null))) return true;
  const counts = b.blanks === 0 && a.words.length > 60 && count.test(b.words);
  return listed || counts || full(a, b, opening, width) || cut(a, b, opening, width);
}

/** `… tổng hợp, báo cáo | UBND tỉnh và Ban Chỉ đạo …`, but not before the label of the next bodies. */
function asksForBody(a: TextLine, b: TextLine): boolean {
  return opensBody(b.words) && !nextLabel.test(b.words) && !isUnitLabel(b.words) && objectJoint.test(fold(a.words.slice(-24)));
}

/** `1. Công tác | PBGDPL`, `Luật Tổ chức HĐND và | UBND;`: a short form alone is no heading under words that go on. */
function isShortForm(a: TextLine, b: TextLine): boolean {
  return !a.caps && !isEnded(a.words) && shortForm.test(b.words);
}

function goesOnInCapitals(a: TextLine, b: TextLine, opening: TextLine, width: number | null): boolean {
  if (b.blanks > 0) return false;
  if (isShortForm(a, b)) return true;
  if (opening.title && a.caps && mayOpenGazette(opening.words)) return joint.test(fold(a.words.slice(-24))) || !namesAuthority(b.words);
  return a.caps && width !== null && opening.marked && !isEnded(a.words);
}

/** A small letter after the end of a clause: a list in one paragraph, a bracket, or a line filled to the margin. */
function goesOnInSmall(a: TextLine, b: TextLine, opening: TextLine, width: number | null): boolean {
  if (a.words.endsWith(";")) return b.blanks < 2;
  if (b.blanks === 0 && leftBlank.test(a.words.slice(-4))) return true;
  return b.blanks === 0 && (openBracket(a.words) || (a.words.endsWith(":") && full(a, b, opening, width)));
}

function unfinished(words: string): boolean {
  return !isEnded(words) && !closed.test(words.slice(-1));
}

/** The first word of `b` would not have fitted behind `a`. */
function full(a: TextLine, b: TextLine, opening: TextLine, width: number | null): boolean {
  if (width === null || (opening.title && b.blanks > 0)) return false;
  const word = b.words.search(/\s/);
  return a.end - a.start + 1 + (word < 0 ? b.words.length : word) >= width * 0.97;
}

/** A long paragraph without its end, before a capital letter: cut by a page break. Headings are short, or marked. */
function cut(a: TextLine, b: TextLine, opening: TextLine, width: number | null): boolean {
  if (width !== null || opening.title || (opening.top && b.blanks > 0) || b.words.length < 12 || opensSentence(b)) return false;
  if (opening.marked) return innerEnd.test(a.words) && a.words.length > 120;
  return a.words.length > 60 && !namesOffice(b) && !(b.words.length > a.words.length && greets(a, opening));
}
