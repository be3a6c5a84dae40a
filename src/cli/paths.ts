import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { byName } from "../batch/entry.ts";
import { type Failure, failureOf } from "../batch/failure.ts";
import { addAll } from "../match/add-all.ts";
import { extensions } from "../readers/list.ts";

/** A file to read, a folder of such, or a path that leads to neither. */
export interface Found {
  /** As the user knows it. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
  /** The folder that was asked for, absolute; of a file that was named itself, the one it is in. */
  readonly root: string;
  readonly failure: Failure | null;
  /** The documents in a folder; null of a file. */
  readonly inside: readonly Inside[] | null;
}

/** A document in a folder, at any depth. */
interface Inside {
  /** Its path below that folder, parts joined by `/`. */
  readonly name: string;
  readonly failure: Failure | null;
}

/** What a path of the user leads to: a file, or the documents in a folder at any depth. */
export async function findFiles(given: string, cwd: string): Promise<Found> {
  const found = await findFile(given, cwd);
  if (found.failure?.id !== "path-is-folder") return found;
  try {
    const inside = await documentsIn(found.file, "");
    if (inside.length > 0) return { ...found, failure: null, inside };
    return { ...found, failure: { id: "no-documents", words: { extensions: extensions.join(", ") } } };
  } catch (error) {
    return { ...found, failure: failureOf(error) };
  }
}

/** The file that a path of the user leads to; a folder is a failure. */
export async function findFile(given: string, cwd: string): Promise<Found> {
  try {
    const path = await asOnDisk(given, cwd);
    const file = resolve(cwd, path);
    const folder = (await stat(file)).isDirectory();
    return { path, file, root: folder ? file : dirname(file), failure: folder ? { id: "path-is-folder", words: {} } : null, inside: null };
  } catch (error) {
    const file = resolve(cwd, given);
    return { path: given, file, root: dirname(file), failure: failureOf(error), inside: null };
  }
}

/** `above` is the folder's own path below the one that was asked for, with its last `/`. Of most files nothing is asked but their names. */
async function documentsIn(folder: string, above: string): Promise<Inside[]> {
  const found: Inside[] = [];
  for (const entry of await entriesOf(folder)) {
    const name = above + entry.name;
    if (entry.isDirectory()) addAll(found, await subfolder(join(folder, entry.name), name));
    else if (isDocument(entry.name) && (entry.isFile() || (await leadsToBytes(entry, folder))))
      found.push({ name, failure: mayBeMisnamed(entry.name) ? await misnamed(join(folder, entry.name)) : null });
  }
  return found;
}

/** A subfolder that may not be read fails alone. */
async function subfolder(file: string, name: string): Promise<Inside[]> {
  try {
    return await documentsIn(file, `${name}/`);
  } catch (error) {
    return [{ name, failure: (await misnamed(file)) ?? failureOf(error) }];
  }
}

/** Names of old archives are in the encodings of their time; such a file is there and cannot be opened by what it seems to be called. */
async function misnamed(file: string): Promise<Failure | null> {
  return mayBeMisnamed(basename(file)) && !(await exists(file)) ? { id: "name-unreadable", words: {} } : null;
}

function mayBeMisnamed(name: string): boolean {
  return name.includes("\ufffd");
}

/** What Word keeps beside a document that somebody has open (`~$thong-bao.docx`): who that is, and nothing of the document. */
const ownerFile = "~$";

/** What is in a folder, but for what is hidden or of Word's own and, where a run has put its outputs, their report of all documents (`vanban.md`). */
async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const isOurs = entries.some(({ name }) => name === ".vanban");
  const isHidden = (name: string) => name.startsWith(".") || name.startsWith(ownerFile);
  return entries.filter(({ name }) => !isHidden(name) && !(isOurs && name.startsWith("vanban."))).sort(byName);
}

/** A pipe, a socket or a device in a folder is no document: reading it might never end. A link that leads nowhere is told when it is read. */
async function leadsToBytes(entry: Dirent, folder: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false;
  return stat(join(folder, entry.name)).then(
    (target) => target.isFile() || target.isDirectory(),
    () => true,
  );
}

function isDocument(name: string): boolean {
  const lower = name.toLowerCase();
  return extensions.some((extension) => lower.endsWith(extension));
}

/** The same path with the accents of each name composed or not as the disk has them. */
async function asOnDisk(path: string, cwd: string): Promise<string> {
  if (await exists(resolve(cwd, path))) return path;
  const folder = dirname(path);
  if (folder === path) return path;
  const parent = await asOnDisk(folder, cwd);
  const wanted = basename(path).normalize("NFC");
  const names = await readdir(resolve(cwd, parent)).catch(() => []);
  const name = names.find((one) => one.normalize("NFC") === wanted);
  return name === undefined ? path : join(parent, name);
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
