import { availableParallelism } from "node:os";
import type { Page } from "../print/page.ts";
import type { Picture } from "./picture.ts";
import { readPicture } from "./read-picture.ts";
import { findRecogniser } from "./recognise.ts";

/** Recognises some pages, several at a time; null where no program for it is installed. `draw` gives the picture of a page by its number. */
export async function recognisePages(pages: readonly number[], draw: (page: number) => Picture | null): Promise<Page[] | null> {
  const recogniser = await findRecogniser();
  if (!recogniser) return null;
  const waiting = [...pages];
  const read: Page[] = [];
  const work = async () => {
    for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
      const picture = draw(number);
      if (picture) read.push(await readPicture(picture, number, recogniser));
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(pages.length, availableParallelism()) }, work));
  } finally {
    await recogniser.close();
  }
  return read;
}
