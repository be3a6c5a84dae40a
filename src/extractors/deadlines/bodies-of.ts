import type { Passage } from "../../doc.ts";
import { flat } from "../../match/bodies/unit-hit.ts";
import { unitListAt } from "../../match/bodies/unit-list.ts";
import { anyOf } from "../../match/rows/any-of.ts";
import { eventOwners } from "../../vi/times.ts";

const owner = new RegExp(` (?:${anyOf(eventOwners)}) `, "gu");
const ended = /^(?: ?[.,;:)]|$)/u;

/**
 * Where the names end that a comma stands between: `sau khi có hướng dẫn của Bộ, ngành | …`. The last of several is none of the list where
 * words go on behind it, for it may be who is to act (`sau khi có ý kiến của Sở A, Sở B | triển khai`); `comma` where no list runs over it.
 */
export function listEnd(passage: Passage, start: number, comma: number): number {
  const words = flat(passage);
  const before = [...words.folded.slice(start, comma).matchAll(owner)].at(-1);
  const list = before ? unitListAt(words, start + before.index + before[0].length, true) : null;
  if (!list || list.end <= comma) return comma;
  if (list.units.length === 1 || ended.test(words.folded.slice(list.end))) return list.end;
  return Math.max(comma, list.units.at(-2)?.end ?? 0);
}
