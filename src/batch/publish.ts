import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Sink } from "../emitters/emitter.ts";
import { type Language, sentence } from "../messages/sentence.ts";
import { floorIndex } from "../text/floor-index.ts";
import type { Desk } from "./desk.ts";
import type { Entry } from "./entry.ts";
import type { Facts } from "./facts.ts";
import { paired } from "./paired.ts";
import type { Batch } from "./run-batch.ts";
import { shelfIn } from "./shelf.ts";
import { entriesIn } from "./state.ts";

/** A list beside the records, and the line that a document gets in it, if any. A list without lines is no file. */
interface List {
  readonly name: string;
  readonly row: (entry: Entry, language: Language) => Readonly<Record<string, string>> | null;
}

const lists: readonly List[] = [
  {
    name: "failed.ndjson",
    row: ({ path, failure }, language) => failure && { path, id: failure.id, sentence: sentence(language, failure.id, failure.words) },
  },
  { name: "duplicates.ndjson", row: ({ path, same }) => (same === null ? null : { path, same }) },
];

/** Writes what holds a whole run: the lists, and the sinks. All of it appears at the end. */
export async function publish({ items, desk, language, sinks }: Batch): Promise<void> {
  const shelf = shelfIn(desk.out, desk.draft);
  try {
    const written = new Set<string>();
    const open = await Promise.all(sinks.map((sink) => sink(shelf, { language, colour: false })));
    const list = async (name: string, row: ReturnType<List["row"]>) => {
      if (row === null) return;
      written.add(name);
      await shelf.append(name, `${JSON.stringify(row)}\n`);
    };
    for (const entry of finishedIn(items, desk)) {
      for (const { name, row } of lists) await list(name, row(entry, language));
      await give(open, entry, desk);
    }
    for (const sink of open) await sink.close();
    await shelf.publish();
    for (const { name } of lists) if (!written.has(name)) rmSync(join(desk.out, name), { force: true });
  } finally {
    await shelf.close();
  }
}

/** The entries of this run's documents, in order of name. */
function* finishedIn(items: Batch["items"], desk: Desk): Generator<Entry> {
  for (const [item, entry] of paired(items, entriesIn(desk.state))) if (item && entry) yield entry;
}

async function give(sinks: readonly Sink[], { name, path, facts, same }: Entry, desk: Desk): Promise<void> {
  if (sinks.length === 0 || facts === null) return;
  const record = JSON.parse(readFileSync(desk.recordOf(name), "utf8"));
  for (const sink of sinks) await sink.add({ path, record, at: printedAt(facts), same });
}

function printedAt({ lines, pages }: Facts): (offset: number) => { line: number; page: number | null } {
  const lineStarts = starts(lines);
  const pageStarts = pages.map(([start]) => start);
  return (offset) => ({ line: floorIndex(lineStarts, offset) + 1, page: pages[floorIndex(pageStarts, offset)]?.[1] ?? null });
}

function starts(lengths: readonly number[]): number[] {
  let start = 0;
  return lengths.map((length) => {
    const here = start;
    start += length;
    return here;
  });
}
