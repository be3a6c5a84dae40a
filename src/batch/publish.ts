import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Filed, Sink, Unread } from "../emitters/emitter.ts";
import { sentence } from "../messages/sentence.ts";
import type { DocumentRecord } from "../record.ts";
import { recordFile } from "./desk.ts";
import type { Entry } from "./entry.ts";
import { paired } from "./paired.ts";
import { printedAt } from "./printed-at.ts";
import type { Batch } from "./run-batch.ts";
import { shelfIn } from "./shelf.ts";
import { entriesIn } from "./state.ts";

/** A list beside the records, and the line that a document gets in it, if any. A list without lines is no file. */
interface List {
  readonly name: string;
  readonly row: (entry: Entry, batch: Batch) => Readonly<Record<string, string>> | null;
}

const lists: readonly List[] = [
  { name: "failed.ndjson", row: unreadOf },
  { name: "duplicates.ndjson", row: ({ path, same }) => (same === null ? null : { path, same }) },
];

/** Writes what holds a whole run: the lists, and the sinks. All of it appears at the end. */
export async function publish(batch: Batch): Promise<void> {
  const { desk, language, sinks } = batch;
  const shelf = shelfIn(desk.out, desk.draft);
  try {
    const written = new Set<string>();
    const style = { language, colour: false };
    const open = await Promise.all(sinks.map(async ({ open, guard }) => ({ sink: await open(shelf, style), guard })));
    const list = async (name: string, row: ReturnType<List["row"]>) => {
      if (row === null) return;
      written.add(name);
      await shelf.append(name, `${JSON.stringify(row)}\n`);
    };
    for (const entry of finishedIn(batch)) {
      for (const { name, row } of lists) await list(name, row(entry, batch));
      await give(open, entry, batch);
    }
    for (const { sink } of open) await sink.close();
    await shelf.publish();
    for (const { name } of lists) if (!written.has(name)) rmSync(join(desk.out, name), { force: true });
  } finally {
    await shelf.close();
  }
}

/** The entries of this run's documents, in order of name. */
function* finishedIn({ items, desk, veils }: Batch): Generator<Entry> {
  for (const [item, entry] of paired(items, entriesIn(desk.state))) if (entry && (item || veils.isClaimed(entry))) yield entry;
}

/** A guarded sink gets the record without names, where there is one. */
async function give(sinks: readonly Given[], entry: Entry, batch: Batch): Promise<void> {
  if (sinks.length === 0) return;
  const unread = unreadOf(entry, batch);
  if (unread) await miss(sinks, unread, entry.sha256);
  const { shown, facts, same } = entry;
  if (facts === null) return;
  const { desk } = batch;
  const { path, guarded } = facts;
  const whole: Filed = { path, record: recordIn(desk.recordOf(shown)), at: printedAt(facts), same };
  const safe: Filed = guarded ? { ...whole, record: recordIn(recordFile(desk.guarded, shown)), at: printedAt(guarded) } : whole;
  for (const { sink, guard } of sinks) await sink.add(guard ? safe : whole);
}

/** What could not be read may tell of a denunciation: a guarded sink gets the name of the file without persons. */
async function miss(sinks: readonly Given[], unread: Unread, sha256: string): Promise<void> {
  const { protectPath } = await import("../privacy/protect-path.ts");
  const safe = { ...unread, path: protectPath(unread.path, sha256, []) };
  for (const { sink, guard } of sinks) await sink.miss?.(guard ? safe : unread);
}

function unreadOf({ path, failure }: Entry, { language }: Batch) {
  return failure && { path, id: failure.id, sentence: sentence(language, failure.id, failure.words) };
}

interface Given {
  readonly sink: Sink;
  readonly guard: boolean;
}

function recordIn(file: string): DocumentRecord {
  return JSON.parse(readFileSync(file, "utf8"));
}
