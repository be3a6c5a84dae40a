import type { Doc, Passage, Sited, Span } from "../doc.ts";
import { findReferences } from "../extractors/references.ts";
import type { FoundTask } from "../extractors/tasks.ts";
import type { ReferenceDraft } from "../link.ts";
import { passageOf } from "../match/passage.ts";
import type { Header } from "../record.ts";
import { marked } from "../text/marked.ts";
import { attached } from "../tree/cues.ts";
import { passagesOf } from "../tree/passages.ts";

/** Citations in the title, the preamble, the body, the annex and the footnotes; the document's own number is none, nor that of the one `above` that it stands behind. */
export function citationsIn(doc: Doc, header: Sited<Header>, tasks: readonly FoundTask[], above: Header | null): Sited<ReferenceDraft>[] {
  const isDouble = marked(
    doc.text.length,
    tasks.map((task) => task.furniture),
  );
  const found = citingPassages(doc, header).flatMap(findReferences);
  const own = above === null ? [header.value] : [header.value, above];
  return found.filter(({ value, ...places }) => !own.some((known) => isOwn(value, known)) && !isDouble(placeOf(places)));
}

/** The document's own number; another body's document of that number and type has a day of its own. */
function isOwn({ number, date, issuer }: ReferenceDraft, own: Header): boolean {
  return (
    own.number !== null &&
    number === own.number &&
    !(date !== null && own.date?.length === date.length && date < own.date && issuer !== null)
  );
}

/**
 * Of a head only the titles cite, each as a whole (one in capitals is printed over several lines), and the line that says of a text by
 * itself what it was issued with.
 */
function citingPassages({ text, tree }: Doc, { places }: Sited<Header>): Passage[] {
  const titles = ["/title", "/annex/title"].map((path) => joinedAt(text, places[path] ?? []));
  return tree.children.flatMap((block) => {
    if (block.zone === "wrapper" || block.zone === "close") return [];
    if (block.zone !== "head" && block.zone !== "annex-head") return passagesOf(block);
    if (block.zone === "head" && block.type === "paragraph" && attached.test(block.passage.folded)) return [block.passage];
    return titles.filter(({ from: [start = -1] }) => block.span.start <= start && start < block.span.end);
  });
}

/** The words that stand in some places, without the markup between them. */
function joinedAt(text: string, spans: readonly Span[]): Passage {
  const apart = (k: number) => /\s/.test(text.slice(spans[k - 1]?.end ?? 0, spans[k]?.start ?? 0));
  return passageOf(
    text,
    spans.map((span, k) => ({ ...span, join: k > 0 && apart(k) ? " " : "" })),
  );
}

function placeOf(found: { readonly places: Readonly<Record<string, readonly Span[]>> }): number {
  return found.places["/raw"]?.[0]?.start ?? 0;
}
