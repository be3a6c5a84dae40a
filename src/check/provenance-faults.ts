import type { Span } from "../doc.ts";
import type { DocumentRecord } from "../record.ts";

/** A value whose places do not give it back. */
export interface ProvenanceFault {
  /** JSON Pointer of the value. */
  readonly pointer: string;
  readonly why: "no-place" | "no-value" | "other-words";
  readonly span: Span;
}

/** Diagnostics that say at their path that the value was worked out, normalized or repaired, not read. */
const workedOut: ReadonlySet<string> = new Set(["issuer-inferred", "issuer-read-elsewhere", "unit-repaired"]);

/** What is wrong with the places of a record: an empty list where all of them hold. */
export function provenanceFaults(record: DocumentRecord, text: string): ProvenanceFault[] {
  const told = new Set(record.diagnostics.filter((d) => workedOut.has(d.code)).map((d) => d.path));
  return Object.entries(record.provenance).flatMap(([pointer, spans]): ProvenanceFault[] => {
    const [start = 0, end = 0] = spans[0] ?? [];
    const span = { start, end };
    if (spans.some(([start, end]) => start < 0 || end > text.length || start >= end)) return [{ pointer, why: "no-place", span }];
    const value = valueAt(record, pointer);
    if (value === undefined) return [{ pointer, why: "no-value", span }];
    if (typeof value !== "string" || !isVerbatim(pointer) || told.has(pointer)) return [];
    const read = spans.map(([start, end]) => text.slice(start, end)).join("");
    return plain(read) === plain(value) ? [] : [{ pointer, why: "other-words", span }];
  });
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
