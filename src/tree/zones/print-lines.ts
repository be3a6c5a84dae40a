import type { Block, Paragraph, Passage, Table } from "../../doc.ts";
import { addAll } from "../../match/add-all.ts";
import { joinPassages, passageOf, slicePassage } from "../../match/passage.ts";
import { bulletMarks } from "../../vi/marks.ts";
import { cutsDate, cutsMode, cutsMotto, cutsNumber, cutsOpening, cutsPlace, cutsType } from "../cut-names.ts";

/** A line as it stands on the page: its words, and where in them a new column begins. */
export interface PrintLine {
  /** Index of its block. */
  readonly block: number;
  readonly passage: Passage;
  /** Offsets in `passage.text`; the first is 0. */
  readonly columns: readonly number[];
  /** Blank lines before it. */
  readonly blanks: number;
  readonly strong: boolean;
  /** It opens with a dash, a plus or a number. */
  readonly marked: boolean;
}

/** Marks of a list; a letter or number before a line may as well be words (`K/T TRƯỞNG BAN`). */
const longestCut = 60;
const wide = /\t|[ \u00a0]{3,}/;
const cuts = [cutsMotto, cutsNumber, cutsOpening, cutsType, cutsPlace, cutsDate, cutsMode];
const broken = /\n|<(?:br|p|div|li)\b/i;

/** The lines of the blocks `[from, to)`, table cells side by side. Marks are kept among the words when `withMarks`. */
export function printLines(blocks: readonly Block[], text: string, from: number, to: number, withMarks = true): PrintLine[] {
  const lines: PrintLine[] = [];
  for (let i = from; i < to; i++) {
    const block = blocks[i];
    if (block?.type === "paragraph") addParagraph(block, i, text, withMarks, lines);
    if (block?.type === "table") addTable(block, i, text, withMarks, lines);
  }
  return lines;
}

function addParagraph(p: Paragraph, block: number, text: string, withMarks: boolean, lines: PrintLine[]): void {
  linesOf(wordsOfParagraph(p, text, withMarks), text).forEach(({ passage, columns }, k) => {
    lines.push({ block, passage, columns, blanks: k === 0 ? p.blanks : 0, strong: p.strong, marked: k === 0 && p.mark !== null });
  });
}

/** The words of a paragraph with the mark that it opens with, its closing sign included. */
export function wholeOf(p: Paragraph, text: string): Passage {
  if (!p.mark) return p.passage;
  const next = p.passage.from[0] ?? p.span.end;
  const sign = /^[^\s*<\p{L}\p{N}]*/u.exec(text.slice(p.mark.span.end, next))?.[0].length ?? 0;
  const mark = passageOf(text, [{ start: p.mark.span.start, end: p.mark.span.end + sign, join: "" }]);
  if (p.mark.span.end + sign < next || p.passage.text === "") return joinPassages([mark, p.passage], " ");
  const shift = mark.text.length;
  return {
    text: mark.text + p.passage.text,
    folded: mark.folded + p.passage.folded,
    ...(p.passage.meant === undefined ? {} : { meant: mark.text + p.passage.meant }),
    at: [...mark.at, ...p.passage.at.map((at) => at + shift)],
    from: [...mark.from, ...p.passage.from],
    to: [...mark.to, ...p.passage.to],
  };
}

function linesOf(passage: Passage, text: string): { passage: Passage; columns: number[] }[] {
  if (passage.at.length < 2) return passage.text === "" ? [] : [{ passage, columns: [0] }];
  const starts = [0];
  const columns: number[][] = [[0]];
  for (let k = 1; k < passage.at.length; k++) {
    const at = passage.at[k] ?? 0;
    const start = starts.at(-1) ?? 0;
    const gap = gapBefore(passage, text, k, start + (columns.at(-1)?.at(-1) ?? 0));
    if (gap === "line") {
      starts.push(at);
      columns.push([0]);
    } else if (gap === "column") columns.at(-1)?.push(at - start);
  }
  return starts
    .map((start, k) => ({ passage: slicePassage(passage, start, starts[k + 1] ?? passage.text.length), columns: columns[k] ?? [0] }))
    .filter((line) => line.passage.text !== "");
}

/** What part `k` of a passage begins in the paragraph whose last column began at `start`. */
function gapBefore(passage: Passage, text: string, k: number, start: number): "line" | "column" | "blank" {
  const gap = text.slice(passage.to[k - 1] ?? 0, passage.from[k] ?? 0);
  if (broken.test(gap) && !goesOn(passage, start, passage.at[k] ?? 0, k)) return "line";
  return wide.test(gap) ? "column" : "blank";
}

/** A line of a letterhead that was wrapped inside its motto, its number, its place, its date or a body's name, or of a signature behind its `TM.` */
function goesOn(passage: Passage, start: number, at: number, k: number): boolean {
  if (at - start > longestCut) return false;
  const above = passage.text.slice(start, at).trimEnd();
  const below = passage.text.slice(at, passage.at[k + 1] ?? passage.text.length).trimEnd();
  return below.length < longestCut && cuts.some((isCut) => isCut(above, below));
}

function addTable(table: Table, block: number, text: string, withMarks: boolean, lines: PrintLine[]): void {
  for (const row of table.rows) {
    const cells = row.cells.map((cell) => cell.paragraphs.flatMap((p) => linesOf(wordsOfParagraph(p, text, withMarks), text)));
    const height = cells.reduce((most, lines) => Math.max(most, lines.length), 0);
    for (let r = 0; r < height; r++) {
      const { passage, columns } = beside(cells.flatMap((cell) => cell[r] ?? []));
      lines.push({ block, passage, columns, blanks: 0, strong: false, marked: false });
    }
  }
}

/** Lines of cells that stand side by side as one line. */
function beside(parts: readonly { passage: Passage; columns: readonly number[] }[]): { passage: Passage; columns: number[] } {
  const columns: number[] = [];
  let length = 0;
  for (const part of parts) {
    if (length > 0) length++;
    const from = length;
    addAll(
      columns,
      part.columns.map((c) => from + c),
    );
    length += part.passage.text.length;
  }
  return {
    passage: joinPassages(
      parts.map((p) => p.passage),
      " ",
    ),
    columns,
  };
}

function wordsOfParagraph(p: Paragraph, text: string, withMarks: boolean): Passage {
  const listed = p.mark !== null && bulletMarks.has(p.mark.kind);
  return withMarks || !listed ? wholeOf(p, text) : p.passage;
}

/** The folded words of a block; of a table, those of its first cell with words. */
export function wordsOf(block: Block): string {
  if (block.type === "paragraph" || block.type === "note") return block.passage.folded;
  if (block.type === "furniture") return "";
  for (const row of block.rows) {
    for (const cell of row.cells) {
      const first = cell.paragraphs[0];
      if (first) return first.passage.folded;
    }
  }
  return "";
}
