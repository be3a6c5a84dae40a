import type { Step } from "../batch/run-batch.ts";
import type { Tally } from "../batch/tally.ts";
import { sentence } from "../messages/sentence.ts";
import { messageLine, type Session, sayFailure, sayLines } from "./session.ts";

/** Says what became of a document: why it has no record, of which one it is a copy, or what was noticed in it. */
export async function sayStep(session: Session, { entry, gone }: Step): Promise<void> {
  const { path, failure, facts, same } = entry;
  if (failure && !gone) await sayFailure(session, path, failure.id, failure.words);
  if (session.quiet) return;
  const { language } = session.talk;
  const notice = (severity: string, id: string, words: Readonly<Record<string, string>>) =>
    session.io.stderr.write(messageLine(path, "1:1", `${severity} ${sentence(language, id, words)} ${id}`));
  if (gone) await notice("warning", "file-vanished", {});
  else if (same !== null && failure === null) await notice("info", "file-same", { path: same });
  else await sayLines(session, facts?.path ?? path, facts?.said ?? []);
}

/** The last line of a run. */
export function summary(tally: Tally, { talk }: Session): string {
  const always = (["documents", "tasks", "deadlines", "places"] as const).map((part) => talk.count(part, tally[part]));
  const sometimes = (["failed", "copies", "known"] as const).flatMap((part) => (tally[part] > 0 ? [talk.count(part, tally[part])] : []));
  return `${[...always, ...sometimes].join(" · ")}\n`;
}
