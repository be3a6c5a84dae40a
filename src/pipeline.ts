import { coverageOf } from "./coverage.ts";
import type { Doc, Message, Passage, Root, Sited, Source, Span } from "./doc.ts";
import { findDeadlines } from "./extractors/deadlines.ts";
import { readFootnotes } from "./extractors/footnotes.ts";
import { readHeader } from "./extractors/header.ts";
import { readOutline } from "./extractors/outline.ts";
import { conflictingDates, findReferences } from "./extractors/references.ts";
import { type FoundTask, readTasks, type Tasks } from "./extractors/tasks.ts";
import { furnitureOf } from "./furniture.ts";
import { type BoundDeadline, file, type Linked, link, type ReferenceDraft } from "./link.ts";
import { spansOf } from "./match/passage.ts";
import { type Language, sentence } from "./messages/sentence.ts";
import { readSource } from "./readers/list.ts";
import type { Unread } from "./readers/reader.ts";
import { type DocumentRecord, documentRecord, type Header } from "./record.ts";
import { repair } from "./text/repair.ts";
import { parseTree } from "./tree/parse.ts";

/** A document and its record; or the id and words of the message that says why there is none. */
export type IngestResult =
  | { readonly ok: true; readonly doc: Doc; readonly record: DocumentRecord; readonly messages: readonly Message[] }
  | Unread;

/** The whole way: bytes ─read→ Source ─repair, parse→ Doc ─extract, link→ Record. `path` is only a name; nothing is opened. */
export function ingest(path: string, bytes: Uint8Array, options: { readonly lang?: Language } = {}): IngestResult {
  const read = readSource(path, bytes);
  if (!read.ok) return read;
  const doc = parse(read.source);
  return { ok: true, doc, ...extract(doc, options.lang ?? "vi") };
}

/** Source → Doc. */
export function parse(source: Source): Doc {
  const { text, offsets } = repair(source.text);
  return { source, text, offsets, tree: parseTree(text, source.format) };
}

/** Doc → Record, validated against the schema. */
export function extract(doc: Doc, lang: Language): { record: DocumentRecord; messages: readonly Message[] } {
  const header = readHeader(doc);
  const tasks = readTasks(doc, header.value.type?.code ?? null, header.value.annex?.type?.code ?? null);
  const { notes, pointers, messages } = readFootnotes(doc);
  const deadlines = deadlinesOf(tasks, yearOf(header.value));
  const references = referencesOf(doc, header, tasks.tasks);
  const linked = link({ header, tasks: tasks.tasks, notes, pointers, deadlines, references });
  linked.messages.push(...messages, ...conflictingDates(references), ...unreadTimes(tasks.tasks, yearOf(header.value)));
  const outline = readOutline(doc, takenBy(doc.text, linked));
  file(linked, "/outline", outline);
  return {
    record: assemble(doc, header.value, linked, outline.value, [...furnitureOf(doc), ...tasks.furniture], lang),
    messages: linked.messages,
  };
}

/** The year that governs times without one. */
function yearOf(header: Header): number | null {
  const year = header.date?.slice(0, 4) ?? header.year ?? /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(header.title ?? "")?.[0];
  return year === undefined || year === null ? null : Number(year);
}

function deadlinesOf({ tasks, headings }: Tasks, year: number | null): BoundDeadline[] {
  const bound = tasks.flatMap((task, index) => timesOf(task, year).map((found) => ({ ...found, task: index })));
  const above = headings.flatMap((passage) =>
    findDeadlines(passage, { year, column: null }).filter(({ value }) => value.relation === "on"),
  );
  return [...bound, ...above.map((found) => ({ ...found, task: null }))].sort((a, b) => placeOf(a) - placeOf(b));
}

function timesOf(task: FoundTask, year: number | null) {
  const own = findDeadlines(task.text, { year, column: null });
  const times = task.times.flatMap((passage) => findDeadlines(passage, { year, column: "time" }));
  const results = task.deliverables.flatMap((passage) => findDeadlines(passage, { year, column: "deliverable" }));
  return [...own, ...times, ...results];
}

/** Cells of a time column that say something, but no deadline. */
function unreadTimes(tasks: readonly FoundTask[], year: number | null): Message[] {
  return tasks.flatMap(({ times }, index) =>
    times
      .filter((passage) => /[\p{L}\d]/u.test(passage.text) && findDeadlines(passage, { year, column: "time" }).length === 0)
      .map((passage) => ({
        id: "time-unread" as const,
        severity: "warning" as const,
        span: spansOf(passage, 0, passage.text.length)[0] ?? null,
        words: { raw: passage.text },
        path: `/tasks/${index}`,
      })),
  );
}

/** Citations in the title, the preamble, the body, the annex and the footnotes; the document's own number is none. */
function referencesOf(doc: Doc, header: Sited<Header>, tasks: readonly FoundTask[]): Sited<ReferenceDraft>[] {
  const title = header.places["/title"] ?? [];
  const doubles = tasks.flatMap((task) => task.furniture);
  const found = passagesOf(doc.tree).flatMap(({ passage, head }) => {
    const all = findReferences(passage);
    return head ? all.filter((reference) => within(placeOf(reference), title)) : all;
  });
  const own = header.value.number;
  return found.filter((reference) => (own === null || reference.value.number !== own) && !within(placeOf(reference), doubles));
}

function passagesOf(tree: Root): { passage: Passage; head: boolean }[] {
  return tree.children.flatMap((block) => {
    if (block.zone === "wrapper" || block.zone === "close" || block.zone === "annex-head") return [];
    const head = block.zone === "head";
    if (block.type === "paragraph" || block.type === "note") return [{ passage: block.passage, head }];
    if (block.type !== "table") return [];
    return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs.map(({ passage }) => ({ passage, head }))));
  });
}

function placeOf(found: { readonly places: Readonly<Record<string, readonly Span[]>> }): number {
  return found.places["/raw"]?.[0]?.start ?? 0;
}

function within(at: number, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start <= at && at < span.end);
}

/** Tells whether a stretch is already part of some value or of understood furniture. */
function takenBy(text: string, linked: Linked): (span: Span) => boolean {
  const taken = new Uint8Array(text.length);
  for (const [pointer, spans] of linked.provenance)
    if (!pointer.startsWith("/references") && !pointer.startsWith("/deadlines"))
      for (const span of spans) taken.fill(1, span.start, span.end);
  for (const span of linked.furniture) taken.fill(1, span.start, span.end);
  return (span) => taken[span.start] === 1;
}

function assemble(
  doc: Doc,
  header: Header,
  linked: Linked,
  outline: DocumentRecord["outline"],
  furniture: readonly Span[],
  lang: Language,
): DocumentRecord {
  const { path, sha256, bytes, format, encoding, pages } = doc.source;
  const spans = [...linked.provenance.values()].flat();
  return documentRecord.parse({
    schemaVersion: "1",
    source: { path, sha256, bytes, format, encoding, pages },
    header,
    outline,
    tasks: linked.tasks,
    footnotes: linked.footnotes,
    deadlines: linked.deadlines,
    references: linked.references,
    provenance: Object.fromEntries([...linked.provenance].map(([pointer, list]) => [pointer, list.map(({ start, end }) => [start, end])])),
    coverage: coverageOf(doc.text, spans, [...furniture, ...linked.furniture]),
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
