import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, utimesSync, writeSync } from "node:fs";
import { join } from "node:path";
import { compareNames, type Entry } from "./entry.ts";
import { lineAt, linesOf } from "./lines-of.ts";
import { paired } from "./paired.ts";

/**
 * What runs into one folder have done. The state has a line for each document, in order of name, and is replaced whole. The journal
 * gets a line for each document as soon as its record stands, so that a run that is killed loses only what was under way.
 */
export interface State {
  /** The entries at the start of the run, in order of name, read as they are asked for. */
  readonly entries: () => Generator<Entry>;
  /** A file that changed before this (milliseconds since 1970) cannot have changed while it was read, or after. */
  readonly safeBefore: number;
  /** Adds an entry to the journal; it replaces the one of that name. */
  readonly add: (entry: Entry) => void;
  /** Leaves an entry out of the state to come. */
  readonly forget: (name: string) => void;
  /** Folds the journal into the state; the run has looked at all documents. */
  readonly finish: () => void;
  readonly close: () => void;
}

interface Files {
  readonly state: string;
  readonly journal: string;
}

const stateName = "state.ndjson";
/** File systems that keep times in steps of two seconds are the coarsest. */
const step = 2000;

/** Takes up what an earlier run left in `folder`; with `anew` nothing of it. `began` is the time now, in milliseconds since 1970. */
export function openState(folder: string, anew: boolean, began: number): State {
  const files: Files = { state: join(folder, stateName), journal: join(folder, "journal.ndjson") };
  mkdirSync(folder, { recursive: true });
  if (anew) for (const file of [files.journal, files.state]) rmSync(file, { force: true });
  fold(files, new Set(), timeOf(files.state));
  const forgotten = new Set<string>();
  const journal = openSync(files.journal, "wx");
  writeSync(journal, `${JSON.stringify({ began })}\n`);
  return {
    entries: () => entriesIn(folder),
    safeBefore: (timeOf(files.state) ?? 0) - step,
    add: (entry) => void writeSync(journal, `${JSON.stringify(entry)}\n`),
    forget: (name) => void forgotten.add(name),
    finish: () => fold(files, forgotten, began),
    close: () => closeSync(journal),
  };
}

/** The state's time of change says when the run began that looked at all of its files. */
function timeOf(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

/** Merges journal and state into a new state. Stopped at any moment, it can be done again. */
function fold(files: Files, forgotten: ReadonlySet<string>, time: number | null): void {
  const { began, places } = indexOf(files.journal);
  if (began !== null) {
    const seconds = (time ?? began) / 1000;
    const isSame = places.size + forgotten.size === 0 && timeOf(files.state) !== null;
    if (isSame) utimesSync(files.state, seconds, seconds);
    else replace(files, forgotten, seconds, places);
  }
  rmSync(files.journal, { force: true });
}

function replace(files: Files, forgotten: ReadonlySet<string>, seconds: number, places: Places): void {
  const next = `${files.state}.next`;
  const [out, journal] = [openSync(next, "w"), openSync(files.journal, "r")];
  try {
    for (const { name, words } of merged(writtenIn(files.state), places, journal)) {
      if (!forgotten.has(name)) writeSync(out, `${words}\n`);
    }
    fsyncSync(out);
  } finally {
    closeSync(out);
    closeSync(journal);
  }
  utimesSync(next, seconds, seconds);
  renameSync(next, files.state);
}

/** Where the last line of each document begins in the journal, by name. A journal may be long: no more than this is held of it. */
type Places = ReadonlyMap<string, number>;

function indexOf(journal: string): { began: number | null; places: Places } {
  let began: number | null = null;
  const places = new Map<string, number>();
  for (const { words, at } of linesOf(journal)) {
    const value = parsed(words);
    if (value && "began" in value) began = value.began;
    if (value && "name" in value) places.set(value.name, at);
  }
  return { began, places };
}

/** The lines of the state and of the journal in order of name; of two for one document that of the journal. */
function* merged(lines: Iterable<{ name: string; words: string }>, places: Places, journal: number) {
  for (const [late, early] of paired(named([...places.keys()].sort(compareNames)), lines)) {
    if (late) yield { name: late.name, words: lineAt(journal, places.get(late.name) ?? 0) };
    else if (early) yield early;
  }
}

function* named(names: readonly string[]): Generator<{ name: string }> {
  for (const name of names) yield { name };
}

function* writtenIn(state: string): Generator<{ name: string; words: string; entry: Entry }> {
  for (const { words } of linesOf(state)) {
    const entry = parsed(words);
    if (entry && "name" in entry) yield { name: entry.name, words, entry };
  }
}

/** All entries, in order of name; the journal is not looked at. */
export function* entriesIn(folder: string): Generator<Entry> {
  for (const { entry } of writtenIn(join(folder, stateName))) yield entry;
}

/** Null for a line that a power cut spoiled. */
function parsed(words: string): Entry | { readonly began: number } | null {
  try {
    return JSON.parse(words);
  } catch {
    return null;
  }
}
