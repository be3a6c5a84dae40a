import { anyOf } from "../../match/rows/any-of.ts";
import { compile } from "../../match/rows/edges.ts";
import { finder, type Hit } from "../../match/rows/finder.ts";
import { holds } from "../../match/rows/holds.ts";
import { lawFollowers, lawGapStops, lawsOfLaws, nameJoints } from "../../vi/citations.ts";
import { type DocumentTypeRow, documentTypes } from "../../vi/document-types.ts";
import { type CitedDate, findDates } from "./dates.ts";

/** A law cited by its name and date: `Luật Tổ chức chính quyền địa phương ngày 19/6/2015`. */
export interface CitedLaw {
  readonly start: number;
  readonly type: string;
  readonly date: CitedDate;
}

const lawTypes = documentTypes.filter((row) => row.byName);
const hasLaw = holds(lawTypes);
const findLaws = finder(lawTypes);
const stops = compile(anyOf(lawGapStops), "u");
/** `Luật sửa đổi, bổ sung một số điều của | Luật …`: what stands between a law and those that it is about. */
export const ofLaws = new RegExp(`(?:${anyOf(lawsOfLaws)}) ?$`, "u");
const joint = new RegExp(`(?:,|(?:${anyOf(nameJoints)})) $`, "u");
const follower = new RegExp(`^(?:${anyOf(lawFollowers)})(?![\\p{L}])`, "u");
const window = 200;

/** Laws that are cited by name and date; those with a number are found by it. */
export function findCitedLaws(text: string, folded: string): CitedLaw[] {
  if (!hasLaw(folded)) return [];
  return findDates(folded).flatMap((date) => {
    const law = lawBefore(text, folded, date);
    return law ? [law] : [];
  });
}

function lawBefore(text: string, folded: string, date: CitedDate): CitedLaw | null {
  const from = Math.max(0, date.start - window);
  const clause =
    folded
      .slice(from, date.start)
      .split(/[;\n]|\. /u)
      .at(-1) ?? "";
  const at = date.start - clause.length;
  const hits = findLaws(clause);
  const hit = hits.at(-1);
  if (!hit) return null;
  const gap = clause.slice(hit.end);
  if (!isName(text.slice(at + hit.start, date.start), gap)) return null;
  const first = outermost(clause, hits, hit);
  return { start: at + first.start, type: first.row.name, date };
}

/** `Luật sửa đổi … của Luật A và Luật B ngày …` is one law, and begins at its first word. */
function outermost(clause: string, hits: readonly Hit<DocumentTypeRow>[], last: Hit<DocumentTypeRow>): Hit<DocumentTypeRow> {
  let first = last;
  let inner = last;
  for (const outer of hits.slice(0, -1).reverse()) {
    const gap = clause.slice(outer.end, inner.start);
    if (ofLaws.test(gap)) first = outer;
    else if (!joint.test(gap)) break;
    inner = outer;
  }
  return first;
}

/** A law's name has no number, and itself or the word for a law begins with a capital; nothing else stands before the date. */
function isName(words: string, folded: string): boolean {
  const name = folded.trim();
  if (name.length < 3 || /\d/u.test(name) || stops.test(folded) || follower.test(name)) return false;
  return /^\p{Lu}/u.test(words) || /^\p{Lu}/u.test(words.slice(-folded.length).trim()) || ofLaws.test(folded);
}
