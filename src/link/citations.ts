import type { Doc, Passage, Root, Sited, Span } from "../doc.ts";
import { findReferences } from "../extractors/references.ts";
import type { FoundTask } from "../extractors/tasks.ts";
import type { ReferenceDraft } from "../link.ts";
import type { Header } from "../record.ts";
import { passagesOf } from "../tree/passages.ts";

/** Citations in the title, the preamble, the body, the annex and the footnotes; the document's own number is none. */
export function citationsIn(doc: Doc, header: Sited<Header>, tasks: readonly FoundTask[]): Sited<ReferenceDraft>[] {
  const title = ["/title", "/annex/title"].flatMap((path) => header.places[path] ?? []);
  const isDouble = within(
    doc.text,
    tasks.map((task) => task.furniture),
  );
  const found = citingPassages(doc.tree).flatMap(({ passage, head }) => {
    const all = findReferences(passage);
    return head ? all.filter((reference) => title.some((span) => span.start <= placeOf(reference) && placeOf(reference) < span.end)) : all;
  });
  const own = header.value.number;
  return found.filter((reference) => (own === null || reference.value.number !== own) && !isDouble(placeOf(reference)));
}

function citingPassages(tree: Root): { passage: Passage; head: boolean }[] {
  return tree.children.flatMap((block) => {
    if (block.zone === "wrapper" || block.zone === "close") return [];
    const head = block.zone === "head" || block.zone === "annex-head";
    return passagesOf(block).map((passage) => ({ passage, head }));
  });
}

function placeOf(found: { readonly places: Readonly<Record<string, readonly Span[]>> }): number {
  return found.places["/raw"]?.[0]?.start ?? 0;
}

/** Tells whether a place lies in one of many stretches. */
function within(text: string, stretches: readonly (readonly Span[])[]): (at: number) => boolean {
  if (stretches.every((spans) => spans.length === 0)) return () => false;
  const marks = new Uint8Array(text.length);
  for (const spans of stretches) for (const span of spans) marks.fill(1, span.start, span.end);
  return (at) => marks[at] === 1;
}
