import type { FlowBlock } from "../flow/flow.ts";
import { below, gridOf, type PlacedCell, type Reach } from "../flow/grid.ts";
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
    if (element.name === "table:table") return [{ type: "table", rows: gridOf(placedRows(rowsIn(element), context), 0) }];
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

function rowsIn(table: Element): Element[] {
  return elementsIn(table).flatMap((child) => {
    if (child.name === "table:table-row") return repeated(child, "table:number-rows-repeated").map(() => child);
    return /^table:table-(?:header-rows|row-group|rows)$/.test(child.name) ? rowsIn(child) : [];
  });
}

function placedRows(rows: readonly Element[], context: Context): PlacedCell[][] {
  let above: Reach = [];
  return rows.map((row) => {
    const reach = below(above);
    const placed = cellsOf(row).map((cell, left): PlacedCell => {
      if (isCovered(cell)) return { left, right: left + 1, blocks: (above[left] ?? 0) > 0 ? null : [] };
      const rows = count(cell, "table:number-rows-spanned") - 1;
      for (let k = 0; rows > 0 && k < count(cell, "table:number-columns-spanned"); k++) reach[left + k] = rows;
      return { left, right: left + 1, blocks: readBlocks(elementsIn(cell), context) };
    });
    above = reach;
    return placed;
  });
}

/** One for each column. */
function cellsOf(row: Element): Element[] {
  return elementsIn(row).flatMap((cell) => {
    if (cell.name !== "table:table-cell" && !isCovered(cell)) return [];
    return repeated(cell, "table:number-columns-repeated").map(() => cell);
  });
}

function isCovered({ name }: Element): boolean {
  return name === "table:covered-table-cell";
}

function repeated(element: Element, name: string): readonly undefined[] {
  return Array.from({ length: count(element, name) });
}

function count({ attributes }: Element, name: string): number {
  return Math.min(mostRepeated, Math.max(1, Number(attributes[name] ?? 1) || 1));
}
