import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Crew } from "../batch/crew.ts";
import { type Desk, deskIn } from "../batch/desk.ts";
import { byName, type Entry } from "../batch/entry.ts";
import { unwritable } from "../batch/failure.ts";
import type { Item } from "../batch/item.ts";
import { lock } from "../batch/lock.ts";
import { makeFolder } from "../batch/make-folder.ts";
import { privacyOf } from "../batch/privacy-of.ts";
import { publish } from "../batch/publish.ts";
import { type Batch, type Output, runBatch } from "../batch/run-batch.ts";
import { countStep, newTally, type Tally } from "../batch/tally.ts";
import { noVeils } from "../batch/veils.ts";
import { type Format, sinks } from "../emitters/list.ts";
import { guardedFormats } from "../privacy/guarded-formats.ts";
import { isInside } from "./folder.ts";
import type { Keep } from "./key-file.ts";
import { summary } from "./report.ts";
import { type Session, sayFailure } from "./session.ts";
import { table } from "./table.ts";
import { tellerOf } from "./teller.ts";

interface Filling {
  /** As the user gave them. */
  readonly paths: readonly string[];
  readonly crew: Crew;
  /** Absolute. */
  readonly out: string;
  readonly anew: boolean;
  readonly formats: readonly Format[];
  readonly keep: Keep;
}

/** From so many documents on a run ends with a table. */
const many = 20;

/** Puts the record of every document into a folder; what an earlier run has done there is not done again. */
export async function fillFolder(inputs: readonly Item[], filling: Filling, session: Session): Promise<number> {
  const desk = deskIn(filling.out, filling.formats.includes("json"));
  try {
    makeFolder(desk.state);
    const held = lock(join(desk.state, "lock"));
    if (held === null) {
      await sayFailure(session, filling.out, "out-busy", {});
      return 1;
    }
    try {
      const wanted = session.privacy ?? "none";
      const mode = privacyOf(desk.state, wanted);
      if (mode === wanted) return await fill(inputs.toSorted(byName), desk, filling, session);
      await sayFailure(session, filling.out, "out-other-privacy", { mode });
      return 2;
    } finally {
      held.release();
    }
  } catch (error) {
    const { id, words } = unwritable(error);
    await sayFailure(session, filling.out, id, words);
    return 1;
  }
}

async function fill(items: readonly Item[], desk: Desk, filling: Filling, session: Session): Promise<number> {
  const stop = session.io.interruption?.() ?? new AbortController().signal;
  const { io, talk } = session;
  stop.addEventListener("abort", () => void io.stderr.write(`${io.stderr.isTTY ? "\n" : ""}${talk.say("stopping")}\n`), { once: true });
  const { paths, crew, anew, formats, keep } = filling;
  const isGuarded = (format: Format) => session.privacy === null && guardedFormats.has(format);
  const privacy = session.privacy ?? "none";
  const batch: Batch = {
    items,
    desk,
    privacy,
    guard: formats.some(isGuarded),
    keep,
    language: session.talk.language,
    reading: session.reading,
    crew,
    anew,
    stop,
    veils: privacy === "none" ? noVeils : (await import("../batch/veil.ts")).newVeils(),
    isGone: goneFrom(paths, session.io.cwd),
    sinks: await Promise.all(formats.flatMap((format) => outputOf(format, isGuarded(format)))),
  };
  const tally = newTally();
  const teller = await tellerOf(items.length, filling, session);
  try {
    for await (const step of runBatch(batch)) {
      countStep(tally, step);
      await teller.tell(step, tally);
    }
    if (!stop.aborted) await publish(batch);
  } finally {
    await teller.end(tally);
  }
  await conclude(tally, stop.aborted, session);
  if (stop.aborted) return 130;
  return tally.failed > 0 ? 1 : 0;
}

function outputOf(format: Format, guard: boolean): Promise<Output>[] {
  return format === "json" ? [] : [sinks[format]().then((open) => ({ open, guard }))];
}

async function conclude(tally: Tally, stopped: boolean, session: Session): Promise<void> {
  if (session.quiet) return;
  const { stderr } = session.io;
  if (stopped) await stderr.write(`${session.talk.say("stopped")}\n`);
  else if (tally.documents + tally.failed >= many) await stderr.write(table(tally, session.talk));
  await stderr.write(summary(tally, session));
}

/** Tells of a document of an earlier run whether the user named it this time too, while it is no longer there. */
function goneFrom(paths: readonly string[], cwd: string): (entry: Entry) => boolean {
  const roots = paths.map((path) => resolve(cwd, path));
  return ({ path }) => {
    const file = resolve(cwd, path);
    return roots.some((root) => isInside(file, root)) && !existsSync(file);
  };
}
