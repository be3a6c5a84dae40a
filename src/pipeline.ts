import { bodiesOf, bodyTimeMessages, type DatedBody } from "./account/body-times.ts";
import { coverageOf } from "./account/coverage.ts";
import { doubts } from "./account/doubt.ts";
import { furnitureOf } from "./account/furniture.ts";
import { caseMessages } from "./account/letter-case.ts";
import { blankMessages } from "./account/lost-blanks.ts";
import { lineMessages } from "./account/lost-lines.ts";
import { misprintMessages } from "./account/misprints.ts";
import type { Doc, Message, Sited, Source, Span } from "./doc.ts";
import { readFootnotes } from "./extractors/footnotes.ts";
import { type FurtherDocument, readOutline } from "./extractors/outline.ts";
import { conflictingDates } from "./extractors/references/conflicting-dates.ts";
import { type DocumentFacts, factsIn, furtherMessages, titleOf, together } from "./link/documents.ts";
import { file, type Linked, link } from "./link.ts";
import { addAll } from "./match/add-all.ts";
import { type Language, sentence } from "./messages/sentence.ts";
import { readSource } from "./readers/list.ts";
import type { ReadOptions, Unread } from "./readers/reader.ts";
import { validated } from "./record/validated.ts";
import type { DocumentRecord, Header } from "./record.ts";
import { marked } from "./text/marked.ts";
import { toText } from "./text/offsets.ts";
import { readable } from "./text/readable.ts";
import { parseTree } from "./tree/parse.ts";

/** A document and its record; or the id and words of the message that says why there is none. */
export type IngestResult =
  | { readonly ok: true; readonly doc: Doc; readonly record: DocumentRecord; readonly messages: readonly Message[] }
  | Unread;

/** How a document is read, and the language of its messages (Vietnamese where none is named). */
export interface IngestOptions extends ReadOptions {
  readonly lang?: Language;
}

/**
 * The whole way: bytes ─read→ Source ─repair, parse→ Doc ─extract, link→ Record. `path` is only a name; nothing is opened. A function
 * that awaits would hold the bytes until the record is there.
 */
export function ingest(path: string, bytes: Uint8Array, options: IngestOptions = {}): Promise<IngestResult> {
  return readSource(path, bytes, options).then((read) => {
    if (!read.ok) return read;
    const doc = parse(read.source);
    return { ok: true, doc, ...extract(doc, options.lang ?? "vi") };
  });
}

/** Source → Doc. */
export function parse(source: Source): Doc {
  const { text, offsets } = readable(source);
  const covered = new Set(source.covered?.map((at) => toText(offsets, at)));
  return { source, text, offsets, tree: parseTree(text, source.format, covered) };
}

/** Doc → Record, validated against the schema. */
export function extract(doc: Doc, lang: Language): { record: DocumentRecord; messages: readonly Message[] } {
  const facts = understand(doc);
  return { record: assemble(doc, facts, lang), messages: facts.linked.messages };
}

/** What becomes the record; all that it was read from is forgotten by then. */
interface Understood {
  readonly header: Header;
  readonly outline: DocumentRecord["outline"];
  readonly linked: Linked;
  readonly furniture: readonly Span[];
}

function understand(doc: Doc): Understood {
  const { header, linked, furniture, own, further, taken } = gather(doc);
  const outline = readOutline(own, further, taken);
  file(linked, "/outline", outline);
  addAll(linked.messages, misprintMessages(doc.tree, linked.provenance));
  addAll(linked.messages, doubts(doc, linked.provenance));
  return { header, outline: outline.value, linked, furniture };
}

/** What the extractors found, linked, and what the outline asks for: the places that they found it at are forgotten, which in a long document are as many again as the record holds. */
interface Gathered extends Omit<Understood, "outline"> {
  readonly own: Doc;
  readonly further: readonly FurtherDocument[];
  readonly taken: (span: Span) => boolean;
}

function gather(doc: Doc): Gathered {
  const all = factsIn(doc);
  const [own, ...further] = all;
  const { notes, pointers, messages } = readFootnotes(doc);
  const facts = { ...together(all), notes, pointers };
  const linked = link(facts);
  addAll(linked.messages, [
    ...doc.source.messages,
    ...blankMessages(doc),
    ...caseMessages(doc),
    ...lineMessages(doc),
    ...messages,
    ...furtherMessages(all),
    ...conflictingDates(facts.references),
    ...all.flatMap(messagesOf),
  ]);
  const furniture = all.flatMap(({ tasks, times, header }, k) => [...tasks.furniture, ...times.read, ...(k > 0 ? header.furniture : [])]);
  return {
    header: facts.header.value,
    linked,
    furniture,
    own: own.doc,
    further: further.map((other) => ({ doc: other.doc, title: titleOf(other) })),
    taken: takenBy(doc.text.length, [facts.header, ...facts.tasks, ...notes], [...linked.furniture, ...furniture]),
  };
}

/** What is to be said of the tasks of one document, and of the issuer of the first one. */
function messagesOf({ doc, first, header, tasks, times }: DocumentFacts, at: number): Message[] {
  const bodies = [...(at === 0 ? issuerOf(header) : []), ...bodiesOf(tasks.tasks, first)];
  return [...tasks.messages, ...times.unread, ...bodyTimeMessages(bodies, header.value.date, doc.text)];
}

function issuerOf({ value: { issuer }, places }: Sited<Header>): DatedBody[] {
  return issuer === null ? [] : [{ name: issuer, span: places["/issuer"]?.[0] ?? null, path: "/header/issuer" }];
}

/** The headings that tasks stand under leave their words to the outline. */
const lent = "/section";

/** Tells whether a stretch is already part of one of these facts or of understood furniture; what stands inside them need not be asked. */
function takenBy(length: number, facts: readonly Pick<Sited<unknown>, "places">[], furniture: readonly Span[]): (span: Span) => boolean {
  const spans = facts.flatMap(({ places }) => Object.keys(places).flatMap((path) => (path === lent ? [] : (places[path] ?? []))));
  const taken = marked(length, [spans, furniture]);
  return (span) => taken(span.start);
}

function assemble(doc: Doc, { header, outline, linked, furniture }: Understood, lang: Language): DocumentRecord {
  const { path, sha256, bytes, format, encoding, pages } = doc.source;
  return validated({
    schemaVersion: "1",
    source: { path, sha256, bytes, format, encoding, pages },
    header,
    outline,
    tasks: linked.tasks,
    footnotes: linked.footnotes,
    deadlines: linked.deadlines,
    references: linked.references,
    provenance: linked.provenance,
    coverage: coverageOf(doc.text, linked.provenance, furnitureOf(doc), furniture, linked.furniture),
    diagnostics: [...linked.messages].sort(bySpan).map((message) => ({
      code: message.id,
      severity: message.severity,
      message: sentence(lang, message.id, message.words),
      span: message.span ? [message.span.start, message.span.end] : null,
      path: message.path,
    })),
  });
}

function bySpan(a: Message, b: Message): number {
  return (a.span?.start ?? -1) - (b.span?.start ?? -1);
}
