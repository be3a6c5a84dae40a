import type { Element } from "hast";
import type { FlowBlock } from "../flow/flow.ts";
import { below, gridOf, type PlacedCell, type Reach } from "../flow/grid.ts";
import { lookOf } from "./looks.ts";
import { cellTags, tableParts } from "./tags.ts";

/** Cells that a browser lets one cell stand for. */
const widest = 1000;

/** Reads a table: its caption, then its rows in common columns; merged cells stand at their first place. */
export function readTable(table: Element, readBlocks: (element: Element) => FlowBlock[]): FlowBlock[] {
  const captions = elementsIn(table).filter((child) => child.tagName === "caption");
  const rows = placedRows(rowsIn(table), readBlocks);
  return [...captions.flatMap(readBlocks), { type: "table", rows: gridOf(rows, 0) }];
}

function elementsIn(element: Element): Element[] {
  return element.children.filter((child) => child.type === "element" && !lookOf(child).hidden) as Element[];
}

function rowsIn(element: Element): Element[] {
  return elementsIn(element).flatMap((child) => {
    if (child.tagName === "tr") return [child];
    return tableParts.has(child.tagName) && child.tagName !== "table" ? rowsIn(child) : [];
  });
}

function placedRows(rows: readonly Element[], readBlocks: (element: Element) => FlowBlock[]): PlacedCell[][] {
  let above: Reach = [];
  return rows.map((row) => {
    const reach = below(above);
    const cells: PlacedCell[] = [];
    let column = 0;
    const goOn = () => {
      for (; (above[column] ?? 0) > 0; column++) cells.push({ left: column, right: column + 1, blocks: null });
    };
    for (const cell of elementsIn(row).filter(({ tagName }) => cellTags.has(tagName))) {
      goOn();
      const left = column;
      column += span(cell, "colSpan");
      for (let at = left; at < column; at++) reach[at] = Math.max(reach[at] ?? 0, span(cell, "rowSpan") - 1);
      cells.push({ left, right: column, blocks: readBlocks(cell) });
    }
    goOn();
    above = reach;
    return cells;
  });
}

function span({ properties }: Element, name: "colSpan" | "rowSpan"): number {
  const count = Number(properties[name] ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, widest) : 1;
}
