import { stripsOf } from "./columns.ts";
import { type Frame, frameLike, frameOf } from "./frames.ts";
import { dropFurniture } from "./furniture.ts";
import { type Grid, gridsOf } from "./grids.ts";
import { type Line, linesOf } from "./lines.ts";
import { cutNotes, type PrintedNote } from "./notes.ts";
import type { Page } from "./page.ts";
import { goesOn, isApart, type PrintedParagraph, paragraphsOf } from "./paragraphs.ts";
import { restoreMarks } from "./restore-marks.ts";
import { isInside, joinTables, type PrintedTable, tableOf } from "./tables.ts";

/** What a document is made of, in reading order over all pages. */
export type PrintedBlock =
  | { readonly kind: "paragraph"; readonly paragraph: PrintedParagraph }
  | { readonly kind: "table"; readonly table: PrintedTable }
  | { readonly kind: "note"; readonly note: PrintedNote };

/** Reads pages into blocks: what a page break cut is whole, notes come after the block that the page's end cuts. */
export function blocksOf(printed: readonly Page[]): PrintedBlock[] {
  const grids = printed.map((page) => gridsOf(page.rules));
  const first = bodiesOf(printed, grids);
  const pages = restoreMarks(
    printed,
    first.map(({ notes }) => notes),
  );
  const bodies = pages.some((page, k) => page !== printed[k]) ? bodiesOf(pages, grids) : first;
  const frames = framesOf(pages, bodies);
  const flow = new Flow();
  pages.forEach((page, k) => {
    const { lines: own, notes } = bodies[k] ?? { lines: [], notes: [] };
    const tables = (grids[k] ?? []).map((grid) =>
      tableOf(
        grid,
        page.glyphs.filter((glyph) => isInside(grid, glyph)),
        page.number,
      ),
    );
    const frame = frames[k] ?? { left: 0, right: page.width, shown: false, justified: false };
    flow.addPage(pageBlocks(own, tables, frame), notes, frame);
  });
  return flow.finish();
}

/** What stands outside the tables of each page, and its notes. */
function bodiesOf(pages: readonly Page[], grids: readonly (readonly Grid[])[]): Body[] {
  const outside = pages.map((page, k) =>
    linesOf(
      page.glyphs.filter((glyph) => !grids[k]?.some((grid) => isInside(grid, glyph))),
      page.number,
    ),
  );
  const lines = dropFurniture(pages, outside);
  const size = usualSize(pages);
  return pages.map((page, k) => cutNotes(lines[k] ?? [], page, size));
}

interface Body {
  readonly lines: readonly Line[];
  readonly notes: readonly PrintedNote[];
}

type PageBlock = Exclude<PrintedBlock, { kind: "note" }> & { readonly beside?: boolean };

function pageBlocks(lines: readonly Line[], tables: readonly PrintedTable[], frame: Frame): PageBlock[] {
  const blocks: PageBlock[] = [];
  let from = 0;
  const addLines = (until: number) => {
    let end = from;
    while (end < lines.length && (lines[end]?.base ?? 0) < until) end++;
    for (const strip of stripsOf(lines.slice(from, end))) blocks.push(...stripBlocks(strip, frame));
    from = end;
  };
  for (const table of tables) {
    addLines(table.top);
    if (table.rows.length > 0) blocks.push({ kind: "table", table });
  }
  addLines(Number.POSITIVE_INFINITY);
  return blocks;
}

/** Beside another column each printed line stays one: where its column ends is not known. */
function stripBlocks({ lines, beside }: ReturnType<typeof stripsOf>[number], frame: Frame): PageBlock[] {
  if (!beside) return paragraphsOf(lines, frame).map((paragraph) => ({ kind: "paragraph", paragraph }));
  return lines.map((line, k) => ({ kind: "paragraph", paragraph: { lines: [line], apart: isApart(lines[k - 1], line) }, beside }));
}

/** The edges of each page's text; of a page that does not show them, those of the others that are as wide. */
function framesOf(pages: readonly Page[], bodies: readonly { readonly lines: readonly Line[] }[]): Frame[] {
  const own = pages.map((page, k) => frameOf(bodies[k]?.lines ?? [], page.width));
  return pages.map((page, k) => {
    const like = own.find((frame, j) => frame !== null && pages[j]?.width === page.width) ?? null;
    return own[k] ?? frameLike(bodies[k]?.lines ?? [], page.width, like);
  });
}

/** The font size that most of a document's characters have. */
function usualSize(pages: readonly Page[]): number {
  const weights = new Map<number, number>();
  for (const page of pages) {
    for (const glyph of page.glyphs) {
      const size = Math.round(glyph.size * 2) / 2;
      weights.set(size, (weights.get(size) ?? 0) + glyph.text.length);
    }
  }
  return [...weights].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

/** Joins the pages' blocks; the last block of a page stays open until the next page says whether it goes on. */
class Flow {
  private readonly blocks: PrintedBlock[] = [];
  private open: PageBlock | null = null;
  private notes: PrintedNote[] = [];

  addPage(blocks: readonly PageBlock[], notes: readonly PrintedNote[], frame: Frame): void {
    const [first, ...rest] = blocks;
    const joined = first && this.open ? joinBlocks(this.open, first, frame) : null;
    const own = joined ? [joined, ...rest] : blocks;
    if (own.length > 0 && !(joined && own.length === 1)) this.close(joined ?? this.open);
    else if (joined) this.open = null;
    const body = joined && own.length > 1 ? own.slice(1) : own;
    this.blocks.push(...body.slice(0, -1).map(plain));
    this.open = body[body.length - 1] ?? this.open;
    for (const note of notes) this.addNote(note);
  }

  finish(): PrintedBlock[] {
    this.close(this.open);
    return this.blocks;
  }

  private close(block: PageBlock | null): void {
    if (block) this.blocks.push(plain(block));
    this.blocks.push(...this.notes.map((note): PrintedBlock => ({ kind: "note", note })));
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
