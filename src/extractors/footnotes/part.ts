import type { Passage } from "../../doc.ts";
import { slicePassage } from "../../match/passage.ts";

const closing = /[\s;.,:]+$/;
/** `điểm a)`: a bracket that closes nothing. */
const label = /(?<!\p{L})\p{Ll}\)/gu;
const bullet = /^[-–+•*] ?/;

/** A case of a list before its kinds are read: its number as printed, or null. */
export interface Part {
  readonly number: string | null;
  readonly part: Passage;
  /** The words before the bracket that it stands in: `04 quyết định (…; …)`. */
  readonly group?: Passage;
}

/** Without a bullet, the closing mark, and a closing bracket that nothing opened. */
export function trimmed(part: Passage): Passage {
  const start = bullet.exec(part.text)?.[0].length ?? 0;
  const plain = part.text.replace(closing, "");
  const open = plain.split("(").length - plain.replace(label, "").split(")").length;
  const end = open < 0 && plain.endsWith(")") ? plain.length - 1 : plain.length;
  return slicePassage(part, Math.min(start, end), end);
}
