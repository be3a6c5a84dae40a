import type { Doc, Message, Span } from "../doc.ts";
import { asAnnex } from "../extractors/header/annex.ts";
import { type FoundHeader, readHeader } from "../extractors/header.ts";
import { readTasks, type Tasks } from "../extractors/tasks.ts";
import type { BoundDeadline, Facts } from "../link.ts";
import type { Header } from "../record.ts";
import { documentsIn } from "../tree/documents.ts";
import { type BoundTimes, bindTimes } from "./bind-times.ts";
import { citationsIn } from "./citations.ts";
import { countFromIssue } from "./count-from-issue.ts";
import { governingYears } from "./governing-years.ts";

/** What one document of a file says: its tasks are of its own type, issuer and year. */
export interface DocumentFacts extends Pick<Facts, "references"> {
  readonly doc: Doc;
  /** Index in the record of its first task. */
  readonly first: number;
  readonly header: FoundHeader;
  readonly tasks: Tasks;
  readonly times: BoundTimes;
}

/** Reads the document of a file, and those that follow it. */
export function factsIn(doc: Doc): [DocumentFacts, ...DocumentFacts[]] {
  const [own, ...further] = documentsIn(doc);
  const all: [DocumentFacts, ...DocumentFacts[]] = [factsOf(own, null, 0)];
  for (const other of further) {
    const first = all.reduce((count, { tasks }) => count + tasks.tasks.length, 0);
    all.push(factsOf(other, all[0].header.value, first));
  }
  return all;
}

/** Reads one document; `above` is the header of the first one of the file, null for itself: its day counts for those without one. */
function factsOf(doc: Doc, above: Header | null, first: number): DocumentFacts {
  const header = readHeader(doc);
  const tasks = readTasks(doc, header.value);
  const dated = { ...header.value, date: header.value.date ?? above?.date ?? null };
  const bound = bindTimes(tasks, governingYears(dated), dated.date, first);
  const references = citationsIn(doc, header, tasks.tasks, above);
  const deadlines = withoutCited(bound.deadlines, references).map((time) => countFromIssue(time, header.value, dated.date));
  const times = { ...bound, deadlines };
  return { doc, first, header, tasks, times, references };
}

/** `Ngày 8/4/2021, UBND huyện có Công văn số …`: the day on which a cited document was issued is nobody's. */
function withoutCited(times: readonly BoundDeadline[], references: Facts["references"]): readonly BoundDeadline[] {
  const days = new Set(references.flatMap(({ places }) => (places["/date"] ?? []).map(({ start }) => start)));
  return times.filter(({ value, places }) => value.relation !== "on" || !(places["/raw"] ?? []).some(({ start }) => days.has(start)));
}

/** The first document's header with a further one for its annex, and all their tasks, times and citations in one count. */
export function together(all: readonly [DocumentFacts, ...DocumentFacts[]]): Omit<Facts, "notes" | "pointers"> {
  const [own, next] = all;
  return {
    header: withAnnex(own.header, next),
    tasks: all.flatMap(({ tasks }) => tasks.tasks),
    deadlines: all.flatMap(({ times }) => times.deadlines),
    references: all.flatMap((facts) => facts.references),
  };
}

function withAnnex(header: FoundHeader, next: DocumentFacts | undefined): FoundHeader {
  if (next === undefined || header.value.annex !== null) return header;
  const annex = asAnnex(next.doc, next.header, header.value.number);
  return {
    ...header,
    value: { ...header.value, annex: annex.value },
    places: { ...header.places, ...annex.places },
    messages: [...header.messages, ...annex.messages],
  };
}

/** Says where a further document begins: the record has the header of the first one alone. */
export function furtherMessages([, ...further]: readonly DocumentFacts[]): Message[] {
  return further.map(({ doc, header }) => ({
    id: "document-follows",
    severity: "warning",
    span: doc.tree.children[0]?.span ?? null,
    words: { name: [header.value.type?.name, header.value.number].filter(Boolean).join(" ") || "…" },
    path: null,
  }));
}

/** The places of a further document's type and title. */
export function titleOf({ header: { places } }: DocumentFacts): Span[] {
  return [...(places["/type"] ?? []), ...(places["/title"] ?? [])];
}
