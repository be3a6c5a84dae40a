import type { Doc, Passage, Source, Span } from "../doc.ts";
import { type PersonRole, readPersons, stretchesOf } from "../extractors/persons.ts";
import { passageOf } from "../match/passage.ts";
import { type Language, sentence } from "../messages/sentence.ts";
import { extract, parse } from "../pipeline.ts";
import type { DocumentRecord } from "../record.ts";
import { toText } from "../text/offsets.ts";
import { masks } from "../vi/persons.ts";
import { detailEdits, type Sensitive } from "./detail-edits.ts";
import { applyEdits, type Edit } from "./edits.ts";
import type { PrivacyMode } from "./mode.ts";
import { type Hidden, nameFinder } from "./names.ts";
import { protectPath } from "./protect-path.ts";

/** Who stands behind a token. */
export type Key = Readonly<Record<string, { readonly name: string; readonly role: PersonRole }>>;

/** A document without its private persons, and the record that was read from it anew. */
export interface Protected {
  readonly doc: Doc;
  readonly record: DocumentRecord;
  /** Empty unless pseudonymized. */
  readonly key: Key;
  /** What the private persons are to the document. */
  readonly roles: readonly PersonRole[];
  /** The name of a file as it may be shown. */
  readonly shown: (path: string) => string;
}

/**
 * Takes private persons out of the text and reads the record from what is left, so that no value, place or message can hold what the
 * text no longer does. Spans point into the new text; its lines have the numbers of the old ones.
 */
export function protect(doc: Doc, record: DocumentRecord, mode: PrivacyMode, lang: Language): Protected {
  if (mode === "none") return { doc, record, key: {}, roles: [], shown: (path) => path };
  const cases = casesOf(doc, record);
  const persons = readPersons(doc, cases, dutiesOf(record)).filter((person) => !person.official);
  const shown = persons.map((_, i) => (mode === "redact" ? masks.name : `${masks.person}_${String(i + 1).padStart(2, "0")}`));
  const hidden = persons.map(({ name }, i): Hidden => ({ name, words: shown[i] ?? masks.name }));
  const names = [
    ...persons.flatMap(({ mentions }, i) => mentions.flatMap((spans) => mentionEdits(spans, shown[i] ?? masks.name))),
    ...nameFinder(hidden)(doc.text),
  ];
  const edits = [
    ...names,
    ...detailEdits(sensitiveOf(doc, cases, names), mode).filter(apartFrom(record.provenance["/header/number"] ?? [])),
  ];
  const shownPath = (path: string) => protectPath(path, doc.source.sha256, hidden);
  if (edits.length === 0) return { ...underPath(doc, record, shownPath(doc.source.path)), key: {}, roles: [], shown: shownPath };
  const written = parse(rewritten(doc, edits, hidden, shownPath(doc.source.path)));
  const read = extract(written, lang).record;
  const key = mode === "pseudonymize" ? Object.fromEntries(persons.map(({ name, role }, i) => [shown[i] ?? "", { name, role }])) : {};
  return {
    doc: written,
    record: told(read, persons.length, mode, lang),
    key,
    roles: persons.map(({ role }) => role),
    shown: shownPath,
  };
}

/** Nobody is named: only the file's name may name somebody. */
function underPath(doc: Doc, record: DocumentRecord, path: string): Pick<Protected, "doc" | "record"> {
  if (path === doc.source.path) return { doc, record };
  return { doc: { ...doc, source: { ...doc.source, path } }, record: { ...record, source: { ...record.source, path } } };
}

/** The document's own number stays, even in a line with somebody's name. */
function apartFrom(spans: readonly (readonly [number, number])[]): (edit: Edit) => boolean {
  return (edit) => spans.every(([start, end]) => edit.end <= start || end <= edit.start);
}

/** A name that a line end or a mark cuts in pieces gets its token once. */
function mentionEdits(spans: readonly Span[], words: string): Edit[] {
  return spans.map(({ start, end }, i) => ({ start, end, words: i === 0 ? words : "" }));
}

/** Where the units of tasks are named. */
function dutiesOf({ provenance }: DocumentRecord): Span[] {
  const places = Object.entries(provenance).filter(([pointer]) => /^\/tasks\/\d+\/units\/\d+\/raw$/.test(pointer));
  return places.flatMap(([, spans]) => spans.map(([start, end]) => ({ start, end })));
}

/** The items of case lists, but for projects, which are nobody's own. */
function casesOf(doc: Doc, { footnotes, provenance }: DocumentRecord): Passage[] {
  return footnotes.flatMap(({ cases }, i) =>
    cases.flatMap(({ kinds }, k) => {
      const spans = provenance[`/footnotes/${i}/cases/${k}/text`] ?? [];
      const pieces = spans.map(([start, end]) => ({ start, end, join: " " as const }));
      return kinds.every((kind) => kind === "project") ? [] : [passageOf(doc.text, pieces)];
    }),
  );
}

/** Cases, and every paragraph and row in which a private person is named. */
function sensitiveOf(doc: Doc, cases: readonly Passage[], names: readonly Edit[]): Sensitive[] {
  const marks = new Uint8Array(names.length > 0 ? doc.text.length : 0);
  for (const { start, end } of names) marks.fill(1, start, end);
  const isNamed = (start: number, end: number) => marks.subarray(start, end).includes(1);
  const named = stretchesOf(doc)
    .filter((stretch) => stretch.some(({ from, to }) => from.some((start, k) => isNamed(start, to[k] ?? start))))
    .flat();
  return [...cases.map((passage) => ({ passage, inCase: true })), ...named.map((passage) => ({ passage, inCase: false }))];
}

function rewritten(doc: Doc, edits: readonly Edit[], hidden: readonly Hidden[], path: string): Source {
  const { text, moved } = applyEdits(doc.text, edits);
  const placed = doc.source.placed.map((place) => ({ ...place, start: moved(toText(doc.offsets, place.start)) }));
  const find = nameFinder(hidden);
  const plain = (words: string) => applyEdits(words, find(words)).text;
  const messages = doc.source.messages.map((message) => ({
    ...message,
    words: Object.fromEntries(Object.entries(message.words).map(([name, words]) => [name, plain(words)])),
  }));
  return { ...doc.source, path, text, legible: null, placed, messages };
}

/** Says what was taken out, and no more: a token hides a name, not where somebody lives. */
function told(record: DocumentRecord, persons: number, mode: PrivacyMode, lang: Language): DocumentRecord {
  const code = persons === 0 ? "details-hidden" : mode === "redact" ? "persons-hidden" : "persons-renamed";
  const message = sentence(lang, code, { persons: String(persons) });
  return { ...record, diagnostics: [{ code, severity: "info", message, span: null, path: null }, ...record.diagnostics] };
}
