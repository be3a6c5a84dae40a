import type { Page } from "../print/page.ts";
import type { Picture } from "./picture.ts";
import { prepare, readSheet } from "./read-picture.ts";
import { findRecogniser } from "./recognise.ts";
import { sharePrograms } from "./share-programs.ts";

/** Pages that are prepared while others are read, so that no program waits. */
const ahead = 3;

/** Recognises some pages, several at a time; null where no program for it is installed. `draw` gives the picture of a page by its number. */
export async function recognisePages(pages: readonly number[], draw: (page: number) => Picture | null): Promise<Page[] | null> {
  const recogniser = await findRecogniser();
  if (!recogniser) return null;
  const recognise = sharePrograms(recogniser);
  const waiting = [...pages];
  const read: Page[] = [];
  const work = async () => {
    for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
      const sheet = prepare(draw(number));
      if (sheet) read.push(await readSheet(sheet, number, recognise));
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(pages.length, recogniser.atOnce + ahead) }, work));
  } finally {
    await recogniser.close();
  }
  return read;
}
