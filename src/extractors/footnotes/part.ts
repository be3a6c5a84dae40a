import type { Passage } from "../../doc.ts";
import { slicePassage } from "../../match/passage.ts";
import { endEdge } from "../../match/rows/edges.ts";
import { caseOpening, caseStanding } from "../../vi/cases.ts";

/** A case opens: who is in it, or what it is about. */
export const opensCase = new RegExp(`^(?:${caseOpening.pattern})${endEdge}`, "u");
/** What is said of how a case stands, and opens none: `đã được giải quyết`. */
export const tellsStanding = new RegExp(`^(?:${caseStanding.pattern})${endEdge}`, "u");

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
