import type { Doc } from "../doc.ts";
import { locator } from "../locate.ts";
import type { DocumentRecord } from "../record.ts";
import { toText } from "../text/offsets.ts";

/** What a run needs to know of a record without opening it again. */
export interface Facts {
  /** The document's path as it may be shown. */
  readonly path: string;
  readonly format: string;
  /** Code of the document type. */
  readonly type: string | null;
  readonly numbered: boolean;
  readonly tasks: number;
  readonly deadlines: number;
  /** Warnings and errors. */
  readonly places: number;
  /** How often each message was given, by id. */
  readonly messages: Readonly<Record<string, number>>;
  /** The messages as `line:column severity sentence id`. */
  readonly said: readonly string[];
  /** Lengths of the text's lines, line ends included. */
  readonly lines: readonly number[];
  /** Where in the text each page begins: offset, page. */
  readonly pages: readonly (readonly [number, number])[];
  /** The same two of the text without names, where guarded outputs get that one. */
  readonly guarded: Pick<Facts, "lines" | "pages"> | null;
}

/** What the later steps of a run need to know of a record. */
export function factsOf(doc: Doc, record: DocumentRecord): Facts {
  return {
    path: record.source.path,
    format: record.source.format,
    type: record.header.type?.code ?? null,
    numbered: record.header.number !== null,
    tasks: record.tasks.length,
    deadlines: record.deadlines.length,
    places: record.diagnostics.filter((one) => one.severity !== "info").length,
    messages: countsOf(record),
    said: saidOf(doc, record),
    lines: lineLengths(doc.text),
    pages: pagesOf(doc),
    guarded: null,
  };
}

function countsOf(record: DocumentRecord): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of record.diagnostics) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** A message without a place is said of the first character. The severity is not translated, so that it can be searched for. */
function saidOf(doc: Doc, record: DocumentRecord): string[] {
  if (record.diagnostics.length === 0) return [];
  const places = locator(doc);
  return record.diagnostics.map(({ span, severity, message, code }) => {
    const { line, column } = span ? places.place({ start: span[0], end: span[1] }) : { line: 1, column: 1 };
    return `${line}:${column} ${severity} ${message} ${code}`;
  });
}

function lineLengths(text: string): number[] {
  const lengths: number[] = [];
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
    lengths.push(end + 1 - start);
    start = end + 1;
  }
  return [...lengths, text.length - start];
}

function pagesOf({ source, offsets }: Doc): [number, number][] {
  const pages: [number, number][] = [];
  for (const { start, page } of source.placed) if (page !== pages.at(-1)?.[1]) pages.push([toText(offsets, start), page]);
  return pages;
}
