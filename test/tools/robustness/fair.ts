import type { DocumentRecord } from "../../../src/record.ts";

/** Values that are copied as printed; all others are given in a normal form, and must be right whatever the print. */
const copied =
  /^\/(?:header\/(?:number|serial|symbol|place|title|bases\/\d+|articles\/\d+\/text|signer\/name|recipients\/\d+|annex\/title|annex\/ofNumber)|tasks\/\d+\/(?:text|section|deliverable)|footnotes\/\d+\/cases\/\d+\/text|deadlines\/\d+\/(?:raw|event)|references\/\d+\/(?:raw|number|issuer))$/;

/**
 * The record with each copied value as the unharmed text has it at its places, so that it counts as right where the right words were
 * found. `sound` and `harmed` have the same length.
 */
export function fairRecord(record: DocumentRecord, harmed: string, sound: string): DocumentRecord {
  const fair = structuredClone(record);
  for (const [pointer, spans] of Object.entries(record.provenance)) {
    if (!copied.test(pointer)) continue;
    const keys = pointer.split("/").slice(1);
    const last = keys.pop() ?? "";
    const holder = keys.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], fair) as Record<string, unknown>;
    const value = holder[last];
    if (typeof value === "string") holder[last] = asPrinted(value, spans, harmed, sound);
  }
  return fair;
}

/** The value letter by letter; itself where it does not stand in the text as it is. */
function asPrinted(value: string, spans: readonly (readonly [number, number])[], harmed: string, sound: string): string {
  const read = spans.map(([start, end]) => harmed.slice(start, end)).join("");
  const meant = spans.map(([start, end]) => sound.slice(start, end)).join("");
  let at = 0;
  let out = "";
  for (const char of value.split("")) {
    const found = /\s/.test(char) ? -1 : read.indexOf(char, at);
    if (found < 0 && !/\s/.test(char)) return value;
    out += found < 0 ? char : meant.charAt(found);
    if (found >= 0) at = found + 1;
  }
  return out;
}
