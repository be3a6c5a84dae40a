import { anyOf, anyUnnamed } from "../../match/rows/any-of.ts";
import { joint } from "../../match/rows/joints.ts";
import { bodyHeadRows } from "../../vi/issuers.ts";
import { sentenceOpening } from "../../vi/letterhead.ts";
import { introRows } from "../../vi/orders.ts";
import { baseRows, enactRows, narrativeRow, plannerRow, statementRows } from "../../vi/preamble.ts";
import { positionRows } from "../../vi/signatures.ts";
import { base, greeting, type Head, longest } from "./head.ts";
import { before, isUpper, type LineStarts, next, placesOf, type Run, wordsOf } from "./run.ts";

const enact = new RegExp(`(?<=\\s)(?:${anyUnnamed(enactRows)})(?: ?:|(?= ))`, "gu");
const opensBase = new RegExp(`^[-–+*]? ?(?:${anyUnnamed(baseRows)})(?![\\p{L}])`, "u");
const authority = wordsOf(anyUnnamed([...bodyHeadRows, ...positionRows]));
const makers = anyUnnamed([...bodyHeadRows, plannerRow, ...positionRows]);
const statement = wordsOf(`(?:${makers})(?=[^.;:]{0,160}? (?:${anyOf(statementRows)})(?![\\p{L}])|[^.;:]{4,200}:)`);
const sentence = wordsOf(`${anyUnnamed(introRows)}|${narrativeRow.pattern}|${sentenceOpening.pattern}`);
const leastTitle = 12;

/** Where the lines of title, greeting and preamble begin between a letterhead and the first mark of the body. */
export function introductionStarts(run: Run, { type, labelled }: Head, mark: number): LineStarts {
  const named = type.end > type.start;
  const limit = Math.min(mark, type.end + longest.title);
  const starts = named || opensInCapitals(run, type.end) ? titleStarts(run, type.end, limit, named) : [];
  if (labelled) starts.push(...greetingStarts(run, type.end, limit));
  starts.push(...preambleStarts(run, type.end, Math.min(mark, type.end + longest.preamble)));
  return starts;
}

function opensInCapitals({ text }: Run, at: number): boolean {
  return /^\P{L}*\p{Lu}{2}/u.test(text.slice(at, at + 20));
}

/** A title ends where its capitals do, before who decides, a basis, or a new sentence. */
function titleStarts(run: Run, end: number, limit: number, named: boolean): LineStarts {
  const capitals = /^[^\p{Ll}]*(?=[\s(*]["“]?\p{Lu}[\p{Ll}\s])/u.exec(run.text.slice(end, limit))?.[0] ?? "";
  if ((capitals.match(/\p{Lu}{2}/gu)?.length ?? 0) > 1) {
    const titled = end + capitals.length;
    return [next(run, titled), ...deciderStarts(run, end + leastTitle, titled)];
  }
  const decided = authoritiesIn(authority, run, end + leastTitle, limit).find((at) => decides(run, at));
  return [
    ...(named ? [next(run, end)] : []),
    ...(decided === undefined ? [] : [decided]),
    ...sentenceStart(run, end + leastTitle, decided ?? limit),
  ];
}

/** Who decides stands in capitals between a title and the first basis. */
function deciderStarts(run: Run, from: number, end: number): LineStarts {
  const last = authoritiesIn(authority, run, from, end).at(-1);
  if (last === undefined || !opensBase.test(run.folded.slice(end, end + 40).trimStart())) return [];
  return end - last < longest.name && !/,$/.test(before(run, last).words) ? [last] : [];
}

function decides({ text, folded }: Run, at: number): boolean {
  const name = /^[^\p{Ll}]*(?=[\s(*]["“]?\p{Lu}\p{Ll})/u.exec(text.slice(at, at + longest.name))?.[0];
  return name !== undefined && opensBase.test(folded.slice(at + name.length, at + name.length + 40).trimStart());
}

/** Bodies and offices; an office before its body is one with it. */
function authoritiesIn(pattern: RegExp, run: Run, from: number, to: number): LineStarts {
  const found = placesOf(pattern, run, from, to);
  return found
    .filter(({ start }, k) => start - (found[k - 1]?.end ?? 0) > 1 && !joint.test(before(run, start).words))
    .filter(({ words: name }) => pattern !== authority || isUpper(name))
    .map(({ start }) => start);
}

/** The first sentence behind words that have no end: a body says what it does, or an adverb opens it. */
function sentenceStart(run: Run, from: number, limit: number): LineStarts {
  const openings = [...placesOf(sentence, run, from, limit), ...placesOf(base, run, from, limit)]
    .filter(({ start, words: found }) => !isUpper(found) && !joint.test(before(run, start).words))
    .map(({ start }) => start);
  const first = [...openings, ...authoritiesIn(statement, run, from, limit)]
    .filter((at) => !/[-–("“,]$/u.test(before(run, at).words))
    .sort((a, b) => a - b)[0];
  return first === undefined ? [] : [first];
}

/** To whom a letter goes, and what it says. */
function greetingStarts(run: Run, from: number, limit: number): LineStarts {
  const [greeted] = placesOf(greeting, run, from, limit);
  if (!greeted) return [];
  const end = run.text.slice(greeted.end, limit).search(/(?<=[.;/]) (?=\p{Lu})/u);
  const ended = end < 0 ? [] : [greeted.end + end + 1];
  return [greeted.start, ...ended, ...sentenceStart(run, greeted.end + leastTitle, limit)];
}

/** Bases behind the end of a clause, and the line that enacts. */
function preambleStarts(run: Run, from: number, limit: number): LineStarts {
  const enacted = placesOf(enact, run, from + leastTitle, limit).find(({ words: found }) => isUpper(found));
  const bases = placesOf(base, run, from, enacted?.start ?? limit).filter(({ start }) => {
    const { ended, caps } = before(run, start);
    return ended || caps;
  });
  const starts = bases.map(({ start }) => behindDash(run, start));
  if (enacted && (bases.length > 0 || enacted.words.endsWith(":"))) starts.push(enacted.start, next(run, enacted.end));
  return starts;
}

/** The dash of a list opens the line of its item. */
function behindDash({ text }: Run, start: number): number {
  return start - (/(?<=\s)[-–+*] $/u.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0);
}
