import type { Placed } from "../../doc.ts";
import { raised } from "../raised.ts";
import type { PrintedBlock } from "./join-pages.ts";
import type { Line } from "./lines.ts";
import type { PrintedParagraph } from "./paragraphs.ts";
import { isFilled, type PrintedRow } from "./tables.ts";
import type { Word } from "./words.ts";

/** The text of some blocks, and where each of its words is printed. */
export interface Written {
  readonly text: string;
  readonly placed: readonly Placed[];
  /** Its empty cells that the one above covers. */
  readonly covered: readonly number[];
  /** Those of the notes whose marks were found in a picture. */
  readonly markers: readonly string[];
}

/** Writes blocks as the tree reads them: paragraphs and rows as lines, `<br>` in cells, `[^2]` for the mark of a note. */
export function writeBlocks(blocks: readonly PrintedBlock[]): Written {
  const markers = new Set(blocks.flatMap((block) => (block.kind === "note" ? [block.note.marker] : [])));
  const writer = new Writer(markers);
  blocks.forEach((block, k) => {
    const before = blocks[k - 1];
    if (before) writer.add(follows(before, block) ? "\n" : "\n\n");
    if (block.kind === "paragraph") writer.addLines(block.paragraph.lines);
    if (block.kind === "note") writer.addNote(block.note.marker, block.note.lines);
    if (block.kind === "table") writer.addRows(block.table.rows);
  });
  return writer.finish();
}

/** Whether no blank line stands between two blocks. */
function follows(before: PrintedBlock, block: PrintedBlock): boolean {
  if (before.kind === "table") return block.kind === "table";
  return before.kind === "paragraph" && block.kind === "paragraph" && !block.paragraph.apart;
}

/** A word is cut where a hyphen or a slash at the line's end stands in the middle of a number (`12/QĐ-` `UBND`); a narrow cell cuts a date anywhere (`01/5/20` `21`). */
function isCutWord(line: Line | undefined, next: Line): boolean {
  const last = line?.words[line.words.length - 1]?.text ?? "";
  if (/[\p{L}\d][-/]$/u.test(last)) return true;
  return line?.words.length === 1 && /^\d+[/.-]\d+(?:[/.-]\d{0,3})?$/.test(last) && /^[\d/.-]/.test(next.words[0]?.text ?? "");
}

/** Grows the text and remembers where its words stand. */
class Writer {
  private readonly parts: string[] = [];
  private readonly placed: Placed[] = [];
  private readonly covered: number[] = [];
  private readonly found: string[] = [];
  private length = 0;
  private readonly markers: ReadonlySet<string | null>;

  constructor(markers: ReadonlySet<string | null>) {
    this.markers = markers;
  }

  add(words: string): void {
    this.parts.push(words);
    this.length += words.length;
  }

  addLines(lines: readonly Line[]): void {
    lines.forEach((line, k) => {
      if (k > 0 && !isCutWord(lines[k - 1], line)) this.add(" ");
      line.words.forEach((word, j) => {
        if (j > 0 && word.spaced) this.add(" ");
        this.addWord(word);
      });
    });
  }

  addNote(marker: string | null, lines: readonly Line[]): void {
    if (marker !== null) this.add(`[^${marker}] `);
    this.addLines(lines);
  }

  /** Empty cells at a row's end are left out, but for those that the row above covers; a row keeps the tab that shows it. */
  addRows(rows: readonly PrintedRow[]): void {
    rows.forEach((row, k) => {
      if (k > 0) this.add("\n");
      row.slice(0, Math.max(2, row.findLastIndex((cell) => cell === null || isFilled(cell)) + 1)).forEach((cell, c) => {
        if (c > 0) this.add("\t");
        if (cell) this.addCell(cell);
        else this.covered.push(this.length);
      });
    });
  }

  finish(): Written {
    return { text: this.parts.join(""), placed: this.placed, covered: this.covered, markers: this.found };
  }

  private addCell(paragraphs: readonly PrintedParagraph[]): void {
    paragraphs.forEach((paragraph, k) => {
      if (k > 0) this.add("<br>");
      this.addLines(paragraph.lines);
    });
  }

  private addWord(word: Word): void {
    const { page, left, top, right, bottom, confidence } = word;
    this.placed.push({ start: this.length, page, box: [left, top, right, bottom], confidence });
    if (word.raised && confidence !== null && this.markers.has(word.text)) this.found.push(word.text);
    this.add(word.raised ? this.raised(word.text) : word.text);
  }

  /** A figure that no note has is a power: `km²`. */
  private raised(words: string): string {
    return /^\d{1,3}$/.test(words) && this.markers.has(words) ? `[^${words}]` : raised(words);
  }
}
