import type { Frame } from "./frames.ts";
import { joinTables } from "./join-tables.ts";
import type { PrintedNote } from "./notes.ts";
import { goesOn, type PrintedParagraph } from "./paragraphs.ts";
import type { PrintedTable } from "./tables.ts";

/** What a document is made of, in reading order over all pages. */
export type PrintedBlock =
  | { readonly kind: "paragraph"; readonly paragraph: PrintedParagraph }
  | { readonly kind: "table"; readonly table: PrintedTable }
  | { readonly kind: "note"; readonly note: PrintedNote };

/** A block of one page; `beside` where another column is printed next to it. */
export type PageBlock = Exclude<PrintedBlock, { kind: "note" }> & { readonly beside?: boolean };

/** Joins the blocks of pages, added in their order; the last block of a page stays open until the next page says whether it goes on. */
export class PageJoiner {
  private readonly blocks: PrintedBlock[] = [];
  private open: PageBlock | null = null;
  private notes: PrintedNote[] = [];

  addPage(blocks: readonly PageBlock[], notes: readonly PrintedNote[], frame: Frame): void {
    const [first, ...rest] = blocks;
    const joined = first && this.open ? joinBlocks(this.open, first, frame) : null;
    if (joined) this.open = joined;
    const own = joined ? rest : blocks;
    const last = own[own.length - 1];
    if (last) {
      this.close();
      for (const block of own.slice(0, -1)) this.blocks.push(plain(block));
      this.open = last;
    }
    for (const note of notes) this.addNote(note);
  }

  /** All blocks; no page can be added any more. */
  finish(): PrintedBlock[] {
    this.close();
    return this.blocks;
  }

  /** The open block is whole: it is written, and behind it the notes of the pages that it stands on. */
  private close(): void {
    if (this.open) this.blocks.push(plain(this.open));
    for (const note of this.notes) this.blocks.push({ kind: "note", note });
    this.notes = [];
    this.open = null;
  }

  /** A note without its mark goes on from the page before. */
  private addNote(note: PrintedNote): void {
    const last = this.notes[this.notes.length - 1];
    if (note.marker === null && last) this.notes[this.notes.length - 1] = { ...last, lines: [...last.lines, ...note.lines] };
    else this.notes.push(note);
  }
}

function plain(block: PageBlock): PrintedBlock {
  return block.kind === "table" ? { kind: "table", table: block.table } : { kind: "paragraph", paragraph: block.paragraph };
}

/** A paragraph or table that goes on at the head of the next page; null where another begins there. */
function joinBlocks(above: PageBlock, below: PageBlock, frame: Frame): PageBlock | null {
  if (above.kind === "table" && below.kind === "table") {
    const table = joinTables(above.table, below.table);
    return table && { kind: "table", table };
  }
  if (above.kind !== "paragraph" || below.kind !== "paragraph" || above.beside || below.beside) return null;
  const [last, first] = [above.paragraph.lines[above.paragraph.lines.length - 1], below.paragraph.lines[0]];
  if (!last || !first || !goesOn(above.paragraph.lines, last, first, frame)) return null;
  return { kind: "paragraph", paragraph: { ...above.paragraph, lines: [...above.paragraph.lines, ...below.paragraph.lines] } };
}
