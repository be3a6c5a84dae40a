import type { Passage } from "../../doc.ts";
import { anyOf } from "../../match/rows/any-of.ts";
import { bareHeadingRows } from "../../vi/sections.ts";

const bareHeading = new RegExp(`^(?:${anyOf(bareHeadingRows)})$`, "u");
const timeHeading = new RegExp(`^(?:${anyOf(bareHeadingRows.filter((row) => row.isTime))})$`, "u");

/** Whether a heading only says when or on which level: `Tháng 02`, `Cấp huyện`. */
export function isBareHeading(passage: Passage): boolean {
  return passage.text.length < 60 && bareHeading.test(passage.folded);
}

/** Whether a heading only says when. */
export function isTimeHeading(passage: Passage): boolean {
  return isBareHeading(passage) && timeHeading.test(passage.folded);
}
