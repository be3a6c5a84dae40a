import type { Block, Passage } from "../../../doc.ts";
import { type Item, isItem } from "../../../tree/item.ts";
import { nest } from "../../../tree/outline.ts";
import { type Holds, headingHolds } from "../context.ts";
import type { FoundTask } from "../found-task.ts";

/** Where a table stands: the labels of its headings from the outside in, and what these say of it. */
export interface TablePlace {
  readonly labels: readonly string[];
  readonly holds: Holds;
}

/** The place of each table; the innermost heading that says what it holds decides. */
export function tablePlaces(blocks: readonly Block[]): ReadonlyMap<Block, TablePlace> {
  const places = new Map<Block, TablePlace>();
  walk(nest(blocks), { labels: [], holds: "unknown" }, places);
  return places;
}

function walk(item: Item, place: TablePlace, places: Map<Block, TablePlace>): void {
  for (const part of item.content) {
    if (isItem(part)) walk(part, placeUnder(part, place), places);
    else if (part.type === "table") places.set(part, place);
  }
}

function placeUnder({ paragraph, content }: Item, { labels, holds }: TablePlace): TablePlace {
  const label = paragraph?.mark?.label;
  const own = holdsOf(paragraph?.passage.text === "" ? firstWords(content) : (paragraph?.passage ?? null));
  return {
    labels: label !== undefined && /[\p{L}\d]/u.test(label) ? [...labels, label] : labels,
    holds: own === "unknown" ? holds : own,
  };
}

function holdsOf(passage: Passage | null): Holds {
  return passage ? headingHolds(passage) : "unknown";
}

/** The title of a bare mark (`Phần thứ nhất`) stands under it. */
function firstWords(content: Item["content"]): Passage | null {
  const [first] = content;
  return first && !isItem(first) && first.type === "paragraph" ? first.passage : null;
}

/** A table's task under the labels of its headings; a label that its number repeats (`1` in `1.2`) is left out. */
export function underPath(found: FoundTask, path: readonly string[]): FoundTask {
  const { id, parent } = found.task;
  return { ...found, task: { ...found.task, id: join(path, id), parent: parent === null ? null : join(path, parent) } };
}

function join(path: readonly string[], id: string): string {
  const steps = path.filter((step, i) => !/\d$/.test(step) || !(path[i + 1] ?? id).startsWith(`${step}.`));
  const above = steps.join(".");
  return above === "" || id.startsWith("/") ? above + id : `${above}.${id}`;
}
