import { closeSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { compareNames, type Entry } from "./entry.ts";
import { linesOf } from "./lines-of.ts";
import { paired } from "./paired.ts";

/** A line about a document, and the name that it begins with. */
export interface Row {
  readonly name: string;
  readonly words: string;
}

/** The rows of a file; a line that a power cut spoiled is none. */
export function* rowsIn(file: string): Generator<Row & { readonly entry: Entry }> {
  for (const words of linesOf(file)) {
    const entry = parsed(words);
    if (entry && "name" in entry) yield { name: entry.name, words, entry };
  }
}

/** Null for a line that a power cut spoiled. */
export function parsed(words: string): Entry | { readonly began: number } | null {
  try {
    return JSON.parse(words);
  } catch {
    return null;
  }
}

/** Two lists in order of name as one; of two rows with one name that of the `later` list. */
export function* overlaid(earlier: Iterable<Row>, later: Iterable<Row>): Generator<Row> {
  for (const [old, now] of paired(earlier, later)) {
    const row = now ?? old;
    if (row) yield row;
  }
}

/** Rows that are sorted in memory at a time. */
const handful = 4096;

/**
 * Rows in order of name, of several with one name the last. However many there are, no more than a handful are held: the others wait in
 * files in `folder`, which is made for them and is gone at the end.
 */
export function* sortedRows(rows: Iterable<Row>, folder: string): Generator<Row> {
  rmSync(folder, { recursive: true, force: true });
  const lists: Iterable<Row>[] = [];
  let held = new Map<string, Row>();
  for (const { name, words } of rows) {
    held.set(name, { name, words });
    if (held.size < handful) continue;
    lists.push(putAside(inOrderOfName(held), folder, lists.length));
    held = new Map();
  }
  try {
    yield* laidOver([...lists, inOrderOfName(held)]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inOrderOfName(rows: ReadonlyMap<string, Row>): Row[] {
  return [...rows.values()].sort((a, b) => compareNames(a.name, b.name));
}

function putAside(rows: readonly Row[], folder: string, number: number): Iterable<Row> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${number}.ndjson`);
  const handle = openSync(file, "w");
  try {
    for (const { words } of rows) writeSync(handle, `${words}\n`);
  } finally {
    closeSync(handle);
  }
  return rowsIn(file);
}

/** Lists from the earliest to the last, by halves: each row goes through few hands. */
function laidOver(lists: readonly Iterable<Row>[]): Iterable<Row> {
  const [only, other] = lists;
  if (only === undefined) return [];
  if (other === undefined) return only;
  const half = lists.length >> 1;
  return overlaid(laidOver(lists.slice(0, half)), laidOver(lists.slice(half)));
}
