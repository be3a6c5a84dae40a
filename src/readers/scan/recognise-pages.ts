import type { Page } from "../print/page.ts";
import type { Picture } from "./picture.ts";
import { prepare } from "./prepare.ts";
import { readPage } from "./read-page.ts";
import { findRecogniser } from "./recognise.ts";
import { sharePrograms } from "./share-programs.ts";

/** Pages that are prepared while others are read, so that no program waits. */
const ahead = 3;

/**
 * Recognises some pages, several at a time, and gives them in no order; null where no program for it is installed. `draw` gives the picture
 * of a page by its number, null where it cannot be drawn: that page is left out. Rejects where the program fails, once all that was begun
 * has ended: the file that pages are drawn from can then be closed.
 */
export async function recognisePages(pages: readonly number[], draw: (page: number) => Picture | null): Promise<Page[] | null> {
  const recogniser = await findRecogniser();
  if (!recogniser) return null;
  const recognise = sharePrograms(recogniser);
  const waiting = [...pages];
  const read: Page[] = [];
  const work = async () => {
    for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
      const page = prepare(draw(number));
      if (page) read.push(await readPage(page, number, recognise));
    }
  };
  const stop = (reason: unknown) => {
    waiting.length = 0;
    throw reason;
  };
  try {
    const works = Array.from({ length: Math.min(pages.length, recogniser.atOnce + ahead) }, () => work().catch(stop));
    await Promise.allSettled(works);
    await Promise.all(works);
  } finally {
    await recogniser.close();
  }
  return read;
}
