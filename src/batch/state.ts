import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, utimesSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Entry } from "./entry.ts";
import { linesOf } from "./lines-of.ts";
import { overlaid, parsed, rowsIn, sortedRows } from "./rows.ts";

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
  const began = beginningOf(files.journal);
  if (began !== null) {
    const seconds = (time ?? began) / 1000;
    const isSame = !hasRows(files.journal) && forgotten.size === 0 && timeOf(files.state) !== null;
    if (isSame) utimesSync(files.state, seconds, seconds);
    else replace(files, forgotten, seconds);
  }
  rmSync(files.journal, { force: true });
}

function replace(files: Files, forgotten: ReadonlySet<string>, seconds: number): void {
  const next = `${files.state}.next`;
  const out = openSync(next, "w");
  try {
    for (const { name, words } of overlaid(rowsIn(files.state), sortedRows(rowsIn(files.journal), `${files.journal}.sorted`))) {
      if (!forgotten.has(name)) writeSync(out, `${words}\n`);
    }
    fsyncSync(out);
  } finally {
    closeSync(out);
  }
  utimesSync(next, seconds, seconds);
  renameSync(next, files.state);
}

/** When the run began that wrote a journal; its first line says so. Null where there is no such line. */
function beginningOf(journal: string): number | null {
  for (const words of linesOf(journal)) {
    const line = parsed(words);
    return line && "began" in line ? line.began : null;
  }
  return null;
}

function hasRows(journal: string): boolean {
  for (const _ of rowsIn(journal)) return true;
  return false;
}

/** All entries, in order of name; the journal is not looked at. */
export function* entriesIn(folder: string): Generator<Entry> {
  for (const { entry } of rowsIn(join(folder, stateName))) yield entry;
}
