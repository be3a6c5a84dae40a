import { resolve } from "node:path";
import { type EmitterName, emitters } from "../emitters/list.ts";
import { ingest } from "../pipeline.ts";
import type { DocumentRecord } from "../record.ts";
import { recordFile, sharedFolder, writeWhole } from "./folder.ts";
import { type Input, inputsOf, readInput } from "./inputs.ts";
import { failureOf } from "./paths.ts";
import { type Session, sayFailure, sayMessages } from "./session.ts";

export interface ParseOptions {
  /** Name of the document on standard input. */
  readonly name: string;
  readonly out: string | null;
}

/** Takes a written record to its place. */
type Deliver = (input: Input, words: string) => void | Promise<void>;

interface Tally {
  documents: number;
  tasks: number;
  deadlines: number;
  places: number;
  failed: number;
}

/** `vanban parse`: the record of every document, to standard output or into a folder. */
export async function parse(paths: readonly string[], options: ParseOptions, session: Session): Promise<number> {
  const inputs = await inputsOf(paths, options.name, session.io);
  const format: EmitterName = options.out === null && inputs.length > 1 ? "ndjson" : "json";
  const emit = await emitters[format]();
  const deliver = delivery(inputs, options.out, session);
  const tally: Tally = { documents: 0, tasks: 0, deadlines: 0, places: 0, failed: 0 };
  const style = { language: session.talk.language, colour: false };
  for (const input of inputs) {
    const result = await ingestInput(input, session);
    const done = result !== null && (await delivered(session, input, deliver, emit(result.doc, result.record, style)));
    if (done) count(tally, result.record);
    else tally.failed++;
  }
  if (!session.quiet) await session.io.stderr.write(`${summary(tally, session)}\n`);
  return tally.failed > 0 ? 1 : 0;
}

/** Reads one document and says what was noticed in it; null where there is no record. */
export async function ingestInput(input: Input, session: Session) {
  const bytes = await readInput(input);
  const result = bytes instanceof Uint8Array ? await ingest(input.path, bytes, { ...session.reading, lang: session.talk.language }) : bytes;
  if ("id" in result) {
    await sayFailure(session, input.path, result.id, result.words);
    return null;
  }
  await sayMessages(session, result.doc, result.record.diagnostics);
  return result;
}

function delivery(inputs: readonly Input[], out: string | null, session: Session): Deliver {
  if (out === null) return (_, words) => session.io.stdout.write(words);
  const shared = sharedFolder(inputs);
  return (input, words) => writeWhole(recordFile(input, shared, resolve(session.io.cwd, out)), words);
}

async function delivered(session: Session, input: Input, deliver: Deliver, words: string): Promise<boolean> {
  try {
    await deliver(input, words);
    return true;
  } catch (error) {
    const reason = failureOf(error).words["reason"] ?? (error instanceof Error && "code" in error ? String(error.code) : "");
    await sayFailure(session, input.path, "out-unwritable", { reason });
    return false;
  }
}

function count(tally: Tally, record: DocumentRecord): void {
  tally.documents++;
  tally.tasks += record.tasks.length;
  tally.deadlines += record.deadlines.length;
  tally.places += record.diagnostics.filter((one) => one.severity !== "info").length;
}

function summary(tally: Tally, { talk }: Session): string {
  const parts = (["documents", "tasks", "deadlines", "places"] as const).map((part) => talk.count(part, tally[part]));
  return [...parts, ...(tally.failed > 0 ? [talk.count("failed", tally.failed)] : [])].join(" · ");
}
