import {
  articleJointRow,
  dateJointRow,
  dayLineRow,
  jointRows,
  numberJointRow,
  objectJointRow,
  officeFirstRow,
  officeSecondRow,
  pairFirstRow,
  pairSecondRow,
  timeJointRow,
  yearFirstRow,
  yearSecondRow,
} from "../../vi/joints.ts";
import type { Row } from "../../vi/row.ts";
import { fold } from "../letters/fold.ts";
import { anyOf } from "./any-of.ts";
import { endEdge, lettersAndDigits } from "./edges.ts";

const ending = (rows: readonly Row[]) => new RegExp(`(?:^|[^${lettersAndDigits}])(?:${anyOf(rows)})$`, "u");

/** What folded words end in that asks for more: any word, one that opens a name (`sở`), one that opens a citation (`nghị định`). */
export const joint = ending(jointRows.filter((row) => !row.noun));
export const nameJoint = ending(jointRows.filter((row) => row.noun && !row.cites));
export const citingJoint = ending(jointRows.filter((row) => row.cites));
/** What only a body goes on with, to whom something is sent. */
export const objectJoint = ending([objectJointRow]);
/** What only the number of a document goes on with, a month or a quarter, the rest of a date, and what an article that is cited goes on with. */
export const numberJoint = ending([numberJointRow]);
export const timeJoint = ending([timeJointRow]);
export const dateJoint = ending([dateJointRow]);
export const articleJoint = ending([articleJointRow]);

/** A line that no name goes on with. */
export const dayLine = new RegExp(`^(?:${dayLineRow.pattern})`, "u");

const pairs = [
  { first: pairFirstRow, second: pairSecondRow },
  { first: officeFirstRow, second: officeSecondRow },
  { first: yearFirstRow, second: yearSecondRow },
].map(({ first, second }) => ({ first: ending([first]), second: new RegExp(`^(?:${second.pattern})${endEdge}`, "u") }));

/** Whether a pair with a dash is cut before it: `kinh tế | - xã hội`, `Phòng Tổ chức | - Hành chính`. */
export function cutsPair(before: string, after: string): boolean {
  return pairs.some(({ first, second }) => first.test(before) && second.test(after));
}

/** Whether folded words open with what such a dash and the line above make a pair with: `- xã hội`, `– 2030`. */
export function opensWithPair(folded: string): boolean {
  return pairs.some(({ second }) => second.test(folded));
}

/** Whether folded words end in one of the three. */
export function endsInJoint(folded: string): boolean {
  return joint.test(folded) || nameJoint.test(folded) || citingJoint.test(folded);
}

/** Whether printed words end in the middle of something: in a comma, a dash, a date (`Quý II/`), or in a word that asks for more (`Trước ngày`, `Sở Giáo dục và`). */
export function isLeftOpen(words: string): boolean {
  return /(?:,| [-–]|[\dIVX]\/)$/.test(words) || endsInJoint(fold(words.slice(-24)));
}

/** Whether printed words come to the end of a sentence, or of a clause: `… theo quy định.”`, `… các nội dung sau:`. */
export function isEnded(words: string): boolean {
  return /[.;:!?…]["”»’')\]*]*$/u.test(words.slice(-8));
}

/** Whether printed words come to the end of a sentence. */
export function endsSentence(words: string): boolean {
  return /[.!?…]["”»’')\]*]*$/u.test(words.slice(-8));
}

/** Printed words that go on with what stands above them: a small letter opens them, or a bracket. */
export const goesOnSmall = /^["“*]*(?:\p{Ll}|\()/u;
