import type { Message, Passage, Sited, Span } from "../doc.ts";
import { spansOf } from "../match/passage.ts";
import { finder } from "../match/rows/finder.ts";
import { holds } from "../match/rows/holds.ts";
import { continuous, continuousCells, lostCues, lostDates, timeCues } from "../vi/times.ts";
import { findDates } from "./deadlines/dates.ts";
import { type DeadlineDraft, draft, type Found, isTimeColumn, type TimeContext } from "./deadlines/draft.ts";
import { findEvents } from "./deadlines/events.ts";
import { oneRule } from "./deadlines/one-rule.ts";
import { findRecurring } from "./deadlines/recurrences.ts";
import { yearlyDays } from "./deadlines/yearly.ts";

export type { DeadlineDraft, TimeContext } from "./deadlines/draft.ts";

const hasTime = holds(timeCues);
const mayBeLost = holds(lostCues);
const clauseEnd = /^\s*(?:[.;)]|$)/u;
const findContinuous = finder(continuous);
const findContinuousCells = finder(continuousCells);
const findLost = finder(lostDates);

/**
 * The times of a passage that bind: by when, within when, how often, after what. Dates of citations, statistics and
 * planning periods are none. Spans are UTF-16 offsets into `Doc.text`; `/raw` and `/event` have places.
 */
export function findDeadlines(passage: Passage, context: TimeContext): Sited<DeadlineDraft>[] {
  if (!hasTime(passage.folded)) return [];
  const recurring = findRecurring(passage, context);
  const dates = yearlyDays(findDates(passage, context), recurring, passage.folded);
  const bound = new Set(dates.map((date) => date.start));
  const events = findEvents(passage, context).filter((event) => !bound.has(event.start));
  const all = [findEndless(passage, context), recurring, events, dates, findLostDates(passage)];
  return oneRule(all.reduce(withoutOverlap, []), passage.folded).map((found) => sited(passage, found));
}

/** Adds what does not overlap with what was found before; both in order, and so is the result. */
function withoutOverlap(taken: readonly Found[], more: readonly Found[]): Found[] {
  const all: Found[] = [];
  let k = 0;
  for (const found of [...more].sort((a, b) => a.start - b.start)) {
    for (let t = taken[k]; t && t.end <= found.start; t = taken[++k]) all.push(t);
    const next = taken[k];
    if ((next && next.start < found.end) || (all.at(-1)?.end ?? 0) > found.start) continue;
    all.push(found);
  }
  return [...all, ...taken.slice(k)];
}

/** `thời gian: thường xuyên`, and in a time column the word alone. */
function findEndless(passage: Passage, context: TimeContext): Found[] {
  const cells = isTimeColumn(context) ? findContinuousCells(passage.folded) : [];
  return [...findContinuous(passage.folded), ...cells].map(({ start, end }) => ({
    start,
    end,
    value: draft({ kind: "continuous" }),
    notes: [],
  }));
}

/** `xong trước` at the end of its clause: the date was lost. */
function findLostDates(passage: Passage): Found[] {
  if (!mayBeLost(passage.folded)) return [];
  return findLost(passage.folded)
    .filter((hit) => clauseEnd.test(passage.folded.slice(hit.end, hit.end + 4)))
    .map((hit) => {
      const words = { raw: passage.text.slice(hit.start, hit.end) };
      const value = draft({ kind: "date", relation: hit.row.relation });
      return { start: hit.start, end: hit.end, value, notes: [{ id: "date-lost", severity: "warning" as const, words }] };
    });
}

function sited(passage: Passage, found: Found): Sited<DeadlineDraft> {
  const spans = spansOf(passage, found.start, found.end);
  const places: Record<string, readonly Span[]> = { "/raw": spans };
  if (found.event) places["/event"] = spansOf(passage, found.event.start, found.event.end);
  const messages = found.notes.map((note): Message => ({ ...note, span: spans[0] ?? null, path: "/start" }));
  const raw = passage.text.slice(found.start, found.end).replaceAll("\n", " ");
  return { value: { raw, ...found.value }, places, furniture: [], messages };
}
