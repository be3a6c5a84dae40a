import type { MessageId } from "../messages/vi.ts";

/** Why there is no record: the id of a message and its words. */
export interface Failure {
  readonly id: MessageId;
  readonly words: Readonly<Record<string, string>>;
}

/** What an error of the file system means to a clerk. */
export function failureOf(error: unknown): Failure {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR") return { id: "file-missing", words: {} };
  if (code === "EACCES" || code === "EPERM") return { id: "file-forbidden", words: {} };
  return { id: "file-unreadable", words: { reason: code || String(error) } };
}

/** Larger files are no documents; they would not fit into one string. */
const largest = 500_000_000;

/** Why a file of so many bytes is not read, or null. */
export function tooLarge(bytes: number): Failure | null {
  const megabytes = (n: number) => String(Math.round(n / 1e6));
  return bytes > largest ? { id: "file-too-large", words: { size: megabytes(bytes), limit: megabytes(largest) } } : null;
}

/** What SQLite says when the disk is full. */
const sqliteFull = 13;

/** Folders that are files, and places where nobody may write. A result that another program has open (a workbook) says the same on some systems. */
const notFolders = new Set(["ENOTDIR", "EEXIST", "EISDIR"]);
const closed = new Set(["EACCES", "EPERM", "EROFS", "EBUSY"]);

/** Why a result could not be written. */
export function unwritable(error: unknown): Failure {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const isFull = error instanceof Error && "errcode" in error && error.errcode === sqliteFull;
  if (isFull || code === "ENOSPC" || code === "EDQUOT") return { id: "disk-full", words: {} };
  if (code === "ENAMETOOLONG") return { id: "name-too-long", words: {} };
  if (notFolders.has(code)) return { id: "out-not-folder", words: {} };
  if (closed.has(code)) return { id: "out-forbidden", words: {} };
  const isNamed = code !== "" && !code.startsWith("ERR_");
  return { id: "out-unwritable", words: { reason: isNamed ? code : error instanceof Error ? error.message : String(error) } };
}
