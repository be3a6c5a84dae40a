import type { Passage } from "../../doc.ts";
import { anyOf } from "../../match/rows/any-of.ts";
import { bareHeadingRows, wholeYearRow } from "../../vi/sections.ts";

const bareHeading = new RegExp(`^(?:${anyOf(bareHeadingRows)})$`, "u");
const timeHeading = new RegExp(`^(?:${anyOf(bareHeadingRows.filter((row) => row.isTime))})$`, "u");
const wholeYear = new RegExp(`^(?:${wholeYearRow.pattern})`, "u");
const longestTime = 40;

/** Whether a heading only says when or on which level: `Tháng 02`, `Cấp huyện`. */
export function isBareHeading(passage: Passage): boolean {
  return passage.text.length < 60 && bareHeading.test(passage.folded);
}

/** Whether a heading only says when. */
export function isTimeHeading(passage: Passage): boolean {
  return isBareHeading(passage) && timeHeading.test(passage.folded);
}

/** Whether words open with nothing but the part of a year in which they are to be done: `Tháng 7: Sơ kết …`. */
export function opensWithTime({ text, folded }: Passage): boolean {
  const colon = text.slice(0, longestTime).indexOf(": ");
  return colon > 0 && timeHeading.test(folded.slice(0, colon)) && !wholeYear.test(folded);
}
