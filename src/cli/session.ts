import type { Doc } from "../doc.ts";
import { locator } from "../locate.ts";
import { sentence } from "../messages/sentence.ts";
import type { Talk } from "../messages/talk.ts";
import type { ReadOptions } from "../readers/reader.ts";
import type { DocumentRecord } from "../record.ts";
import type { Io } from "./io.ts";

/** What every command has at hand. */
export interface Session {
  readonly io: Io;
  readonly talk: Talk;
  readonly quiet: boolean;
  /** What the user says about the files. */
  readonly reading: ReadOptions;
}

/** Says why a document gave no record. */
export async function sayFailure(session: Session, path: string, id: string, words: Readonly<Record<string, string>>): Promise<void> {
  await session.io.stderr.write(messageLine(path, 1, 1, "error", sentence(session.talk.language, id, words), id));
}

/** Says what was noticed in a document, a line for each. */
export async function sayMessages(session: Session, doc: Doc, diagnostics: DocumentRecord["diagnostics"]): Promise<void> {
  if (session.quiet || diagnostics.length === 0) return;
  const places = locator(doc);
  const lines = diagnostics.map(({ span, severity, message, code }) => {
    const { line, column } = span ? places.place({ start: span[0], end: span[1] }) : { line: 1, column: 1 };
    return messageLine(doc.source.path, line, column, severity, message, code);
  });
  await session.io.stderr.write(lines.join(""));
}

/** The form that editors and `grep` understand, so the severity is not translated. */
function messageLine(path: string, line: number, column: number, severity: string, words: string, id: string): string {
  return `${path.replace(/\s/g, " ")}:${line}:${column} ${severity} ${words} ${id}\n`;
}
