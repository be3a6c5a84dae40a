import type { Block, Message, Table } from "../../../doc.ts";
import { readUnits } from "../../../match/bodies.ts";
import { passagesOfRow } from "../../../tree/passages.ts";
import { doersColumn } from "./columns.ts";
import type { Region } from "./regions.ts";

/** A table with this many rows of bodies gives them something to do. */
const least = 2;

/** A message for each table that names bodies row by row while no column says what they are to do: its tasks may have been missed. */
export function silentTables(blocks: readonly Block[], isRead: (table: Table) => boolean): Message[] {
  return blocks.flatMap((block): Message[] => {
    if (block.type !== "table" || isRead(block)) return [];
    const column = doersColumn(block);
    if (column === null || bodiesIn(block, column) < least) return [];
    const [row] = block.rows;
    return [{ id: "table-unread", severity: "warning", span: row?.span ?? null, words: {}, path: null }];
  });
}

/** Says of a task table whose cells were printed one a line that its rows were put together again. */
export function rebuiltTables(tables: readonly Block[]): Message[] {
  return tables.flatMap((block): Message[] => {
    if (block.type !== "table" || !block.stacked) return [];
    return [{ id: "rows-rebuilt", severity: "info", span: block.rows[0]?.span ?? null, words: {}, path: null }];
  });
}

/** Says of a table without a heading that what its columns are was told by their cells. */
export function unheadedTables(regions: readonly Region[]): Message[] {
  return regions.flatMap(({ columns, strips: [first] }): Message[] => {
    if (!columns.inferred) return [];
    const span = first && "row" in first ? first.row.span : null;
    return [{ id: "columns-inferred", severity: "info", span, words: {}, path: null }];
  });
}

function bodiesIn({ rows }: Table, column: number): number {
  return rows.slice(1).filter(({ span, cells }) => {
    const cell = cells[column];
    return cell && passagesOfRow({ span, cells: [cell] }).some((passage) => readUnits(passage).some((unit) => unit.known));
  }).length;
}
