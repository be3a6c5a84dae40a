import { anyUnnamed } from "../../match/rows/any-of.ts";
import { joint } from "../../match/rows/joints.ts";
import { documentTypes } from "../../vi/document-types.ts";
import { headDateRows, letterheadRows } from "../../vi/letterhead.ts";
import { placeLevels } from "../../vi/places.ts";
import { baseRows } from "../../vi/preamble.ts";
import { before, isUpper, type LineStarts, looked, next, placesOf, type Run, wordsOf } from "./run.ts";

const ofKind = (kind: string) => anyUnnamed(letterheadRows.filter((row) => row.kind === kind));

const motto = wordsOf(ofKind("motto"));
const mottoEnd = new RegExp(`(?:${ofKind("motto")})$`, "u");
const number = wordsOf(`(?:${ofKind("number")}) ?:? ?(?:\\d{1,5} (?:(?=/)|[-–] (?=\\p{L}))| {2,12}(?=/))?(?=\\S{0,12}[/-])\\S{3,40}`);
const date = new RegExp(`, ?(?:${anyUnnamed(headDateRows.filter((row) => row.order === "words" && !row.placed))})`, "gu");
const place = /(?<=^|\s)(?:\p{Lu}[\p{L}.-]* (?:[-–] )?){0,6}\p{Lu}[\p{L}.-]*(?: \d{1,2})?$/u;
const levelEnd = new RegExp(`(?:^|\\s)(?:${anyUnnamed(placeLevels)}) $`, "u");
const subject = wordsOf(ofKind("subject"));
export const greeting = wordsOf(`(?:${ofKind("greeting")}) ?:`);
const draft = new RegExp(
  `^\\P{L}*(?:${anyUnnamed(letterheadRows.filter(({ kind }) => kind === "draft" || kind === "urgency" || kind === "secrecy"))})\\P{L}*$`,
  "u",
);
const type = wordsOf(anyUnnamed(documentTypes));
export const base = wordsOf(anyUnnamed(baseRows));

/** In characters: how far a letterhead reaches, a title, the name of who decides, what stands between bases. */
export const longest = { head: 1500, title: 700, name: 120, preamble: 6000 };

/** Where the words behind a letterhead begin, and the lines of it. */
export interface Head {
  readonly starts: LineStarts;
  /** The name of the type, or the end of the letterhead twice. */
  readonly type: { readonly start: number; readonly end: number };
  readonly labelled: boolean;
}

/** Where the lines of a letterhead begin in a text that prints it in one. */
export function headStarts(run: Run): Head {
  const mottos = placesOf(motto, run).filter(({ words: found }) => isUpper(found) || /\p{P}/u.test(found));
  const starts = mottos.flatMap(({ start, end }) => [start, next(run, end)]);
  const labels = labelStarts(run, Math.min(longest.head, placesOf(base, run, 0, longest.head)[0]?.start ?? run.text.length));
  const top = mottos.filter(({ start }) => start < (labels.any ? labels.end + longest.name : longest.head)).map(({ end }) => end);
  const end = Math.max(labels.end, labels.any ? 0 : (top[0] ?? 0), ...top.filter((at) => at < labels.end + longest.name));
  const labelled = labels.any || top.length > 0;
  const type = typeAt(run, end, labelled);
  starts.push(...labels.starts, ...(type ? [type.start] : []));
  return { starts, type: type ?? { start: end, end }, labelled };
}

/** Number, place and date, and what a letter is about. */
function labelStarts(run: Run, limit: number): { starts: LineStarts; end: number; any: boolean } {
  const starts: LineStarts = [];
  let end = 0;
  const numbered = placesOf(number, run, 0, limit).find((found) => opensNumber(run, found));
  if (numbered) {
    starts.push(numbered.start);
    end = Math.max(end, numbered.end);
  }
  const dated = dateAt(run, limit);
  if (dated) {
    starts.push(dated.start, next(run, dated.end));
    end = Math.max(end, dated.end);
  }
  if (numbered)
    starts.push(
      ...placesOf(subject, run, numbered.end, Math.min(limit, numbered.end + longest.title))
        .slice(0, 1)
        .map(({ start }) => start),
    );
  return { starts, end, any: numbered !== undefined || dated !== null };
}

/** A label alone; behind the name of a type only with its colon, where no sentence can cite it. */
function opensNumber(run: Run, { start, words: found }: { start: number; words: string }): boolean {
  const { words: above, ended, caps } = before(run, start);
  if (joint.test(above)) return false;
  return /^\S+ ?:? ?[\d/]/u.test(found) || (/^[^\d/]*:/u.test(found) && (ended || caps));
}

function dateAt(run: Run, limit: number): { start: number; end: number } | null {
  date.lastIndex = 0;
  const hit = date.exec(run.folded);
  if (hit === null || hit.index > limit) return null;
  const reach = Math.max(0, hit.index - 60);
  const found = place.exec(run.text.slice(reach, hit.index));
  const name = found && lastName(found[0]);
  if (!name) return null;
  const start = hit.index - name.length;
  const level = levelEnd.exec(run.folded.slice(reach, start))?.[0].trimStart().length ?? 0;
  if (inSentence(run, start - level)) return null;
  return { start: start - level, end: hit.index + hit[0].trimEnd().length };
}

/** A word in small letters stands before a place that is not the end of a motto: `họp tại An Phú, ngày …`. */
function inSentence(run: Run, at: number): boolean {
  const { words: above, ended } = before(run, at);
  return !ended && /(?:^|\s)\p{Ll}+$/u.test(run.text.slice(Math.max(0, at - looked), at).trimEnd()) && !mottoEnd.test(above);
}

/** The words in small letters of a run of names: `UBND An Phú` is a place behind a short name. */
function lastName(name: string): string {
  return /(?:\p{Lu}\p{Ll}[\p{L}.-]*(?: (?:[-–] )?|$)|\d{1,2}$|T[Pp]\.? ?)+$/u.exec(name)?.[0] ?? name;
}

/** The name of a type: directly behind a letterhead, or in capitals where there is none. */
function typeAt(run: Run, from: number, labelled: boolean): { start: number; end: number } | null {
  const [found] = placesOf(type, run, Math.max(0, from - 1), from + longest.name).filter(({ words: name }) => labelled || isUpper(name));
  if (!found || joint.test(before(run, found.start).words)) return null;
  const between = run.text.slice(from, found.start);
  if (labelled) return /\p{L}/u.test(between) && !draft.test(run.folded.slice(from, found.start).trim()) ? null : found;
  return found;
}
