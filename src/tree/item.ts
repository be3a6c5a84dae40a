import type { Block, Paragraph } from "../doc.ts";

/** A marked paragraph with all that stands under it, up to the next mark of its rank or a higher one. */
export interface Item {
  /** Null only for the root of a nest. */
  readonly paragraph: Paragraph | null;
  /** What stands under it, in order: unmarked paragraphs, tables, and items of a lower rank. */
  readonly content: (Block | Item)[];
  /** Of an unmarked heading: just above that of the items under it. */
  readonly rank?: number;
}

/** Tells items from blocks. */
export function isItem(part: Block | Item): part is Item {
  return "content" in part;
}
