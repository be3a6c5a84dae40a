import type { Element } from "hast";
import type { FlowBlock } from "../flow/flow.ts";
import { gridOf, type PlacedCell } from "../flow/grid.ts";
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
  /** For each column how many further rows a cell above reaches over. */
  let taken: number[] = [];
  return rows.map((row) => {
    const next = taken.map((left) => Math.max(0, left - 1));
    let column = 0;
    const cells = elementsIn(row).flatMap((cell) => {
      if (!cellTags.has(cell.tagName)) return [];
      while ((taken[column] ?? 0) > 0) column++;
      const left = column;
      column += span(cell, "colSpan");
      for (let at = left; at < column; at++) next[at] = Math.max(next[at] ?? 0, span(cell, "rowSpan") - 1);
      return [{ left, right: column, blocks: readBlocks(cell) }];
    });
    taken = next;
    return cells;
  });
}

function span({ properties }: Element, name: "colSpan" | "rowSpan"): number {
  const count = Number(properties[name] ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, widest) : 1;
}
