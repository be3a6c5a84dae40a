import { addAll } from "../../match/add-all.ts";
import type { FlowBlock } from "./flow.ts";
import { gridOf, type PlacedCell } from "./grid.ts";

/** Columns of a table nearer than this (twentieths of a point, about 4 mm) are drawn apart by accident. */
const tolerance = 230;
/** Width of a cell that the file gives none for. */
const someWidth = 1000;
/** Tables inside tables deeper than this are read as one. */
const deepest = 20;

/** The cells of a row as described: right edges, and which belong to the cell before or above. */
export interface RowShape {
  readonly left: number;
  readonly cells: readonly CellShape[];
  /** Of the next cell to be described. */
  readonly next: Omit<CellShape, "right">;
}

interface CellShape {
  readonly right: number;
  /** It goes on with the cell to its left. */
  readonly beside: boolean;
  /** It goes on with the cell above. */
  readonly below: boolean;
}

/** A row of which nothing is said. */
export const noRow: RowShape = { left: 0, cells: [], next: { beside: false, below: false } };

/** What is being written: at level 0 the page, above it the open cells of tables inside one another. */
export interface Sheet {
  readonly levels: Level[];
}

interface Level {
  readonly blocks: FlowBlock[];
  readonly cells: (readonly FlowBlock[])[];
  readonly rows: PlacedCell[][];
}

/** Nothing written yet. */
export function newSheet(): Sheet {
  return { levels: [newLevel()] };
}

function newLevel(): Level {
  return { blocks: [], cells: [], rows: [] };
}

/** The blocks that a paragraph in so many tables is written to; tables that it stands outside of are finished. */
function levelAt({ levels }: Sheet, depth: number): Level {
  const wanted = Math.min(depth, deepest) + 1;
  while (levels.length > wanted) finishTable(levels);
  while (levels.length < wanted) levels.push(newLevel());
  return levels[wanted - 1] ?? newLevel();
}

function finishTable(levels: Level[]): void {
  const level = levels.pop();
  const below = levels.at(-1);
  if (!level || !below) return;
  if (level.rows.length > 0) below.blocks.push({ type: "table", rows: gridOf(level.rows, tolerance) });
  for (const cell of level.cells) addAll(below.blocks, cell);
  addAll(below.blocks, level.blocks);
}

/** Writes blocks that stand in so many tables, one inside the other. */
export function addBlocks(sheet: Sheet, depth: number, blocks: readonly FlowBlock[]): void {
  addAll(levelAt(sheet, depth).blocks, blocks);
}

/** What was written at this depth is a cell. */
export function endCell(sheet: Sheet, depth: number): void {
  const level = levelAt(sheet, Math.max(1, depth));
  level.cells.push(level.blocks.splice(0));
}

/** The cells at this depth are a row of this shape. */
export function endRow(sheet: Sheet, depth: number, row: RowShape): void {
  const level = levelAt(sheet, Math.max(1, depth));
  const cells: PlacedCell[] = [];
  let left = row.left;
  level.cells.splice(0).forEach((blocks, i) => {
    const shape = row.cells[i] ?? { right: left + someWidth, beside: false, below: false };
    const last = cells.at(-1);
    if (shape.beside && last) cells[cells.length - 1] = { ...last, right: shape.right, blocks: last.blocks && [...last.blocks, ...blocks] };
    else cells.push({ left, right: shape.right, blocks: shape.below ? null : blocks });
    left = shape.right;
  });
  level.rows.push(cells);
}

/** All that was written, open tables finished. */
export function finish(sheet: Sheet): readonly FlowBlock[] {
  return levelAt(sheet, 0).blocks;
}
