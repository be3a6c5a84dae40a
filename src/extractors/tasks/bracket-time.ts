import type { Passage } from "../../doc.ts";
import { slicePassage } from "../../match/passage.ts";
import { bracketTimes } from "../../vi/times.ts";
import type { TimeWords } from "./found-task.ts";

const reach = 80;
const bracket = /\((?<when>[^()]{4,60})\)[\s.;,]*$/u;
const times = new RegExp(`^(?:${bracketTimes.pattern})$`, "u");

/** A bracket at the end of an item that holds nothing but a bare time binds it: `Tổ chức sơ kết (quý II/2023).` */
export function bracketTime(text: Passage): TimeWords[] {
  const from = Math.max(0, text.text.length - reach);
  const found = bracket.exec(text.text.slice(from));
  const when = found?.groups?.["when"];
  if (!found || when === undefined) return [];
  const at = from + found.index + 1;
  if (!times.test(text.folded.slice(at, at + when.length).trim())) return [];
  return [{ words: slicePassage(text, at, at + when.length), column: "time", shared: false }];
}
