import type { Span } from "../../doc.ts";
import type { Flow, FlowBlock, FlowParagraph, FlowTable } from "./flow.ts";

const columnGap = "    ";
const aroundTab = /[ \u00a0]{0,40}\t\s*/;
const cellBreak = "<br>";

/** Fonts before Unicode that draw small letters as capitals: `.VnTimeH`. */
const capitalFont = /^\.?vn[a-z ]{2,30}h$/i;
/** Around words in such a font, and in cells that the one above covers, until their places are known. */
const [opening, closing, cover] = ["\ue000", "\ue001", "\ue002"];
const marks = new RegExp(`[${opening}${closing}${cover}]`, "g");

/** The text of a flow, where in it words are printed in a capital font, and its empty cells that the one above covers. */
export interface Written {
  readonly text: string;
  readonly capitals: readonly Span[];
  readonly covered: readonly number[];
}

/** Writes a flow as `Reader` promises it: a blank line after each paragraph and table, notes after what they stand in. */
export function writeFlow(flow: Flow): Written {
  return withoutMarks(markedText(flow));
}

function withoutMarks(marked: string): Written {
  const capitals: Span[] = [];
  const covered: number[] = [];
  let start = 0;
  let taken = 0;
  const text = marked.replace(marks, (mark, at: number) => {
    if (mark === cover) covered.push(at - taken);
    else if (mark === opening) start = at - taken;
    else if (at - taken > start) capitals.push({ start, end: at - taken });
    taken++;
    return "";
  });
  return { text, capitals, covered };
}

function markedText(flow: Flow): string {
  const lines: string[] = [];
  flow.forEach((block, i) => {
    if (shifts(flow[i - 1], block)) lines.push("");
    addBlock(block, lines);
  });
  return lines.join("\n");
}

/** Words in the middle of the page and words from its margin stand apart: a further blank line says so. */
function shifts(before: FlowBlock | undefined, block: FlowBlock): boolean {
  return before?.type === "paragraph" && block.type === "paragraph" && before.centred !== block.centred;
}

function addBlock(block: FlowBlock, lines: string[]): void {
  if (block.type === "paragraph") lines.push(...linesOf(block), "");
  else if (block.type === "note") addNote(block.marker, block.blocks, lines);
  else if (width(block) > 1) addTable(block, lines);
  else addFrame(block, lines);
}

/** A table of one column is a frame around what it holds. */
function addFrame(table: FlowTable, lines: string[]): void {
  for (const block of blocksIn(table)) addBlock(block, lines);
}

function addNote(marker: string, blocks: readonly FlowBlock[], lines: string[]): void {
  lines.push(`[^${marker}] ${blocks.flatMap(flatLines).join(cellBreak)}`, "");
}

function addTable(table: FlowTable, lines: string[]): void {
  const rows = table.rows.map((cells) => cells.map((cell) => (cell ? cell.flatMap(flatLines).join(cellBreak) : cover)));
  const printed = rows.filter((cells) => cells.some((words) => words !== "" && words !== cover));
  if (printed.length === 0) return;
  for (const cells of printed) lines.push(rowLine(cells));
  lines.push("");
  for (const note of notesIn(blocksIn(table))) addBlock(note, lines);
}

function blocksIn(table: FlowTable): FlowBlock[] {
  return table.rows.flat().flatMap((cell) => cell ?? []);
}

/** Empty cells at the end are left out; what a heading spans has none of its own. One tab stays, by which a row is known. */
function rowLine(cells: readonly string[]): string {
  const last = cells.findLastIndex((words) => words !== "");
  return cells.slice(0, Math.max(2, last + 1)).join("\t");
}

function width(table: FlowTable): number {
  return table.rows.reduce((most, row) => Math.max(most, row.length), 0);
}

/** The lines of a paragraph: a tab between words parts columns, elsewhere it only moves them. */
function linesOf({ runs }: FlowParagraph): string[] {
  const words = runs.map(({ text, font }) => (font !== null && capitalFont.test(font) ? opening + text + closing : text)).join("");
  const lines = words.split("\n").map((line) => (line.includes("\t") ? line.trim().split(aroundTab).join(columnGap) : line.trim()));
  return lines.length === 1 ? lines : lines.filter((line) => line !== "");
}

/** What a cell or a note prints of a block; a table inside it row by row, its notes apart. */
function flatLines(block: FlowBlock): string[] {
  if (block.type === "note") return [];
  if (block.type === "paragraph") return linesOf(block).filter((line) => line !== "");
  return block.rows.map((row) =>
    row
      .flatMap((cell) => (cell ?? []).flatMap(flatLines))
      .filter((words) => words !== "")
      .join(columnGap),
  );
}

function notesIn(blocks: readonly FlowBlock[]): FlowBlock[] {
  return blocks.flatMap((block) => {
    if (block.type === "note") return [block];
    return block.type === "table" ? notesIn(blocksIn(block)) : [];
  });
}
