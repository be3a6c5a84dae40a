import { type Strip, stripsOf } from "./columns.ts";
import { type Frame, frameLike, frameOf } from "./frames.ts";
import { dropFurniture } from "./furniture.ts";
import { gridsOf } from "./grids.ts";
import { type PageBlock, PageJoiner, type PrintedBlock } from "./join-pages.ts";
import { type Line, linesOf } from "./lines.ts";
import { cutNotes, type PrintedNote } from "./notes.ts";
import type { Glyph, Page } from "./page.ts";
import { isApart, paragraphsOf } from "./paragraphs.ts";
import { restoreMarks } from "./restore-marks.ts";
import { type PartedGlyphs, type PrintedTable, partedBy, tableOf } from "./tables.ts";
import { usualSize } from "./usual-size.ts";

/** Reads the pages of a document into blocks: what a page break cut is whole, notes come after the block that the page's end cuts. */
export function blocksOf(printed: readonly Page[]): PrintedBlock[] {
  const grids = printed.map((page) => gridsOf(page.rules));
  const partsOf = (page: Page, k: number) => partedBy(grids[k] ?? [], page.glyphs);
  const parts = printed.map(partsOf);
  const first = bodiesOf(printed, parts);
  const pages = restoreMarks(
    printed,
    first.map(({ notes }) => notes),
  );
  const isMarked = pages.some((page, k) => page !== printed[k]);
  const whole = isMarked ? pages.map(partsOf) : parts;
  const bodies = isMarked ? bodiesOf(pages, whole) : first;
  const frames = framesOf(pages, bodies);
  const joined = new PageJoiner();
  pages.forEach((page, k) => {
    const { lines: own, notes } = bodies[k] ?? { lines: [], notes: [] };
    const tables = (grids[k] ?? []).map((grid, g) => tableOf(grid, whole[k]?.inside[g] ?? [], page.number));
    const frame = frames[k] ?? { left: 0, right: page.width, shown: false, justified: false };
    joined.addPage(pageBlocks(own, tables, frame), notes, frame);
  });
  return joined.finish();
}

/** What stands outside the tables of each page, and its notes. */
function bodiesOf(pages: readonly Page[], parts: readonly PartedGlyphs[]): Body[] {
  const outside = pages.map((page, k) => linesOf(parts[k]?.outside ?? [], page.number));
  const lines = dropFurniture(pages, outside);
  const size = usualSize(rounded(pages));
  return pages.map((page, k) => cutNotes(lines[k] ?? [], page, size));
}

interface Body {
  readonly lines: readonly Line[];
  readonly notes: readonly PrintedNote[];
}

/** The blocks of one page, its lines in the order that they are read in. */
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
function stripBlocks({ lines, beside }: Strip, frame: Frame): PageBlock[] {
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

/** Characters with their sizes to half a point: a file may set one text in sizes that hardly differ. */
function* rounded(pages: readonly Page[]): Iterable<Pick<Glyph, "size" | "text">> {
  for (const { glyphs } of pages) for (const { size, text } of glyphs) yield { size: Math.round(size * 2) / 2, text };
}
