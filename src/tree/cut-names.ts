import { coreAt } from "../match/bodies/body-core.ts";
import { isCapital } from "../match/letters/capitals.ts";
import { fold } from "../match/letters/fold.ts";
import { anyOf, anyUnnamed } from "../match/rows/any-of.ts";
import { actAt, groupNounAt, timeStart } from "../match/word-tables.ts";
import { holders } from "../vi/bodies.ts";
import { documentTypes } from "../vi/document-types.ts";
import { figureEdges, numberAhead } from "../vi/joints.ts";
import {
  datedPlace,
  dateEdges,
  lawDate,
  letterheadRows,
  mottoStart,
  mottoWords,
  nationName,
  numberStart,
  ofWord,
} from "../vi/letterhead.ts";
import { placeLevels } from "../vi/places.ts";
import { personTitles } from "../vi/roles.ts";
import { modeRows, positionRows, surnameRow } from "../vi/signatures.ts";
import { slotRows } from "../vi/slots.ts";
import { base, bodyHead, enact, position } from "./cues.ts";
import { typeOpening } from "./named-type.ts";

const columnGap = /\t[\t ]*| {3,}/;
const reach = 80;
const word = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;
const person = new RegExp(
  `(?<![\\p{L}])(?:${anyOf([...holders, ...personTitles])})(?: \\p{L}+){0,8}? (?:${surnameRow.pattern})(?: \\p{L}+)?$`,
  "u",
);
const level = new RegExp(`(?<![\\p{L}])(?:${anyOf(placeLevels)}) \\p{L}+$`, "u");
const oneSyllable = /^\p{Lu}\p{Ll}{0,6}(?= \p{Ll}|[,;.]|$)/u;
const oneCapital = /^\p{Lu}{2,8}$/u;
const lastCapital = /(?:^| )\p{Lu}\p{Ll}+$/u;
const placeStart = /^(?:T[Pp]\.? ?)?\p{Lu}\p{Ll}+(?: (?:[-–] )?\p{Lu}\p{Ll}+){0,4}$/u;
const placeEnd = new RegExp(`^\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,2}${datedPlace.pattern}`, "u");
const dateStart = new RegExp(`${dateEdges.above.pattern}$`, "u");
const dateEnd = new RegExp(`^(?:${dateEdges.below.pattern})\\.?$`, "u");
const figureAbove = new RegExp(`(?<![\\p{L}])(?:${figureEdges.above.pattern})$`, "u");
const figureBelow = new RegExp(`^(?:${figureEdges.below.pattern})`, "u");
const officeOf = new RegExp(`(?:(?<![\\p{L}])(?:${ofWord.pattern}) |[:;,(] ?)(?:${anyUnnamed(positionRows)})$`, "u");
const wholeMotto = new RegExp(`^(?:${anyOf(letterheadRows.filter((row) => row.kind === "motto"))})$`, "u");
const longestMotto = 60;
/** What a line may open with that goes on with a motto: any word of one but its first. */
const mottoRest = new RegExp(`^(?:[-–] ?)?(?:${mottoWords.pattern})(?![\\p{L}])`, "u");
const motto = new RegExp(`^${mottoStart.pattern}`, "u");
const label = new RegExp(`^(?:${anyOf(letterheadRows.filter((row) => row.kind === "number"))}) ?:?$`, "u");
/** `Số: 12/KH- | UBND`: the number of a letterhead, cut inside its symbol. */
const cutSymbol = new RegExp(`^(?:${anyOf(letterheadRows.filter((row) => row.kind === "number"))}) ?:? ?\\d{1,5} ?/.{0,20}[-–/]$`, "u");
const symbolEnd = /^\p{Lu}{2,8}(?:[-.&]\p{Lu}{1,8}\d{0,3}){0,3}$/u;
const numberEnd = new RegExp(`^${numberStart.pattern}`, "u");
/** The number of a document that a sentence cites, cut behind or before a hyphen or a slash: `số 12/QĐ- | UBND ngày …`, `số 12/ | QĐ-UBND`. */
const citedCut = /(?<![\p{L}\d])\d{1,5}(?:\/\d{4})?(?:[-–/]\p{Lu}[\p{L}\d&]{0,15}){0,3}[-–/]$/u;
const citedRest = /^\p{Lu}{2}[\p{L}\d&]{0,14}(?:[-–/.]\p{Lu}[\p{L}\d]{0,15}){0,3}(?=[,;.:)]|$| [\p{Ll}\d(])/u;
const citedStart = /(?<![\p{L}\d])\d{1,5}(?:\/\d{4})?[-–/]\p{Lu}[\p{L}\d&]{1,8}$/u;
const citedGroup = /^[-–/]\p{Lu}{2,8}(?=[,;.:)]|$| [\p{Ll}\d(])/u;
/** `ngày 15/ | 3/2024`. */
const dayCut = /(?<![\d/])\d{1,2}\/(?:\d{1,2}\/)?$/;
const dayRest = /^(?:\d{1,2}\/)?(?:19|20)\d\d(?!\d)/;

const numbered = new RegExp(`^${numberAhead.pattern}`, "u");
const timeLabel = new RegExp(`(?<![\\p{L}])(?:${anyUnnamed(slotRows.filter((row) => row.role === "time"))}) ?:$`, "u");
const innerLabel = new RegExp(`[.;(] ?(?:${anyUnnamed(slotRows)}) ?:$`, "u");
const wholeLabel = new RegExp(`^(?:${anyUnnamed(slotRows)}) ?:$`, "u");

const modeAlone = new RegExp(`^(?:${anyUnnamed(modeRows)})[./]?$`, "u");
const lawStart = new RegExp(`(?<![\\p{L}])(?:${anyUnnamed(documentTypes.filter((row) => row.byName))})(?: [^\\d,;.:]{1,60})?$`, "u");
const lawEnd = new RegExp(`^[^\\d,;:]{2,45} (?:${lawDate.pattern}) ?\\d[^;]*[;,.]?$`, "u");

/** Quốc hiệu or Tiêu ngữ is printed over two lines: its first words end one (in its last column), the next ones open the other. */
export function cutsMotto(above: string, below: string): boolean {
  if (below.length > longestMotto || !mottoRest.test(fold(below))) return false;
  const start = fold(above.trim().split(columnGap).at(-1) ?? "");
  const end = fold(below);
  if (start.length > 3 && nationName.startsWith(`${start} `) && end.startsWith(nationName.slice(start.length + 1, start.length + 8)))
    return true;
  return !wholeMotto.test(start) && !wholeMotto.test(end) && wholeMotto.test(`${start} ${end}`);
}

/** The place of `Bà Rịa - Vũng | Tàu, ngày 08 tháng 01 năm 2023` is printed over two lines. */
export function cutsPlace(above: string, below: string): boolean {
  return placeEnd.test(below) && placeStart.test(above) && !motto.test(fold(above));
}

/** The date of a letterhead is printed over two lines: `Hà Nội, ngày 23 | tháng 3 năm 2021`. */
export function cutsDate(above: string, below: string): boolean {
  return dateStart.test(fold(above)) && dateEnd.test(fold(below));
}

/** A figure alone on its line is a day or a month: `ngày | 07 | tháng 7 năm 2020`. */
export function standsInDate(figure: string, above: string, below: string): boolean {
  return /^\d{1,2}$/.test(figure) && figureAbove.test(fold(above.slice(-reach))) && figureBelow.test(below.slice(0, reach));
}

/** The number stands under its label: `Số: | 06/2024/QĐ-UBND`, or is the first of those that the line announces: `các Nghị định của Chính phủ: | số 93/2018/NĐ-CP`. */
export function cutsNumber(above: string, below: string): boolean {
  if ((above.endsWith(":") && numbered.test(below)) || cutsCited(above.slice(-reach), below)) return true;
  return numberEnd.test(below) ? label.test(fold(above)) : symbolEnd.test(below) && cutSymbol.test(fold(above));
}

/** The number or the date of a cited document is printed over two lines. */
function cutsCited(end: string, below: string): boolean {
  if (citedRest.test(below)) return citedCut.test(end);
  return citedGroup.test(below) ? citedStart.test(end) : dayCut.test(end) && dayRest.test(below);
}

/** The line ends inside the words that a body's name or an office opens with: `ỦY | BAN NHÂN DÂN`, `CHỦ | TỊCH`. */
export function cutsOpening(above: string, below: string): boolean {
  if (above.length > 12 || above !== above.toUpperCase() || !/^\p{Lu}{2}/u.test(above) || !/^\p{Lu}{2}/u.test(below)) return false;
  const start = fold(above);
  const both = fold(`${above} ${below}`);
  return [bodyHead, position].some((opening) => !opening.test(start) && (opening.exec(both)?.[0].length ?? 0) > start.length);
}

/** A type's name or the enacting line breaks behind its first syllable: `QUYẾT | ĐỊNH:`, `KẾ | HOẠCH THỰC HIỆN …`. */
export function cutsType(above: string, below: string): boolean {
  if (!oneCapital.test(above) || !/^\p{Lu}{2}/u.test(below)) return false;
  const start = fold(above);
  const both = fold(`${above} ${below.slice(0, reach)}`);
  const end = enact.test(both) ? both.length : (typeOpening(both)?.end ?? 0);
  return end > start.length && typeOpening(start) === null && isCapital(below, 1);
}

/** A signing right alone on its line, as a narrow cell leaves it: `TM. | ỦY BAN NHÂN DÂN`. */
export function cutsMode(above: string, below: string): boolean {
  return /^\p{Lu}{1,3}\s?[./]/u.test(above) && /^\p{Lu}{2}/u.test(below) && modeAlone.test(fold(above));
}

/** A basis breaks off in the name of a law, which the next line ends with its date or number: `Căn cứ Luật Tổ chức | Chính phủ ngày …`. */
export function cutsLaw(above: string, below: string): boolean {
  if (!isCapital(below, 0)) return false;
  const start = fold(above);
  return base.test(start) && lawStart.test(start) && lawEnd.test(fold(below)) && typeOpening(fold(below)) === null;
}

/** The label of a time ends the line, and the time opens the next one: `Thời gian thực hiện: | Quý II/2021.`; or any other label ends it. */
export function cutsSlot(above: string, below: string): boolean {
  if (!above.endsWith(":")) return false;
  const end = fold(above.slice(-reach));
  if (isCapital(below, 0) && (innerLabel.test(end) || (!below.includes(":") && wholeLabel.test(end)))) return true;
  return timeLabel.test(end) && timeStart.test(fold(below.slice(0, reach)));
}

/** The line ends in an office whose body stands on the next one: `Xét đề nghị của Giám đốc | Sở Nội vụ tại …`. */
export function cutsOffice(above: string, below: string): boolean {
  if (!/^\p{Lu}[^\p{Lu}]/u.test(below) || !officeOf.test(fold(above.slice(-reach)))) return false;
  return bodyHead.test(fold(below.slice(0, reach)));
}

/** The line ends inside a name: of a body (`Sở Giao thông | Vận tải`), of a person in office, of a place behind its level in a wrapped text. */
export function cutsName(above: string, below: string, wrapped: boolean): boolean {
  if (!isCapital(below, 0)) return false;
  const tail = above.slice(-reach);
  const text = `${tail} ${below.slice(0, reach)}`;
  const folded = fold(text);
  if (cutsBody({ text, folded }, tail.length)) return true;
  if (!oneSyllable.test(below) || !lastCapital.test(tail) || actAt.find(folded, tail.length + 1)) return false;
  const end = fold(tail);
  return person.test(end) || (wrapped && level.test(end));
}

function cutsBody(words: { text: string; folded: string }, edge: number): boolean {
  for (const { index } of words.text.slice(0, edge).matchAll(word)) {
    const end = isCapital(words.text, index) ? coreAt(words, index)?.end : groupNounAt.find(words.folded, index)?.end;
    if ((end ?? 0) > edge + 1) return true;
  }
  return false;
}
