import type { FlowBlock } from "../flow/flow.ts";
import { gridOf, type PlacedCell } from "../flow/grid.ts";
import { childOf, type Element, elementsIn } from "../office/xml.ts";
import type { Beside, Context, Inline } from "./context.ts";
import { readInline } from "./inline.ts";
import { centredIn, listPlace } from "./styles.ts";

/** Columns of a table nearer than this (twentieths of a point, about 4 mm) are drawn apart by accident. */
const tolerance = 230;
/** Width of a column that the file gives none for. */
const someWidth = 1000;
const removed: ReadonlySet<string> = new Set(["w:del", "w:moveFrom", "w:sectPr", "w:sdtPr", "mc:Fallback"]);

/** Reads paragraphs and tables, also those inside controls and tracked insertions. */
export function readBlocks(elements: readonly Element[], context: Context): FlowBlock[] {
  return elements.flatMap((element) => {
    if (element.name === "w:p") return paragraph(element, context);
    if (element.name === "w:tbl") return table(element, context);
    return removed.has(element.name) ? [] : readBlocks(elementsIn(element), context);
  });
}

function paragraph(element: Element, context: Context): FlowBlock[] {
  const properties = childOf(element, "w:pPr");
  const style = childOf(properties, "w:pStyle")?.attributes["w:val"] ?? "";
  const inline: Inline = { context, runs: [...context.carried], beside: [], style };
  const label = labelOf(properties, style, context);
  if (label) inline.runs.unshift({ text: `${label} `, font: null });
  readInline(element, inline, context.styles.get(style) ?? context.styles.get("") ?? {});
  const joined = childOf(properties, "w:rPr", "w:del") !== undefined;
  context.carried = joined ? inline.runs : [];
  const beside = inline.beside.flatMap((one) => besides(one, context));
  const centred = centredIn(properties) ?? context.styles.get(style)?.centred ?? false;
  return joined ? beside : [{ type: "paragraph", runs: inline.runs, centred }, ...beside];
}

function besides({ marker, content }: Beside, context: Context): FlowBlock[] {
  const blocks = readBlocks(elementsIn(content), { ...context, carried: [] });
  return marker === null ? blocks : [{ type: "note", marker, blocks }];
}

/** What Word prints before a paragraph of a list. */
function labelOf(properties: Element | undefined, style: string, { styles, numbering }: Context): string | null {
  const own = childOf(properties, "w:numPr");
  const inherited = styles.get(style)?.list;
  const place = own ? listPlace(own) : inherited;
  return place ? numbering({ list: place.list ?? inherited?.list, level: place.level ?? inherited?.level }, style) : null;
}

function table(element: Element, context: Context): FlowBlock[] {
  const edges = [0];
  for (const column of elementsIn(childOf(element, "w:tblGrid") ?? element))
    if (column.name === "w:gridCol") edges.push((edges.at(-1) ?? 0) + (Number(column.attributes["w:w"]) || someWidth));
  const rows = rowsIn(element).map((row) => cellsOf(row, edges, context));
  return [{ type: "table", rows: gridOf(rows, tolerance) }];
}

function rowsIn(element: Element): Element[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name !== "w:tr") return child.name === "w:tbl" || removed.has(child.name) ? [] : rowsIn(child);
    return childOf(child, "w:trPr", "w:del") ? [] : [child];
  });
}

function cellsOf(row: Element, edges: readonly number[], context: Context): PlacedCell[] {
  let column = span(childOf(row, "w:trPr", "w:gridBefore"), 0);
  return cellsIn(row).map((cell) => {
    const properties = childOf(cell, "w:tcPr");
    const left = edgeOf(column, edges);
    column += span(childOf(properties, "w:gridSpan"), 1);
    const merged = childOf(properties, "w:vMerge");
    const covered = merged !== undefined && merged.attributes["w:val"] !== "restart";
    return { left, right: edgeOf(column, edges), blocks: covered ? null : readBlocks(elementsIn(cell), context) };
  });
}

function cellsIn(row: Element): Element[] {
  return elementsIn(row).flatMap((child) => (child.name === "w:tc" ? [child] : removed.has(child.name) ? [] : cellsIn(child)));
}

function span(element: Element | undefined, otherwise: number): number {
  const count = Number(element?.attributes["w:val"] ?? otherwise);
  return Number.isInteger(count) && count >= 0 && count < 1000 ? count : otherwise;
}

/** Rows may have more columns than the grid says. */
function edgeOf(column: number, edges: readonly number[]): number {
  const last = edges.length - 1;
  return edges[column] ?? (edges[last] ?? 0) + (column - last) * someWidth;
}
