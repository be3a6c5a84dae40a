import type { Passage } from "../../../doc.ts";
import { openingBody } from "../../../match/bodies.ts";
import { slicePassage } from "../../../match/passage.ts";
import { anyOf } from "../../../match/rows/any-of.ts";
import { bracketTimes, weekDays } from "../../../vi/times.ts";
import type { TimeWords } from "../found-task.ts";

const reach = 80;
const farthestLabel = 200;
const farthestUnits = 220;
const atEnd = /\((?<when>[^()]{4,60})\)[\s.;,]*$/u;
const atUnits = /(?:\(| [-–] )(?<who>[^()]{3,160})(?:[,;]| [-–]|(?<!;[^;()]{0,40}):) ?(?<when>[^(),;]{4,30}?)\)?[\s.;,]*$/u;
const atLabel = /^[^():]{1,120}\((?<when>[^()]{4,60})\) ?:/u;
/** `(27/7)` is a feast. */
const dayOfYear = /^\d{1,2}\/\d{1,2}$/;
/** `thứ Sáu (27/8/2021)` is one day. */
const weekday = new RegExp(`(?:${anyOf(weekDays)}) ?\\($`, "u");
const times = new RegExp(`^(?:${bracketTimes.pattern})$`, "u");

/**
 * A bracket that holds nothing but a bare time binds an item that it ends, or whose label it ends: `Tổ chức sơ kết (quý II/2023).`,
 * `Bước 2 (tháng 9/2025): …`; one behind who acts binds too.
 */
export function bracketTime(text: Passage): TimeWords[] {
  const from = Math.max(0, text.text.length - reach);
  return [
    ...timeIn(text, 0, atLabel.exec(text.text.slice(0, farthestLabel))),
    ...timeIn(text, from, atEnd.exec(text.text.slice(from))),
    ...behindUnits(text),
  ];
}

/** `(Sở A, tháng 8)`, `(Sở A: quý II)`, `… - Sở A, tháng 8`. */
function behindUnits(text: Passage): TimeWords[] {
  const from = Math.max(0, text.text.length - farthestUnits);
  const found = atUnits.exec(text.text.slice(from));
  const who = found?.groups?.["who"] ?? "";
  const open = from + (found?.index ?? 0) + (found?.[0].indexOf(who) ?? 0);
  return who !== "" && openingBody(slicePassage(text, open, open + who.length)) ? timeIn(text, from, found) : [];
}

function timeIn(text: Passage, from: number, found: RegExpExecArray | null): TimeWords[] {
  const when = found?.groups?.["when"];
  if (!found || when === undefined) return [];
  const at = from + found.index + found[0].lastIndexOf(when);
  if (weekday.test(text.folded.slice(Math.max(0, at - 12), at))) return [];
  if (dayOfYear.test(when.trim()) || !times.test(text.folded.slice(at, at + when.length).trim())) return [];
  return [{ words: slicePassage(text, at, at + when.length), column: "time", shared: false }];
}
