import type { Block, Passage } from "../../../doc.ts";
import { type Item, isItem } from "../../../tree/item.ts";
import { nest } from "../../../tree/outline.ts";
import type { MarkKind } from "../../../vi/marks.ts";
import { type Holds, headingHolds } from "../context.ts";
import type { FoundTask } from "../found-task.ts";
import { isTableTitle } from "./table-title.ts";

/** Where a table stands: the labels of its headings from the outside in, and what these say of it. */
export interface TablePlace {
  readonly labels: readonly string[];
  readonly holds: Holds;
}

/** The place of each table; the innermost heading that says what it holds decides. */
export function tablePlaces(blocks: readonly Block[]): ReadonlyMap<Block, TablePlace> {
  const places = new Map<Block, TablePlace>();
  walk(nest(blocks, titles(blocks)), { labels: [], holds: "unknown" }, places);
  return places;
}

/** `PHÂN CÔNG NHIỆM VỤ` over a table, behind a numbered list whose last item is a sentence, ends that list. */
function titles(blocks: readonly Block[]): ReadonlyMap<Block, MarkKind> {
  const found = new Map<Block, MarkKind>();
  let sentence = false;
  for (const [i, block] of blocks.entries()) {
    if (block.type !== "paragraph") continue;
    if (block.mark) sentence = /[.;]$/.test(block.passage.text);
    else if (sentence && blocks[i + 1]?.type === "table" && isTableTitle(block)) found.set(block, "number");
  }
  return found;
}

function walk(item: Item, place: TablePlace, places: Map<Block, TablePlace>): void {
  for (const [i, part] of item.content.entries()) {
    if (isItem(part)) walk(part, placeUnder(part, place), places);
    else if (part.type === "table") places.set(part, titledPlace(item.content[i - 1], place));
  }
}

/** Under findings, a table whose own title names what is to be done (`NHIỆM VỤ NĂM 2022`) is none of them. */
function titledPlace(title: Item["content"][number] | undefined, place: TablePlace): TablePlace {
  if (place.holds !== "none" || !title || isItem(title) || title.type !== "paragraph" || !isTableTitle(title)) return place;
  return headingHolds(title.passage) === "tasks" ? { ...place, holds: "tasks" } : place;
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
