import { rm } from "node:fs/promises";
import { type EmitterName, emitters } from "../emitters/list.ts";
import type { Language } from "../messages/sentence.ts";
import { ingest } from "../pipeline.ts";
import type { ReadOptions } from "../readers/reader.ts";
import { type Facts, factsOf } from "./facts.ts";
import { type Failure, unwritable } from "./failure.ts";
import { writeWhole } from "./write-whole.ts";

/** One document to read; plain data, so that another thread can do it. */
export interface Task {
  /** As the user knows the file. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly language: Language;
  readonly reading: ReadOptions;
  readonly emitter: EmitterName;
  readonly colour: boolean;
  /** Where the written record goes; null where it is to come back. */
  readonly place: Place | null;
  /** Set to 1 when the document is begun, for a watch in another thread. */
  readonly begun?: Int32Array;
}

export interface Place {
  /** Absolute. */
  readonly file: string;
  /** Folder for what is not finished. */
  readonly draft: string;
}

export type Outcome = Done | Failure;

export interface Done {
  readonly facts: Facts;
  /** The written record, where it was to come back. */
  readonly words: string;
  /** Size of the file that was written; 0 where there is none. */
  readonly written: number;
}

/** Bytes → record → file. A document that gives no record leaves no file: an older one would be that of other bytes. */
export async function work(task: Task): Promise<Outcome> {
  if (task.begun) Atomics.store(task.begun, 0, 1);
  const outcome = await recordOf(task);
  if ("id" in outcome && task.place) await rm(task.place.file, { force: true }).catch(() => undefined);
  return outcome;
}

async function recordOf({ path, bytes, language, reading, emitter, colour, place }: Task): Promise<Outcome> {
  const result = await ingest(path, bytes, { ...reading, lang: language }).catch(faultOf);
  if (!("record" in result)) return { id: result.id, words: result.words };
  const emit = await emitters[emitter]();
  const words = emit(result.doc, result.record, { language, colour });
  const facts = factsOf(result.doc, result.record);
  if (place === null) return { facts, words, written: 0 };
  try {
    const written = Buffer.from(words);
    await writeWhole(place.file, written, place.draft);
    return { facts, words: "", written: written.length };
  } catch (error) {
    return unwritable(error);
  }
}

/** A fault of this program stops its document, not the run. */
function faultOf(error: unknown): Failure {
  return { id: "document-fault", words: { reason: (error instanceof Error ? error.message : String(error)).slice(0, 200) } };
}
