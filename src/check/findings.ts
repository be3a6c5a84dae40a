import type { Audit } from "../emitters/audit.ts";
import { type Language, sentence } from "../messages/sentence.ts";
import type { Talk } from "../messages/talk.ts";
import type { MessageId } from "../messages/vi.ts";
import type { DocumentRecord } from "../record.ts";
import { type Difference, differencesBetween, movedBetween } from "./differences.ts";

/** Something that is not as it should be, at a place of the document. */
export interface Finding {
  readonly line: number;
  readonly column: number;
  readonly id: MessageId;
  readonly sentence: string;
  /** What was lost and gained, a line each. */
  readonly details: readonly Detail[];
}

export interface Detail {
  readonly line: number;
  /** `− task 4.2 Thanh tra tỉnh: unit was “…”`. */
  readonly words: string;
}

export interface Demand {
  /** Null where nothing is expected. */
  readonly expected: Partial<DocumentRecord> | null;
  /** From 0 to 1. */
  readonly coverage: number;
  /** The line that an offset stands on. */
  readonly lineOf: (offset: number) => number;
}

/** Compares a record with what is asked of it. */
export function findingsOf(audit: Audit, { expected, coverage, lineOf }: Demand, talk: Talk): Finding[] {
  const { record, covered, isWhole, misplaced } = audit;
  const { language } = talk;
  const wrong = misplaced.map(({ pointer, at }) => finding(language, "place-wrong", { pointer }, at.line, at.column));
  const low = covered < coverage ? [finding(language, "coverage-low", { covered: percent(covered), least: percent(coverage) })] : [];
  const unaccounted = isWhole ? [] : [finding(language, "coverage-wrong", {})];
  return [...wrong, ...low, ...unaccounted, ...(expected ? differing(expected, record, lineOf, talk) : [])];
}

export function finding(
  language: Language,
  id: MessageId,
  words: Readonly<Record<string, string>>,
  line = 1,
  column = 1,
  details: readonly Detail[] = [],
): Finding {
  return { line, column, id, sentence: sentence(language, id, words), details };
}

function differing(expected: Partial<DocumentRecord>, record: DocumentRecord, lineOf: Demand["lineOf"], talk: Talk): Finding[] {
  const differences = differencesBetween(expected, record);
  const moved = movedBetween(expected, record);
  if (differences.length === 0 && moved === 0) return [];
  const details = differences.map((one) => {
    const places = (one.kind === "loss" ? expected.provenance : record.provenance) ?? {};
    return { line: lineOf(placeOf(one.pointer, places)), words: wordsOf(one, talk) };
  });
  const count = (kind: Difference["kind"]) => String(differences.filter((one) => one.kind === kind).length);
  const words = { lost: count("loss"), gained: count("gain"), moved: String(moved) };
  return [finding(talk.language, "record-differs", words, details[0]?.line, 1, details)];
}

/** Characters of a value that are shown. */
const longest = 120;

function wordsOf({ kind, part, label, field, value }: Difference, talk: Talk): string {
  const thing = [talk.say(`part-${part}`), short(label)].filter(Boolean).join(" ");
  const sign = kind === "loss" ? "−" : "+";
  const said = field ? talk.say(kind === "loss" ? "diff-was" : "diff-is", { thing, field, value: short(value) }) : null;
  return `${sign} ${said ?? (value ? talk.say("diff-whole", { thing, value: short(value) }) : thing)}`;
}

function short(words: string): string {
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
}

/** Where a value, or what holds it, or anything in it, was read from. */
function placeOf(pointer: string, places: DocumentRecord["provenance"]): number {
  for (let path = pointer; path !== ""; path = path.slice(0, path.lastIndexOf("/"))) {
    const near = places[path] ?? Object.entries(places).find(([other]) => other.startsWith(`${path}/`))?.[1];
    if (near?.[0]) return near[0][0];
  }
  return 0;
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
