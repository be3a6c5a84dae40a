import type { DocumentRecord } from "../src/record.ts";

/** Diagnostics that say at their path that the value was worked out, normalized or repaired, not read. */
const workedOut = new Set(["issuer-inferred", "issuer-read-elsewhere", "unit-repaired"]);

/** What is wrong with the places of a record: an empty list where all of them hold. */
export function provenanceFaults(record: DocumentRecord, text: string): string[] {
  const faults: string[] = [];
  const told = new Set(record.diagnostics.filter((d) => workedOut.has(d.code)).map((d) => d.path));
  for (const [pointer, spans] of Object.entries(record.provenance)) {
    if (spans.some(([start, end]) => start < 0 || end > text.length || start >= end)) faults.push(`${pointer}: span out of range`);
    const value = valueAt(record, pointer);
    if (value === undefined) faults.push(`${pointer}: no such value`);
    const read = spans.map(([start, end]) => text.slice(start, end)).join("");
    if (typeof value === "string" && isVerbatim(pointer) && !told.has(pointer) && plain(read) !== plain(value)) {
      faults.push(`${pointer}: «${value.slice(0, 60)}» was read as «${read.slice(0, 60)}»`);
    }
  }
  return faults;
}

/** Values that are given as printed; dates, names of types and the like are given in a normal form. */
function isVerbatim(pointer: string): boolean {
  return (
    /\/(?:text|title|raw|recipients\/\d+|bases\/\d+|name|deliverable|label)$/.test(pointer) && !/^\/header\/(?:type|annex)/.test(pointer)
  );
}

/** Without white space and markup. */
function plain(words: string): string {
  return words.replace(/<[^<>]*>|[*\\#|]/g, "").replace(/\s+/g, "");
}

function valueAt(record: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (value, key) => (typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined),
      record,
    );
}

/** The share of non-blank characters that are claimed or furniture, and whether all stretches are disjoint and add up. */
export function coverageFigures(record: DocumentRecord, text: string): { covered: number; sum: number } {
  const count = (spans: readonly (readonly [number, number])[]) =>
    spans.reduce((n, [start, end]) => n + text.slice(start, end).replace(/[\s\u00a0]/g, "").length, 0);
  const total = text.replace(/[\s\u00a0]/g, "").length;
  const furniture = count(record.coverage.furniture) / total;
  const unclaimed = count(record.coverage.unclaimed) / total;
  return { covered: 1 - unclaimed, sum: record.coverage.claimed + furniture + unclaimed };
}
