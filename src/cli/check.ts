import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { type Crew, crewOf, type Limits } from "../batch/crew.ts";
import { inOrder } from "../batch/in-order.ts";
import type { Item } from "../batch/item.ts";
import { printedAt } from "../batch/printed-at.ts";
import type { Done } from "../batch/work.ts";
import { writeWhole } from "../batch/write-whole.ts";
import { expectedParts } from "../check/expected-parts.ts";
import { finding, findingsOf } from "../check/findings.ts";
import type { Audit } from "../emitters/audit.ts";
import type { MessageId } from "../messages/vi.ts";
import type { DocumentRecord } from "../record.ts";
import { type Checked, reporters } from "./check-reports.ts";
import { inputsOf } from "./inputs.ts";
import { readWith } from "./parse.ts";
import { type Session, shownPath } from "./session.ts";

/** What `vanban check` was asked for. */
export interface CheckOptions extends Limits {
  /** Share of the characters that must be understood, from 0 to 1. */
  readonly coverage: number;
  /** Write the records as what is expected from now on. */
  readonly update: boolean;
  /** What standard input is called. */
  readonly name: string;
  readonly report: keyof typeof reporters;
}

/** `vanban check`: whether each document gives a record that holds, and the one that is expected. */
export async function check(paths: readonly string[], options: CheckOptions, session: Session): Promise<number> {
  const { io, talk } = session;
  const inputs = await inputsOf(paths, options.name, io);
  const crew = crewOf(availableParallelism(), options, inputs.length);
  const checked: Audited[] = [];
  const jobs = async function* () {
    for (const input of inputs) yield () => checkOne(crew, input, options, session);
  };
  try {
    for await (const one of inOrder(jobs(), crew.size)) checked.push(one);
  } finally {
    await crew.close();
  }
  await io.stdout.write(reporters[options.report](checked));
  const faulty = checked.filter(({ findings }) => findings.length > 0).length;
  const counts = [talk.count("documents", checked.length), talk.count("faulty", faulty)];
  if (options.update) counts.push(talk.count("updated", checked.filter(({ written }) => written).length));
  if (!session.quiet) await io.stderr.write(`${counts.join(" · ")}\n`);
  return faulty > 0 ? 1 : 0;
}

/** What was found, and whether the record was written as the expected one. */
interface Audited extends Checked {
  readonly written: boolean;
}

async function checkOne(crew: Crew, input: Item, options: CheckOptions, session: Session): Promise<Audited> {
  const outcome = await readWith(crew, input, "audit", false, session);
  if (!("id" in outcome)) return { path: outcome.facts.path, ...(await auditOne(outcome, input, options, session)) };
  const findings = [finding(session.talk.language, outcome.id, outcome.words)];
  return { path: await shownPath(input.path, session.privacy), findings, written: false };
}

async function auditOne(outcome: Done, input: Item, options: CheckOptions, session: Session): Promise<Omit<Audited, "path">> {
  const audit: Audit = JSON.parse(outcome.words);
  const file = `${input.file}.expected.json`;
  const wrong = (id: MessageId, error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    return [finding(session.talk.language, id, { file: `${outcome.facts.path}.expected.json`, reason })];
  };
  const written = options.update && input.stream === null;
  try {
    if (written) await writeWhole(file, `${JSON.stringify(audit.record, null, 2)}\n`, dirname(file));
  } catch (error) {
    return { findings: wrong("expected-unwritable", error), written: false };
  }
  try {
    const expected = await expectedIn(file);
    return { findings: findingsOf(audit, { expected, coverage: options.coverage, lineOf: lineOf(outcome) }, session.talk), written };
  } catch (error) {
    return { findings: wrong("expected-invalid", error), written };
  }
}

/** Null where there is none. */
async function expectedIn(file: string): Promise<Partial<DocumentRecord> | null> {
  const words = await readFile(file, "utf8").catch((error) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  return words === null ? null : expectedParts(JSON.parse(words));
}

function lineOf({ facts }: Done): (offset: number) => number {
  const at = printedAt(facts);
  return (offset) => at(offset).line;
}
