import { isReadable } from "../print/is-readable.ts";
import type { Page } from "../print/page.ts";
import type { ReadOptions } from "../reader.ts";
import type { OpenPdf } from "./with-pdf.ts";

/** The pages of a file that were asked for, by what became of them; numbers are from 1 and ascend. */
export interface ReadPages {
  readonly pages: readonly Page[];
  /** Pages whose words were recognised: they are among `pages`, as large as they were drawn. */
  readonly recognised: readonly number[];
  /** Pages whose words recognition could read, but was not asked to, or is not installed. */
  readonly unread: readonly number[];
  /** Pages that the engine cannot open, or draw for recognition. */
  readonly damaged: readonly number[];
  /** How many points of the file a point of a recognised page is, where the page is too large to be drawn whole. */
  readonly scales: ReadonlyMap<number, number>;
}

/** Reads pages: those with a text layer as it prints, those that are pictures by recognition. */
export async function readPages(pdf: OpenPdf, wanted: readonly number[], ocr: NonNullable<ReadOptions["ocr"]>): Promise<ReadPages> {
  const missing = (found: readonly Page[]) => wanted.filter((number) => !found.some((page) => page.number === number));
  const printed = wanted.flatMap((number) => pdf.page(number) ?? []);
  const needy = printed.filter((page) => ocr === "always" || needsRecognition(page));
  const seen = needy.length > 0 ? await recognised(pdf, needy, ocr) : [];
  if (!seen) {
    const unread = printed.filter(needsRecognition);
    const pages = printed.filter((page) => !unread.includes(page));
    return { pages, recognised: [], unread: numbersOf(unread), damaged: missing(printed), scales: new Map() };
  }
  const pages = [...printed.filter((page) => !needy.includes(page)), ...seen];
  return {
    pages: pages.sort((a, b) => a.number - b.number),
    recognised: numbersOf(seen),
    unread: [],
    damaged: missing(pages),
    scales: scalesOf(seen, needy),
  };
}

/** Null where recognition is not wanted, or no program for it is installed. */
async function recognised(pdf: OpenPdf, pages: readonly Page[], ocr: ReadOptions["ocr"]): Promise<Page[] | null> {
  if (ocr === "never") return null;
  const { recognisePages } = await import("../scan/recognise-pages.ts");
  return recognisePages(numbersOf(pages), pdf.draw);
}

/** A picture of words, or characters that nobody can read. */
function needsRecognition(page: Page): boolean {
  return !isReadable(page) && (page.picture || page.glyphs.length > 0 || (page.unmapped ?? 0) > 0);
}

function scalesOf(seen: readonly Page[], printed: readonly Page[]): ReadonlyMap<number, number> {
  const scales = new Map<number, number>();
  for (const { number, width } of seen) {
    const own = printed.find((page) => page.number === number)?.width ?? width;
    // A page is drawn in whole dots: half a point less is no other scale.
    if (own - width > 0.5) scales.set(number, own / width);
  }
  return scales;
}

function numbersOf(pages: readonly Page[]): number[] {
  return pages.map((page) => page.number).sort((a, b) => a - b);
}
