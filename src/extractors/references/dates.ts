import { fullYear, isoDay } from "../../match/calendar.ts";
import { allMatches } from "../../match/rows/all-matches.ts";
import { anyOf } from "../../match/rows/any-of.ts";
import { startEdge } from "../../match/rows/edges.ts";
import { matchAt } from "../../match/rows/match-at.ts";
import { citationDates, dateLeads } from "../../vi/citations.ts";

/** A date printed beside a number: where it ends, and the day as ISO words, or null where there is no such day. */
export interface CitedDate {
  readonly start: number;
  readonly end: number;
  /** Behind the bracket around it. */
  readonly after: number;
  readonly day: string | null;
}

const leads = anyOf(dateLeads);
const dates = citationDates.map((row) => ({
  after: new RegExp(`(?<lead>[ ,(]{0,3}(?:(?:${leads}) )?)${row.pattern}(?![\\p{L}\\d/])`, "yu"),
  anywhere: new RegExp(`(?=[\\dn])${startEdge}${row.pattern}(?![\\p{L}\\d/])`, "gu"),
}));

/** Room for a date with its word and the blanks behind it. */
const longestDate = 36;
const isOpening = /(?:^|[.;:,(] ?|\n)$/;

/** The date that stands directly at `at`: `, ngày 27/12/2021`. */
export function dateAfter(folded: string, at: number): CitedDate | null {
  for (const { after } of dates) {
    const found = matchAt(after, folded, at);
    const lead = found?.groups?.["lead"] ?? "";
    if (found) return read(found, at + lead.length, lead.includes("(") && folded.charAt(at + found[0].length) === ")");
  }
  return null;
}

/** The date that a sentence opens with, directly before who issued the document: `Ngày 8/10/2024, | Chính phủ ban hành Nghị định số …`. */
export function dateBefore(folded: string, at: number): CitedDate | null {
  const from = Math.max(0, at - longestDate);
  const found = findDates(folded.slice(from, at)).find(({ end }) => /^,? ?$/.test(folded.slice(from + end, at)));
  if (!found || !isOpening.test(folded.slice(Math.max(0, from + found.start - 3), from + found.start))) return null;
  return { ...found, start: from + found.start, end: from + found.end, after: from + found.after };
}

/** All whole dates with their word, in order of the ways to write them. */
export function findDates(folded: string): CitedDate[] {
  return dates.flatMap(({ anywhere }) => allMatches(anywhere, folded).map((found) => read(found, found.index)));
}

function read(found: RegExpMatchArray, start: number, bracketed = false): CitedDate {
  const { d, m, y } = found.groups ?? {};
  const day = isoDay(fullYear(y?.replace(" ", "") ?? ""), Number(m), Number(d));
  const end = (found.index ?? 0) + found[0].length;
  return { start, end, after: end + Number(bracketed), day };
}
