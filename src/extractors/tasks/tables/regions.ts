import type { Block, Cell, Paragraph, Passage, Table, TableRow } from "../../../doc.ts";
import { findBodies, readUnits } from "../../../match/bodies.ts";
import { joinPassages, slicePassage } from "../../../match/passage.ts";
import { isEnded } from "../../../match/rows/joints.ts";
import { looksLikeHeading } from "../context.ts";
import { type Columns, columnsOf, isHeading, namesColumns, namesNumber } from "./columns.ts";
import { looseHeading } from "./parts.ts";
import { columnsByRows } from "./unheaded.ts";

/** How many blocks may stand between a table and its heading. */
const sectionReach = 4;
/** How far up other tables under the same heading are passed over. */
const tableReach = 24;
const letter = /\p{L}/u;

/** A printed row, or a paragraph that a page break left loose between the rows of a table; `behindNote`: it may go on with a footnote that has no end. */
export type Strip = { readonly row: TableRow; readonly fresh: boolean } | { readonly paragraph: Paragraph; readonly behindNote?: boolean };

/** One task table with all its continuations over pages and footnotes. */
export interface Region {
  readonly columns: Columns;
  readonly heading: readonly TableRow[];
  readonly strips: readonly Strip[];
  /** The paragraph before the table, which may be its caption. */
  readonly caption: Paragraph | null;
  /** The heading that the table stands under. */
  readonly section: Passage | null;
  readonly blocks: readonly Block[];
}

/** Finds the task tables among blocks; loose paragraphs between two parts of a table belong to it. */
export function regionsOf(blocks: readonly Block[]): Region[] {
  const regions: Region[] = [];
  let i = 0;
  while (i < blocks.length) {
    const block = blocks[i];
    const columns = block?.type === "table" ? (columnsOf(block) ?? columnsByRows(block)) : null;
    if (block?.type !== "table" || !columns) {
      i++;
      continue;
    }
    const end = regionEnd(blocks, i, columns);
    regions.push({
      ...partsOf(blocks.slice(i, end), columns),
      columns,
      caption: captionBefore(blocks, i),
      section: sectionBefore(blocks, i),
    });
    i = end;
  }
  return regions;
}

function regionEnd(blocks: readonly Block[], start: number, columns: Columns): number {
  let end = start + 1;
  for (let k = end; k < blocks.length && stays(blocks[k], blocks[start]); k++) {
    const block = blocks[k];
    if (block?.type !== "table") continue;
    const between = blocks.slice(end, k).some((b) => b.type === "paragraph");
    if (!continuesTable(block, columns, between) && !completesRow(block, blocks[end - 1], columns)) break;
    end = k + 1;
  }
  return end;
}

/** Blocks that may stand between two parts of a table; a numbered paragraph may be a loose row, other marks are not. */
function stays(block: Block | undefined, start: Block | undefined): boolean {
  if (block?.zone !== start?.zone) return false;
  return block?.type !== "paragraph" || !block.mark || block.mark.kind === "number" || looseHeading(block) !== null;
}

/** A table with a heading of its own goes on only where it is the same heading, repeated on a new page. */
function continuesTable(table: Table, columns: Columns, between: boolean): boolean {
  const own = columnsOf(table);
  if (!own && (namesNumber(table.rows[0]) || (between && namesColumns(table.rows[0], columns)))) return false;
  if (!own) return sameShape(table, columns);
  return !between && (own.roles.join() === columns.roles.join() || columns.printed.every((row, i) => own.printed[i] === row));
}

/** OCR splits or merges a column here and there, but a table of another kind has other columns altogether. */
function sameShape(table: Table, columns: Columns): boolean {
  const width = Math.max(...table.rows.map((row) => row.cells.length));
  return Math.abs(width - columns.roles.length) <= 1;
}

/** The first row of a table has the cells that the last row above it lacks, from within one that a page break cut. */
function completesRow(table: Table, above: Block | undefined, { roles }: Columns): boolean {
  const cut = above?.type === "table" ? (above.rows.at(-1)?.cells.length ?? 0) : 0;
  const rest = table.rows[0]?.cells.length ?? 0;
  return cut > 1 && rest > 1 && cut + rest === roles.length + 1 && table.rows.every((row) => row.cells.length <= roles.length);
}

function partsOf(blocks: readonly Block[], columns: Columns): Pick<Region, "heading" | "strips" | "blocks"> {
  const parts = blocks.flatMap((block, b): (Strip & { heads?: boolean })[] => {
    if (block.type === "paragraph") return [{ paragraph: block, behindNote: isBehindNote(blocks, b) }];
    if (block.type !== "table") return [];
    const top = b === 0 ? columns.titleRows : 0;
    const rows = block.rows
      .slice(top)
      .map((row, r) => ({ row, heads: (b === 0 && r < columns.headingRows) || isHeading(row, r, columns) }));
    return rows.map((part, r) => ({ ...part, fresh: !part.heads && (rows[r - 1]?.heads ?? true) }));
  });
  const heading = parts.flatMap((part) => (part.heads && "row" in part ? [part.row] : []));
  return { strips: parts.filter((part) => !part.heads), heading, blocks };
}

function isBehindNote(blocks: readonly Block[], at: number): boolean {
  let k = at - 1;
  while (blocks[k]?.type === "furniture") k--;
  const above = blocks[k];
  return above?.type === "note" && !isEnded(above.passage.text);
}

/**
 * Whether the rows are grouped under units, each with numbers of its own, rather than each saying who leads it: the unit stands
 * before the task, nothing else is asked of a row, and rows hold numbers or cells that the heading has no column for.
 */
export function isByUnits({ columns, strips }: Region): boolean {
  const { roles } = columns;
  const lead = roles.indexOf("lead");
  if (lead < 0 || lead > roles.indexOf("task") || roles.some((role) => role === "time" || role === "coordinate" || role === "deliverable"))
    return false;
  return strips.some((strip) => "paragraph" in strip || strip.row.cells.length !== roles.length || strip.row.cells.some(isCounted));
}

/**
 * Whether the column of leads names bodies, or others say who helps and when: `Đơn vị` over tons and hectares is a measure, and figures
 * name nobody. Where a table says nothing but who, one body in it will do.
 */
export function namesBodies({ columns, strips }: Region): boolean {
  const { roles } = columns;
  const lead = roles.indexOf("lead");
  if (lead < 0) return true;
  const cells = strips.flatMap((strip) =>
    "row" in strip ? [joinPassages(strip.row.cells[lead]?.paragraphs.map(({ passage }) => passage) ?? [])] : [],
  );
  const filled = cells.filter((cell) => cell.text !== "");
  if (filled.length === 0) return true;
  if (roles.includes("coordinate") || roles.includes("time") || roles.includes("deliverable"))
    return filled.some((cell) => letter.test(cell.text));
  return filled.some((cell) => readUnits(cell).length > 0 || findBodies(cell).length > 0);
}

/** A cell whose paragraphs have numbers. */
function isCounted(cell: Cell): boolean {
  return cell.paragraphs.some(({ mark, passage }) => mark?.kind === "number" && passage.text !== "");
}

function captionBefore(blocks: readonly Block[], i: number): Paragraph | null {
  const before = blocks[i - 1];
  return before?.type === "paragraph" ? before : null;
}

/** A table above, or the line over it (`NGÀY 2: THỨ BA`), stands under the same heading. */
function isOtherTable(block: Block, next: Block | undefined): boolean {
  return block.type === "table" || (next?.type === "table" && block.type === "paragraph" && block.mark === null);
}

/** The nearest heading with a mark above a table; a bare mark (`Phần thứ nhất`) has its words under it. */
function sectionBefore(blocks: readonly Block[], i: number): Passage | null {
  const near = blocks.slice(Math.max(0, i - tableReach), i);
  const before = near.filter((block, k) => !isOtherTable(block, near[k + 1])).slice(-sectionReach);
  const at = before.findLastIndex((block) => block.type === "paragraph" && block.mark !== null);
  const marked = before[at];
  const heading = marked?.type === "paragraph" && marked.passage.text === "" ? before[at + 1] : marked;
  if (heading?.type !== "paragraph" || !looksLikeHeading(heading)) return null;
  const section = slicePassage(heading.passage, 0, heading.passage.text.replace(/[\s:.;]+$/, "").length);
  return section.text === "" ? null : section;
}
