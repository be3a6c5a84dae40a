import type { Anchor, Doc, Message, Note, Paragraph, Passage, Sited, Span } from "../doc.ts";
import { addTo } from "../match/add-to.ts";
import { type Announced, announcedBefore, nothingAnnounced } from "../match/cases.ts";
import { placesOf } from "../match/passage.ts";
import type { Footnote } from "../record.ts";
import { casesIn, gapIn } from "./footnotes/cases.ts";

/** A footnote before references and tasks are joined to it. */
export type FootnoteDraft = Omit<Footnote, "id" | "taskIds">;

/** A mark in the text, and the index of the footnote that it points to. */
export interface Pointer {
  readonly span: Span;
  readonly note: number;
}

/** The footnotes, and the marks in the text that point to them. */
export interface Footnotes {
  readonly notes: readonly Sited<FootnoteDraft>[];
  readonly pointers: readonly Pointer[];
  readonly messages: readonly Message[];
}

type Case = Footnote["cases"][number];

/** Reads the footnotes with their lists of cases, and checks announced counts against counted ones. */
export function readFootnotes(doc: Doc): Footnotes {
  const printed = doc.tree.children.filter((block) => block.type === "note");
  const marks = anchorsOf(doc);
  const byMarker = groupByMarker(printed);
  const messages: Message[] = [];
  const pointers: Pointer[] = [];
  const declared = new Map<number, Announced>();
  for (const { anchor, passage, after } of marks) {
    const own = byMarker.get(anchor.marker) ?? [];
    const target = own.find(({ note }) => note.span.start > anchor.span.start) ?? own.at(-1);
    if (!target) {
      messages.push(unmatched(anchor.marker, anchor.span));
      continue;
    }
    pointers.push({ span: anchor.span, note: target.index });
    if (!declared.has(target.index)) declared.set(target.index, announcedBefore(passage, anchor.span.start, after));
  }
  printed.forEach((note, index) => {
    if (!declared.has(index)) messages.push(unmatched(note.marker, note.span));
  });
  return { notes: printed.map((note, index) => noteOf(note, declared.get(index) ?? nothingAnnounced)), pointers, messages };
}

function unmatched(marker: string, span: Span): Message {
  return { id: "footnote-unmatched", severity: "warning", span, words: { marker }, path: null };
}

function groupByMarker(notes: readonly Note[]): Map<string, { note: Note; index: number }[]> {
  const groups = new Map<string, { note: Note; index: number }[]>();
  for (const [index, note] of notes.entries()) {
    addTo(groups, note.marker, { note, index });
  }
  return groups;
}

interface AnchorPlace {
  readonly anchor: Anchor;
  readonly passage: Passage;
  /** Where the mark before it stands in `Doc.text`, or 0. */
  readonly after: number;
}

function anchorsOf(doc: Doc): AnchorPlace[] {
  const places: AnchorPlace[] = [];
  const take = (paragraph: Paragraph) => {
    for (const [k, anchor] of paragraph.anchors.entries()) {
      places.push({ anchor, passage: paragraph.passage, after: paragraph.anchors[k - 1]?.span.end ?? 0 });
    }
  };
  for (const block of doc.tree.children) {
    if (block.type === "paragraph") take(block);
    if (block.type === "table") for (const row of block.rows) for (const cell of row.cells) cell.paragraphs.forEach(take);
  }
  return places;
}

function noteOf(note: Note, announced: Announced): Sited<FootnoteDraft> {
  const { passage } = note;
  const cases: Case[] = [];
  const places: Record<string, readonly Span[]> = { "/text": placesOf(passage) };
  const furniture: Span[] = [{ start: note.span.start, end: passage.from[0] ?? note.span.end }];
  for (const { number, part, kinds } of casesIn(passage, announced)) {
    places[`/cases/${cases.length}/text`] = placesOf(part);
    cases.push({ number, text: part.text, kinds, references: [] });
  }
  const { counts } = announced;
  const declared = counts.find((count) => count === cases.length) ?? counts[0] ?? null;
  return {
    value: { marker: note.marker, text: passage.text, cases, declared },
    places,
    furniture,
    messages: doubts(note, cases, declared),
  };
}

function doubts(note: Note, cases: readonly Case[], declared: number | null): Message[] {
  const messages: Message[] = [];
  if (declared !== null && cases.length > 0 && declared !== cases.length) {
    messages.push({
      id: "case-count-mismatch",
      severity: "warning",
      span: note.span,
      words: { declared: String(declared), counted: String(cases.length) },
      path: "/cases",
    });
  }
  const gap = gapIn(cases.map(({ number }) => number));
  if (gap !== null) messages.push({ id: "case-number-gap", severity: "warning", span: note.span, words: { number: gap }, path: "/cases" });
  return messages;
}
