import { fold } from "../../match/letters/fold.ts";
import { anyOf } from "../../match/rows/any-of.ts";
import { dateJoint } from "../../match/rows/joints.ts";
import { issuerCues } from "../../vi/citations.ts";
import { countryWord } from "../../vi/letterhead.ts";
import * as cues from "../cues.ts";
import { typeOpening } from "../named-type.ts";
import type { PrintLine } from "./print-lines.ts";

/** `số 12/2004/TT-BNV ngày …`, `số 3/QĐ-TTg của …`, `số 3/QĐ-TTg, Quyết định …`: a wrapped sentence that cites another document. */
const citedInSentence = /^ ?\d\S{3,40}(?:, \p{L}| \p{Ll})/u;
/** `… (gọi tắt là | Chỉ thị số 27/CT-TTg);` */
const endsClause = /^ ?\d[^\s();]{3,40}[);]/u;
/** `ngày 11 tháng 3 năm`, the longest date whose rest stands in the next line. */
const longestDate = 20;
const numberBehind = /\d{1,6}\p{L}{0,2}[-/]\S{2,40}/u;
const numbered =
  /^ ?[:.;]?[\s\d.…_#?]*(?:[lI|O](?=[\dlI|O.]*\d))?[\s\d.…_#?]*(?:(?<=\d)\p{L}{1,2}(?=[-–/]))?(?:\/ ?\d{4} ?)?[-–/ ] ?\p{Lu}[\p{L}\d& ]{0,14}(?:[-–/.] ?\p{Lu}|\d|$|[-–/] ?[.…_]{2})/u;
/** A serial written by hand, of which a scan reads anything, before a symbol: `O€ /TB-UBND`, `Ø7-NQ/HU`. */
const unread = /^[\s:.;…_*]*(?<serial>[^\s:.;…_*].{0,9}?) ?(?:\/ ?\p{Lu}[\p{L}&]{1,8} ?[-–] ?\p{Lu}|[-–] ?\p{Lu}{2,4} ?\/ ?\p{Lu})/u;
const serial = /^[lI|O]?\d(?: ?\d){0,5}(?:\.\d{3})*\p{L}{0,2}(?: ?\/ ?(?:19|20)\d{2})?(?:\s*[-–/]\p{Lu}[\p{L}&]{0,15})*$/u;
const ofIssuer = new RegExp(`^(?:${anyOf(issuerCues)}) `, "u");
const blankNumber = /^ ?: ?\d{0,5}[ ./…_]*$/u;
/** The number that a column ends in, or a letter's subject behind it. */
const numberAlone = /^ ?: ?(?:\d{1,6}\p{L}{0,2}(?:\/\d{4})?|[…._]{1,20} ?)[-/]\p{Lu}[\p{L}\d&/.-]{1,30}[\s|_-]*/u;
/** A day or an hour before the date, where a place should stand: `Từ 15/7 đến 17h00, ngày …`. */
const timed = /\d[/h:]\d{1,2}(?!\d)/u;
const country = new RegExp(`(?<!\\p{L})(?:${countryWord.pattern}) $`, "u");

/** Where Quốc hiệu, Tiêu ngữ or the Party's name stand in a line. */
export function mottosIn(line: PrintLine): RegExpExecArray[] {
  if (!cues.anyMotto.test(line.passage.folded)) return [];
  return [...line.passage.folded.matchAll(cues.motto)].filter(
    (hit) => line.columns.includes(hit.index) || !country.test(line.passage.folded.slice(0, hit.index)),
  );
}

/** Quốc hiệu, Tiêu ngữ or the Party's name as a line or column of its own, and not in a title behind the name of a type. */
export function hasMotto(line: PrintLine): boolean {
  for (const hit of mottosIn(line)) {
    const before = line.passage.text
      .slice(0, hit.index)
      .replace(/^[^\p{L}\p{N}]{1,40}$/u, "")
      .trimEnd();
    const after = line.passage.text.slice(hit.index + hit[0].length).trim();
    const capital = /^\p{Lu}/u.test(line.passage.text.slice(hit.index));
    const beside = cues.isCaps(line.passage.text.slice(hit.index, hit.index + hit[0].length)) || (cues.isCaps(before) && after === "");
    const ownColumn = before === "" || line.columns.includes(hit.index) || (beside && typeOpening(line.passage.folded) === null);
    if ((capital || line.columns.includes(hit.index)) && ownColumn && after.length < 90) return true;
  }
  return false;
}

/** `Số: 12/KH-UBND` at the start of a column. */
export function isNumberLine(line: PrintLine): boolean {
  return numbersIn(line).some((rest) => blankNumber.test(rest) || isPrinted(rest));
}

/** A number line that prints a symbol: `Số: 12/KH-UBND`, and no bare count. */
export function isNumbered(line: PrintLine): boolean {
  return numbersIn(line).some(isPrinted);
}

function isPrinted(rest: string): boolean {
  return numbered.test(rest) || unreadSerial(rest) !== null;
}

/** What stands behind the labels at the start of a column, but for the numbers of other documents. */
function numbersIn(line: PrintLine): string[] {
  const { text, folded } = line.passage;
  if (!cues.anyNumberLabel.test(folded)) return [];
  return [...folded.matchAll(cues.numberLabel)].flatMap((hit) => {
    const end = hit.index + hit[0].length;
    const rest = text.slice(end, end + 60);
    return isColumnLabel(line, hit) && !isOther(rest, hit[0].includes(" "), isLowerCase(text.charAt(hit.index))) ? [rest] : [];
  });
}

/** Whether a number's label opens a column, or stands with its number at the end of one behind a body's name: `UBND TỈNH AN PHÚ Số: 12/KH-UBND |`. */
export function isColumnLabel({ passage: { text, folded }, columns }: PrintLine, label: RegExpExecArray): boolean {
  const at = label.index;
  if (at <= 3 || columns.includes(at)) return true;
  if (label[0].includes(" ") || isLowerCase(text.charAt(at))) return false;
  const start = columns.findLast((column) => column < at) ?? 0;
  const end = columns.find((column) => column > at) ?? text.length;
  const named = cues.bodyHead.test(folded.slice(start)) || cues.isCaps(text.slice(start, at));
  const from = at + label[0].length;
  const length = named ? (numberAlone.exec(text.slice(from, end))?.[0].length ?? 0) : 0;
  return length > 0 && (from + length === end || cues.subjectMark.test(folded.slice(from + length)));
}

/** What stands behind `Số:` where a serial should, and where it ends; null where that is one, or blank. */
export function unreadSerial(rest: string): { readonly start: number; readonly end: number } | null {
  const words = unread.exec(rest)?.groups?.["serial"];
  if (words === undefined || serial.test(words) || /^[-–/,.'’\s]+$/.test(words)) return null;
  const start = rest.indexOf(words);
  return { start, end: start + words.length };
}

/** The number of another document: behind the name of a type and with its day or at the end of a clause, or in the middle of a sentence. */
function isOther(rest: string, typed: boolean, small: boolean): boolean {
  return (typed && (isCited(rest) || endsClause.test(rest))) || (small && citedInSentence.test(rest));
}

function isLowerCase(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

/** `Thông tư số 12/2020/TT-BNV ngày …`, `… của Bộ X`: another document, named with its day, be it cut by the line's end, or, in small letters, with who issued it. */
function isCited(rest: string): boolean {
  const after = /^ ?\d\S{3,40},? /u.exec(rest)?.[0].length ?? 0;
  const words = fold(rest.slice(after));
  if (after > 0 && ofIssuer.test(words) && isLowerCase(rest.charAt(after))) return true;
  if (after > 0 && words.length < longestDate && dateJoint.test(words)) return true;
  return after > 0 && cues.headDates.some(({ pattern }) => (pattern.exec(words)?.index ?? 9) < 1);
}

/** The number that is printed behind the first label of a line. */
export function numberIn(line: PrintLine): string | null {
  return numberBehind.exec(line.passage.text)?.[0] ?? null;
}

/** `Tân Lạc, ngày 05 tháng 3 năm 2021` and little else; no day of a calendar (`Thứ hai, ngày 18/3/2024`). */
export function isDateLine(line: PrintLine): boolean {
  if (cues.weekday.test(line.passage.folded)) return false;
  for (const { row, pattern } of cues.headDates) {
    const hit = pattern.exec(line.passage.folded);
    const before = line.passage.text.slice(0, hit?.index);
    if (!hit || ((row.placed || row.order === "figures") && !endsPlace(before))) continue;
    const after = line.passage.text.slice(hit.index + hit[0].length);
    if (after.length < 4 && before.length < 60 && /(?:^[^\p{L}]*|, ?)$/u.test(before) && !timed.test(before)) return true;
  }
  return false;
}

/** `Thành phố Hồ Chí Minh, `; a place has few words in small letters, a sentence many: `Sở Y tế báo cáo trước 17h, `. */
function endsPlace(words: string): boolean {
  return /^[^,/(]{2,30}, ?$/.test(words) && words.split(" ").filter((word) => /^\p{Ll}/u.test(word)).length <= 2;
}

/** A line that a letterhead is known by. */
export function isLabelLine(line: PrintLine): boolean {
  return hasMotto(line) || isNumberLine(line) || isDateLine(line);
}
