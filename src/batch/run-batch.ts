import { mkdirSync, readFileSync, rmSync } from "node:fs";
import type { OpenSink } from "../emitters/emitter.ts";
import type { Language } from "../messages/sentence.ts";
import type { PrivacyMode } from "../privacy/mode.ts";
import type { ReadOptions } from "../readers/reader.ts";
import type { DocumentRecord } from "../record.ts";
import type { Crew } from "./crew.ts";
import { type Desk, recordFile } from "./desk.ts";
import { type Entry, entryOf } from "./entry.ts";
import { unwritable } from "./failure.ts";
import { inOrder } from "./in-order.ts";
import type { Item } from "./item.ts";
import { paired } from "./paired.ts";
import { type Plan, type Planner, planOf } from "./plan.ts";
import { openState, type State } from "./state.ts";
import { toolWord } from "./tool.ts";
import type { Veils } from "./veils.ts";
import type { Done, Outcome } from "./work.ts";
import { writeWhole } from "./write-whole.ts";

/** A run that puts the record of each document into a folder. */
export interface Batch {
  /** In order of name. */
  readonly items: readonly Item[];
  readonly desk: Desk;
  readonly language: Language;
  readonly reading: ReadOptions;
  readonly privacy: PrivacyMode;
  /** Whether guarded outputs get documents of denunciations without names. */
  readonly guard: boolean;
  /** Takes the key of a pseudonymized document, before its record counts as done. */
  readonly keep: (path: string, done: Done) => void;
  readonly crew: Crew;
  /** Forget what earlier runs did. */
  readonly anew: boolean;
  /** Aborts when no more documents are to be begun. */
  readonly stop: AbortSignal;
  /** What is made of all records together. */
  readonly sinks: readonly Output[];
  /** The documents whose names are hidden. */
  readonly veils: Veils;
  /** Whether an entry of an earlier run that is not among the items was asked for and its document is no longer there. */
  readonly isGone: (entry: Entry) => boolean;
}

/** A sink to open, and whether it gets records without names where there are such. */
export interface Output {
  readonly open: OpenSink;
  readonly guard: boolean;
}

/** What became of a document. */
export interface Step {
  readonly entry: Entry;
  /** Milliseconds that reading took; null for what was not read in this run. */
  readonly took: number | null;
  /** The document is no longer there, its record still is. */
  readonly gone: boolean;
}

/** Reads what was not yet read, then sends the crew home, and says what became of each document: in order of name, copies of earlier ones last. */
export async function* runBatch(batch: Batch): AsyncGenerator<Step> {
  const { desk, stop } = batch;
  rmSync(desk.draft, { recursive: true, force: true });
  mkdirSync(desk.draft, { recursive: true });
  const copies: Entry[] = [];
  const began = Date.now();
  const state = openState(desk.state, batch.anew, began);
  try {
    batch.veils.load(state.entries());
    yield* inOrder(jobsOf(batch, state, copies), batch.crew.size);
    await batch.crew.close();
    if (!stop.aborted) yield* unclaimed(batch, state);
    if (!stop.aborted) state.finish();
  } finally {
    state.close();
  }
  if (!stop.aborted && copies.length > 0) yield* copied(copies, desk, began);
  rmSync(desk.draft, { recursive: true, force: true });
}

async function* jobsOf(batch: Batch, state: State, copies: Entry[]): AsyncGenerator<() => Promise<Step>> {
  const planner: Planner = {
    by: toolWord({ language: batch.language, reading: { ...batch.reading, password: null }, privacy: batch.privacy, guard: batch.guard }),
    copies: batch.privacy === "none",
    safeBefore: state.safeBefore,
    recordOf: batch.desk.recordOf,
    seen: new Map(),
    veils: batch.veils,
  };
  for (const [item, prior] of paired(batch.items, state.entries())) {
    if (batch.stop.aborted) return;
    if (item !== null) {
      const plan = await planOf(item, prior, planner);
      if (plan.kind === "same") copies.push(plan.entry);
      else yield () => carriedOut(plan, item, batch, state);
    } else if (prior && !prior.veiled && batch.isGone(prior)) {
      state.forget(prior.name);
      yield async () => ({ entry: prior, took: null, gone: true });
    }
  }
}

async function carriedOut(plan: Exclude<Plan, { kind: "same" }>, item: Item, batch: Batch, state: State): Promise<Step> {
  const { desk, language, reading, privacy, crew } = batch;
  if (plan.kind === "known") {
    if (plan.entry.failure) drop(desk.recordOf(plan.entry.shown));
    return { entry: noted(plan.entry, plan.changed, item, batch, state), took: null, gone: false };
  }
  const { name, path } = plan.entry;
  const place = { records: desk.records, name, draft: desk.draft, guarded: batch.guard ? desk.guarded : null };
  const began = performance.now();
  const outcome = await crew.read({ path, bytes: plan.bytes, language, reading, emitter: "json", colour: false, privacy, place });
  const entry = finished(plan.entry, outcome);
  if (entry.failure) drop(desk.recordOf(name));
  if (!("id" in outcome)) batch.keep(path, outcome);
  return { entry: noted(entry, true, item, batch, state), took: performance.now() - began, gone: false };
}

/** Puts an entry into the state, if it is not there, without what may not be shown. */
function noted(entry: Entry, changed: boolean, { name }: Item, { veils, desk }: Batch, state: State): Entry {
  const safe = veils.veil(entry);
  if (changed) state.add(safe);
  veils.claim(safe);
  if (safe.name !== name) {
    state.forget(name);
    drop(desk.recordOf(name));
  }
  return safe;
}

/** Hidden documents of earlier runs that nothing in this run was: read again with other bytes, or gone. */
function* unclaimed({ veils, desk, isGone }: Batch, state: State): Generator<Step> {
  for (const { entry, replaced } of veils.left()) {
    if (!replaced && !isGone(entry)) continue;
    state.forget(entry.name);
    if (replaced) drop(desk.recordOf(entry.shown));
    else yield { entry, took: null, gone: true };
  }
}

/** A record whose name no disk can hold is none. */
function drop(record: string): void {
  try {
    rmSync(record, { force: true });
  } catch (error) {
    if (unwritable(error).id !== "name-too-long") throw error;
  }
}

function finished(entry: Entry, outcome: Outcome): Entry {
  if ("id" in outcome) return entryOf({ ...entry, failure: outcome });
  return entryOf({ ...entry, shown: outcome.shown, facts: outcome.facts, written: outcome.written });
}

/** Gives each copy the record of its original, under its own path. */
async function* copied(copies: readonly Entry[], desk: Desk, began: number): AsyncGenerator<Step> {
  const state = openState(desk.state, false, began);
  try {
    const originals = new Map(copies.map(({ same }) => [same, null as Entry | null]));
    for (const entry of state.entries()) if (originals.has(entry.path)) originals.set(entry.path, entry);
    for (const copy of copies) {
      const original = originals.get(copy.same);
      if (!original) continue;
      const entry = await copyOf(original, copy, desk);
      state.add(entry);
      yield { entry, took: null, gone: false };
    }
    state.finish();
  } finally {
    state.close();
  }
}

async function copyOf(original: Entry, copy: Entry, desk: Desk): Promise<Entry> {
  const file = desk.recordOf(copy.shown);
  if (original.failure) {
    drop(file);
    return entryOf({ ...copy, failure: original.failure });
  }
  try {
    const written = await copyRecord(desk.recordOf(original.shown), file, copy.path, desk.draft);
    const guarded = original.facts?.guarded ?? null;
    if (guarded) await copyRecord(recordFile(desk.guarded, original.shown), recordFile(desk.guarded, copy.shown), copy.path, desk.draft);
    return entryOf({ ...copy, facts: original.facts && { ...original.facts, path: copy.path }, written });
  } catch (error) {
    return entryOf({ ...copy, failure: unwritable(error) });
  }
}

/** The same record under another path; gives the size of its file. */
async function copyRecord(from: string, to: string, path: string, draft: string): Promise<number> {
  const record: DocumentRecord = JSON.parse(readFileSync(from, "utf8"));
  record.source.path = path;
  const written = Buffer.from(`${JSON.stringify(record, null, 2)}\n`);
  await writeWhole(to, written, draft);
  return written.length;
}
