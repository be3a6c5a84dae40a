import { join } from "node:path";
import type { Step } from "../batch/run-batch.ts";
import type { Tally } from "../batch/tally.ts";
import type { Format } from "../emitters/list.ts";
import { printable } from "../text/printable.ts";
import { progressOf } from "./progress.ts";
import { sayStep } from "./report.ts";
import type { Session } from "./session.ts";

/** How a run tells what becomes of its documents. */
export interface Teller {
  readonly tell: (step: Step, tally: Tally) => Promise<void>;
  readonly end: (tally: Tally) => Promise<void>;
}

/** What the run writes, and where. */
interface Outputs {
  /** Absolute. */
  readonly out: string;
  readonly formats: readonly Format[];
}

/** Outputs that list all messages. */
const lists: ReadonlySet<Format> = new Set<Format>(["xlsx", "csv", "md"]);
/** Documents without a record that are named after a bar. */
const mostNamed = 10;

/** Line by line; or by a bar, which keeps all that back until it is done. */
export async function tellerOf(total: number, outputs: Outputs, session: Session): Promise<Teller> {
  const progress = await progressOf(total, session);
  if (!progress) return { tell: (step) => sayStep(session, step), end: async () => undefined };
  const failed: Step[] = [];
  return {
    tell: async (step, tally) => {
      progress.show(tally);
      if (step.entry.failure && !step.gone && failed.length < mostNamed) failed.push(step);
    },
    end: async (tally) => {
      await progress.end();
      await sayHeldBack(failed, tally, outputs, session);
    },
  };
}

/** Names the first documents without a record, and says where the others and the messages are. */
async function sayHeldBack(failed: readonly Step[], tally: Tally, { out, formats }: Outputs, session: Session): Promise<void> {
  const { talk, io } = session;
  for (const step of failed) await sayStep(session, step);
  const more = tally.failed - failed.length;
  const lines = [
    ...(more > 0 ? [talk.say("more-failed", { n: String(more), file: join(out, "failed.ndjson") })] : []),
    ...(tally.messages.size > 0 && !formats.some((format) => lists.has(format)) ? [talk.say("held-back")] : []),
  ];
  for (const line of lines) await io.stderr.write(`${printable(line)}\n`);
}
