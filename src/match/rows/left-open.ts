import { jointRows } from "../../vi/joints.ts";
import { fold } from "../letters/fold.ts";
import { lettersAndDigits } from "./edges.ts";

const joint = new RegExp(`(?:^|[^${lettersAndDigits}])(?:${jointRows.map((row) => row.pattern).join("|")})$`, "u");

/** Whether printed words end in the middle of something: in a comma, or in a word that asks for more (`Trước ngày`, `Sở Giáo dục và`). */
export function isLeftOpen(words: string): boolean {
  return words.endsWith(",") || joint.test(fold(words.slice(-24)));
}
