import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { type Crew, crewOf, type Limits } from "../batch/crew.ts";
import { failureOf } from "../batch/failure.ts";
import { inOrder } from "../batch/in-order.ts";
import type { Item } from "../batch/item.ts";
import { countFacts, newTally } from "../batch/tally.ts";
import type { Outcome } from "../batch/work.ts";
import type { EmitterName, Format } from "../emitters/list.ts";
import { fillFolder } from "./fill-folder.ts";
import { inputsOf, readInput } from "./inputs.ts";
import { type Keep, keyFile } from "./key-file.ts";
import { summary } from "./report.ts";
import { type Session, sayFailure, sayLines } from "./session.ts";

/** What `vanban parse` was asked for. */
export interface ParseOptions extends Limits {
  /** Name of the document on standard input. */
  readonly name: string;
  readonly out: string | null;
  /** Documents read at a time; null for as many as the machine has cores. */
  readonly jobs: number | null;
  readonly force: boolean;
  /** Names of outputs; null for the usual one. */
  readonly formats: readonly Format[] | null;
  /** Where the key of pseudonymized documents goes. */
  readonly key: string | null;
}

/** `vanban parse`: the record of every document, to standard output or into a folder. */
export async function parse(paths: readonly string[], options: ParseOptions, session: Session): Promise<number> {
  const keep = await keeping(options.key, session);
  if (keep === null) return 1;
  const inputs = await inputsOf(paths, options.name, session.io);
  const crew = crewOf(options.jobs ?? availableParallelism(), options, inputs.length);
  try {
    const { out, force: anew, formats } = options;
    if (out === null) return await print(inputs, crew, printed(formats, inputs.length), keep, session);
    return await fillFolder(inputs, { paths, crew, out: resolve(session.io.cwd, out), anew, formats: formats ?? ["json"], keep }, session);
  } finally {
    await crew.close();
  }
}

/** Null where the key file cannot be written, which is said. */
async function keeping(key: string | null, session: Session): Promise<Keep | null> {
  try {
    return keyFile(key, session.io.cwd);
  } catch (error) {
    await sayFailure(session, key ?? "", "key-unwritable", {
      reason: error instanceof Error && "code" in error ? String(error.code) : String(error),
    });
    return null;
  }
}

/** What standard output gets: the one format that was asked for, else one document as indented JSON and several as a line each. */
function printed(formats: readonly Format[] | null, documents: number): EmitterName {
  const [asked] = formats ?? [];
  return asked === "md" || asked === "ndjson" || asked === "json" ? asked : documents > 1 ? "ndjson" : "json";
}

/** The documents in the order in which they were named. */
async function print(inputs: readonly Item[], crew: Crew, emitter: EmitterName, keep: Keep, session: Session): Promise<number> {
  const tally = newTally();
  const jobs = async function* () {
    for (const input of inputs) yield async () => ({ input, outcome: await readWith(crew, input, emitter, false, session) });
  };
  for await (const { input, outcome } of inOrder(jobs(), crew.size)) {
    if ("id" in outcome) {
      tally.failed++;
      await sayFailure(session, input.path, outcome.id, outcome.words);
    } else {
      countFacts(tally, outcome.facts);
      await sayLines(session, outcome.facts.path, outcome.facts.said);
      keep(input.path, outcome);
      // A heading stands below an empty line.
      await session.io.stdout.write(emitter === "md" && tally.documents > 1 ? `\n${outcome.words}` : outcome.words);
    }
  }
  if (!session.quiet) await session.io.stderr.write(summary(tally, session));
  return tally.failed > 0 ? 1 : 0;
}

/** Reads one document and gives it back written. */
export async function readWith(crew: Crew, input: Item, emitter: EmitterName, colour: boolean, session: Session): Promise<Outcome> {
  const bytes = await readInput(input);
  const privacy = session.privacy ?? "none";
  if (!(bytes instanceof Uint8Array)) return bytes;
  return crew
    .read({ path: input.path, bytes, language: session.talk.language, reading: session.reading, emitter, colour, privacy, place: null })
    .catch(failureOf);
}
