import { fold } from "../match/letters/fold.ts";
import { dateJoint, isLeftOpen } from "../match/rows/joints.ts";
import { base, bodyHead, narrative, position, statement } from "./cues.ts";
import { openBracket } from "./setting.ts";
import { opensSmall, type TextLine } from "./text-line.ts";

const longestOffice = 60;
const longestOpening = 160;

/**
 * A basis, what tells of the time, what leads to a list, or a sentence of a body (`UBND huyện kính mời … .`); a wrapped title may go on with a date
 * in small letters (`… | ngày 05/3/2021 của …`), and with a body where its last word asks for one (`… do | UBND tỉnh ban hành`); no bracket is left open.
 */
export function endsTitle(opening: TextLine, a: TextLine, { words, caps, blanks }: TextLine): boolean {
  if (!opening.title || caps || opensSmall.test(words) || (blanks === 0 && openBracket(a.words))) return false;
  const folded = fold(words.slice(0, longestOpening));
  if (narrative.test(folded) || base.test(folded)) return true;
  if (opening.marked || base.test(fold(opening.words.slice(0, longestOpening)))) return false;
  return /[.:]$/.test(words) && !isLeftOpen(a.words) && (words.endsWith(":") || statement.test(folded));
}

/** `Chỉ thị số 12/2004/CT-UB ngày | 5/3/2004 về …`: the gazette's sentence is cut in its date. */
export function cutsDate(a: TextLine, b: TextLine, opening: TextLine): boolean {
  return opening.title && b.blanks === 0 && /^\d/.test(b.words) && dateJoint.test(fold(a.words.slice(-24)));
}

/** Who decides, on a line of its own under the gazette's sentence. */
export function namesAuthority(words: string): boolean {
  return words.length < longestOffice && (opensBody(words) || position.test(fold(words)));
}

/** `Thủ tướng Chính phủ` on a line of its own, under a title that has no end: who decides, or who signs. */
export function namesOffice({ words, blanks }: TextLine): boolean {
  return blanks > 0 && words.length < longestOffice && !/[.;:,]$/.test(words) && position.test(fold(words));
}

/** The line opens with the first words of a body's name. */
export function opensBody(words: string): boolean {
  return bodyHead.test(fold(words.slice(0, 40)));
}
