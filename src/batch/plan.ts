import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { extname } from "node:path";
import { type Entry, entryOf, isLasting } from "./entry.ts";
import { type Failure, failureOf, tooLarge } from "./failure.ts";
import { contentOf, type Item } from "./item.ts";
import { type Stamp, stampOf } from "./stamp.ts";
import type { Veils } from "./veils.ts";

/** What there is to do for a document: nothing (its entry says all), a copy of an earlier record, or to read it. */
export type Plan =
  | { readonly kind: "known"; readonly entry: Entry; readonly changed: boolean }
  | { readonly kind: "same"; readonly entry: Entry }
  | { readonly kind: "read"; readonly entry: Entry; readonly bytes: Uint8Array };

export interface Planner {
  readonly by: string;
  readonly safeBefore: number;
  /** Whether documents with the same bytes are read once; not where their names must be told apart from what they hold. */
  readonly copies: boolean;
  readonly recordOf: (name: string) => string;
  readonly veils: Veils;
  /** The first document of the run with some bytes and ending, by what both come to. */
  readonly seen: Map<string, Item>;
}

/** Documents must come in order of name: of those with the same bytes the first one is read. */
export async function planOf(item: Item, prior: Entry | null, planner: Planner): Promise<Plan> {
  const usable = prior?.by === planner.by && prior.path === item.path && stands(prior, planner) ? prior : null;
  const found = await bytesOf(item, usable, planner.safeBefore);
  const { name, path } = item;
  const blank = { name, shown: name, path, by: planner.by, same: null, failure: null, facts: null, written: 0, veiled: false };
  if ("id" in found) return { kind: "known", entry: entryOf({ ...blank, sha256: "", bytes: 0, stamp: "", failure: found }), changed: true };
  const { sha256, bytes, size, stamp } = found;
  const same = planner.copies ? firstOf(sha256, item, planner) : null;
  if (usable?.sha256 === sha256) {
    const changed = usable.same !== same || usable.stamp !== stamp;
    return { kind: "known", entry: changed ? entryOf({ ...usable, same, stamp }) : usable, changed };
  }
  const hidden = planner.veils.find(item, sha256);
  if (hidden?.by === planner.by && stands(hidden, planner)) return { kind: "known", entry: hidden, changed: false };
  const entry = entryOf({ ...blank, sha256, bytes: size, stamp, same });
  if (same !== null || bytes === null) return { kind: "same", entry };
  return { kind: "read", entry, bytes };
}

/** Whether what an entry says still stands: the record as long as it was written, or a fault that is in the bytes. */
function stands(entry: Entry, { recordOf }: Planner): boolean {
  if (entry.failure) return isLasting(entry.failure);
  return statSync(recordOf(entry.shown), { throwIfNoEntry: false })?.size === entry.written;
}

interface Found {
  readonly sha256: string;
  readonly size: number;
  readonly stamp: string;
  /** Null where the stamp said enough. */
  readonly bytes: Uint8Array | null;
}

async function bytesOf(item: Item, usable: Entry | null, safeBefore: number): Promise<Found | Failure> {
  if (item.failure) return item.failure;
  try {
    const stamp: Stamp | null = item.stream ? null : stampOf(item.file);
    const refused = tooLarge(stamp?.bytes ?? 0);
    if (refused) return refused;
    const word = stamp?.word ?? "";
    if (usable && stamp && usable.stamp === word && stamp.changed < safeBefore) {
      return { sha256: usable.sha256, size: usable.bytes, stamp: word, bytes: null };
    }
    const bytes = await contentOf(item);
    return { sha256: createHash("sha256").update(bytes).digest("hex"), size: bytes.length, stamp: word, bytes };
  } catch (error) {
    return failureOf(error);
  }
}

/** Path of the earlier document that has the same bytes and ending, or null: then this one is the first. */
function firstOf(sha256: string, item: Item, { seen }: Planner): string | null {
  const key = shortDigest(sha256 + extname(item.name).toLowerCase());
  const first = seen.get(key);
  if (first === undefined) seen.set(key, item);
  return first?.path ?? null;
}

/** Half a digest, as characters: a run has as many as documents, and twice the room would tell no more apart. */
function shortDigest(words: string): string {
  return createHash("sha256").update(words).digest().toString("latin1", 0, 16);
}
