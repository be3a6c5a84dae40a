import { addTo } from "../match/add-to.ts";
import type { DocumentRecord } from "../record.ts";
import { type Part, type Thing, thingsOf } from "./things.ts";

/** Something that only one of two records says. */
export interface Difference {
  readonly kind: "loss" | "gain";
  readonly part: Part;
  readonly label: string;
  /** The field that differs; null where the whole thing is only there. */
  readonly field: string | null;
  readonly value: string;
  /** JSON Pointer into the record that says it. */
  readonly pointer: string;
}

/**
 * What a record no longer says, and what it says anew, in document order of the old one. Of parts that the expected record leaves out
 * nothing is asked; its source, places and coverage are not looked at.
 */
export function differencesBetween(expected: Partial<DocumentRecord>, got: DocumentRecord): Difference[] {
  const parts = Object.keys(expected);
  const asked = Object.fromEntries(Object.entries(got).filter(([part]) => parts.includes(part)));
  const old = thingsOf(expected);
  const { pairs, rest } = aligned(old, thingsOf(asked));
  const kept = old.flatMap((before) => {
    const after = pairs.get(before);
    return after ? fieldDifferences(before, after) : [whole("loss", before)];
  });
  return [...kept, ...rest.map((after) => whole("gain", after))];
}

/** The values that are read from other places than before. */
export function movedBetween(expected: Partial<DocumentRecord>, got: DocumentRecord): number {
  const old = expected.provenance ?? got.provenance;
  const pointers = new Set([...Object.keys(old), ...Object.keys(got.provenance)]);
  return [...pointers].filter((pointer) => JSON.stringify(old[pointer]) !== JSON.stringify(got.provenance[pointer])).length;
}

/** Pairs what is the same thing in both: by the surest keys of all first, so that a row put in shifts no other. */
function aligned(old: readonly Thing[], now: readonly Thing[]): { pairs: Map<Thing, Thing>; rest: Thing[] } {
  const pairs = new Map<Thing, Thing>();
  let rest = [...now];
  const ranks = Math.max(0, ...old.map(({ keys }) => keys.length));
  for (let rank = 0; rank < ranks; rank++) {
    const open = new Map<string, Thing[]>();
    for (const one of old) if (!pairs.has(one) && one.keys[rank] !== undefined) addTo(open, one.keys[rank], one);
    rest = rest.filter((one) => {
      const key = one.keys[rank];
      const before = key === undefined ? undefined : open.get(key)?.shift();
      if (before) pairs.set(before, one);
      return before === undefined;
    });
  }
  return { pairs, rest };
}

/** A field that a record written by hand leaves out is not asked for. */
function fieldDifferences(before: Thing, after: Thing): Difference[] {
  const asked = Object.keys(before.fields).filter((field) => before.fields[field] !== undefined);
  const fields = asked.filter((field) => shown(before.fields[field]) !== shown(after.fields[field]));
  return fields.flatMap((field) => {
    const [was, is] = [shown(before.fields[field]), shown(after.fields[field])];
    const from = sameStart(was, is);
    return [...(was ? [one("loss", before, field, tail(was, from))] : []), ...(is ? [one("gain", after, field, tail(is, from))] : [])];
  });
}

/** Of long values that begin alike the end is what a person looks for; some words before it stay. */
const keptBefore = 40;

function sameStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  return at;
}

function tail(value: string, from: number): string {
  const cut = from > 2 * keptBefore ? value.lastIndexOf(" ", from - keptBefore) : 0;
  return cut > 0 ? `…${value.slice(cut)}` : value;
}

function one(kind: Difference["kind"], { part, label, pointer }: Thing, field: string, value: string): Difference {
  return { kind, part, label, field, value, pointer: `${pointer}/${field.replaceAll(".", "/")}` };
}

function whole(kind: Difference["kind"], { part, label, pointer, fields }: Thing): Difference {
  return { kind, part, label, field: null, value: shown(fields["text"]), pointer };
}

function shown(value: unknown): string {
  return value === null || value === undefined ? "" : String(value).replace(/\s+/g, " ");
}
