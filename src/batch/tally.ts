import type { Facts } from "./facts.ts";
import type { Step } from "./run-batch.ts";

/** A document and a figure that makes it stand out. */
export interface Outlier {
  readonly path: string;
  readonly figure: number;
}

/** What a run comes to. */
export interface Tally {
  documents: number;
  tasks: number;
  deadlines: number;
  places: number;
  failed: number;
  /** Documents that an earlier run had read. */
  known: number;
  /** Documents with the same content as an earlier one; their tasks count once. */
  copies: number;
  unnumbered: number;
  readonly formats: Map<string, number>;
  /** By code; documents without a type under the empty word. */
  readonly types: Map<string, number>;
  readonly messages: Map<string, number>;
  /** Milliseconds. */
  slowest: readonly Outlier[];
  /** Bytes. */
  largest: readonly Outlier[];
}

/** Nothing counted yet. */
export function newTally(): Tally {
  const counts = { documents: 0, tasks: 0, deadlines: 0, places: 0, failed: 0, known: 0, copies: 0, unnumbered: 0 };
  return { ...counts, formats: new Map(), types: new Map(), messages: new Map(), slowest: [], largest: [] };
}

/** Counts a document whose record stands, by what is known of it. */
export function countFacts(tally: Tally, facts: Facts): void {
  tally.documents++;
  tally.tasks += facts.tasks;
  tally.deadlines += facts.deadlines;
  tally.places += facts.places;
  if (!facts.numbered) tally.unnumbered++;
  add(tally.formats, facts.format, 1);
  add(tally.types, facts.type ?? "", 1);
  for (const [id, n] of Object.entries(facts.messages)) add(tally.messages, id, n);
}

/** Counts a document of a run, whatever became of it; one that is gone counts nothing. */
export function countStep(tally: Tally, { entry, took, gone }: Step): void {
  if (gone) return;
  const path = entry.facts?.path ?? entry.path;
  tally.largest = withOutlier(tally.largest, path, entry.bytes);
  if (took !== null) tally.slowest = withOutlier(tally.slowest, path, took);
  if (entry.facts === null) tally.failed++;
  else if (entry.same === null) countFacts(tally, entry.facts);
  else tally.documents++;
  if (entry.facts !== null && took === null && entry.same === null) tally.known++;
  if (entry.same !== null) tally.copies++;
}

const outliers = 3;

function withOutlier(list: readonly Outlier[], path: string, figure: number): readonly Outlier[] {
  if (list.length === outliers && figure <= (list.at(-1)?.figure ?? 0)) return list;
  return [...list, { path, figure }].sort((a, b) => b.figure - a.figure).slice(0, outliers);
}

function add(counts: Map<string, number>, key: string, n: number): void {
  counts.set(key, (counts.get(key) ?? 0) + n);
}
