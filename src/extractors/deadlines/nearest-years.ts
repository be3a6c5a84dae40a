import type { Passage } from "../../doc.ts";
import type { Bond } from "./binders.ts";
import type { TimeContext } from "./draft.ts";
import { daysOf, type Moment, namesNextYear, ownYear } from "./moments.ts";
import { isNearby } from "./nearby.ts";

const sentenceEnd = /[;\n]|\. /u;

/** One time, or the first and the last of a range, with what binds it. */
export interface Bound {
  readonly first: Moment;
  readonly last: Moment;
  readonly bond: Bond;
}

/** For each time the year that governs it. */
export function nearestYears(passage: Passage, bounds: readonly Bound[], context: TimeContext): (number | null)[] {
  return ascending(bounds, namedYears(passage, bounds, context.year), context);
}

/** For each time its own year, or one named after or before it in its sentence, or the document's. */
function namedYears({ folded }: Passage, bounds: readonly Bound[], document: number | null): (number | null)[] {
  const named = bounds.map((bound) => ownYear(bound.last) ?? ownYear(bound.first));
  const parts = bounds.map((bound, k) => k > 0 && sentenceEnd.test(folded.slice(bounds[k - 1]?.last.end ?? 0, bound.first.start)));
  const before: (number | null)[] = [];
  named.forEach((year, k) => {
    before.push(year ?? (parts[k] ? null : (before[k - 1] ?? null)));
  });
  const years: (number | null)[] = [];
  let next: number | null = null;
  for (let k = named.length - 1; k >= 0; k--) {
    next = named[k] ?? next;
    const last = bounds[k]?.last;
    years[k] = last && namesNextYear(last) ? (document === null ? null : document + 1) : (next ?? before[k] ?? document);
    if (parts[k]) next = null;
  }
  return years;
}

/** `trước 30/9 và 15/01/2024`: a time before an earlier one of a year that is named is of the year before, where that is not over on the document's day. */
function ascending(bounds: readonly Bound[], years: readonly (number | null)[], { year, day }: TimeContext): (number | null)[] {
  return bounds.map(({ last }, k) => {
    const own = years[k] ?? null;
    const next = bounds[k + 1]?.last;
    if (own === null || !next || ownYear(next) !== own || ownYear(last) !== null || year === null || own <= year || isNearby(last))
      return own;
    const { start, end } = daysOf(last, own - 1);
    const falls = (daysOf(last, own).start ?? "") > (daysOf(next, own).start ?? "9");
    return falls && start && end && end >= (day ?? "") ? own - 1 : own;
  });
}
