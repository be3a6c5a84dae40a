import type { Message, Sited, Span } from "./doc.ts";
import type { FootnoteDraft, Pointer } from "./extractors/footnotes.ts";
import type { FoundTask } from "./extractors/tasks.ts";
import { type TaskIds, uniqueIds } from "./link/unique-ids.ts";
import { addTo } from "./match/add-to.ts";
import type { Deadline, DocumentRecord, Header, Reference } from "./record.ts";
import { firstIndex } from "./text/first-index.ts";

export type DeadlineDraft = Omit<Deadline, "id" | "taskId">;
export type ReferenceDraft = Omit<Reference, "id">;

/** A time, and the index of the task that it binds; null for one in a heading above tasks. */
export interface BoundDeadline extends Sited<DeadlineDraft> {
  readonly task: number | null;
}

/** What the extractors found, each fact with its places. */
export interface Facts {
  readonly header: Sited<Header>;
  readonly tasks: readonly FoundTask[];
  readonly notes: readonly Sited<FootnoteDraft>[];
  readonly pointers: readonly Pointer[];
  readonly deadlines: readonly BoundDeadline[];
  readonly references: readonly Sited<ReferenceDraft>[];
}

/** The facts of a record under their final ids, with the places and messages under their final pointers. */
export interface Linked {
  readonly tasks: DocumentRecord["tasks"];
  readonly footnotes: DocumentRecord["footnotes"];
  readonly deadlines: DocumentRecord["deadlines"];
  readonly references: DocumentRecord["references"];
  readonly provenance: DocumentRecord["provenance"];
  readonly furniture: Span[];
  readonly messages: Message[];
}

/** Joins facts by their spans: a task and the deadlines, footnote marks and references inside it, a case and its references. */
export function link(facts: Facts): Linked {
  const linked: Linked = {
    tasks: [],
    footnotes: [],
    deadlines: [],
    references: [],
    provenance: table(),
    furniture: [],
    messages: [],
  };
  const ids = uniqueIds(facts.tasks);
  file(linked, "/header", facts.header);
  facts.references.forEach((found, i) => {
    file(linked, `/references/${i}`, found);
    const { raw, type, number, date, issuer } = found.value;
    linked.references.push({ id: `r${i + 1}`, raw, type, number, date, issuer });
  });
  facts.deadlines.forEach((found, i) => {
    file(linked, `/deadlines/${i}`, found);
    const taskId = found.task === null ? null : (ids[found.task]?.id ?? null);
    const { raw, kind, relation, start, end, due, rrule, event, duration, workingDays } = found.value;
    linked.deadlines.push({ id: `d${i + 1}`, raw, kind, relation, start, end, due, rrule, event, duration, workingDays, taskId });
  });
  const taskOf = owners(facts.tasks.map((task) => task.places["/text"] ?? []));
  linkTasks(facts, linked, ids, taskOf);
  linkNotes(facts, linked, ids, taskOf);
  return linked;
}

/** An object made to hold any number of keys: one that begins as `{}` is slow to grow by hundreds. */
function table(): DocumentRecord["provenance"] {
  return Object.setPrototypeOf(Object.create(null), Object.prototype);
}

/** Files a fact's places, furniture and messages under the pointer that it got. */
export function file(
  linked: Pick<Linked, "provenance" | "furniture" | "messages">,
  pointer: string,
  fact: Omit<Sited<unknown>, "value">,
): void {
  for (const path of Object.keys(fact.places)) {
    const spans = fact.places[path] ?? [];
    if (spans.length === 0) continue;
    linked.provenance[pointer + path] = spans.map(({ start, end }) => [start, end]);
  }
  for (const span of fact.furniture) linked.furniture.push(span);
  for (const message of fact.messages) linked.messages.push({ ...message, path: message.path === null ? pointer : pointer + message.path });
}

function linkTasks(facts: Facts, linked: Linked, ids: readonly TaskIds[], taskOf: (at: number) => number | null): void {
  const referencesOf = new Map<number, string[]>();
  for (const [i, found] of facts.references.entries()) put(referencesOf, taskOf(startOf(found)), `r${i + 1}`);
  const deadlinesOf = new Map<number, string[]>();
  for (const [i, found] of facts.deadlines.entries()) put(deadlinesOf, found.task, `d${i + 1}`);
  const notesOf = new Map<number, string[]>();
  for (const pointer of facts.pointers) put(notesOf, taskOf(pointer.span.start), `f${pointer.note + 1}`);
  facts.tasks.forEach((found, i) => {
    file(linked, `/tasks/${i}`, found);
    const { section, unit, units, number, text, deliverable } = found.task;
    const { id, parent } = ids[i] ?? found.task;
    linked.tasks.push({
      id,
      section,
      unit,
      units,
      number,
      parent,
      text,
      deliverable,
      deadlines: deadlinesOf.get(i) ?? [],
      footnotes: notesOf.get(i) ?? [],
      references: referencesOf.get(i) ?? [],
    });
  });
}

function linkNotes(facts: Facts, linked: Linked, ids: readonly TaskIds[], taskOf: (at: number) => number | null): void {
  const cases = facts.notes.flatMap((note, i) =>
    note.value.cases.map((_, k) => ({ key: `${i}/${k}`, spans: note.places[`/cases/${k}/text`] ?? [] })),
  );
  const caseOf = owners(cases.map((c) => c.spans));
  const tasksOf = new Map<number, string[]>();
  for (const pointer of facts.pointers) {
    const task = taskOf(pointer.span.start);
    put(tasksOf, pointer.note, task === null ? undefined : ids[task]?.id);
  }
  const referencesOf = new Map<string, string[]>();
  facts.references.forEach((found, i) => {
    const at = caseOf(startOf(found));
    put(referencesOf, at === null ? null : (cases[at]?.key ?? null), `r${i + 1}`);
  });
  facts.notes.forEach((note, i) => {
    file(linked, `/footnotes/${i}`, note);
    const { marker, text, declared } = note.value;
    linked.footnotes.push({
      id: `f${i + 1}`,
      marker,
      text,
      cases: note.value.cases.map((c, k) => ({ ...c, references: referencesOf.get(`${i}/${k}`) ?? [] })),
      declared,
      taskIds: tasksOf.get(i) ?? [],
    });
  });
}

function put<Key>(map: Map<Key, string[]>, key: Key | null, id: string | undefined): void {
  if (key !== null && id !== undefined) addTo(map, key, id);
}

function startOf(found: Sited<unknown>): number {
  return found.places["/raw"]?.[0]?.start ?? -1;
}

/** Finds whose stretch a place lies in or directly behind: gaps inside a value (a footnote mark) are its own. */
function owners(spans: readonly (readonly Span[])[]): (at: number) => number | null {
  const pieces = spans
    .flatMap((list, owner) => list.map((span) => ({ start: span.start, end: span.end, owner })))
    .sort((a, b) => a.start - b.start);
  return (at) => {
    const piece = pieces[firstIndex(pieces.length, (i) => (pieces[i]?.start ?? 0) > at) - 1];
    return piece && at <= piece.end + 2 ? piece.owner : null;
  };
}
