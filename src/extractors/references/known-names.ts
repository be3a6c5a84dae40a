import type { Passage } from "../../doc.ts";
import { unitsAt } from "../../match/bodies/unit-at.ts";
import { flat } from "../../match/bodies/unit-hit.ts";
import { slicePassage } from "../../match/passage.ts";
import { anyOf } from "../../match/rows/any-of.ts";
import { compile } from "../../match/rows/edges.ts";
import { run } from "../../match/rows/match-at.ts";
import { anyDocuments, issuerHeads, issuerStops, nameJoints, severalRow } from "../../vi/citations.ts";
import { documentTypes } from "../../vi/document-types.ts";

const stop = compile(anyOf(issuerStops), "yu");
const opensGroup = compile(severalRow.pattern, "yu");
/** `… và Thông tư số …`: another document, no part of a name. */
const document = new RegExp(`(?:,| (?:${anyOf(nameJoints)})) (?:${anyOf([...documentTypes, ...anyDocuments])})(?![\\p{L}])`, "u");
/** The clause ends, or says in a bracket or behind a dash whose body it is: `Cục Quản lý dược | - Bộ Y tế`. */
const nameOver = new RegExp(`^[;.)]|^,|^$|^ \\(|^ [-–] (?:${anyOf(issuerHeads)})(?!\\p{L})`, "u");
const longestName = 140;

/** Bodies of one name: `UBND các huyện Tân An, Hòa Bình`, `các Sở: Tài chính, Nội vụ`. */
export function groupEnd(passage: Passage, start: number): number | null {
  if (run(opensGroup, passage.folded, start) === start) return null;
  const words = flat(slicePassage(passage, start, Math.min(passage.text.length, start + longestName)));
  const end = unitsAt(words, 0)?.at(-1)?.end;
  return end === undefined ? null : start + end;
}

/** Where a name that the tables of bodies carry, or that its clause ends with, ends: `Trung tâm Phát triển quỹ đất tỉnh về …`. */
export function knownEnd(passage: Passage, start: number): number {
  const ahead = slicePassage(passage, start, Math.min(passage.text.length, start + longestName));
  const other = document.exec(ahead.folded)?.index ?? ahead.text.length;
  const words = flat(slicePassage(ahead, 0, other));
  const unit = unitsAt(words, 0)?.[0];
  if (!unit || unit.group) return start;
  const behind = words.folded.slice(unit.end);
  if (/^[-–/\p{L}\d]/u.test(behind)) return start;
  return unit.known || nameOver.test(behind) || run(stop, behind, 1) > 1 ? start + unit.end : start;
}
