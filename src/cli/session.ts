import { sentence } from "../messages/sentence.ts";
import type { Talk } from "../messages/talk.ts";
import type { PrivacyMode } from "../privacy/mode.ts";
import type { ReadOptions } from "../readers/reader.ts";
import { printable } from "../text/printable.ts";
import type { Io } from "./io.ts";

/** What every command has at hand. */
export interface Session {
  readonly io: Io;
  readonly talk: Talk;
  readonly quiet: boolean;
  /** What the user says about the files. */
  readonly reading: ReadOptions;
  /** How persons are treated; null where the user did not say. */
  readonly privacy: PrivacyMode | null;
}

/** Says why a document gave no record. */
export async function sayFailure(session: Session, path: string, id: string, words: Readonly<Record<string, string>>): Promise<void> {
  const shown = await shownPath(path, session.privacy);
  await session.io.stderr.write(messageLine(shown, "1:1", `error ${sentence(session.talk.language, id, words)} ${id}`));
}

/** Says what was noticed in a document: `line:column severity sentence id`, a line for each; the same of many items is said once. */
export async function sayLines(session: Session, path: string, said: readonly string[]): Promise<void> {
  if (session.quiet || said.length === 0) return;
  await session.io.stderr.write([...new Set(said)].map((words) => messageLine(path, words)).join(""));
}

/** Where persons are hidden, a file that could not be read is told without those in its name. */
export async function shownPath(path: string, privacy: Session["privacy"]): Promise<string> {
  if (privacy === null || privacy === "none") return path;
  const { protectPath } = await import("../privacy/protect-path.ts");
  return protectPath(path, "", []);
}

/** The form that editors and `grep` understand. */
export function messageLine(path: string, ...words: readonly string[]): string {
  return `${printable(`${path.replace(/\s/g, " ")}:${words.join(" ")}`)}\n`;
}
