import { rm } from "node:fs/promises";
import { type EmitterName, emitters } from "../emitters/list.ts";
import { type Language, sentence } from "../messages/sentence.ts";
import { type IngestResult, ingest } from "../pipeline.ts";
import type { PrivacyMode } from "../privacy/mode.ts";
import type { Key, Protected } from "../privacy/protect.ts";
import { readSource } from "../readers/list.ts";
import type { ReadOptions } from "../readers/reader.ts";
import { showProgramsIn } from "../readers/scan/programs.ts";
import { readable } from "../text/readable.ts";
import { recordFile } from "./desk.ts";
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
  readonly privacy: PrivacyMode;
  /** Where the written record goes; null where it is to come back. */
  readonly place: Place | null;
  /** For a watch in another thread: the first is set to 1 when the document is begun, the others to the programs that run for it. */
  readonly watch?: Int32Array;
}

/** Where the files of one document go. */
export interface Place {
  /** Where the record of a document of some name goes; absolute folder. */
  readonly records: string;
  readonly name: string;
  /** Folder for what is not finished. */
  readonly draft: string;
  /** Folder for the records that guarded outputs get in place of the real ones; null where there are none. */
  readonly guarded: string | null;
}

/** What became of a document. */
export type Outcome = Done | Failure;

/** Text to be printed. */
export interface Words {
  readonly words: string;
}

/** A document that gave a record. */
export interface Done {
  readonly facts: Facts;
  /** The written record, where it was to come back. */
  readonly words: string;
  /** Size of the file that was written; 0 where there is none. */
  readonly written: number;
  /** Name of the document as it may be shown; its record is called after it. */
  readonly shown: string;
  /** Who stands behind the tokens. It goes where the user says and nowhere else. */
  readonly key: Key;
}

/** Bytes → record → file. A document that gives no record leaves no file: an older one would be that of other bytes. */
export async function work(task: Task): Promise<Outcome> {
  begin(task);
  const outcome = await recordOf(task);
  if ("id" in outcome && task.place) await rm(recordFile(task.place.records, task.place.name), { force: true }).catch(() => undefined);
  return outcome;
}

/** Bytes → the text that spans point into. Without names where the user wants none; to find them the whole document has to be understood. */
export async function textOf(task: Task): Promise<Words | Failure> {
  begin(task);
  const { path, bytes, language, reading, privacy } = task;
  if (privacy === "none") {
    const read = await readSource(path, bytes, reading).catch(faultOf);
    return "source" in read ? { words: readable(read.source).text } : { id: read.id, words: read.words };
  }
  const { protect } = await import("../privacy/protect.ts");
  const read = await ingest(path, bytes, { ...reading, lang: language }).catch(faultOf);
  return "record" in read ? { words: protect(read.doc, read.record, privacy, language).doc.text } : { id: read.id, words: read.words };
}

function begin({ watch }: Task): void {
  if (watch) Atomics.store(watch, 0, 1);
  showProgramsIn(watch?.subarray(1) ?? null);
}

async function recordOf(task: Task): Promise<Outcome> {
  const { path, bytes, language, reading, emitter, colour, place } = task;
  const result = await ingest(path, bytes, { ...reading, lang: language }).catch(faultOf);
  if (!("record" in result)) return { id: result.id, words: result.words };
  const safe = await protectedOf(result, task);
  const emit = await emitters[emitter]();
  const words = emit(safe.doc, safe.record, { language, colour });
  const facts = factsOf(safe.doc, safe.record);
  if (place === null) return { facts, words, written: 0, shown: path, key: safe.key };
  try {
    const shown = safe.shown(place.name);
    const written = Buffer.from(words);
    await writeWhole(recordFile(place.records, shown), written, place.draft);
    const guarded = await writeGuarded(result, place, shown, language);
    return { facts: guarded ? told(facts, guarded, language) : facts, words: "", written: written.length, shown, key: safe.key };
  } catch (error) {
    return unwritable(error);
  }
}

type Read = Extract<IngestResult, { ok: true }>;

async function protectedOf(
  { doc, record }: Read,
  { privacy, language }: Task,
): Promise<Pick<Protected, "doc" | "record" | "key" | "shown">> {
  if (privacy === "none") return { doc, record, key: {}, shown: (path) => path };
  const { protect } = await import("../privacy/protect.ts");
  return protect(doc, record, privacy, language);
}

/** The record without names where guarded outputs need one, beside the real one. */
async function writeGuarded({ doc, record }: Read, place: Place, name: string, language: Language): Promise<Facts["guarded"]> {
  if (place.guarded === null) return null;
  const { guarded } = await import("../privacy/guard.ts");
  const safe = guarded(doc, record, language);
  if (safe === null) return null;
  await writeWhole(recordFile(place.guarded, name), Buffer.from(JSON.stringify(safe.record)), place.draft);
  const { lines, pages } = factsOf(safe.doc, safe.record);
  return { lines, pages };
}

const guardMessage = "denunciation-guarded";

function told(facts: Facts, guarded: Facts["guarded"], language: Language): Facts {
  const said = [`1:1 info ${sentence(language, guardMessage, {})} ${guardMessage}`, ...facts.said];
  return { ...facts, said, messages: { ...facts.messages, [guardMessage]: 1 }, guarded };
}

/** A fault of this program stops its document, not the run. */
function faultOf(error: unknown): Failure {
  return { id: "document-fault", words: { reason: (error instanceof Error ? error.message : String(error)).slice(0, 200) } };
}
