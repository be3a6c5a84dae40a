import type { FlowBlock } from "../flow/flow.ts";
import { gridOf, type PlacedCell } from "../flow/grid.ts";
import { type Element, elementsIn } from "../office/xml.ts";
import type { Beside, Context, ListPlace } from "./context.ts";
import { type Inline, readInline } from "./inline.ts";
import { type Counts, nextLabel } from "./numbering.ts";
import { keyOf, type Style } from "./styles.ts";

/** Spreadsheet-like files repeat empty cells and rows by the thousand. */
const mostRepeated = 200;
const skipped: ReadonlySet<string> = new Set([
  "text:tracked-changes",
  "text:sequence-decls",
  "office:forms",
  "office:annotation",
  "text:variable-decls",
]);

/** Reads paragraphs, headings, lists and tables, also those inside sections and indexes. */
export function readBlocks(elements: readonly Element[], context: Context, place: ListPlace | null = null): FlowBlock[] {
  return elements.flatMap((element) => {
    if (element.name === "text:p" || element.name === "text:h") return paragraph(element, context, place);
    if (element.name === "text:list") return list(element, context, place);
    if (element.name === "table:table") return [{ type: "table", rows: gridOf(rowsOf(element, context), 0) }];
    return skipped.has(element.name) ? [] : readBlocks(elementsIn(element), context);
  });
}

function paragraph(element: Element, context: Context, place: ListPlace | null): FlowBlock[] {
  const style = context.styles.get(keyOf("paragraph", element.attributes["text:style-name"])) ?? {};
  const inline: Inline = { context, runs: [], beside: [] };
  const label = labelOf(element, style, context, place);
  if (label !== null) inline.runs.push({ text: `${label} `, font: null });
  readInline(element, inline, style);
  const beside = inline.beside.flatMap((one) => besides(one, context));
  return [{ type: "paragraph", runs: inline.runs, centred: style.centred ?? false }, ...beside];
}

function besides({ marker, content }: Beside, context: Context): FlowBlock[] {
  const blocks = readBlocks(elementsIn(content), context);
  return marker === null ? blocks : [{ type: "note", marker, blocks }];
}

/** What is printed before the first paragraph of a list's item, or before a heading. */
function labelOf({ name, attributes }: Element, style: Style, { lists, counted }: Context, place: ListPlace | null): string | null {
  if (place) return nextLabel(place.counts, place.style || (style.list ?? ""), place.level, place.start, lists);
  if (name !== "text:h" || attributes["text:is-list-header"] === "true") return null;
  const level = Number(attributes["text:outline-level"] ?? 1);
  return nextLabel(countsOf("heading", counted), "", level, undefined, lists);
}

function countsOf(key: string, counted: Map<string, Counts>): Counts {
  const counts = counted.get(key) ?? [];
  counted.set(key, counts);
  return counts;
}

function list(element: Element, context: Context, around: ListPlace | null): FlowBlock[] {
  const { attributes } = element;
  const style = attributes["text:style-name"] ?? around?.style ?? "";
  const level = (around?.level ?? 0) + 1;
  const counts = around?.counts ?? listCounts(element, style, context);
  const id = attributes["xml:id"];
  if (id !== undefined) context.counted.set(`id ${id}`, counts);
  context.counted.set(`style ${style}`, counts);
  return elementsIn(element).flatMap((item) => {
    const start = item.attributes["text:start-value"];
    const place: ListPlace = { style, level, counts, start: start === undefined ? undefined : Number(start) };
    return listItem(item, context, place);
  });
}

/** A list goes on with another one where it says so. */
function listCounts({ attributes }: Element, style: string, { counted }: Context): Counts {
  const continued = attributes["text:continue-list"];
  const known = continued === undefined ? undefined : counted.get(`id ${continued}`);
  return known ?? (attributes["text:continue-numbering"] === "true" ? counted.get(`style ${style}`) : undefined) ?? [];
}

/** The first paragraph of an item has its number; further ones and headers have none. */
function listItem(item: Element, context: Context, place: ListPlace): FlowBlock[] {
  let numbered = item.name === "text:list-header";
  return elementsIn(item).flatMap((child) => {
    if (child.name === "text:list") return list(child, context, place);
    const own = numbered ? null : place;
    numbered = true;
    return readBlocks([child], context, own);
  });
}

function rowsOf(table: Element, context: Context): PlacedCell[][] {
  return elementsIn(table).flatMap((child) => {
    if (child.name === "table:table-row") return repeated(child, "table:number-rows-repeated").map(() => cellsOf(child, context));
    return /^table:table-(?:header-rows|row-group|rows)$/.test(child.name) ? rowsOf(child, context) : [];
  });
}

function cellsOf(row: Element, context: Context): PlacedCell[] {
  let column = 0;
  return elementsIn(row).flatMap((cell) => {
    if (cell.name !== "table:table-cell" && cell.name !== "table:covered-table-cell") return [];
    return repeated(cell, "table:number-columns-repeated").map(() => {
      const left = column++;
      const covered = cell.name === "table:covered-table-cell";
      return { left, right: column, blocks: covered ? [] : readBlocks(elementsIn(cell), context) };
    });
  });
}

function repeated({ attributes }: Element, name: string): readonly undefined[] {
  const count = Number(attributes[name] ?? 1);
  return Array.from({ length: Math.min(mostRepeated, Math.max(1, count || 1)) });
}
